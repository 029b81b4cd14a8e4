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
  | 'encoding'
  | 'not-feed'
  | 'schema'
  | 'empty'
  | 'field-unknown'
  | 'key-duplicate'
  | 'url-relative'
  | 'url-duplicate'
  | 'url-scheme'
  | 'next-url'
  | 'related-missing'
  | 'mixed-content'
  | 'image-alt'
  | 'html-removed'
  | 'html-stripped'
  | 'html-hidden'
  | 'html-joined'
  | 'html-escaped'
  | 'shortcode'
  | 'text-markup'
  | 'broken-letters'
  | 'body-refused'
  | 'date-zone'
  | 'date-form'
  | 'date-future'
  | 'date-order'
  | 'date-absurd'
  | 'time-zone'
  | 'language-missing'
  | 'embargoed'
  | 'feed-refused'
  | 'feed-heavy'
  | 'feed-large'
  | 'feed-closed'
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
  'items-type': [
    'error',
    'Write "items" as an array of objects, [ { … }, { … } ]; as it is, no page shows any news.',
  ],
  'item-type': ['error', 'Write the item as an object, { "id": … }; this one was left out.'],
  'item-id': ['error', 'An item needs an "id" that is text and never changes; this one was left out.'],
  'item-duplicate': [
    'error',
    'Another item has this "id"; the first is kept and this one was left out. Give it an "id" of its own.',
  ],
  'field-type': [
    'warning',
    'This has the wrong type and was left out. Write it in the type that the format has for it.',
  ],
  'value-range': [
    'warning',
    'This is more, or less, than the field can hold; it was left out, of a list all after the first 100, of a text what is too long.',
  ],
  'value-unknown': [
    'info',
    'This word is not in the list of the format; a general one is used instead. Choose one of the list.',
  ],
  url: ['warning', 'This address cannot be used: write a full http or https address without a password.'],
  date: ['warning', 'This is not a date of RFC 3339, such as 2016-11-17T09:00:00+09:00; it was left out.'],
  language: ['info', 'This is not a language tag of BCP 47, such as "en" or "zh-Hant"; it was left out.'],
  'content-missing': [
    'warning',
    'The item has neither "content_html" nor "content_text", so there is no article to read. Give it one of them.',
  ],
  incomplete: [
    'warning',
    'A field that this object cannot do without is missing, so it was left out. Add the field.',
  ],
  'award-rank': ['warning', 'An award with level "ranked" or with "consecutive" needs a "rank".'],
  'not-json': ['error', 'This is not JSON, so no page can show any of it. Mend it where the caret points.'],
  'not-feed': [
    'error',
    'Pages know a feed by "version" or "items", and this has neither. Other formats: city-news convert.',
  ],
  encoding: [
    'error',
    'These bytes are not UTF-8, the one encoding of JSON, so readers see broken letters or nothing. Save the file as UTF-8.',
  ],
  schema: [
    'info',
    'Pages show this, but it is not what the format asks for, and other programs may not read it. Write it as the format has it.',
  ],
  empty: ['info', 'This is empty and counts as absent. Leave the field out, or fill it.'],
  'field-unknown': [
    'warning',
    'The format has no such field, so nobody reads it. Look for a slip of the pen.',
  ],
  'key-duplicate': [
    'error',
    'This name stands twice in one object, and only the last value counts. Delete one of the two.',
  ],
  'url-relative': [
    'warning',
    'Nothing says what this address is relative to. Write it in full, or give the feed a "home_page_url".',
  ],
  'url-duplicate': ['warning', 'Another item has this "url". Give each item the address of its own page.'],
  'url-scheme': [
    'warning',
    'This address does not begin with https://, so it leads to a place within your own site. Put https:// before it.',
  ],
  'next-url': [
    'warning',
    'Pages do not follow this, so older news is out of reach. Give the address of the next page, on the site of the feed.',
  ],
  'related-missing': [
    'info',
    'No item of this feed has this "id", so the link is left out. Write the "id" of another item as it stands there.',
  ],
  'mixed-content': ['warning', 'Pages served by https do not load this. Write https.'],
  'image-alt': [
    'warning',
    'Say what the picture shows: in the "alt" of "_city_news.image", or of the img. Write an empty one if it only decorates.',
  ],
  'html-removed': [
    'warning',
    'Readers will not see this: it is removed before the article is shown. Take it out, or link to it.',
  ],
  'html-stripped': [
    'info',
    'This has no effect: the text stays, and the page alone decides its look. It may be taken out.',
  ],
  'html-hidden': [
    'warning',
    'These words are hidden where they come from, so readers here do not get them either. Take them out of the body.',
  ],
  'html-joined': [
    'warning',
    'Words run together here, for the element between them goes. Put them into paragraphs, or a space between them.',
  ],
  'html-escaped': [
    'warning',
    'The tags of this body are escaped, so readers see them as text. Write <p>, not &lt;p&gt;.',
  ],
  shortcode: [
    'warning',
    'This is a command of an editing system (a shortcode), which is left out. Export the finished article, or take it out.',
  ],
  'text-markup': [
    'warning',
    'This field is plain text, where tags and references such as &amp; are no markup. Write the letters themselves.',
  ],
  'broken-letters': [
    'warning',
    'There are broken letters (U+FFFD) here, which were lost when the text was saved. Write them anew.',
  ],
  'body-refused': [
    'error',
    'Pages refuse to show this body: it is too long, or has too many elements. Shorten it, or link to the full text.',
  ],
  'date-zone': [
    'warning',
    'This time has no offset, so the zone of the feed is assumed. Write the offset, such as +09:00.',
  ],
  'date-form': [
    'info',
    'This is shown, but other readers may not know the form. Write a day as 2016-11-17, a time as 2016-11-17T09:00:00+09:00.',
  ],
  'date-future': [
    'warning',
    'This lies more than a day ahead. Is the year right? To hold an article back, leave it out.',
  ],
  'date-order': [
    'warning',
    'This is earlier than "date_published", so readers see a change before the news. Mend the one that is wrong.',
  ],
  'date-absurd': [
    'warning',
    'No news is of that year. Mend the year, or leave the date out where it is not known.',
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
  'feed-closed': [
    'warning',
    'The server lets no other site read this feed. Send the header "Access-Control-Allow-Origin: *" with it.',
  ],
  'personal-number': [
    'warning',
    'This looks like a resident registration number. Remove it, also from old copies.',
  ],
  'personal-phone': ['warning', 'This looks like a mobile number. Give the number of an office instead.'],
  'personal-email': ['warning', 'This looks like the address of a person. Give that of an office instead.'],
};

/**
 * How bad it is for readers: `error` where an item, a body or the feed is lost, `warning` where something is lost or
 * wrong, `info` where they see all of it.
 */
export function levelOf({ code }: Issue): IssueLevel {
  return WORDING[code][0];
}

/** The issue as a sentence for an editor, without its place. */
export function describeIssue({ code }: Issue): string {
  return WORDING[code][1];
}
