/**
 * An article that a feed gives again as it was stays the same object, so that whoever shows it need not show it anew.
 * Promises the newer feed in its order; compares all that was given, also what only the article in full shows.
 */
import type { Article, Feed } from './feed.js';
import { itemOf } from './read-article.js';

const given = (article: Article): string => JSON.stringify([article, itemOf.get(article)?.item.values]);

/** Puts the articles of `before` in the place of those in `after` that say the same. */
export function keepSame(before: Feed, after: Feed): Feed {
  const known = new Map(before.articles.map((article) => [article.id, article]));
  const articles = after.articles.map((article) => {
    const old = known.get(article.id);
    return old && given(old) === given(article) ? old : article;
  });
  return Object.assign(after, { articles });
}
