/**
 * Chooses articles of a feed: by topic and by id. Pure functions; the order of the feed is kept (T26), pinned ones first.
 */
import type { Article, Feed } from './feed.js';

/** Topics as they are compared: case does not matter. */
const topicsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(',')
    .flatMap((topic) => topic.trim() || []);

const carries = (article: Article, topics: readonly string[]): boolean =>
  article.topics.some((topic) => topics.includes(topic.toLowerCase()));

/**
 * The articles of a feed that carry one of the topics, or all when none is asked for; never those that carry one of the
 * excluded topics, nor those with one of these ids or addresses. Topics are separated by commas.
 */
export function pickArticles(
  { articles }: Feed,
  topics: string,
  excluded: string,
  ids: readonly unknown[],
): readonly Article[] {
  const [wanted, unwanted] = [topicsIn(topics), topicsIn(excluded)];
  return articles
    .filter(
      (article) =>
        (wanted.length === 0 || carries(article, wanted)) &&
        !carries(article, unwanted) &&
        !ids.includes(article.id) &&
        !ids.includes(article.url),
    )
    .sort((one, other) => Number(other.pinned) - Number(one.pinned));
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
