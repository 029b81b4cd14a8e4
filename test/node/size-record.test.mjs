/**
 * The record of sizes: what it lets pass and what it reports.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareSizes, readSizes } from '../../scripts/size-record.mjs';

const rows = [
  { name: 'cdn/city-news.js', brotli: 15_900 },
  { name: 'lazy: ko-AbCd_12-.js', brotli: 960 },
];
const recorded = { 'cdn/city-news.js': 15_900, 'lazy: ko.js': 960 };

describe('the record of sizes', () => {
  it('is silent while nothing changes, whatever the hash of a chunk', () =>
    assert.deepEqual(compareSizes(rows, recorded), []));

  it('lets another release of the compressor have its few bytes', () =>
    assert.deepEqual(compareSizes(rows, { ...recorded, 'lazy: ko.js': 950 }), []));

  for (const [what, before, pattern] of [
    [
      'more',
      { ...recorded, 'cdn/city-news.js': 15_800 },
      /^cdn\/city-news\.js went from 15800 to 15900 bytes\. If/,
    ],
    [
      'less',
      { ...recorded, 'cdn/city-news.js': 16_000 },
      /^cdn\/city-news\.js went from 16000 to 15900 bytes\. If/,
    ],
    ['a new file', { 'cdn/city-news.js': 15_900 }, /^lazy: ko\.js is new, with 960 bytes\. If/],
    [
      'a file that is gone',
      { ...recorded, 'lazy: ja.js': 980 },
      /^lazy: ja\.js is gone; it had 980 bytes\. If/,
    ],
  ])
    it(`reports ${what}, with the way out`, () => {
      const findings = compareSizes(rows, before);
      assert.equal(findings.length, 1);
      assert.match(findings[0], pattern);
      assert.match(findings[0], /npm run size -- --record/);
    });

  it('names the first load and the one file', () => {
    for (const name of ['cdn/city-news.js', 'cdn/city-news.all.js'])
      assert.ok(readSizes()[name] > 10_000, name);
  });
});
