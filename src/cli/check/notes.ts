/**
 * What a check notes while it looks: the issue, and what the report needs beyond the table of issues.
 * Promises one note for one fault of one value; many of a kind in one body are one note with a count.
 */
import type { Issue, IssueCode } from '../../model/issues.js';
import type { Position } from './excerpt.js';
import { findPersonal } from './personal.js';
import { shorten } from './words.js';

export interface Note extends Issue {
  /** What exactly was found, such as "<script> (2 times)". */
  readonly detail?: string | undefined;
  /** Where in the text of the value, in characters. */
  readonly at?: number | undefined;
  /** What to show instead of the value. */
  readonly shown?: string | undefined;
  /** Where it stands, when a pointer cannot say it. */
  readonly position?: Position;
}

/** A key as part of a JSON Pointer (RFC 6901). */
export function escapeKey(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

/** The value a pointer leads to; `undefined` where it leads nowhere. */
export function valueAt(json: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      json,
    );
}

/** The field that a pointer leads to, in words: `"title" of item 2 ("Park opens")`. */
export function nameOfPlace(json: unknown, pointer: string): string {
  const keys = pointer.split('/').slice(1);
  if (keys.length === 0) return '';
  const [index] = keys[0] === 'items' ? keys.splice(0, 2).slice(1) : [];
  const title = valueAt(json, `/items/${index}/title`);
  const named =
    typeof title === 'string' && title.trim() && findPersonal(title).length === 0
      ? ` ("${shorten(title, 30)}")`
      : '';
  const item = index === undefined ? '' : `item ${Number(index) + 1}${named}`;
  const field = keys
    .reduce((path, key) => (/^\d+$/.test(key) ? `${path}[${key}]` : `${path}.${key}`), '')
    .replace(/^\./, '')
    .replace('_city_news.', '');
  if (field === '') return item || '"items"';
  return `"${shorten(field, 80)}"${item && ` of ${item}`}`;
}

/** Notes of one kind that are kept; the rest is a number. */
const MOST = 100;

/** All notes of a feed: of each kind the first hundred, and how many there are. */
export class Notebook {
  readonly notes: Note[] = [];
  readonly #counts = new Map<IssueCode, number>();

  add(notes: readonly Note[]): void {
    for (const note of notes) {
      const count = (this.#counts.get(note.code) ?? 0) + 1;
      this.#counts.set(note.code, count);
      if (count <= MOST) this.notes.push(note);
    }
  }

  /** How many notes of a kind are not kept. */
  get more(): ReadonlyMap<IssueCode, number> {
    return new Map([...this.#counts].filter(([, n]) => n > MOST).map(([code, n]) => [code, n - MOST]));
  }
}

/** Counts what is found in a body, in the order of finding, and where the first stands. */
export class Tally {
  readonly #counts = new Map<string, number>();
  #first: number | undefined;

  add(name: string, at: number): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    this.#first ??= at;
  }

  /** One note for all, or none. */
  notes(code: Note['code'], path: string): Note[] {
    if (this.#counts.size === 0) return [];
    const parts = [...this.#counts].map(([name, count]) => (count > 1 ? `${name} (${count} times)` : name));
    const more = parts.length > 8 ? ` and ${parts.length - 8} more` : '';
    return [{ code, path, detail: parts.slice(0, 8).join(', ') + more, at: this.#first }];
  }
}
