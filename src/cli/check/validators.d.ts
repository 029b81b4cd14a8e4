/**
 * What the build makes of `schema.json` (scripts/compile-schema.mjs): the schema as two functions, and its names. There is
 * no file of this name but in the one file of the command line.
 */
import type { ValidateFunction } from 'ajv/dist/2020.js';

/** Judges a feed without its items. */
export const judgeFeed: ValidateFunction;
/** Judges one item. */
export const judgeItem: ValidateFunction;
/** The names that the objects of the format have, by what the object is called, such as `item`. */
export const names: Readonly<Record<string, readonly string[]>>;
