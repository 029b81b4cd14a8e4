/**
 * English for what a list with news does not say: failures, empty lists, the article in full.
 * Loaded with the parts that say it; otherwise as `en.ts`.
 */
import type { Dictionary } from '../messages.js';

export const enLater = {
  table: 'Table',
  errorNetwork: 'Check your connection and try again.',
  errorTimeout: 'The news service is taking too long to answer. Try again in a moment.',
  errorService: 'The news service did not answer as it should. Try again later.',
  readAtSource: 'Read the news on {host}',
  stale: 'The latest news could not be loaded. You see an earlier copy.',
  empty: 'No news yet',
  emptyTopics: 'No news on this topic',
  notFound: 'This article is no longer available',
  bodyTooLarge: 'The full text is too large to be shown here.',
  bodyMissing: 'The full text cannot be shown here.',
  backToList: 'Back to all news',
  source: 'Source',
} as const satisfies Dictionary;
