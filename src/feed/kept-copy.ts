/**
 * A copy of a feed in the visitor's own browser, for when the network is gone; only where the page asks for it (`keep`).
 * Promises never to throw, to hold nothing but the feed's text, and at most `LIMIT` feeds. A chunk of its own.
 */
import type { Feed } from '../model/feed.js';
import { parseText, type FeedFormat } from './fetch-feed.js';

const CACHE = 'city-news';
const LIMIT = 10;

/** Keeps the text of a feed in place of an earlier one. */
export async function keepCopy(url: string, text: string): Promise<void> {
  try {
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
export async function readCopy(url: string, format?: FeedFormat): Promise<Feed | undefined> {
  try {
    const cache = await caches.open(CACHE);
    const copy = await cache.match(url);
    return copy && (await parseText(await copy.text(), url, format)).feed;
  } catch {
    return undefined;
  }
}
