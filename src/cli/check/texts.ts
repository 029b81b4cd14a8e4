/**
 * Every text of a feed: addresses that lead nowhere, dates in a form of their own, markup in plain text, broken letters,
 * personal data. Promises to look at every field, also those that the reader does not know.
 */
import { Parser } from 'htmlparser2';
import { ELEMENTS } from '../../html/allow-list.js';
import { readDate } from '../../model/date-text.js';
import { escapeKey, type Note } from './notes.js';
import { findPersonal } from './personal.js';
import { lacksScheme, shorten } from './words.js';

const RFC_3339 = /^\d{4}-\d\d-\d\d([Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d))?$/;

const WITH_OFFSET = /(Z|[+-]\d\d:\d\d)$/;

/** Fields that hold dates, wherever they stand in an item. */
const DATES = new Set(['date_published', 'date_modified', 'embargo_until', 'views_as_of', 'retrieved']);

/** Fields whose pictures a page loads. */
const PICTURES = new Set(['image', 'banner_image', 'icon', 'favicon', 'logo', 'avatar']);

/** Fields that hold an address. */
const ADDRESSES = /^(url|.*_url|about|image|banner_image|icon|favicon|logo|avatar)$/;

/** Fields in which digits are no phone number and signs no markup. */
const CODES = /^(id|mime_type|type|version|content_html|user_comment|language|time_zone)$/;

/** Tags that somebody may have meant as such; `<name>` and `a < b` are words. */
const TAG = /<\/?([a-z][a-z\d]{0,15})(?:\s[^<>]{0,2000})?\/?>/gi;

const OTHER_TAGS = new Set(
  'script style iframe center font section article div video audio button form'.split(' '),
);

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

/** Whether HTML knows the reference. */
function isReference(text: string): boolean {
  let words = '';
  const parser = new Parser({ ontext: (part) => (words += part) });
  parser.end(text);
  return words !== text;
}

/** The first tag or reference in a text. */
export function findMarkup(text: string): { readonly at: number; readonly found: string } | undefined {
  if (text.includes('<'))
    for (const { 0: found, 1: name = '', index } of text.matchAll(TAG))
      if (Object.hasOwn(ELEMENTS, name.toLowerCase()) || OTHER_TAGS.has(name.toLowerCase()))
        return { at: index, found: shorten(found) };
  if (text.includes('&'))
    for (const { 0: found, index } of text.matchAll(REFERENCE))
      if (isReference(found)) return { at: index, found };
  return undefined;
}

function checkDate(value: string, path: string): Note[] {
  const date = readDate(value);
  // Text that is no date is noted by the reader.
  if (!date || RFC_3339.test(value)) return [];
  if (date.includes('T') && !WITH_OFFSET.test(date)) return [{ code: 'date-zone', path }];
  return [{ code: 'date-form', path, detail: `${shorten(value)}; write it as ${date}.` }];
}

function checkAddress(value: string, key: string, path: string): Note[] {
  if (lacksScheme(value))
    return [{ code: 'url-scheme', path, detail: `write it as https://${shorten(value.trim())}` }];
  // Browsers refuse files by http as they do pictures.
  const isLoaded = PICTURES.has(key) || (key === 'url' && /\/(sources|attachments)\//.test(path));
  return isLoaded && /^\s*http:/i.test(value) ? [{ code: 'mixed-content', path }] : [];
}

/** Extensions of others are theirs, and nobody shows them. */
const isForeign = (path: string) => /\/_(?!city_news(?:\/|$))/.test(path);

function checkPlain(value: string, path: string): Note[] {
  const markup = isForeign(path) ? undefined : findMarkup(value);
  return [
    ...(markup ? [{ code: 'text-markup' as const, path, at: markup.at, detail: markup.found }] : []),
    ...findPersonal(value)
      .filter(({ code }) => !(code === 'personal-email' && path.includes('/contact/')))
      .map(({ code, at, masked }) => ({ code, path, at, shown: masked })),
  ];
}

function checkText(value: string, key: string, path: string): Note[] {
  const at = value.indexOf('\ufffd');
  const broken: Note[] = at < 0 ? [] : [{ code: 'broken-letters', path, at }];
  if (DATES.has(key) || (key === 'date' && path.includes('/changes/')))
    return [...broken, ...checkDate(value, path)];
  if (ADDRESSES.test(key)) return [...broken, ...checkAddress(value, key, path)];
  return CODES.test(key) ? broken : [...broken, ...checkPlain(value, path)];
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
