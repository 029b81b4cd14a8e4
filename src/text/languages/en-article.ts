/**
 * English for what only the article in full says: the award's panel, notices, files, licence, sharing.
 * Loaded with the article; otherwise as `en.ts`.
 */
import type { Dictionary } from '../messages.js';

export const enArticle = {
  /** Label before how many were chosen, such as "5 of 250 cities". */
  finalists: 'Finalists',
  /** Label before how many took part. */
  candidates: 'Candidates',
  /** {n}: how many were chosen. {total}: of how many. */
  outOf: '{n} of {total}',
  /** {pool}: what they are, in the feed's own word, such as "cities". */
  outOfPool: '{n} of {total} {pool}',
  /** Label before the work that an award was given for. */
  project: 'Project',
  /** Label before who received an award. */
  recipient: 'Recipient',
  /** Label before who gives an award. */
  issuer: 'Awarded by',
  /** Label before points out of a highest number, such as "87 of 100". */
  score: 'Score',
  /** Label before links that prove an award. */
  evidence: 'Evidence',
  /** Line below a title. {names}: people or offices. */
  by: 'By {names}',
  /** Short word above a notice: the text was changed. */
  statusUpdated: 'Updated',
  /** Sentence after it. */
  statusUpdatedText: 'This article has been updated.',
  /** Short word above a notice: a mistake was mended. */
  statusCorrected: 'Corrected',
  /** Sentence after it. */
  statusCorrectedText: 'A mistake in this article has been corrected.',
  /** Short word above a notice: kept, but no longer looked after. */
  statusArchived: 'Archived',
  /** Sentence after it. */
  statusArchivedText: 'This article is kept for the record. It may be out of date.',
  /** Short word above a notice: taken back by the publisher. */
  statusWithdrawn: 'Withdrawn',
  /** Sentence after it. */
  statusWithdrawnText: 'The publisher has withdrawn this article.',
  /** Heading above dated notes of what was changed. */
  changes: 'Changes',
  /** Heading above files. */
  attachments: 'Attachments',
  /** Length of a file. */
  pages: { one: '{n} page', other: '{n} pages' },
  /** A file that can be read with a screen reader. */
  accessible: 'accessible',
  /** Heading above an office to ask. */
  contact: 'Contact',
  /** Label before the number under which a publisher keeps the article. */
  reference: 'Reference',
  /** Label before the terms of use. */
  licence: 'Licence',
  /** Korea's open licence. {n}: its type, 0 to 4. */
  kogl: 'Korea Open Government Licence, type {n}',
  /** KOGL type 0. */
  kogl0: 'free use, no conditions',
  /** KOGL type 1. */
  kogl1: 'name the source',
  /** KOGL type 2. */
  kogl2: 'name the source, no commercial use',
  /** KOGL type 3. */
  kogl3: 'name the source, no changes',
  /** KOGL type 4. */
  kogl4: 'name the source, no commercial use, no changes',
  /** The KOGL mark beside the type: yes. */
  aiAllowed: 'may be used to train AI',
  /** The KOGL mark beside the type: no. */
  aiRefused: 'may not be used to train AI',
  /** Label before links to the same article in other languages. */
  translations: 'Other languages',
  /** In brackets after a language. */
  machine: 'machine translation',
  /** Name of those two links together. */
  moreArticles: 'More articles',
  /** Shown where copying is not allowed. {url}: the address. */
  copyByHand: 'Copy this address: {url}',
  /** Note above an article. {language}: name of a language as `Intl.DisplayNames` gives it. */
  articleLanguage: 'This article is in {language}',
  /** Label before the year of an award. */
  year: 'Year',
  /** Label before the category in which an award was given. */
  category: 'Category',
  /** Label before the name of the event where an award was given. */
  presentedAt: 'Presented at',
  /** Between two topics, with its space. */
  comma: ', ',
  /** Name of a table that has none, for those who hear the page. */
  table: 'Table',
  /** In place of an article that is not in its feed. */
  notFound: 'This article is no longer available',
  /** In place of a text that is longer than a page can hold. */
  bodyTooLarge: 'The full text is too long to show here.',
  /** In place of a text that could not be made safe. */
  bodyMissing: 'The full text cannot be shown here.',
  /** Link to the article before this one. */
  previous: 'Previous article',
  /** Link to the article after this one. */
  next: 'Next article',
} as const satisfies Dictionary;
