/**
 * What city news is: the data dictionary of this product.
 * Promises: every value in here has been checked by the reader, and what a feed does not say is absent,
 * never guessed. JSON's "item" is an article from here on. No network, no DOM, no Lit.
 */

import type { ArticleStatus } from './article-status.js';
import type { Award, AwardDetails } from './award.js';

declare const untrusted: unique symbol;

/** HTML as a feed sent it. It may reach a page only through `sanitize()`; the brand makes the compiler say so. */
export type UntrustedHtml = string & { readonly [untrusted]: true };

/**
 * A date as a checked string (feeds.md §1.5): `2016-11-17` (a day, the same everywhere),
 * `2016-11-17T09:00:00` (the feed's zone) or either form of RFC 3339 with an offset.
 */
export type DateText = string;

/** A city, department, publisher or issuer of awards. */
export interface Organisation {
  readonly name: string;
  /** Short form such as "SMG", at most 16 characters. */
  readonly abbr?: string;
  readonly url?: string;
  readonly logo?: string;
}

export interface Author {
  readonly name?: string;
  readonly url?: string;
  readonly avatar?: string;
}

export interface Licence {
  /** `KOGL-0` to `KOGL-4`, `OGL-UK-3.0`, `CC-BY-4.0`…; an unknown id is kept and shown as text. */
  readonly id?: string;
  readonly url?: string;
  /** The KOGL mark that allows or refuses use for training AI; absent when the feed does not say. */
  readonly aiTraining?: boolean;
  readonly attribution?: string;
}

/** The same article, or feed, in another language. */
export interface Translation {
  readonly language: string;
  readonly url: string;
  readonly title?: string;
  /** Translated by a machine. */
  readonly machine?: boolean;
}

export interface ImageSource {
  readonly url: string;
  /** CSS pixels. */
  readonly width: number;
  readonly type?: string;
}

export interface Picture {
  readonly url: string;
  /** Absent: the feed does not say. Empty: decorative. */
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly width?: number;
  readonly height?: number;
  readonly sources: readonly ImageSource[];
}

export interface Attachment {
  readonly url: string;
  /** As the feed says; `mediaTypeOf` guesses where it does not (I17). */
  readonly type?: string;
  readonly title?: string;
  readonly bytes?: number;
  readonly seconds?: number;
  readonly pages?: number;
  readonly language?: string;
  readonly accessible?: boolean;
}

export interface Change {
  readonly date: DateText;
  readonly note: string;
}

/** An office to ask, never a person. */
export interface Contact {
  readonly office?: string;
  readonly email?: string;
  readonly phone?: string;
}

export const ARTICLE_KINDS = [
  'press_release',
  'news_story',
  'policy',
  'notice',
  'award',
  'event',
  'correction',
  'other',
] as const;

export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** One piece of news, as far as a list shows it. Only `id` and `title` are certain. */
export interface Article {
  /** Unique in its feed; an identifier, never a link (T13). */
  readonly id: string;
  /** Plain text, never empty. */
  readonly title: string;
  /** The feed gave no title; this one was taken from the text, the address or the id (T14). */
  readonly titleIsDerived: boolean;
  /** The article's own page. */
  readonly url?: string;
  /** A page elsewhere that the article is about (I5). */
  readonly externalUrl?: string;
  readonly summary?: string;
  readonly html?: UntrustedHtml;
  readonly text?: string;
  readonly image?: Picture;
  readonly published?: DateText;
  readonly modified?: DateText;
  /** The zone of times without an offset; the feed's. */
  readonly timeZone?: string;
  readonly topics: readonly string[];
  /** BCP 47; the feed's language where the article gives none. */
  readonly language?: string;
  /** The article's own publisher, else the feed's. */
  readonly publisher?: Organisation;
  /** A count the publisher states; 0 is a count, absent is not 0 (T29). */
  readonly views?: number;
  readonly awards: readonly Award[];
  /** What became of it since it was published. */
  readonly status?: ArticleStatus;
  readonly pinned: boolean;
  /** Not shown before then. A courtesy of the page, not a security control: the text is in the feed. */
  readonly embargoUntil?: DateText;
}

/** What only the article in full shows; `readDetails()` reads it when it is opened. */
export interface ArticleDetails {
  /** The article's own, else the feed's (I14). */
  readonly authors: readonly Author[];
  readonly banner?: Picture;
  readonly attachments: readonly Attachment[];
  readonly kind?: ArticleKind;
  readonly category?: string;
  readonly department?: Organisation;
  readonly contact?: Contact;
  readonly reference?: string;
  readonly location?: string;
  readonly viewsAsOf?: DateText;
  /** The article's own, else the feed's. */
  readonly licence?: Licence;
  readonly translations: readonly Translation[];
  readonly sourceLanguage?: string;
  readonly notice?: string;
  readonly changes: readonly Change[];
  readonly weight?: number;
  readonly related: readonly string[];
  /** The same awards in the same order, to the last field. */
  readonly awards: readonly (Award & AwardDetails)[];
}

/** A page of news, or several pages put together by the store. */
export interface Feed {
  /** Plain text; empty when the feed has none. */
  readonly title: string;
  readonly homeUrl?: string;
  readonly feedUrl?: string;
  /** The next, older page (D7). */
  readonly nextUrl?: string;
  readonly language?: string;
  readonly publisher?: Organisation;
  /** IANA name such as `Asia/Seoul`. */
  readonly timeZone?: string;
  /** Articles on all pages together, if the feed says. */
  readonly total?: number;
  readonly articles: readonly Article[];
}

/** What a feed says of itself beyond what a list shows. */
export interface FeedDetails {
  readonly description?: string;
  readonly icon?: string;
  readonly authors: readonly Author[];
  /** True only when the feed says it has ended (D11). */
  readonly expired: boolean;
  readonly section?: string;
  readonly licence?: Licence;
  readonly translations: readonly Translation[];
}

/** A feed read to the last field. */
export interface FullFeed extends Feed, FeedDetails {
  readonly articles: readonly (Article & ArticleDetails)[];
}
