/**
 * What a converter takes and gives: text of another format in, the head and items of a JSON Feed out.
 * Promises plain JSON. Ids, dates and embargoes are looked after in one place for all of them, `tidy.ts`.
 */
import { isObject } from '../../model/fields.js';
import { checkLink } from '../../model/urls.js';

export type Json = Readonly<Record<string, unknown>>;

export interface Converted {
  /** Fields of the feed, without `version` and `items`. */
  readonly head: Json;
  readonly items: readonly Json[];
  /** What was left out and why, one short sentence each. */
  readonly leftOut: readonly string[];
}

export interface Origin {
  /** The file or address, for messages. */
  readonly place: string;
  /** The address that the text came from, or that the person names for it. */
  readonly base: string | undefined;
}

export type Converter = (text: string, origin: Origin) => Converted;

/** The value at the end of a path of keys and indexes, own properties only. */
export function at(value: unknown, ...keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
}

export function textAt(value: unknown, ...keys: readonly (string | number)[]): string | undefined {
  const text = at(value, ...keys);
  return typeof text === 'string' && text.trim() ? text.trim() : undefined;
}

export function listAt(value: unknown, ...keys: readonly (string | number)[]): readonly unknown[] {
  const list = at(value, ...keys);
  return Array.isArray(list) ? list : [];
}

/** The objects of a list. */
export function objectsAt(value: unknown, ...keys: readonly (string | number)[]): readonly Json[] {
  return listAt(value, ...keys).filter(isObject);
}

/** A count above zero, also one written as text. */
export function countAt(value: unknown, ...keys: readonly (string | number)[]): number | undefined {
  const count = Number(at(value, ...keys));
  return Number.isSafeInteger(count) && count > 0 ? count : undefined;
}

/** The address in full where something says what it is relative to, else as it is. */
export function resolve(address: string | undefined, base: string | undefined): string | undefined {
  return address && (checkLink(address, base) ?? address);
}
