/**
 * Dates under every clock: `npm test` runs this file in Auckland, Los Angeles and Seoul.
 * No spoken date is compared with a fixed sentence: engines change their words.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDate } from '../../dist/model/date-text.js';
import { instantOf, isFuture, speakDate } from '../../dist/text/dates.js';
import { speakDistance } from '../../dist/text/relative-dates.js';

const utc = (text, zone) => instantOf(text, zone)?.toISOString();
const speak = (text, more) => speakDate(text, { language: 'en', ...more });

describe(`dates, with the clock of ${process.env.TZ ?? 'this machine'}`, () => {
  for (const [text, date] of [
    ['2016-11-17T09:00:00+09:00', '2016-11-17T09:00:00+09:00'],
    ['2016-11-17t09:00:00z', '2016-11-17T09:00:00Z'],
    ['2016-11-17T09:00:00.123456Z', '2016-11-17T09:00:00.123Z'],
    ['2016-11-17 09:00:00', '2016-11-17T09:00:00'],
    ['2016-11-17T09:00', '2016-11-17T09:00:00'],
    ['2016-11-17', '2016-11-17'],
    ['2016-11-17T09:00:00-0500', '2016-11-17T09:00:00-05:00'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z'],
    ['2016.11.17', '2016-11-17'],
    ['2016-11-17T24:00:00Z', undefined],
    ['2016-02-30', undefined],
    ['2015-02-29', undefined],
    ['2016-02-29', '2016-02-29'],
    ['2016-13-01', undefined],
    ['2016-11-17T09:00:00+25:00', undefined],
    ['Tomorrow', undefined],
    ['1479340800', undefined],
    ['', undefined],
  ])
    it(`reads "${text}" as ${date}`, () => assert.equal(readDate(text), date));

  it('reads a time without an offset in the zone of the feed, Seoul if it names none', () => {
    assert.equal(utc('2026-05-22T16:38:15'), '2026-05-22T07:38:15.000Z');
    assert.equal(utc('2026-05-22T16:38:15', 'Europe/Madrid'), '2026-05-22T14:38:15.000Z');
    assert.equal(utc('2026-01-22T16:38:15', 'Europe/Madrid'), '2026-01-22T15:38:15.000Z');
    assert.equal(utc('2026-05-22T16:38:15', 'No/Such_Zone'), '2026-05-22T07:38:15.000Z');
  });

  it('holds at the hours when clocks change', () => {
    assert.equal(utc('2026-03-08T01:59:00', 'America/New_York'), '2026-03-08T06:59:00.000Z');
    assert.equal(utc('2026-03-08T03:00:00', 'America/New_York'), '2026-03-08T07:00:00.000Z');
    assert.equal(utc('2026-11-01T03:00:00', 'America/New_York'), '2026-11-01T08:00:00.000Z');
  });

  for (const zone of [undefined, 'Asia/Seoul', 'Pacific/Auckland', 'America/Los_Angeles', 'local'])
    it(`keeps a bare day that day, shown in ${zone}`, () => {
      const { datetime, text } = speak('2016-11-17', { zone });
      assert.equal(datetime, '2016-11-17');
      assert.match(text, /\b17\b/);
      assert.match(text, /2016/);
    });

  it('shows an instant on the day it has in the zone asked for', () => {
    const text = '2016-11-17T20:00:00Z';
    assert.match(speak(text).text, /\b18\b/);
    assert.match(speak(text, { zone: 'America/Los_Angeles' }).text, /\b17\b/);
    assert.match(speak(text, { feedZone: 'Europe/Madrid' }).text, /\b17\b/);
  });

  it('writes the offset into the datetime of a time that had none', () => {
    assert.equal(speak('2026-05-22T16:38:15').datetime, '2026-05-22T16:38:15+09:00');
  });

  it('speaks of what is less than a week away by distance, with the date as the title', () => {
    const now = new Date('2026-05-22T12:00:00Z');
    const near = speak('2026-05-20T12:00:00Z', { style: 'relative', speakDistance, now });
    assert.match(near.text, /2/);
    assert.match(near.title, /2026/);
    const far = speak('2026-05-15T12:00:00Z', { style: 'relative', speakDistance, now });
    assert.match(far.text, /2026/);
    assert.equal(far.title, undefined);
    const today = speak('2026-05-22', { style: 'relative', speakDistance, now });
    assert.equal(today.text, new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(0, 'day'));
  });

  it('says nothing for the style none and for what is no date', () => {
    assert.equal(speak('2016-11-17', { style: 'none' }), undefined);
    assert.equal(speak('nonsense'), undefined);
  });

  it('knows what lies ahead', () => {
    const now = new Date('2026-05-22T00:00:00+09:00');
    assert.equal(isFuture('2026-05-22T00:00:01', undefined, now), true);
    assert.equal(isFuture('2026-05-22', undefined, now), false);
    assert.equal(isFuture('nonsense', undefined, now), false);
  });
});
