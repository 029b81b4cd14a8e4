/**
 * Where the reader notes what is wrong with a feed. The script-tag builds take `note-nothing.ts` in its place,
 * for no page prints what is noted: that is the work of the command line.
 */
import type { Fields } from './fields.js';
import type { IssueCode } from './issues.js';

/** Notes an issue of an object, or of its field `key`. */
export function note({ path, issues, isBare }: Fields, code: IssueCode, key?: string): undefined {
  issues.push({ code, path: key === undefined || isBare ? path : `${path}/${key}` });
}

/** Notes a field that holds more than is read of it. */
export function noteExcess(
  fields: Fields,
  key: string,
  { length }: { readonly length: number },
  most: number,
): void {
  if (length > most) note(fields, 'value-range', key);
}

/** Where a field of an object stands, as a JSON Pointer. */
export function placeOf({ path }: Pick<Fields, 'path'>, key: string): string {
  return `${path}/${key}`;
}
