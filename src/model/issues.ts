/**
 * What can be wrong with a feed: one code, level and sentence each, shared by the reader, the command line
 * and the tests. The reader only notes codes and places, so that a page never loads sentences that it does not print.
 */

export type IssueLevel = 'error' | 'warning' | 'info';

export type IssueCode =
  | 'root-type'
  | 'version'
  | 'title-missing'
  | 'items-missing'
  | 'items-type'
  | 'item-type'
  | 'item-id'
  | 'item-duplicate'
  | 'field-type'
  | 'value-range'
  | 'value-unknown'
  | 'url'
  | 'date'
  | 'language'
  | 'content-missing'
  | 'incomplete'
  | 'award-rank';

/** One finding: what, and where as a JSON Pointer (RFC 6901). */
export interface Issue {
  readonly code: IssueCode;
  readonly path: string;
}

const WORDING: Readonly<Record<IssueCode, readonly [IssueLevel, string]>> = {
  'root-type': ['error', 'A feed is a JSON object with "version", "title" and "items".'],
  version: ['warning', 'Set "version" to "https://jsonfeed.org/version/1.1".'],
  'title-missing': ['warning', 'Give the feed a "title"; it is the heading of the list.'],
  'items-missing': ['warning', 'The feed has no "items"; write an empty array when there is no news.'],
  'items-type': ['error', '"items" is an array of objects.'],
  'item-type': ['error', 'An item is an object; this one was left out.'],
  'item-id': ['error', 'An item needs an "id" that is text and never changes; this one was left out.'],
  'item-duplicate': ['error', 'Another item has this "id"; the first is kept and this one was left out.'],
  'field-type': ['warning', 'This field has the wrong type and was left out.'],
  'value-range': ['warning', 'This number is not one that the field can hold and was left out.'],
  'value-unknown': ['info', 'This word is not in the list of the format; a general one is used instead.'],
  url: ['warning', 'This address cannot be used: write a full http or https address without a password.'],
  date: ['warning', 'This is not a date of RFC 3339, such as 2016-11-17T09:00:00+09:00; it was left out.'],
  language: ['info', 'This is not a language tag of BCP 47, such as "en" or "zh-Hant"; it was left out.'],
  'content-missing': ['warning', 'The item has neither "content_html" nor "content_text".'],
  incomplete: ['warning', 'A field that this object cannot do without is missing, so it was left out.'],
  'award-rank': ['warning', 'An award with level "ranked" or with "consecutive" needs a "rank".'],
};

/** How bad it is: `error` where the specification says must, `warning` where it says should, else `info`. */
export function levelOf({ code }: Issue): IssueLevel {
  return WORDING[code][0];
}

/** The issue as a sentence for an editor, without its place. */
export function describeIssue({ code }: Issue): string {
  return WORDING[code][1];
}
