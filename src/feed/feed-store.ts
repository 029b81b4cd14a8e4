/**
 * The feeds of a page: one entry per address, however many elements show it (T3).
 * Promises the same entry to everyone who opens an address while it is in use or fresh. Knows no DOM.
 */
import { FeedEntry, type FeedOptions } from './feed-entry.js';

/** Milliseconds for which a feed that nobody uses any more is still news (T3). */
const FRESH = 300_000;

/** Feeds remembered at most. */
const LIMIT = 20;

export class FeedStore {
  /** Two copies of the script share their feeds where this is the same. */
  readonly version = 1;
  readonly #entries = new Map<string, FeedEntry>();

  /** The entry of an absolute address, whatever fragment it has. `subscribe` to it with options of your own. */
  open(address: string, options: FeedOptions = {}): FeedEntry {
    const [url] = address.split('#') as [string];
    const key = `${options.format} ${options.contentLang} ${url}`;
    const known = this.#entries.get(key);
    if (known && (!known.isLeft || performance.now() - known.loadedAt < FRESH)) return known;
    const entry = new FeedEntry(url, options);
    this.#entries.set(key, entry);
    for (const [name, { isLeft }] of this.#entries)
      if (this.#entries.size > LIMIT && isLeft) this.#entries.delete(name);
    return entry;
  }
}
