/**
 * Fetches a language when a page first needs it. The one list of the languages that we ship beside English.
 * Promises one chunk for each language and one more for an article in full, asked for once; where it does not come, English stays and the next call asks
 * again. To be imported lazily itself, for most pages speak one language.
 */
import { Chunk } from '../chunk.js';
import { maximize } from '../model/language-tag.js';
import { candidates } from './messages.js';

type Files = Readonly<Record<string, () => Promise<object>>>;

const FILES: Files = {
  ar: () => import('./languages/ar.js'),
  es: () => import('./languages/es.js'),
  fr: () => import('./languages/fr.js'),
  ja: () => import('./languages/ja.js'),
  ko: () => import('./languages/ko.js'),
  ru: () => import('./languages/ru.js'),
  vi: () => import('./languages/vi.js'),
  'zh-hans': () => import('./languages/zh-hans.js'),
  'zh-hant': () => import('./languages/zh-hant.js'),
};

/** What only the article in full says; a page without one does not ask for it. */
const ARTICLE_FILES: Files = {
  ar: () => import('./languages/ar-article.js'),
  es: () => import('./languages/es-article.js'),
  fr: () => import('./languages/fr-article.js'),
  ja: () => import('./languages/ja-article.js'),
  ko: () => import('./languages/ko-article.js'),
  ru: () => import('./languages/ru-article.js'),
  vi: () => import('./languages/vi-article.js'),
  'zh-hans': () => import('./languages/zh-hans-article.js'),
  'zh-hant': () => import('./languages/zh-hant-article.js'),
};

/** The file that speaks a tag, such as `zh-hant` for `zh-TW`; `undefined` for English and for what is not shipped. */
export function languageFileFor(tag: string, files = FILES): string | undefined {
  return candidates(maximize(tag))
    .map((name) => name.toLowerCase())
    .find((name) => Object.hasOwn(files, name));
}

/** A `loadLanguage` for the files given. */
export function languageLoader(files: Files): (tag: string) => Promise<void> {
  const chunks = new Map(Object.entries(files).map(([name, bring]) => [name, new Chunk(bring)]));
  return async (tag) => {
    await chunks.get(languageFileFor(tag, files) ?? '')?.again();
  };
}

const loadWords = languageLoader(FILES);
const loadArticleWords = languageLoader(ARTICLE_FILES);

/** Brings the words for a tag, if we ship them, and never fails; `onWords` tells those who wait for them. */
export const loadLanguage = (tag: string, isForArticle = false): Promise<void> =>
  isForArticle ? loadArticleWords(tag) : loadWords(tag);
