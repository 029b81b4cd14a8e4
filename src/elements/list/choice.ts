/**
 * What a reader chose of a list: a topic, words to find, or both. Pure; knows no DOM.
 */
import type { Article } from '../../model/feed.js';
import { finder, fold } from '../../model/searchable.js';
import type { Choice } from '../controllers/paging-controller.js';

export interface ReaderChoice extends Choice {
  /** Empty for all. */
  readonly topic: string;
  /** As they were typed; empty for all. */
  readonly words: string;
  readonly hasTopic: (article: Article) => boolean;
  readonly hasWords: (article: Article) => boolean;
}

/** A choice; `undefined` where it leaves everything. */
export function choiceOf(topic: string, words: string): ReaderChoice | undefined {
  if (!topic && !fold(words).trim()) return undefined;
  const wanted = topic.toLowerCase();
  const hasTopic = ({ topics }: Article) => !topic || topics.some((one) => one.toLowerCase() === wanted);
  const hasWords = finder(words);
  return { topic, words, hasTopic, hasWords, fits: (article) => hasTopic(article) && hasWords(article) };
}
