/**
 * Sizes of files and names of languages, as each language says them. Asserts the number and the unit, never the exact
 * words of the engine.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { speakSize } from '../../dist/text/file-size.js';
import { nameLanguage } from '../../dist/text/language-name.js';

/** What the engine says of this number in this unit. */
const engine = (number, unit, digits, locale = 'en') =>
  new Intl.NumberFormat(locale, {
    ...{ style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: digits },
  }).format(number);

describe('speakSize', () => {
  for (const [bytes, number, unit, digits] of [
    [0, 0, 'byte', 0],
    [1, 1, 'byte', 0],
    [999, 999, 'byte', 0],
    [1000, 1, 'kilobyte', 0],
    [999_499, 999, 'kilobyte', 0],
    [1_000_000, 1, 'megabyte', 1],
    [1_234_567, 1.2, 'megabyte', 1],
    [5_000_000_000, 5, 'gigabyte', 1],
    [7e15, 7_000_000, 'gigabyte', 1],
  ])
    it(`says ${bytes} bytes as ${number} ${unit}`, () =>
      assert.equal(speakSize(bytes, 'en'), engine(number, unit, digits)));

  for (const bytes of [999_999, 999_950_000])
    it(`never says a thousand of a unit for ${bytes} bytes`, () =>
      assert.doesNotMatch(speakSize(bytes, 'en'), /1,?000/));

  it('speaks the language it is told', () =>
    assert.equal(speakSize(1_500_000, 'fr'), engine(1.5, 'megabyte', 1, 'fr')));
});

describe('nameLanguage', () => {
  const called = (tag, locale) => new Intl.DisplayNames([locale], { type: 'language' }).of(tag);

  for (const tag of ['ko', 'ar', 'zh-Hant', 'en-GB'])
    it(`gives the name that ${tag} gives itself`, () => assert.equal(nameLanguage(tag), called(tag, tag)));

  it('gives the name in another language', () => assert.equal(nameLanguage('ko', 'fr'), called('ko', 'fr')));

  for (const tag of ['not a tag!', 'x'.repeat(5000), 'zz'])
    it(`gives back ${JSON.stringify(tag.slice(0, 12))}, which nobody knows`, () =>
      assert.equal(nameLanguage(tag, 'en'), tag));
});
