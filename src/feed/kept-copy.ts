/**
 * A copy of a feed in the visitor's own browser, for when the network is gone; only where the page asks for it (`keep`).
 * Promises never to throw, to hold nothing but the feed's text, and at most `LIMIT` feeds. A chunk of its own.
 */
import type { Feed } from '../model/feed.js';
import type { FeedOptions } from './feed-entry.js';
import { parseText } from './fetch-feed.js';

const CACHE = 'city-news';
const LIMIT = 10;

/** The name of a copy: an address of the same site, so that relative addresses in it lead where they led. */
function nameOf(url: string, contentLang = ''): string {
  const name = new URL(url);
  if (contentLang) name.searchParams.append('content-lang', contentLang);
  return name.href;
}

/** Keeps the text of a feed in place of an earlier one. */
export async function keepCopy(address: string, text: string, { contentLang }: FeedOptions): Promise<void> {
  try {
    const url = nameOf(address, contentLang);
    const cache = await caches.open(CACHE);
    await cache.delete(url);
    await cache.put(url, new Response(text));
    const kept = await cache.keys();
    await Promise.all(kept.slice(0, -LIMIT).map((request) => cache.delete(request)));
  } catch {
    // Insecure page, private window, full disk: there is no copy then, and no harm.
  }
}

/** The feed that was kept, if there is one that can be read. */
export async function readCopy(
  address: string,
  { contentLang, format }: FeedOptions,
): Promise<Feed | undefined> {
  try {
    const url = nameOf(address, contentLang);
    const cache = await caches.open(CACHE);
    const copy = await cache.match(url);
    return copy && (await parseText(await copy.text(), url, format)).feed;
  } catch {
    return undefined;
  }
}
