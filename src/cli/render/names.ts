/**
 * Names of the pages of articles. Promises the same name for the same id from run to run, one for each id, and only
 * letters that every disk and server takes alike.
 */
import { createHash } from 'node:crypto';
import type { Article } from '../../model/feed.js';

const LONGEST = 60;

/** The words of an id: of an address, its last part. */
function wordsOf(id: string): string {
  const last = id
    .replace(/[?#][^]*/, '')
    .split('/')
    .findLast(Boolean);
  return (last ?? '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
}

/** The file of an article's page. What the id loses on the way is told apart by a few letters at the end. */
export function fileOf({ id }: Pick<Article, 'id'>): string {
  const words = wordsOf(id);
  const mark = words === id ? '' : createHash('sha256').update(id).digest('hex').slice(0, 8);
  return `article-${[words, mark].filter(Boolean).join('-')}.html`;
}

/** The file of a page of the list, from 1. */
export const listFileOf = (page: number): string => (page === 1 ? 'index.html' : `page-${page}.html`);
