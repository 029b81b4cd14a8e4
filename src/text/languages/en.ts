/**
 * English: the language of the core, and the type that every other language must match.
 * A string with forms by number is an object of CLDR plural categories. `{name}` is filled in when spoken.
 * What only failures and the article in full say stands in `en-later.ts`, what answers a click in `en-reader.ts`, both
 * off the first path.
 * The comments are for translators: what a string is, where it stands and what is filled in.
 */
import type { Dictionary } from '../messages.js';

export const en = {
  /** Link beside a list's heading, to the page that has all news. */
  allNews: 'All news',
  /** Line below a list's heading. {publisher}: name of an office, in any language. */
  fromPublisher: 'From {publisher}',
  /** Heard, and shown in place of news that has not come yet. */
  loading: 'Loading news…',
  /** Button below a list. */
  loadMore: 'Load more news',
  /** On "Load more news" or "Try again" while the answer is awaited. */
  loadingMore: 'Loading…',
  /** Line below "Load more news". {shown}, {total}: numbers of articles. */
  showing: 'Showing {shown} of {total}',
  /** In place of a relative date: less than a minute ago. */
  justNow: 'just now',
  /** Heard around a date. {date}: "November 6, 2025", "yesterday" or "3 days ago". */
  published: 'Published {date}',
  /** Shown around the date of the last change. {date}: as in `published`. */
  updated: 'Updated {date}',
  /** Heard before the name of an office, with a space between: "Publisher Seoul Metropolitan Government". */
  publisher: 'Publisher',
  /** No text: `rtl` where the language is written from right to left, else `ltr`. */
  dir: 'ltr',
  /** Fact below a title. {n}: how often the article was opened. */
  views: { one: '{n} view', other: '{n} views' },
  /** Label before an article's topics, with its colon and, where the language puts one there, a space at its end. */
  topics: 'Topics: ',
  /** Button below a failure. */
  retry: 'Try again',
  /** Title of a failure where there is no news to show; the reason follows as a sentence. */
  errorTitle: 'The news could not be loaded',
  /** Heard after a link, with its brackets. */
  newTab: '(opens in a new tab)',
  /** Level of an award, on a badge before the award's name; of a city, an office or a project. */
  winner: 'Winner',
  /** As `winner`: behind the first, not in a ranking of numbers. */
  runner_up: 'Runner-up',
  /** As `winner`: among the last few, from whom the winner was chosen. */
  finalist: 'Finalist',
  /** As `winner`: among those that passed the first choice. */
  shortlist: 'Shortlisted',
  /** As `winner`: proposed, no more is said. */
  nominee: 'Nominee',
  /** As `winner`: praised by the jury, without a prize. */
  special_mention: 'Special mention',
  /** As `winner`: in a ranking, where the place is not said. */
  ranked: 'Ranked',
  /** As `winner`: holds a certificate or a label. */
  certified: 'Certified',
  /** As `winner`: of a level not said. Claims nothing, for it may be no win. */
  other: 'Award',
  /** As `winner`: a place in a ranking. {n}: the place, from 1. */
  rank: 'No. {n}',
  /** As `rank`. {total}: how many were ranked, whether cities, offices or projects. */
  rankOf: 'No. {n} of {total}',
  /** Small print of a badge. {n}: how many times, from 2; not always years. */
  consecutive: { one: '{n} time in a row', other: '{n} times in a row' },
} as const satisfies Dictionary;
