/**
 * The page's store, and how an element comes by the feeds that its source names.
 * Promises one store to all elements of this bundle. Never fetches by itself.
 */
import type { FeedLike } from '../../feed/joined-feeds.js';
import { FeedStore } from '../../feed/feed-store.js';
import { several } from '../late/several.js';
import { addressOf, type FeedSource } from './feed-source.js';

/** An element class that takes part in the page's store; `register` gives two copies of the script one store (T3). */
export interface FeedUser {
  store: FeedStore;
}

/** All elements of this bundle share their feeds. */
export const store = new FeedStore();

/** What a source leads to; `null` as long as what joins several is not there. Throws a `FeedError`. */
export function openFeed(host: HTMLElement, source: FeedSource): FeedLike | null {
  const { store } = host.constructor as unknown as FeedUser;
  // Not the source itself, for it may be the element, and the store outlives it.
  const { src = '', format, contentLang } = source;
  return /\S\s+\S/.test(src)
    ? (several.here?.openSeveral(host, source, store) ?? null)
    : store.open(addressOf(src, host.baseURI), { format, contentLang });
}
