/**
 * The door for `cdn/languages/<tag>.js`, the languages of the one-file bundle: script tags of their own, before it or after.
 * Promises that each is taught once it is there, whichever comes first, and to the copy of the script that came first.
 */
import { learn, type Dictionary } from '../text/messages.js';

/** The tag of a dictionary, and its words. */
type Taught = readonly [language: string, words: Dictionary];

const page = globalThis as { cityNewsLanguages?: { push(taught: Taught): unknown } };

export function takeLanguageFiles(): void {
  const before = page.cityNewsLanguages;
  // Another copy of this script is at it.
  if (before && !Array.isArray(before)) return;
  const take = ([language, words]: Taught) => learn(language, words);
  page.cityNewsLanguages = { push: take };
  for (const taught of (before ?? []) as readonly Taught[]) take(taught);
}
