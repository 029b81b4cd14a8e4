/**
 * What the command line asks of a feed as a whole beyond what the reader asks: language, time zone, size, the next page,
 * and what items say of each other.
 */
import { DEFAULT_MAX_BYTES } from '../../feed/fetch-feed.js';
import type { Feed } from '../../model/feed.js';
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

/** A next page that the elements do not load: the feed itself, or one of another site. */
function checkNext({ nextUrl, feedUrl, homeUrl }: Omit<Feed, 'articles'>, url: string | undefined): Note[] {
  if (nextUrl === undefined) return [];
  const path = '/next_url';
  if (nextUrl === feedUrl || nextUrl === url)
    return [{ code: 'next-url', path, detail: 'this is the feed itself' }];
  const place = url ?? feedUrl ?? homeUrl;
  return place?.startsWith('http') && new URL(place).origin !== new URL(nextUrl).origin
    ? [{ code: 'next-url', path, detail: `the feed is of ${new URL(place).origin}` }]
    : [];
}

/** Checks the feed itself. */
export function checkDocument(
  root: Json,
  head: Feed,
  items: readonly unknown[],
  url: string | undefined,
): Note[] {
  const notes = checkNext(head, url);
  const hasOwnLanguage = (item: unknown) => isObject(item) && item['language'] !== undefined;
  if (root['language'] === undefined && !(items.length > 0 && items.every(hasOwnLanguage)))
    notes.push({ code: 'language-missing', path: '/language' });
  const extension = root['_city_news'];
  const zone = isObject(extension) ? extension['time_zone'] : undefined;
  if (typeof zone === 'string' && zone.trim() && !isZone(zone.trim()))
    notes.push({ code: 'time-zone', path: '/_city_news/time_zone' });
  return notes;
}

/** An id as the reader takes it. */
const idOf = (value: unknown) =>
  typeof value === 'string' ? value.trim() : Number.isFinite(value) ? String(value) : '';

/** What is known of all items before any is looked at. */
export class Register {
  /** Ids, each with the item that has it first. */
  readonly #ids = new Map<string, number>();
  readonly #urls = new Map<string, string>();

  constructor(items: readonly unknown[]) {
    items.forEach((item, index) => {
      const id = isObject(item) ? idOf(item['id']) : '';
      if (id && !this.#ids.has(id)) this.#ids.set(id, index);
    });
  }

  /** Whether an earlier item has this one's id. */
  isRepeated(item: Json, index: number): boolean {
    return (this.#ids.get(idOf(item['id'])) ?? index) < index;
  }

  /** What the item says of others; items are asked for in their order. */
  check(item: Json, path: string): Note[] {
    const notes: Note[] = [];
    const url = typeof item['url'] === 'string' ? item['url'].trim() : '';
    const first = this.#urls.get(url);
    if (url && first === undefined) this.#urls.set(url, idOf(item['id']));
    else if (url && first !== idOf(item['id'])) notes.push({ code: 'url-duplicate', path: `${path}/url` });
    const related = isObject(item['_city_news']) ? item['_city_news']['related'] : undefined;
    if (Array.isArray(related))
      related.forEach((id, index) => {
        if (idOf(id) && !this.#ids.has(idOf(id)))
          notes.push({ code: 'related-missing', path: `${path}/_city_news/related/${index}` });
      });
    return notes;
  }
}
