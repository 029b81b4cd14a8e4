/**
 * English: the language of the core, and the type that every other language must match.
 * A string with forms by number is an object of CLDR plural categories. `{name}` is filled in when spoken.
 * What only failures and the article in full say stands in `en-later.ts`, off the first path.
 */
import type { Dictionary } from '../messages.js';

export const en = {
  allNews: 'All news',
  fromPublisher: 'From {publisher}',
  loading: 'Loading news…',
  loadMore: 'Load more news',
  loadingMore: 'Loading…',
  loaded: { one: '{n} more article loaded.', other: '{n} more articles loaded.' },
  showing: 'Showing {shown} of {total}',
  published: 'Published',
  updated: 'Updated',
  publisher: 'Publisher',
  views: { one: '{n} view', other: '{n} views' },
  topics: 'Topics',
  errorMore: 'More news could not be loaded.',
  retry: 'Try again',
  errorTitle: 'The news could not be loaded',
  newTab: 'opens in a new tab',
  winner: 'Winner',
  runner_up: 'Runner-up',
  finalist: 'Finalist',
  shortlist: 'Shortlisted',
  nominee: 'Nominee',
  special_mention: 'Special mention',
  ranked: 'Ranked',
  certified: 'Certified',
  other: 'Award',
  rank: 'No. {n}',
  rankOf: 'No. {n} of {total}',
  consecutive: { one: '{n} time in a row', other: '{n} times in a row' },
} as const satisfies Dictionary;
