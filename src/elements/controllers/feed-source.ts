/**
 * What an element is given of a feed, and how what needs no request is read: the property `feed`, or text in the
 * element. Promises a read Feed or a `FeedError`. Never fetches.
 */
import { FeedError } from '../../feed/feed-error.js';
import type { FeedOptions } from '../../feed/feed-entry.js';
import { parseFeed } from '../../feed/fetch-feed.js';
import type { Feed } from '../../model/feed.js';
import { givenFeed } from '../../model/given.js';

/** Where an element takes its news from; of `feed`, `src` and text in the element the first that is given wins. */
export interface FeedSource extends FeedOptions {
  /** A read Feed, or the JSON of one. */
  readonly feed?: unknown;
  readonly src?: string | undefined;
  /** `lazy` waits until the element comes near the visible part of the page. */
  readonly loading?: 'lazy' | 'eager';
  /** Minutes after which the feed is asked for again; 0 for never. */
  readonly refresh?: number | undefined;
}

/** Whether the parser is past a node: the page is read, or something stands behind it. */
function isWhole(node: Node): boolean {
  if (node.ownerDocument!.readyState !== 'loading') return true;
  let last: Node | null = node;
  while (last && !last.nextSibling) last = last.parentNode;
  return last !== null;
}

/** A script child that holds the feed, once it is there to its end: for pages whose policy forbids the request (T7). */
export function inlineText(host: Element): string | undefined {
  const script = host.querySelector(':scope > script[type="application/feed+json"]');
  return script && isWhole(script) ? script.textContent : undefined;
}

/** Calls back when such a script may have come, grown or changed; returns how to end that. */
export function watchText(host: Element, then: () => void): () => void {
  const observer = new MutationObserver(then);
  observer.observe(host, { childList: true, characterData: true, subtree: true });
  document.addEventListener('readystatechange', then);
  return () => {
    observer.disconnect();
    document.removeEventListener('readystatechange', then);
  };
}

/** The feed that a property holds. Throws a `FeedError` where it is none. */
export function feedOf(value: unknown, base: string): Feed {
  const feed = givenFeed(value, base);
  if (feed) return feed;
  throw new FeedError('not-feed', base, 'property "feed"');
}

/** The feed in a text. Throws a `FeedError` where it is none. */
export const feedIn = (text: string, base: string): Feed => parseFeed(text, base).feed;

/** The address of a feed, absolute. Throws a `FeedError` where it is none. */
export function addressOf(src: string, base: string): string {
  try {
    return new URL(src, base).href;
  } catch {
    throw new FeedError('network', src, 'attribute "src"');
  }
}
