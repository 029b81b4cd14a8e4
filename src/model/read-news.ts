/**
 * Any JSON value → a Feed as far as a list shows it, and what was wrong with it (feeds.md §1.1, D1–D17, T8–T11).
 * Promises never to throw, to keep every item that has an id, and to invent nothing. Pure: no DOM, no network, no clock.
 */
import type { Article, Feed } from './feed.js';
import { type Fields, inside, isObject, language, line, link, name, number, raw, shape } from './fields.js';
import type { Issue } from './issues.js';
import { note, placeOf } from './note.js';
import { readArticle, readId } from './read-article.js';
import { organisation } from './read-award.js';

/** The JSON that a feed was read from, for as long as the feed is in use. */
export const rootOf = new WeakMap<Feed, Fields>();

const VERSION = /^https?:\/\/(www\.)?jsonfeed\.org\/version\/1(\.\d+)?\/?$/;

export interface ReadResult<F extends Feed = Feed> {
  readonly feed: F;
  readonly issues: readonly Issue[];
}

export interface ReadNews extends ReadResult {
  /** The feed says itself that there is no news: its `items` are an empty list. */
  readonly isEmpty: boolean;
}

function isVersion(value: unknown): boolean {
  return typeof value === 'string' && VERSION.test(value);
}

/** Whether the value is an object that means to be a feed; the rest of the web's JSON is `not-feed`. */
export function looksLikeFeed(json: unknown): boolean {
  return isObject(json) && (isVersion(json['version']) || Array.isArray(json['items']));
}

const readExtension = shape<Pick<Feed, 'publisher' | 'timeZone' | 'total'>>({
  publisher: organisation,
  timeZone: name,
  total: ['total_items', number(0)],
});

/** What a feed says of all its articles. */
export function readHead(root: Fields): Omit<Feed, 'articles'> {
  const feedUrl = link(root, 'feed_url');
  return {
    title: line(root, 'title') ?? '',
    feedUrl,
    homeUrl: link({ ...root, base: feedUrl ?? root.base }, 'home_page_url'),
    // A page's next page is beside the page, wherever the feed's home is.
    nextUrl: link({ ...root, base: root.base ?? feedUrl }, 'next_url'),
    language: language(root, 'language'),
    ...readExtension(inside(root, '_city_news')),
  };
}

/**
 * The items that may become articles: objects with an id of their own.
 * @param seen ids of the items before these
 * @param from how many those are
 */
export function readArticles(
  items: readonly unknown[],
  root: Fields,
  head: Omit<Feed, 'articles'>,
  seen = new Set<string>(),
  from = 0,
): Article[] {
  return items.flatMap((values, index) => {
    const item: Fields = {
      ...root,
      root,
      values: isObject(values) ? values : {},
      path: placeOf(root, `items/${from + index}`),
    };
    const id = readId(item, 'id');
    if (!isObject(values)) return note(item, 'item-type') ?? [];
    if (id === undefined) return note(item, 'item-id') ?? [];
    if (seen.has(id)) return note(item, 'item-duplicate') ?? [];
    seen.add(id);
    return readArticle(item, id, head);
  });
}

/**
 * Reads what a list shows.
 * @param limit items read at most, for a page that shows only the first few; default: all
 */
export function readNews(json: unknown, base?: string, limit = Infinity): ReadNews {
  const issues: Issue[] = [];
  const root: Fields = { values: isObject(json) ? json : {}, path: '', issues, base };
  const head = readHead(root);
  const items = raw(root, 'items');
  const isList = Array.isArray(items);
  if (!isObject(json)) note(root, 'root-type');
  else {
    if (!isVersion(json['version'])) note(root, 'version', 'version');
    if (!head.title) note(root, 'title-missing', 'title');
    if (!isList) note(root, items === undefined ? 'items-missing' : 'items-type', 'items');
  }
  const bases = [head.homeUrl, head.feedUrl, base];
  // A home page may be a mail address, and then it is the base of nothing.
  const within = { ...root, base: bases.find((url) => url?.startsWith('http')) };
  const articles = isList ? readArticles(items.slice(0, limit), within, head) : [];
  const feed = { ...head, articles };
  rootOf.set(feed, within);
  return { feed, issues, isEmpty: isList && items.length === 0 };
}
