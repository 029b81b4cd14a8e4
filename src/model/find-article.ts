/**
 * Finds one article of a feed. Apart from select.ts, for a list never asks. Pure.
 */
import type { Article, Feed } from './feed.js';

/** The article with this id, or else with this address. */
export function findArticle(feed: Feed, idOrUrl: string): Article | undefined {
  return (
    feed.articles.find((article) => article.id === idOrUrl) ??
    feed.articles.find((article) => article.url === idOrUrl)
  );
}
