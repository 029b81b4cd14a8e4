/**
 * What a check notes while it looks: the issue, and what the report needs beyond the table of issues.
 * Promises one note for one fault of one value; many of a kind in one body are one note with a count.
 */
import type { Issue } from '../../model/issues.js';

export interface Note extends Issue {
  /** What exactly was found, such as "<script> (2 times)". */
  readonly detail?: string | undefined;
  /** Where in the text of the value, in characters. */
  readonly at?: number | undefined;
  /** What to show instead of the value. */
  readonly shown?: string | undefined;
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
