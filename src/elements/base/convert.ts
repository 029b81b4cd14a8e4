/**
 * What a property makes of whatever it is given: frameworks set properties, and what they set is what the page wrote as
 * an attribute, a value of their own, or nothing yet. Each function gives a value of its property for anything at all;
 * `undefined` and nonsense give the default. What makes one throw counts as nonsense (`property.ts`).
 */

/** The text of a value that has one: an address and a date have that of JSON. */
export function textIn(value: unknown): string | undefined {
  const said = typeof value === 'object' ? (value as { toJSON?(): unknown } | null)?.toJSON?.() : value;
  return typeof said === 'string' || typeof said === 'bigint' || Number.isFinite(said)
    ? String(said)
    : undefined;
}

/** Text; empty by default. */
export const text = (value: unknown): string => textIn(value) ?? '';

/** Words in one text; a list of them becomes what the attribute would hold. */
export const words =
  (separator: string) =>
  (value: unknown): string =>
    Array.isArray(value) ? value.flatMap((word) => textIn(word) ?? []).join(separator) : text(value);

/** Texts without spaces in one text, or a list of any. */
export const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.flatMap((one) => textIn(one) ?? []) : (text(value).match(/\S+/g) ?? []);

/** A word out of a closed list. */
export const oneOf =
  <T extends string>(known: readonly T[], fallback: T) =>
  (value: unknown): T =>
    known.find((word) => word === value) ?? fallback;

/** A whole number, or `NaN`. */
export function numberIn(value: unknown): number {
  const number = Number(text(value).trim() || NaN);
  return Number.isSafeInteger(number) ? number : NaN;
}

/** A whole number within bounds. */
export const wholeNumber =
  (fallback: number, least: number, most: number) =>
  (value: unknown): number => {
    const number = numberIn(value);
    return Number.isNaN(number) ? fallback : Math.min(most, Math.max(least, number));
  };

/** Whether a boolean attribute is there; `"false"` is what some frameworks write for one that is not. */
export const flag = (value: unknown): boolean => value === '' || (Boolean(value) && value !== 'false');

/** As `flag`, but for a value that names this word: then the text of it. */
export const wordsOrFlag =
  (word: string) =>
  (value: unknown): boolean | string => {
    const named = words(' ')(value);
    return named.includes(word) ? named : flag(value);
  };

/** A value as it is; frameworks say `null` for what is not there yet. */
export const asIs = (value: unknown): unknown => value ?? undefined;
