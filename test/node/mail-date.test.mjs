/**
 * Dates as mail, programs and people write them: read where they mean one thing, left alone where they do not.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMailDate } from '../../dist/adapters/mail-date.js';
import { readDate } from '../../dist/model/date-text.js';

const read = (text) => readDate(readMailDate(text));

describe('Dates that mean one thing (reports 27)', () => {
  for (const [text, wanted] of [
    ['Tue, 03 Mar 2026 08:05:00 +0900', '2026-03-03T08:05:00+09:00'],
    ['Tue Mar 03 08:05:00 KST 2026', '2026-03-03T08:05:00+09:00'],
    ['Tue Mar 03 2026 08:05:00 GMT+0900 (Korean Standard Time)', '2026-03-03T08:05:00+09:00'],
    ['Tue, 03 Mar 2026 08:05:00 GMT+9', '2026-03-03T08:05:00+09:00'],
    ['Tue, 03 Mar 2026 08:05:00 UTC-03:30', '2026-03-03T08:05:00-03:30'],
    ['Tue, Mar 3 2026 08:05:00 MST', '2026-03-03T08:05:00-07:00'],
    ['2026-03-03T08:05:00+09', '2026-03-03T08:05:00+09:00'],
    ['2026-03-03 08:05:00 KST', '2026-03-03T08:05:00+09:00'],
    ['2026-03-03 08:05:00 +0900 KST', '2026-03-03T08:05:00+09:00'],
    ['20260303T080500Z', '2026-03-03T08:05:00Z'],
    ['Mar 3, 2026', '2026-03-03'],
    ['3rd of March 2026', '2026-03-03'],
    ['3-Mar-26 8:05', '2026-03-03T08:05:00'],
    ['Tue 3 Mar 2026 0805 CET', '2026-03-03T08:05:00+01:00'],
    ['March 3, 2026 at 8:05 PM', '2026-03-03T20:05:00'],
    ['Sept. 3, 2026 12:05 am', '2026-09-03T00:05:00'],
    ['2026년 3월 3일 오후 8:05', '2026-03-03T20:05:00'],
    ['2026年3月3日', '2026-03-03'],
    ['2026. 3. 3. 오전 8:05', '2026-03-03T08:05:00'],
    ['2026-03-03T08:05:00.250Z', '2026-03-03T08:05:00.250Z'],
  ])
    it(text, () => assert.equal(read(text), wanted));
});

describe('Dates that do not', () => {
  for (const text of [
    '03/04/2026',
    '03-04-2026',
    '3 4 2026',
    '03.04.26',
    'March 2026',
    'mar., 03 Apr 2026 08:05:00 GMT',
    'Tue, 31 Feb 2026 08:00:00 GMT',
    'Tue, 03 Mar 2026 25:00:00 GMT',
    'Tue, 03 Mar 2026 13:00 PM',
    'Tue, 03 Mar 2026 08:00:00 IST',
    '3 Mar 2026 or 4 Apr 2026',
    '3 Mar 2026 soon',
    'Someday',
    '1772500000',
    '',
    '('.repeat(100_000),
    '1 '.repeat(100_000),
  ])
    it(`${text.slice(0, 40)} is none`, () => assert.equal(read(text), undefined));
});
