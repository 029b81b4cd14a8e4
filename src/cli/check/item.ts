/**
 * What the command line asks of an item beyond what the reader asks: dates, pictures, body, personal data (feeds.md §5).
 * Promises to look at every item that is an object, also at one that the reader leaves out.
 */
import { readDate } from '../../model/date-text.js';
import { isObject } from '../../model/fields.js';
import { checkLink } from '../../model/urls.js';
import { daysAhead } from '../../text/days-ahead.js';
import { checkBody } from './body.js';
import { escapeKey, type Note } from './notes.js';
import { findPersonal } from './personal.js';

type Json = Readonly<Record<string, unknown>>;

export interface ItemContext {
  /** What the feed resolves addresses against. */
  readonly base: string | undefined;
  readonly zone: string | undefined;
}

const RFC_3339 = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;

const WITH_OFFSET = /(Z|[+-]\d\d:\d\d)$/;

/** Fields that hold dates, wherever they stand in an item. */
const DATES = new Set(['date_published', 'date_modified', 'embargo_until', 'views_as_of', 'retrieved']);

/** Fields whose pictures a page loads. */
const PICTURES = new Set(['image', 'banner_image', 'icon', 'favicon', 'logo', 'avatar']);

/** Fields in which digits are no phone number. */
const ADDRESSES =
  /^(id|url|.*_url|image|banner_image|icon|favicon|logo|avatar|mime_type|version|content_html)$/;

function checkDate(value: string, path: string): Note[] {
  const date = readDate(value);
  // Text that is no date is noted by the reader.
  if (!date || RFC_3339.test(value)) return [];
  return [{ code: date.includes('T') && !WITH_OFFSET.test(date) ? 'date-zone' : 'date-form', path }];
}

function checkText(value: string, key: string, path: string): Note[] {
  if (DATES.has(key) || (key === 'date' && path.includes('/changes/'))) return checkDate(value, path);
  if (PICTURES.has(key) || (key === 'url' && path.includes('/sources/')))
    return /^\s*http:/i.test(value) ? [{ code: 'mixed-content', path }] : [];
  if (ADDRESSES.test(key)) return [];
  return findPersonal(value)
    .filter(({ code }) => !(code === 'personal-email' && path.includes('/contact/')))
    .map(({ code, at, masked }) => ({ code, path, at, shown: masked }));
}

/** Walks every text in a value, to a depth that no feed needs. */
export function checkTexts(value: unknown, path: string, key = '', depth = 0): Note[] {
  if (typeof value === 'string') return checkText(value, key, path);
  if (typeof value !== 'object' || value === null || depth > 20) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([name, inner]) =>
    checkTexts(inner, `${path}/${escapeKey(name)}`, isList ? key : name, depth + 1),
  );
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

function checkTime(item: Json, extension: Json, path: string, zone: string | undefined): Note[] {
  const ahead = (value: unknown) => (typeof value === 'string' ? (daysAhead(value, zone) ?? 0) : 0);
  const embargo = extension['embargo_until'];
  if (ahead(embargo) > 0) return [{ code: 'embargoed', path: `${path}/_city_news/embargo_until` }];
  return ahead(item['date_published']) > 1 ? [{ code: 'date-future', path: `${path}/date_published` }] : [];
}

/** @param path the item's JSON Pointer */
export function checkItem(item: Json, path: string, { base, zone }: ItemContext): Note[] {
  const extension = isObject(item['_city_news']) ? item['_city_news'] : {};
  const url = typeof item['url'] === 'string' ? checkLink(item['url'], base) : undefined;
  const html = item['content_html'];
  return [
    ...checkTexts(item, path),
    ...checkPictures(item, extension, path),
    ...checkTime(item, extension, path, zone),
    ...(typeof html === 'string' ? checkBody(html, `${path}/content_html`, url ?? base) : []),
  ];
}
