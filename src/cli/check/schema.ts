/**
 * A feed against the published schema, in sentences. ajv judges; this file only words what it says.
 * Promises one note per place, the outermost reason only. Never compiles: the build did (validators.d.ts).
 */
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { readDate } from '../../model/date-text.js';
import type { IssueCode } from '../../model/issues.js';
import { slipOf } from './names.js';
import { escapeKey, type Note } from './notes.js';
import { judgeFeed, judgeItem } from './validators.js';

type Params = Readonly<Record<string, unknown>>;

const list = (words: unknown) => (Array.isArray(words) ? words.join(', ') : String(words));

const SENTENCES: Readonly<Record<string, (params: Params) => string>> = {
  required: ({ missingProperty }) => `"${String(missingProperty)}" is missing.`,
  dependentRequired: ({ missingProperty }) => `"${String(missingProperty)}" is missing.`,
  type: ({ type }) => `It must be of type ${list(type)}.`,
  enum: ({ allowedValues }) => `It must be one of ${list(allowedValues)}.`,
  const: ({ allowedValue }) => `It must be ${JSON.stringify(allowedValue)}.`,
  format: ({ format }) => `It must have the format ${String(format)}.`,
  pattern: () => 'It does not have the right form.',
  minimum: ({ limit }) => `It must be ${String(limit)} or more.`,
  maximum: ({ limit }) => `It must be ${String(limit)} or less.`,
  minLength: () => 'It must not be empty.',
  maxLength: ({ limit }) => `It must have at most ${String(limit)} characters.`,
  minItems: ({ limit }) => `It needs ${String(limit)} or more.`,
  minProperties: () => 'It must not be empty.',
  anyOf: () => 'One of the fields that it can do with is missing.',
};

/** Reasons within a choice, and the frame of a condition, say less than the choice itself. */
function isInner({ schemaPath, keyword }: ErrorObject): boolean {
  return keyword === 'if' || /\/(anyOf|oneOf)\/\d+\//.test(schemaPath);
}

/** A day is a date that this reader keeps; where it came without a time, none is to be made up. */
function isDay({ data }: ErrorObject): boolean {
  return typeof data === 'string' && /^\d{4}-\d\d-\d\d$/.test(data) && readDate(data) !== undefined;
}

/** The same list for the same object, by which `names.ts` remembers what it found. */
const lists = new WeakMap<object, readonly string[]>();

function keysOf(properties: object): readonly string[] {
  const list = lists.get(properties) ?? Object.keys(properties);
  lists.set(properties, list);
  return list;
}

/** Text with nothing in it counts as absent. */
const isEmpty = (data: unknown) => typeof data === 'string' && data.trim() === '';

function noteOf(
  { keyword, instancePath, params, message, data, parentSchema }: ErrorObject,
  from: string,
): Note {
  const { missingProperty, additionalProperty, unevaluatedProperty } = params as Record<
    string,
    string | undefined
  >;
  const unknown = additionalProperty ?? unevaluatedProperty;
  const key = missingProperty ?? unknown;
  const path = `${from}${instancePath}${key === undefined ? '' : `/${escapeKey(key)}`}`;
  if (unknown !== undefined) {
    const names = keysOf((parentSchema as { properties?: object } | undefined)?.properties ?? {});
    return { code: 'field-unknown', path, detail: slipOf(unknown, names) };
  }
  if (key === undefined && isEmpty(data)) return { code: 'empty', path };
  return {
    code: 'schema',
    path,
    detail: SENTENCES[keyword]?.(params) ?? `It ${message ?? 'is not allowed'}.`,
  };
}

/** The part of a feed that is judged. */
export type Part = 'feed' | 'item';

const VALIDATORS: Readonly<Record<Part, ValidateFunction>> = { feed: judgeFeed, item: judgeItem };

/** Codes that leave something to say about their place. */
const QUIET = new Set<IssueCode>(['html-stripped', 'key-duplicate', 'text-markup', 'broken-letters']);

/** Whether another note has already told of this place, or of the object around it. */
function isTold(note: Note, told: ReadonlySet<string>): boolean {
  return (
    told.has(note.path) ||
    ((note.code === 'schema' || note.code === 'empty') && told.has(note.path.replace(/\/[^/]*$/, '')))
  );
}

/** What the schema says of a feed without its items, or of one item: one note a place. */
export function judge(part: Part, value: unknown, path: string): Note[] {
  const validate = VALIDATORS[part];
  if (validate(value)) return [];
  const notes = (validate.errors ?? [])
    .filter((error) => !isInner(error) && !isDay(error))
    .map((error) => noteOf(error, path));
  return [...new Map(notes.map((note) => [note.path, note])).values()];
}

/** What of it no other note has told. */
export function untold(notes: readonly Note[], told: readonly Note[]): Note[] {
  if (notes.length === 0) return [];
  const paths = new Set(told.filter(({ code }) => !QUIET.has(code)).map((note) => note.path));
  return notes.filter((note) => !isTold(note, paths));
}
