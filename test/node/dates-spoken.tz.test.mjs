/**
 * The rest of the date table, and how dates are spoken, under every clock: run in Auckland, Los Angeles and Seoul.
 * Beside `dates.tz.test.mjs`. What is spoken is compared with what Intl itself says, never with a fixed sentence.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDate } from '../../dist/model/date-text.js';
import { DATE_STYLES, instantOf, isFuture, speakDate } from '../../dist/text/dates.js';
import { speakDistance } from '../../dist/text/relative-dates.js';

const utc = (text, zone) => instantOf(text, zone)?.toISOString();
const speak = (text, more) => speakDate(text, { language: 'en', ...more });
const long = (instant, timeZone, language = 'en') =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone, calendar: 'gregory' }).format(
    new Date(instant),
  );

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe(`reading dates, with the clock of ${process.env.TZ ?? 'this machine'}`, () => {
  for (const [text, instant] of [
    ['2016-11-17T09:00:00+09:00', '2016-11-17T00:00:00.000Z'],
    ['2016-11-17t00:00:00z', '2016-11-17T00:00:00.000Z'],
    ['2016-11-17T00:00:00.123Z', '2016-11-17T00:00:00.123Z'],
    ['2016-11-17T00:00:00.5Z', '2016-11-17T00:00:00.500Z'],
    ['2016-11-17T00:00:00-00:00', '2016-11-17T00:00:00.000Z'],
    ['2016-11-17 09:00:00', '2016-11-17T00:00:00.000Z'],
    ['2016-11-17 09:00:00+09:00', '2016-11-17T00:00:00.000Z'],
    ['2016-11-17 09:00:00 +0900', '2016-11-17T00:00:00.000Z'],
    ['2026-05-22 16:38:15', '2026-05-22T07:38:15.000Z'],
    ['2016-11-17T09:00', '2016-11-17T00:00:00.000Z'],
    ['2016-11-17T09:00Z', '2016-11-17T09:00:00.000Z'],
    ['2016-11-17T09:00:00-0500', '2016-11-17T14:00:00.000Z'],
    ['2016-11-17T09:00:00+05:45', '2016-11-17T03:15:00.000Z'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.000Z'],
    ['2016-11-17', '2016-11-16T15:00:00.000Z'],
    ['2016.11.17', '2016-11-16T15:00:00.000Z'],
    ['2016. 1. 7.', '2016-01-06T15:00:00.000Z'],
    ['  2016-11-17  ', '2016-11-16T15:00:00.000Z'],
  ])
    it(`takes "${text}" for ${instant}`, () => assert.equal(utc(readDate(text)), instant));

  for (const text of [
    'Tomorrow',
    'not a date',
    '1479340800',
    '1479340800000',
    '2016',
    '2016-11',
    '2016-11-17T',
    '2016-11-17T09',
    '2016-11-17T24:00:00Z',
    '2016-11-17T09:60:00Z',
    '2016-11-17T09:00:61Z',
    '2016-11-17T09:00:00+24:00',
    '2016-11-17T09:00:00+09:60',
    '2016-11-17T09:00:00 Seoul',
    '2016-02-30',
    '1900-02-29',
    '2016-04-31',
    '2016-00-10',
    '2016-10-00',
    '2016-11/17',
    '17.11.2016',
    '16-11-17',
    'x2016-11-17',
    '2016-11-17x',
  ])
    it(`takes "${text}" for no date`, () => assert.equal(readDate(text), undefined));

  it('knows the leap years of every century', () => {
    assert.equal(readDate('2000-02-29'), '2000-02-29');
    assert.equal(readDate('2100-02-29'), undefined);
  });

  it('reads what it has written once more, to the same', () => {
    for (const text of ['2016-11-17', '2016-11-17T09:00:00', '2016-11-17T09:00:00.123+09:00'])
      assert.equal(readDate(text), text);
  });
});

describe(`zones of feeds, with the clock of ${process.env.TZ ?? 'this machine'}`, () => {
  const newYork = (text) => utc(text, 'America/New_York');

  it('begins summer time at its second', () => {
    assert.equal(newYork('2026-03-08T01:59:59'), '2026-03-08T06:59:59.000Z');
    assert.equal(newYork('2026-03-08T03:00:00'), '2026-03-08T07:00:00.000Z');
  });

  it('ends summer time at its second', () => {
    assert.equal(newYork('2026-11-01T00:59:59'), '2026-11-01T04:59:59.000Z');
    assert.equal(newYork('2026-11-01T02:00:00'), '2026-11-01T07:00:00.000Z');
  });

  it('takes a time that clocks showed twice for one of the two', () => {
    const times = ['2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z'];
    assert.ok(times.includes(newYork('2026-11-01T01:30:00')));
  });

  it('takes a time that no clock showed for one beside it', () => {
    const times = ['2026-03-08T06:30:00.000Z', '2026-03-08T07:30:00.000Z'];
    assert.ok(times.includes(newYork('2026-03-08T02:30:00')));
  });

  it('reads on both sides of the world', () => {
    assert.equal(utc('2026-01-01T00:00:00', 'Pacific/Kiritimati'), '2025-12-31T10:00:00.000Z');
    assert.equal(utc('2026-01-01T00:00:00', 'Pacific/Pago_Pago'), '2026-01-01T11:00:00.000Z');
    assert.equal(utc('2026-01-01T00:00:00', 'UTC'), '2026-01-01T00:00:00.000Z');
    assert.equal(utc('2026-01-01T00:00:00', 'Asia/Kathmandu'), '2025-12-31T18:15:00.000Z');
  });

  for (const zone of ['No/Such_Zone', '', 'Seoul!'])
    it(`falls back to Seoul from the zone "${zone}"`, () =>
      assert.equal(utc('2026-01-01T09:00:00', zone), '2026-01-01T00:00:00.000Z'));

  it('lets an offset stand whatever the zone', () => {
    assert.equal(utc('2026-01-01T09:00:00+01:00', 'Asia/Seoul'), '2026-01-01T08:00:00.000Z');
  });

  it('opens an embargo at the same instant everywhere', () => {
    const now = new Date('2026-01-01T00:00:00Z');
    assert.equal(isFuture('2026-01-01T09:00:00', undefined, now), false);
    assert.equal(isFuture('2026-01-01T09:00:01', undefined, now), true);
    assert.equal(isFuture('2026-01-01T09:00:00', 'Europe/Madrid', now), true);
    assert.equal(isFuture('2025-12-31T23:59:59Z', undefined, now), false);
  });

  it('opens an embargo of a day at its midnight in the zone of the feed', () => {
    assert.equal(isFuture('2026-01-02', undefined, new Date('2026-01-01T14:59:59Z')), true);
    assert.equal(isFuture('2026-01-02', undefined, new Date('2026-01-01T15:00:00Z')), false);
  });
});

describe(`speaking dates, with the clock of ${process.env.TZ ?? 'this machine'}`, () => {
  const evening = '2016-11-17T20:00:00Z';

  it('shows an instant in the zone of the feed unless asked for another', () => {
    assert.equal(speak(evening, { feedZone: 'Europe/Madrid' }).text, long(evening, 'Europe/Madrid'));
    assert.equal(speak(evening).text, long(evening, 'Asia/Seoul'));
    assert.equal(
      speak(evening, { feedZone: 'Europe/Madrid', zone: 'Asia/Seoul' }).text,
      long(evening, 'Asia/Seoul'),
    );
  });

  it('shows an instant by the clock of the visitor for "local"', () => {
    assert.equal(speak(evening, { zone: 'local' }).text, long(evening, undefined));
  });

  it('falls back to the zone of the feed from a zone it does not know', () => {
    const { text } = speak(evening, { feedZone: 'America/New_York', zone: 'No/Such_Zone' });
    assert.equal(text, long(evening, 'America/New_York'));
  });

  for (const day of ['2016-01-01', '2016-12-31', '2016-02-29', '2026-03-08', '2026-11-01'])
    it(`keeps ${day} that day in every zone and style`, () => {
      for (const zone of [undefined, 'local', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])
        for (const feedZone of [undefined, 'America/New_York', 'Pacific/Auckland']) {
          const spoken = speak(day, { zone, feedZone });
          assert.deepEqual(spoken, { datetime: day, text: long(`${day}T00:00:00Z`, 'UTC') });
        }
    });

  it('counts years as the feed does, in countries with another calendar too', () => {
    const parts = (language) =>
      new Intl.DateTimeFormat(language, { year: 'numeric', timeZone: 'UTC', calendar: 'gregory' }).format(
        new Date('2016-11-17'),
      );
    for (const language of ['th', 'fa', 'ja'])
      assert.ok(
        speak('2016-11-17', { language }).text.includes(parts(language).replace(/\D+$/u, '')),
        language,
      );
  });

  it('says a date in full for long and shorter for medium', () => {
    const { text } = speak('2016-09-17', { style: 'medium' });
    assert.equal(
      text,
      new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date('2016-09-17')),
    );
    assert.ok(text.length < speak('2016-09-17', { style: 'long' }).text.length);
  });

  it('keeps the offset that the feed gave, for machines', () => {
    assert.equal(speak('2016-11-17T09:00:00-05:00').datetime, '2016-11-17T09:00:00-05:00');
  });

  it('writes the summer offset of the day, not that of today', () => {
    const datetime = (text) => speak(text, { feedZone: 'America/New_York' }).datetime;
    assert.equal(datetime('2026-07-01T09:00:00'), '2026-07-01T09:00:00-04:00');
    assert.equal(datetime('2026-12-01T09:00:00'), '2026-12-01T09:00:00-05:00');
  });

  for (const style of DATE_STYLES)
    it(`says nothing in the style ${style} of what is no date`, () => {
      for (const text of ['', 'Tomorrow', 'nonsense', '1479340800', '2016-11-'])
        assert.equal(speak(text, { style }), undefined, text);
    });

  it('says nothing of any date in the style none', () => {
    for (const text of ['2016-11-17', '2016-11-17T09:00:00', evening])
      assert.equal(speak(text, { style: 'none' }), undefined);
  });
});

describe(`distances, with the clock of ${process.env.TZ ?? 'this machine'}`, () => {
  const now = new Date('2026-05-22T12:00:00Z');
  const at = (distance) =>
    speak(new Date(now.getTime() + distance).toISOString(), { style: 'relative', speakDistance, now });
  const say = (count, unit) => new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(count, unit);

  for (const [distance, count, unit] of [
    [0, 0, 'minute'],
    [-59 * MINUTE, -59, 'minute'],
    [-HOUR, -1, 'hour'],
    [-DAY + MINUTE, -23, 'hour'],
    [-DAY, -1, 'day'],
    // It is nine in the evening in Seoul: 45 hours ago yesterday began there, and 46 hours ago it had not.
    [-45 * HOUR, -1, 'day'],
    [-45 * HOUR - MINUTE, -2, 'day'],
    [-47 * HOUR, -2, 'day'],
    [-6 * DAY - 20 * HOUR, -6, 'day'],
    [2 * HOUR, 2, 'hour'],
    [26 * HOUR, 1, 'day'],
    [27 * HOUR, 2, 'day'],
    [6 * DAY, 6, 'day'],
  ])
    it(`speaks of ${distance / MINUTE} minutes as ${count} ${unit}, the date as the title`, () => {
      assert.equal(at(distance).text, say(count, unit));
      assert.equal(at(distance).title, long(now.getTime() + distance, 'Asia/Seoul'));
    });

  for (const distance of [-7 * DAY + MINUTE, -7 * DAY, 7 * DAY, -400 * DAY])
    it(`gives the date itself at ${distance / DAY} days, without a title`, () => {
      assert.equal(at(distance).text, long(now.getTime() + distance, 'Asia/Seoul'));
      assert.equal(at(distance).title, undefined);
    });

  const day = (text, more) => speak(text, { style: 'relative', speakDistance, now, ...more }).text;

  it('counts the days of the zone shown', () => {
    const before = new Date(now.getTime() - 47 * HOUR).toISOString();
    assert.equal(day(before), say(-2, 'day'));
    assert.equal(day(before, { zone: 'UTC' }), say(-2, 'day'));
    assert.equal(day(new Date(now.getTime() - 36 * HOUR).toISOString(), { zone: 'UTC' }), say(-1, 'day'));
    assert.equal(day(new Date(now.getTime() - 37 * HOUR).toISOString(), { zone: 'UTC' }), say(-2, 'day'));
  });

  it('says the words for now within a minute, before and after', () => {
    for (const distance of [0, 59_000, -59_000])
      assert.equal(
        day(new Date(now.getTime() + distance).toISOString(), { justNow: 'just now' }),
        'just now',
      );
    assert.equal(day(new Date(now.getTime() - MINUTE).toISOString(), { justNow: 'x' }), say(-1, 'minute'));
  });

  it('counts bare days from the day it is in the zone shown', () => {
    // At noon UTC it is the 22nd in Seoul and already the 23rd in Kiritimati.
    assert.equal(day('2026-05-22'), say(0, 'day'));
    assert.equal(day('2026-05-21'), say(-1, 'day'));
    assert.equal(day('2026-05-23'), say(1, 'day'));
    assert.equal(day('2026-05-23', { zone: 'Pacific/Kiritimati' }), say(0, 'day'));
  });

  it('gives a bare day a week ago as the date it is', () => {
    assert.equal(day('2026-05-16'), say(-6, 'day'));
    assert.equal(day('2026-05-15'), long('2026-05-15T00:00:00Z', 'UTC'));
  });
});

describe('dates as offices write them', () => {
  for (const [language, style, date, said] of [
    ['vi', 'long', '2025-11-06', 'ngày 06 tháng 11 năm 2025'],
    ['vi-VN', 'long', '2025-02-17', 'ngày 17 tháng 02 năm 2025'],
    ['vi', 'medium', '2025-11-06T23:00:00Z', '07/11/2025'],
    ['fr', 'long', '2026-03-01', '1er mars 2026'],
    ['fr-CA', 'long', '2026-03-01', '1er mars 2026'],
    ['fr', 'medium', '2026-12-01', '1er déc. 2026'],
    ['fr', 'long', '2026-03-11', '11 mars 2026'],
    ['fr', 'long', '2026-03-21', '21 mars 2026'],
  ])
    it(`says ${date} in ${language}, ${style}, as "${said}"`, () =>
      assert.equal(speak(date, { language, style }).text, said));
});
