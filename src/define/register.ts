/**
 * Gives a tag its class. The only file that names `customElements`.
 * Promises that a second copy of this script on a page changes nothing: a tag stays with the copy that came first, and
 * tags of two copies share one store, so that a feed is asked for once (T3).
 */
import type { FeedUser } from '../elements/controllers/open-feed.js';

/** The tags that show feeds. */
const FEED_TAGS = ['city-news-list', 'city-news-article'];

export function register(tag: string, elementClass: CustomElementConstructor & Partial<FeedUser>): void {
  if (customElements.get(tag)) return;
  for (const other of FEED_TAGS) {
    const { store } = (customElements.get(other) ?? {}) as Partial<FeedUser>;
    if (store && store.version === elementClass.store?.version) elementClass.store = store;
  }
  customElements.define(tag, elementClass);
}
