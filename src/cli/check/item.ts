/**
 * What the command line asks of an item beyond what the reader asks: dates, pictures, bodies (feeds.md §5).
 * Promises to look at every item that is an object, also at one that the reader leaves out.
 */
import { isTextTooLarge } from '../../html/limits.js';
import { readDate } from '../../model/date-text.js';
import { isObject } from '../../model/fields.js';
import { checkLink } from '../../model/urls.js';
import { instantOf } from '../../text/dates.js';
import { liesAhead } from '../../text/days-ahead.js';
import { checkBody } from './body.js';
import type { Note } from './notes.js';
import { checkTexts } from './texts.js';

type Json = Readonly<Record<string, unknown>>;

export interface ItemContext {
  /** What the feed resolves addresses against. */
  readonly base: string | undefined;
  readonly zone: string | undefined;
}

/** A picture without words for those who do not see it (T22). */
function checkPictures(item: Json, extension: Json, path: string): Note[] {
  const notes: Note[] = [];
  for (const key of ['image', 'banner_image']) {
    const words = extension[key];
    const hasPicture = typeof item[key] === 'string' ? item[key].trim() !== '' : isObject(item[key]);
    if (hasPicture && !(isObject(words) && typeof words['alt'] === 'string'))
      notes.push({ code: 'image-alt', path: `${path}/${key}` });
  }
  return notes;
}

/** The days of an item, by their places. */
function datesOf(item: Json, extension: Json): (readonly [place: string, date: string])[] {
  const inList = (list: unknown, key: string, place: string) =>
    (Array.isArray(list) ? list : []).map((entry, index) => [
      `${place}/${index}/${key}`,
      isObject(entry) ? entry[key] : undefined,
    ]);
  const awards = Array.isArray(extension['awards']) ? extension['awards'] : [];
  return [
    ['date_published', item['date_published']],
    ['date_modified', item['date_modified']],
    ['_city_news/views_as_of', extension['views_as_of']],
    ...inList(extension['changes'], 'date', '_city_news/changes'),
    ...awards.flatMap((award, index) =>
      isObject(award) ? inList(award['evidence'], 'retrieved', `_city_news/awards/${index}/evidence`) : [],
    ),
  ].filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && readDate(pair[1]) !== undefined,
  );
}

/** Whether one date is before the other; of days, only the day counts. */
function isBefore(one: string, other: string, zone: string | undefined): boolean {
  const [a, b] = [readDate(one)!, readDate(other)!];
  const years = Number(a.slice(0, 4)) - Number(b.slice(0, 4));
  // Zones make a difference of a day at most, and cost more than all else here.
  if (Math.abs(years) > 1) return years < 0;
  if (!a.includes('T') || !b.includes('T')) return a.slice(0, 10) < b.slice(0, 10);
  return instantOf(a, zone)! < instantOf(b, zone)!;
}

/** Before newspapers, and the beginning of the clocks of computers, which stands for a date that was missing. */
function isAbsurd(date: string): boolean {
  const text = readDate(date)!;
  return Number(text.slice(0, 4)) < 1850 || /^1970-01-01(T00:00:00|$)|^1969-12-31T/.test(text);
}

function checkTime(item: Json, extension: Json, path: string, zone: string | undefined): Note[] {
  const isAhead = (value: unknown, days: number) => typeof value === 'string' && liesAhead(value, days, zone);
  const isEmbargoed = isAhead(extension['embargo_until'], 0);
  const published = item['date_published'];
  const start = typeof published === 'string' && readDate(published) ? published : undefined;
  const notes: Note[] = isEmbargoed ? [{ code: 'embargoed', path: `${path}/_city_news/embargo_until` }] : [];
  for (const [place, date] of datesOf(item, extension)) {
    const at = `${path}/${place}`;
    if (isAbsurd(date)) notes.push({ code: 'date-absurd', path: at });
    else if (isAhead(date, 1) && !isEmbargoed) notes.push({ code: 'date-future', path: at });
    else if (
      start !== undefined &&
      (place === 'date_modified' || place.startsWith('_city_news/changes')) &&
      isBefore(date, start, zone)
    )
      notes.push({ code: 'date-order', path: at, detail: `${date}, and "date_published" is ${start}` });
  }
  return notes;
}

/** @param path the item's JSON Pointer */
export function checkItem(item: Json, path: string, { base, zone }: ItemContext): Note[] {
  const extension = isObject(item['_city_news']) ? item['_city_news'] : {};
  const url = typeof item['url'] === 'string' ? checkLink(item['url'], base) : undefined;
  const { content_html: html, content_text: text } = item;
  return [
    ...checkTexts(item, path),
    ...checkPictures(item, extension, path),
    ...checkTime(item, extension, path, zone),
    ...(typeof text === 'string' && isTextTooLarge(text)
      ? [{ code: 'body-refused' as const, path: `${path}/content_text`, shown: `${text.length} characters` }]
      : []),
    ...(typeof html === 'string' ? checkBody(html, `${path}/content_html`, url ?? base) : []),
  ];
}
