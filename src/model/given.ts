/**
 * What a script of the page hands over as a feed or an article → one that the reader made.
 * Promises what the reader does, whatever it is: JSON, a copy of what was read, part of one, or nonsense. Only what the
 * reader made itself is taken as it is, for only that was checked.
 */
import type { Article, Feed } from './feed.js';
import { isObject, line } from './fields.js';
import { givenFields } from './given-fields.js';
import { itemOf, readArticle, readId } from './read-article.js';
import { looksLikeFeed, readHead, readNews, rootOf } from './read-news.js';

/** The article, unless there is nothing that would name it. Throws where a value cannot be made JSON. */
export function givenArticle(value: unknown, base?: string): Article | undefined {
  if (itemOf.has(value as object)) return value as Article;
  if (!isObject(value)) return undefined;
  const item = givenFields(value, base);
  const id = readId(item, 'id');
  return (id ?? line(item, 'title')) ? readArticle(item, id ?? '', readHead(item)) : undefined;
}

/** The articles that can be read. */
export const givenArticles = (values: readonly unknown[], base?: string): readonly Article[] =>
  values.flatMap((value) => givenArticle(value, base) ?? []);

/** The feed, or `undefined` for what is none. */
export function givenFeed(value: unknown, base?: string): Feed | undefined {
  try {
    if (rootOf.has(value as Feed)) return value as Feed;
    if (looksLikeFeed(value)) return readNews(value, base).feed;
    const { articles, ...head } = value as Feed;
    return { ...readHead(givenFields(head, base)), articles: givenArticles(articles, base) };
  } catch {
    return undefined;
  }
}
