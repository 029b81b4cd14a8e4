/**
 * What can be wrong with a feed: one code, level and sentence each, shared by the reader, the command line
 * and the tests. The reader only notes codes and places, so that a page never loads sentences that it does not print.
 * Codes from `not-json` on are those that only the command line finds.
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
  | 'award-rank'
  | 'not-json'
  | 'not-feed'
  | 'schema'
  | 'field-unknown'
  | 'url-relative'
  | 'url-duplicate'
  | 'mixed-content'
  | 'image-alt'
  | 'html-removed'
  | 'html-stripped'
  | 'date-zone'
  | 'date-form'
  | 'date-future'
  | 'time-zone'
  | 'language-missing'
  | 'embargoed'
  | 'feed-refused'
  | 'feed-heavy'
  | 'feed-large'
  | 'personal-number'
  | 'personal-phone'
  | 'personal-email';

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
  'value-range': [
    'warning',
    'This is more, or less, than the field can hold; it was left out, of a list all after the first 100, of a text what is too long.',
  ],
  'value-unknown': ['info', 'This word is not in the list of the format; a general one is used instead.'],
  url: ['warning', 'This address cannot be used: write a full http or https address without a password.'],
  date: ['warning', 'This is not a date of RFC 3339, such as 2016-11-17T09:00:00+09:00; it was left out.'],
  language: ['info', 'This is not a language tag of BCP 47, such as "en" or "zh-Hant"; it was left out.'],
  'content-missing': ['warning', 'The item has neither "content_html" nor "content_text".'],
  incomplete: ['warning', 'A field that this object cannot do without is missing, so it was left out.'],
  'award-rank': ['warning', 'An award with level "ranked" or with "consecutive" needs a "rank".'],
  'not-json': ['error', 'This is not JSON, so no page can show any of it. Mend it where the caret points.'],
  'not-feed': [
    'error',
    'Pages know a feed by "version" or "items", and this has neither. Other formats: city-news convert.',
  ],
  schema: ['error', 'The format does not allow this here; see the schema.'],
  'field-unknown': [
    'warning',
    'The format has no such field, so nobody reads it. Look for a slip of the pen.',
  ],
  'url-relative': [
    'warning',
    'Nothing says what this address is relative to. Write it in full, or give the feed a "home_page_url".',
  ],
  'url-duplicate': ['warning', 'Another item has this "url". Give each item the address of its own page.'],
  'mixed-content': ['warning', 'Pages served by https do not load this. Write https.'],
  'image-alt': [
    'warning',
    'Say what the picture shows: in the "alt" of "_city_news.image", or of the img. Write an empty one if it only decorates.',
  ],
  'html-removed': ['warning', 'Readers will not see this: it is removed before the article is shown.'],
  'html-stripped': ['info', 'This has no effect: the text stays, and the page alone decides its look.'],
  'date-zone': [
    'warning',
    'This time has no offset, so the zone of the feed is assumed. Write the offset, such as +09:00.',
  ],
  'date-form': [
    'info',
    'This is shown, but other readers may not know the form. Write it as 2016-11-17T09:00:00+09:00.',
  ],
  'date-future': [
    'warning',
    'This lies more than a day ahead. Is the year right? To hold an article back, leave it out.',
  ],
  'time-zone': ['warning', 'There is no such time zone. Write a name such as "Asia/Seoul".'],
  'language-missing': ['info', 'Give the feed a "language", so that it is read aloud in the right one.'],
  embargoed: [
    'warning',
    'Pages hide this item until then, but anybody can read it in the feed. Leave it out until it may be known.',
  ],
  'feed-refused': [
    'error',
    'Pages refuse a feed over 5 MB. Keep the latest items and put older ones behind "next_url".',
  ],
  'feed-heavy': [
    'warning',
    'Over 1 MB, a feed keeps readers waiting. Keep the latest items and use "next_url".',
  ],
  'feed-large': ['info', 'Over 250 kB, a feed is slow on a phone. Fewer items, or summaries, make it light.'],
  'personal-number': [
    'warning',
    'This looks like a resident registration number. Remove it, also from old copies.',
  ],
  'personal-phone': ['warning', 'This looks like a mobile number. Give the number of an office instead.'],
  'personal-email': ['warning', 'This looks like the address of a person. Give that of an office instead.'],
};

/** How bad it is: `error` where the specification says must, `warning` where it says should, else `info`. */
export function levelOf({ code }: Issue): IssueLevel {
  return WORDING[code][0];
}

/** The issue as a sentence for an editor, without its place. */
export function describeIssue({ code }: Issue): string {
  return WORDING[code][1];
}
