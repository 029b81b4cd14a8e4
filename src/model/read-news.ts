/**
 * Any JSON value → a Feed as far as a list shows it, and what was wrong with it (feeds.md §1.1, D1–D17, T8–T11).
 * Promises never to throw, to keep every item that has an id, and to invent nothing. Pure: no DOM, no network, no clock.
 */
import type { Article, Feed } from './feed.js';
import { type Fields, inside, isObject, language, line, link, note, number, raw, shape } from './fields.js';
import type { Issue } from './issues.js';
import { organisation, readArticle, readId } from './read-article.js';

const VERSION = /^https?:\/\/(www\.)?jsonfeed\.org\/version\/1(\.\d+)?\/?$/;

export interface ReadResult<F extends Feed = Feed> {
  readonly feed: F;
  readonly issues: readonly Issue[];
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
  timeZone: line,
  total: ['total_items', number(0)],
});

/** The root of a feed in its place, its addresses resolved against its own pages first (T19). */
export function rootOf(json: unknown, base: string | undefined, issues: Issue[]): Fields {
  const root: Fields = { values: isObject(json) ? json : {}, path: '', issues, bases: [base] };
  const feedUrl = link(root, 'feed_url');
  const homeUrl = link({ ...root, bases: [feedUrl, base] }, 'home_page_url');
  return { ...root, bases: [homeUrl, feedUrl, base] };
}

function readHead(root: Fields, base: string | undefined): Omit<Feed, 'articles'> {
  const [homeUrl, feedUrl] = root.bases;
  return {
    title: line(root, 'title') ?? '',
    homeUrl,
    feedUrl,
    // A page's next page is beside the page, wherever the feed's home is.
    nextUrl: link({ ...root, bases: [base, feedUrl] }, 'next_url'),
    language: language(root, 'language'),
    ...readExtension(inside(root, '_city_news')),
  };
}

function readArticles(items: readonly unknown[], root: Fields, head: Omit<Feed, 'articles'>): Article[] {
  const seen = new Set<string>();
  return items.flatMap((values, index) => {
    const item: Fields = { ...root, values: isObject(values) ? values : {}, path: `/items/${index}` };
    const id = readId(item);
    if (!isObject(values)) return note(item, 'item-type') ?? [];
    if (id === undefined) return note(item, 'item-id') ?? [];
    if (seen.has(id)) return note(item, 'item-duplicate') ?? [];
    seen.add(id);
    return readArticle(item, id, head);
  });
}

/** Reads what a list shows. */
export function readNews(json: unknown, base?: string): ReadResult {
  const issues: Issue[] = [];
  const root = rootOf(json, base, issues);
  const head = readHead(root, base);
  const items = raw(root, 'items');
  const isList = Array.isArray(items);
  if (!isObject(json)) note(root, 'root-type');
  else {
    if (!isVersion(json['version'])) note(root, 'version', 'version');
    if (!head.title) note(root, 'title-missing', 'title');
    if (!isList) note(root, items === undefined ? 'items-missing' : 'items-type', 'items');
  }
  return { feed: { ...head, articles: isList ? readArticles(items, root, head) : [] }, issues };
}
