/**
 * `city-news check` on broken JSON (issue 21): where the caret stands and what is advised, for texts of our own, and for
 * the cases of others, read in place.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findFault } from '../../dist/cli/check/fault.js';
import { checked } from '../helpers/cli.mjs';

const CASES = fileURLToPath(new URL('../../../shared/data/cases/check/json/', import.meta.url));
const noCases = !existsSync(CASES) && `${CASES} is not here`;

/** The text with ‸ before the fault, and the advice. */
const FAULTS = [
  ['{"a": 1‸,}', /one too many/],
  ['{"a": [1‸,\n]}', /one too many/],
  ['{"a": 1,‸,"b": 2}', /comma too many/],
  ['{"a": 1\n‸"b": 2}', /end of line 1/],
  ['{"a": "He said "‸hi" to all"}'.replace('"‸hi', '‸"hi'), /within a text is written \\"/],
  ['{"a": "정원 ‸"숲" 개장"}', /within a text is written \\"/],
  ['{"a": ‸“Open”}', /curly quote/],
  ["{‸'a': 1}", /double quotes/],
  ['{‸a: 1}', /names of fields stand in double quotes: "a"/],
  ['{"a": ‸None}', /write null/],
  ['{"a": ‸False}', /small letters: false/],
  ['{"a": ‸.5}', /write 0\.5/],
  ['{"a": ‸5.}', /write 5\.0/],
  ['{"a": ‸0042}', /write 42/],
  ['{"a": ‸6,100, "b": 1}', /write 6100, not 6,100/],
  ['{"a" ‸= 1}', /stands a colon/],
  ['{"a": 1‸; "b": 2}', /a comma, not ;/],
  ['{"a": "C:‸\\dir"}', /written \\\\/],
  ['{"a": "' + 'x'.repeat(300) + '‸\\u12"}', /four digits/],
  ['{"a": "x‸\ty"}', /\\t/],
  ['{"a":‸\u00a01}', /no-break space \(U\+00A0\)/],
  ['{‸\u200b"a":1}', /zero-width space \(U\+200B\)/],
  ['{"a": 1 ‸// no\n}', /no comments/],
  ['{"a": [1, 2‸}}', /write \] in place of \}/],
  ['{"a": {"b": [1, 2\n‸}', /write \] before|or in its place|in place/],
  ['{"a": 1}‸}', /one \} too many/],
  ['{"a": ‸}', /value is missing/],
  ['{"a"‸}', /has no value/],
  ['{"a": "x‸', /breaks off within a text/],
  ['{"a": [{"b": 1},‸', /breaks off here, with 2 brackets/],
  ['{"a": "x‸\ny"}', /line break in a text is written \\n/],
  ['{"a": "x‸,\n"b": 1}', /closing quote/],
  ['‸<br />\n<b>Warning</b>: no\n{"a": 1}', /server wrote a message/],
  ['‸window.feed = {"a": 1}', /JavaScript/],
  ['‸load({"a": 1})', /JSONP/],
];

describe('broken JSON (issue 21)', () => {
  for (const [marked, advice] of FAULTS)
    it(`is told at the fault: ${JSON.stringify(marked).slice(-40)}`, () => {
      const offset = marked.indexOf('‸');
      const text = marked.replace('‸', '');
      const { line, column, what } = findFault(text);
      const before = text.slice(0, offset).split('\n');
      assert.deepEqual({ line, column }, { line: before.length, column: before.at(-1).length + 1 }, what);
      assert.match(what, advice);
    });

  it('has its caret below the fault: Hangul and emoji are two cells wide, marks none', () => {
    for (const [words, cells] of [
      ['공원', 4],
      ['🎉', 2],
      ['e\u0301', 1],
      ['公園', 4],
      ['ab', 2],
    ]) {
      const [, caret] = findFault(`{"${words}" 1}`).excerpt.split('\n');
      assert.equal(caret.length, '1 | {"" '.length + cells + 1, words);
    }
  });

  it('is told of in one pass, however deep and long', () => {
    const start = process.cpuUsage();
    assert.match(findFault('['.repeat(300_000)).what, /300000 brackets open/);
    assert.match(findFault(`{"a": "${'\\n'.repeat(300_000)}\\q"}`).what, /backslash/);
    assert.ok(process.cpuUsage(start).user < 5_000_000);
  });
});

/** Line and column of the fault, and the advice. */
const EXPECTED = {
  '01': [5, 56, /one too many/],
  '02': [5, 58, /one too many/],
  '04': [4, 3, /end of line 3/],
  '05': [3, 25, /closing quote/],
  '07': [5, 27, /double quotes/],
  '08': [5, 18, /"title"/],
  10: [5, 55, /\\n/],
  11: [5, 53, /\\t/],
  13: [5, 51, /four digits/],
  14: [4, 13, /saved and loaded whole/],
  16: [6, 4, /\} is missing/],
  17: [6, 3, /write \] in place of \}/],
  19: [5, 83, /null/],
  20: [5, 83, /610/],
  22: [8, 1, /second JSON/],
  23: [5, 26, /colon/],
  25: [5, 55, /comma/],
  26: [5, 41, /comma/],
  28: [5, 69, /small letters/],
  29: [5, 53, /U\+0000/],
  31: [1, 1, /nothing in it/],
  32: [1, 1, /nothing in it/],
  34: [5, 25, /no value/],
  35: [4, 3, /end of line 3/],
  37: [1, 1, /JavaScript/],
  38: [1, 1, /JSONP/],
  40: [5, 83, /write 5/],
  41: [5, 83, /31/],
  43: [4, 1, /form feed/],
  44: [3, 1, /git/],
};

const CODES = { 46: 'encoding', 47: 'language-missing', 49: 'key-duplicate', 50: 'key-duplicate' };

describe('broken JSON: cases of others', { skip: noCases, concurrency: 2 }, () => {
  for (const name of noCases ? [] : readdirSync(CASES))
    it(`${name}`, async () => {
      const [number] = name.split('-');
      const { issues } = await checked([join(CASES, name)]);
      const [{ code, line, column, detail }] = issues;
      if (CODES[number]) return assert.equal(code, CODES[number]);
      const [atLine, atColumn, advice] = EXPECTED[number];
      assert.deepEqual({ code, line, column }, { code: 'not-json', line: atLine, column: atColumn });
      assert.match(detail, advice);
    });
});
