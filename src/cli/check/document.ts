/**
 * What the command line asks of a feed beyond what the reader asks, but for its items: language, time zone, size.
 */
import { DEFAULT_MAX_BYTES } from '../../feed/fetch-feed.js';
import { isObject } from '../../model/fields.js';
import { isZone } from '../../text/formatters.js';
import type { Note } from './notes.js';

const HEAVY = 1_000_000;
const LARGE = 250_000;

/** Size warnings (D16). The element's own cap is an error: nobody would see such a feed. */
export function checkSize(bytes: number): Note[] {
  const code =
    bytes > DEFAULT_MAX_BYTES
      ? 'feed-refused'
      : bytes > HEAVY
        ? 'feed-heavy'
        : bytes > LARGE
          ? 'feed-large'
          : undefined;
  return code ? [{ code, path: '', shown: `${(bytes / 1000).toFixed(0)} kB` }] : [];
}

type Json = Readonly<Record<string, unknown>>;

/** Checks the feed itself. */
export function checkDocument(root: Json, items: readonly unknown[]): Note[] {
  const notes: Note[] = [];
  const hasOwnLanguage = (item: unknown) => isObject(item) && item['language'] !== undefined;
  if (root['language'] === undefined && !(items.length > 0 && items.every(hasOwnLanguage)))
    notes.push({ code: 'language-missing', path: '/language' });
  const extension = root['_city_news'];
  const zone = isObject(extension) ? extension['time_zone'] : undefined;
  if (typeof zone === 'string' && zone.trim() && !isZone(zone.trim()))
    notes.push({ code: 'time-zone', path: '/_city_news/time_zone' });
  return notes;
}
