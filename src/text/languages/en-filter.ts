/**
 * English for what a list says of a reader's search. Loaded with the filter; otherwise as `en.ts`. Other languages say
 * it in their second file, with the article in full.
 */
import type { Dictionary } from '../messages.js';

export const enFilter = {
  /** Label of the field in which a reader types words to find, and name of its region. */
  searchNews: 'Search these articles',
  /** Button in that field that empties it. */
  clear: 'Clear',
  /** Heard and shown after a search or the choice of a topic. {n}: how many articles, from 1. */
  found: { one: '{n} article found', other: '{n} articles found' },
  /** In place of the list where nothing fits the search and the topic; `showAll` follows. */
  noMatch: 'No article matches',
  /** Button that takes search and topic back. */
  showAll: 'Show all',
} as const satisfies Dictionary;
