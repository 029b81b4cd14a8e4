/**
 * Chooses articles of a feed: by topic and by id. Pure functions; the order of the feed is kept (T26), pinned ones first.
 */
import type { Article, Feed } from './feed.js';

/** Whether an article carries one of the topics; case does not matter. */
function carries(topics: readonly string[]): (article: Article) => boolean {
  const wanted = new Set(topics.map((topic) => topic.toLowerCase()));
  return (article) => article.topics.some((topic) => wanted.has(topic.toLowerCase()));
}

/** What is not wanted. */
export interface Unwanted {
  readonly topics: readonly string[];
  /** Ids or addresses of articles. */
  readonly ids: readonly string[];
}

/** The articles that carry one of the topics, or all when none is asked for, but for those not wanted. */
export function pickArticles(feed: Feed, topics: readonly string[], unwanted: Unwanted): readonly Article[] {
  const isWanted = carries(topics);
  const isExcluded = carries(unwanted.topics);
  const picked = feed.articles.filter(
    (article) =>
      (topics.length === 0 || isWanted(article)) &&
      !isExcluded(article) &&
      !unwanted.ids.includes(article.id) &&
      !unwanted.ids.includes(article.url ?? article.id),
  );
  const pinned = picked.filter((article) => article.pinned);
  return pinned.length === 0 ? picked : [...pinned, ...picked.filter((article) => !article.pinned)];
}

/** Both pages as one feed; an article that slipped down to the second page is not repeated (P3). */
export function appendPage(feed: Feed, page: Feed): Feed {
  const ids = new Set(feed.articles.map((article) => article.id));
  const fresh = page.articles.filter((article) => !ids.has(article.id));
  return { ...feed, nextUrl: page.nextUrl, articles: [...feed.articles, ...fresh] };
}

/** What `feed` has below the last article that is also on a newer first page of it; all of it where none is. */
export function olderThan(page: Feed, feed: Feed): readonly Article[] {
  const ids = new Set(page.articles.map(({ id }) => id));
  return feed.articles.slice(feed.articles.findLastIndex(({ id }) => ids.has(id)) + 1);
}

/** Whether two feeds are one at two times: they have an article in common. */
export function areOfOne(before: Feed | undefined, after: Feed): boolean {
  const ids = new Set(before?.articles.map(({ id }) => id));
  return after.articles.some(({ id }) => ids.has(id));
}
