/**
 * The JSON Feed 1.1 that adapters write: plain JSON, which the reader of `model` then checks like any other feed.
 * Promises nothing about its values; addresses, dates and text are as the source has them.
 */

export interface JsonAuthor {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
}

export interface JsonAttachment {
  readonly url: string;
  readonly mime_type?: string | undefined;
  readonly title?: string | undefined;
  readonly size_in_bytes?: number | undefined;
}

export interface JsonPicture {
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly sources?: readonly { url: string; width: number; mime_type?: string | undefined }[] | undefined;
}

export interface JsonItem {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly content_html?: string | undefined;
  readonly content_text?: string | undefined;
  readonly image?: string | undefined;
  readonly date_published?: string | undefined;
  readonly date_modified?: string | undefined;
  readonly language?: string | undefined;
  readonly authors?: readonly JsonAuthor[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly attachments?: readonly JsonAttachment[] | undefined;
  readonly _city_news?:
    { readonly category?: string | undefined; readonly image?: JsonPicture | undefined } | undefined;
}

export interface JsonFeed {
  readonly version: 'https://jsonfeed.org/version/1.1';
  /** Empty where the source has none. */
  readonly title: string;
  readonly home_page_url?: string | undefined;
  readonly feed_url?: string | undefined;
  readonly next_url?: string | undefined;
  readonly description?: string | undefined;
  readonly language?: string | undefined;
  readonly authors?: readonly JsonAuthor[] | undefined;
  readonly items: readonly JsonItem[];
}

export const VERSION = 'https://jsonfeed.org/version/1.1';

/** The same object without what is absent: `undefined`, blank text, lists and objects with nothing in them. */
export function compact<T extends object>(value: T): T {
  const isThere = (it: unknown) =>
    typeof it === 'string'
      ? it.trim() !== ''
      : typeof it === 'object' && it !== null
        ? Object.keys(it).length > 0
        : it !== undefined;
  return Object.fromEntries(Object.entries(value).filter(([, it]) => isThere(it))) as T;
}
