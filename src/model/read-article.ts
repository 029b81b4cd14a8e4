/**
 * One JSON Feed item → one Article, as far as a list shows it (feeds.md §1.2, §3.4, T12–T32).
 * Promises an Article for every item that has an id, whatever else is wrong with it. What only the article in full
 * shows is read by `read-details.ts`, when it is opened.
 */
import { ARTICLE_STATUSES } from './article-status.js';
import type { Article, Feed, ImageSource, Picture, UntrustedHtml } from './feed.js';
import {
  date,
  type Fields,
  flag,
  inside,
  language,
  line,
  link,
  list,
  name,
  number,
  oneOf,
  raw,
  type Read,
  record,
  resource,
  shape,
  string,
  text,
} from './fields.js';
import { LONGEST_LINE } from './limits.js';
import { note } from './note.js';
import { excerpt, wordsOf } from './plain-text.js';
import { award, organisation, positive } from './read-award.js';

/** The item an article was read from, and its extension, for as long as the article is in use. */
export const itemOf = new WeakMap<object, { readonly item: Fields; readonly extension: Fields }>();

const readWords = shape<Omit<Picture, 'url'>>({
  // An empty alternative says "decorative", so here blank is not absent.
  alt: (fields, key) => (raw(fields, key) === '' ? '' : line(fields, key)),
  caption: line,
  credit: line,
  width: positive,
  height: positive,
  sources: list(
    record(
      shape<ImageSource>({ url: resource, width: positive, type: ['mime_type', name] }),
      'url',
      'url',
      'width',
    ),
  ),
});

/**
 * The picture under `key`: the standard gives its address (some feeds write an object with `url`, T24),
 * the extension its words and sizes.
 */
export function picture(item: Fields, extension: Fields, key: string): Picture | undefined {
  const url = typeof raw(item, key) === 'object' ? resource(inside(item, key), 'url') : resource(item, key);
  return url === undefined ? url : { url, ...readWords(inside(extension, key)) };
}

const readItem = shape<
  Pick<
    Article,
    'externalUrl' | 'summary' | 'html' | 'text' | 'published' | 'modified' | 'topics' | 'language'
  >
>({
  externalUrl: link,
  summary: line,
  html: ['content_html', string as Read<UntrustedHtml>],
  text: ['content_text', text],
  published: ['date_published', date],
  modified: ['date_modified', date],
  topics: ['tags', (fields, key) => [...new Set(list(name)(fields, key))]],
  language,
});

const readExtension = shape<
  Pick<Article, 'publisher' | 'views' | 'awards' | 'status' | 'pinned' | 'embargoUntil'>
>({
  publisher: organisation,
  views: number(0),
  awards: list(award),
  status: oneOf(ARTICLE_STATUSES),
  pinned: (fields, key) => flag(fields, key) ?? false,
  embargoUntil: date,
});

/** An id as text: a number is coerced, anything blank or of another type is none (I3, I4, T13). */
export const readId: Read<string> = (fields, key) => {
  const id = raw(fields, key);
  return (
    (typeof id === 'string' && id.length <= LONGEST_LINE && id.trim()) ||
    (Number.isFinite(id) ? String(id) : undefined)
  );
};

/** What stands in for a title: the first words, else the address, else the id (T14). */
function nameOf(
  { summary, text, html, externalUrl }: Partial<Article>,
  url: string | undefined,
  id: string,
): string {
  const address = url ?? externalUrl;
  const words = excerpt(summary ?? text ?? (html ? wordsOf(html) : ''));
  return words || (address && new URL(address).host) || excerpt(id) || '…';
}

/** Reads the item; what it does not say itself comes from the feed it stands in. */
export function readArticle(item: Fields, id: string, feed: Omit<Feed, 'articles'>): Article {
  const url = link(item, 'url');
  const extension = inside(item, '_city_news');
  const read = readItem(item);
  const title = line(item, 'title');
  if (!read.html && !read.text) note(item, 'content-missing');
  const article = {
    id,
    title: title ?? nameOf(read, url, id),
    titleIsDerived: !title,
    language: feed.language,
    publisher: feed.publisher,
    timeZone: feed.timeZone,
    url,
    image: picture(item, extension, 'image'),
    ...read,
    ...readExtension(extension),
  };
  itemOf.set(article, { item, extension });
  return article;
}
