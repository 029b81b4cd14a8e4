/**
 * Reading JSON by tables: each row names a field and how to read it.
 * Promises that a wrong value costs that field only: it is dropped, noted with its place, and reading goes on (T8, T9).
 * Only own properties are read, so `__proto__` and `constructor` mean nothing here.
 */
import { readDate } from './date-text.js';
import type { Issue, IssueCode } from './issues.js';
import { LONGEST_BODY, LONGEST_LINE, LONGEST_NAME, MOST_ENTRIES } from './limits.js';
import { note, noteExcess, placeOf } from './note.js';
import { cleanLine, cleanText } from './plain-text.js';
import { checkLink, checkResource } from './urls.js';

/** A JSON object, or array, in its place in the feed. */
export interface Fields {
  readonly values: object;
  /** JSON Pointer. */
  readonly path: string;
  readonly issues: Issue[];
  /** What relative addresses are relative to (T19). */
  readonly base: string | undefined;
  /** The feed that an item is in. */
  readonly root?: Fields;
  /** The values stand for a bare string, so its fields have no place of their own. */
  readonly isBare?: boolean;
  /** A script of the page made them, and may have named them as the model does. */
  readonly isGiven?: boolean;
}

/** Reads the field under a key; `undefined` when it is absent or was dropped. */
export type Read<T> = (fields: Fields, key: string) => T | undefined;

/** One row a property; a pair where the key in JSON is not the property's name in snake_case. */
export type Table<T> = {
  readonly [K in keyof T]-?:
    Read<Exclude<T[K], undefined>> | readonly [string, Read<Exclude<T[K], undefined>>];
};

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The raw value; JSON's `null` counts as absent. */
export function raw({ values }: Fields, key: string): unknown {
  return Object.hasOwn(values, key) ? ((values as Record<string, unknown>)[key] ?? undefined) : undefined;
}

/** Reads every row of the table, in what a script made also by its name; a property whose field is absent is absent. */
export function shape<T extends object>(table: Table<T>): (fields: Fields) => T {
  const rows = Object.entries<Read<unknown> | readonly [string, Read<unknown>]>(table).map(([name, row]) =>
    typeof row === 'function'
      ? ([name, name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), row] as const)
      : ([name, ...row] as const),
  );
  return (fields) => {
    const made: Record<string, unknown> = {};
    for (const [name, key, read] of rows) {
      const isNamed = fields.isGiven && !Object.hasOwn(fields.values, key);
      const value = read(fields, isNamed ? name : key);
      if (value !== undefined) made[name] = value;
    }
    return made as T;
  };
}

/** The object under a key, empty where there is none. */
export function inside(fields: Fields, key: string): Fields {
  const value = raw(fields, key);
  if (value !== undefined && !isObject(value)) note(fields, 'field-type', key);
  return { ...fields, values: isObject(value) ? value : {}, path: placeOf(fields, key) };
}

/**
 * An object with a table of its own. A bare string stands for its field `main`.
 * Without a field it needs, or with none at all, it is dropped.
 */
export function record<T extends object>(
  read: (fields: Fields) => T,
  main: string,
  ...needed: (keyof T)[]
): Read<T> {
  return (fields, key) => {
    const value = raw(fields, key);
    if (value === undefined) return undefined;
    const within =
      typeof value === 'string'
        ? { ...fields, values: { [main]: value }, path: placeOf(fields, key), isBare: true }
        : inside(fields, key);
    const made = read(within);
    const isWhole = Object.keys(made).length > 0 && needed.every((name) => made[name] !== undefined);
    return isWhole ? made : note(fields, 'incomplete', key);
  };
}

/** A list; a single value is a list of one (T18), an entry that cannot be read is left out, and so is what is too much. */
export function list<T>(read: Read<T>): Read<readonly T[]> {
  return (fields, key) => {
    const values = raw(fields, key);
    if (!Array.isArray(values)) return [read(fields, key) ?? []].flat() as T[];
    const entries: Fields = { ...fields, values, path: placeOf(fields, key) };
    noteExcess(fields, key, values, MOST_ENTRIES);
    return values.slice(0, MOST_ENTRIES).flatMap((_, index) => read(entries, String(index)) ?? []);
  };
}

/** A value of one type that a function makes something of; of any other type it is dropped. */
function typed<V, T>(
  type: 'string' | 'boolean' | 'number',
  make: (value: V, fields: Fields, key: string) => T | undefined,
): Read<T> {
  return (fields, key) => {
    const value = raw(fields, key);
    if (value === undefined) return value;
    return typeof value === type ? make(value as V, fields, key) : note(fields, 'field-type', key);
  };
}

/** Text as it is, unless blank. */
export const string = typed('string', (value: string, fields, key) => {
  noteExcess(fields, key, value, LONGEST_BODY);
  return value.trim() ? value : undefined;
});

/** Text that a function makes something of, or an issue. */
export function checked<T>(code: IssueCode, check: (text: string, fields: Fields) => T | undefined): Read<T> {
  return typed('string', (value: string, fields, key) => {
    const text = value.trim();
    if (text.length > LONGEST_LINE) return note(fields, 'value-range', key);
    return text ? (check(text, fields) ?? note(fields, code, key)) : undefined;
  });
}

const lineOf = (most: number) =>
  typed('string', (value: string, fields, key) => {
    noteExcess(fields, key, value, most);
    return cleanLine(value.slice(0, most)) || undefined;
  });

/** One line of plain text. */
export const line = lineOf(LONGEST_LINE);

/** A line that stands in a list, or beside others. */
export const name = lineOf(LONGEST_NAME);

/** A short form of a name: one line of at most 16 characters. */
export const short = checked('value-range', (value) => {
  const name = cleanLine(value);
  return name.length > 16 ? undefined : name || undefined;
});

/** A block of plain text. */
export const text = typed('string', (value: string, fields, key) => {
  noteExcess(fields, key, value, LONGEST_BODY);
  // One more than is shown, so that the article can say that it is too long.
  return cleanText(value.slice(0, LONGEST_BODY + 1)) || undefined;
});

/** A date in the one form of `readDate`. */
export const date = checked('date', readDate);

const LANGUAGE = /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i;

/** A language tag; Java's underscores are accepted (D10). */
export const language = checked('language', (tag) => LANGUAGE.exec(tag.replaceAll('_', '-'))?.[0]);

export const link = checked('url', (address, { base }) => checkLink(address, base));

export const resource = checked('url', (address, { base }) => checkResource(address, base));

export function oneOf<T extends string>(words: readonly T[]): Read<T> {
  return checked('value-unknown', (word) => words.find((known) => known === word));
}

export const flag = typed('boolean', (value: boolean) => value);

/** A number from `least`; digits in a string are accepted, "6,100" is not (T29). */
export function number(
  least: number,
  isRight: (value: number) => boolean = Number.isSafeInteger,
): Read<number> {
  return (fields, key) => {
    const value = raw(fields, key);
    const read = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? +value : value;
    if (typeof read !== 'number') return read === undefined ? read : note(fields, 'field-type', key);
    // JSON knows minus zero.
    return read >= least && isRight(read) ? read + 0 : note(fields, 'value-range', key);
  };
}
