/**
 * The feeds of a `src` that names several: a chunk of its own. Promises the entries that others on the page have too,
 * each once, and the same whole for an element that was but moved. Never fetches by itself.
 */
import type { FeedEntry } from '../../feed/feed-entry.js';
import type { FeedStore } from '../../feed/feed-store.js';
import { type FeedLike, JoinedFeeds } from '../../feed/joined-feeds.js';
import type { Article } from '../../model/feed.js';
import { instantOf } from '../../text/dates.js';
import type { FeedSource } from './feed-source.js';

/** An element that shows a list of articles, or one. */
interface Host extends HTMLElement {
  readonly articles?: readonly Article[] | undefined;
  readonly shownArticle?: Article | undefined;
}

const joined = new WeakMap<HTMLElement, JoinedFeeds>();

const timeOf = ({ published, timeZone }: Article) =>
  published === undefined ? undefined : instantOf(published, timeZone)?.getTime();

/** Absolute; one that is no address fails like a feed that is not there. */
function absolute(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}

/** What a `src` of several addresses leads to. */
export function openSeveral(
  host: Host,
  { src = '', format, contentLang }: FeedSource,
  store: FeedStore,
): FeedLike {
  const addresses = src.match(/\S+/g) ?? [];
  const open = (address: string) => store.open(absolute(address, host.baseURI), { format, contentLang });
  const entries = [...new Set(addresses.map(open))];
  if (entries.length === 1) return entries[0]!;
  const known = joined.get(host);
  const isSame = (entry: FeedEntry, index: number) => entry === entries[index];
  if (known?.entries.length === entries.length && known.entries.every(isSame)) return known;
  const shown = () => (host.shownArticle ? [host.shownArticle] : (host.articles ?? []));
  const feeds = new JoinedFeeds(entries, timeOf, shown);
  joined.set(host, feeds);
  return feeds;
}
