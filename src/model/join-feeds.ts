/**
 * Several feeds as one, newest first. Pure: how a date becomes an instant is handed over, for that takes zones.
 * Promises each article once, nothing above what a feed may still bring between (the horizon), and that what is shown
 * stays and stays where it is; never a claim of one feed for all of them.
 */
import type { Article, Feed } from './feed.js';

/** Milliseconds, where the article has a date. */
export type TimeOf = (article: Article) => number | undefined;

export interface FeedPart {
  readonly feed: Feed;
  /** It has a next page that can be asked for. */
  readonly hasNext: boolean;
}

/** Before every date there is. */
const UNDATED = -8.64e15;

/** Articles with the times they are ordered by; one without a date stays with its neighbour. */
function dated({ articles }: Feed, timeOf: TimeOf): { article: Article; time: number }[] {
  const times = articles.map(timeOf);
  let time = times.find((one) => one !== undefined) ?? UNDATED;
  return articles.map((article, index) => ({ article, time: (time = times[index] ?? time) }));
}

/** The time of the last article at hand, below which the next page belongs; none for a feed that is not newest first. */
export function horizonOf({ feed, hasNext }: FeedPart, timeOf: TimeOf): number {
  const times = hasNext ? dated(feed, timeOf).map(({ time }) => time) : [];
  const last = times.at(-1) ?? -Infinity;
  return last > times[0]! ? -Infinity : last;
}

/** What an article is known by beyond its feed. A bare number counts the items of one feed only. */
const namesOf = ({ id, url }: Article): readonly string[] =>
  [id, url].flatMap((name) => (name && !/^\d+$/.test(name) ? name : []));

/** What all say alike. */
function agreed<T>(values: readonly T[]): T | undefined {
  const [first] = values;
  return values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : undefined;
}

/** One title, or two side by side; more would be no heading. */
function titleOf(feeds: readonly Feed[]): string {
  const titles = [...new Set(feeds.flatMap(({ title }) => title || []))];
  return titles.length > 2 ? '' : titles.join(' · ');
}

/**
 * @param parts in the order in which the page names them: of an article in two feeds the first one's is taken
 * @param shown articles that are neither held back nor given up for another feed's copy
 * @param first articles that stay before all others, in their order
 */
export function joinFeeds(
  parts: readonly FeedPart[],
  timeOf: TimeOf,
  shown: ReadonlySet<Article> = new Set(),
  first: readonly Article[] = [],
): Feed {
  const feeds = parts.map(({ feed }) => feed);
  const horizon = Math.max(...parts.map((part) => horizonOf(part, timeOf)));
  const owners = new Map<string, Feed>();
  const own = (article: Article, feed: Feed) => {
    for (const name of namesOf(article)) if (!owners.has(name)) owners.set(name, feed);
  };
  for (const feed of feeds) for (const article of feed.articles) if (shown.has(article)) own(article, feed);
  const once = feeds.flatMap((feed) => {
    const isOwn = (name: string) => (owners.get(name) ?? feed) === feed;
    const fresh = dated(feed, timeOf).filter(({ article }) => namesOf(article).every(isOwn));
    for (const { article } of fresh) own(article, feed);
    return fresh;
  });
  const out = once
    .filter(({ article, time }) => time >= horizon || article.pinned || shown.has(article))
    .sort((one, other) => other.time - one.time)
    .map(({ article }) => article);
  const isOut = new Set(out);
  const isEachOnce = once.length === feeds.flatMap((feed) => feed.articles).length;
  const totals = isEachOnce ? feeds.flatMap(({ total }) => total ?? []) : [];
  return {
    title: titleOf(feeds),
    language: agreed(feeds.map(({ language }) => language)),
    publisher: agreed(feeds.map(({ publisher }) => publisher)),
    timeZone: agreed(feeds.map(({ timeZone }) => timeZone)),
    total: totals.length === feeds.length ? totals.reduce((sum, total) => sum + total, 0) : undefined,
    articles: [...new Set([...first.filter((article) => isOut.has(article)), ...out])],
  };
}
