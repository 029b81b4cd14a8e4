/** Converters of properties that hold what the reader makes: JSON is read, and what is none of it is absent. */
import type { Article } from '../../model/feed.js';
import { givenArticle, givenArticles } from '../../model/given.js';

export const articleIn = (value: unknown, { baseURI }: HTMLElement): Article | undefined =>
  givenArticle(value, baseURI);

export const articlesIn = (value: unknown, { baseURI }: HTMLElement): readonly Article[] | undefined =>
  Array.isArray(value) ? givenArticles(value, baseURI) : undefined;
