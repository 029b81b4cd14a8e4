/**
 * Atom 1.0, and 0.3 where its names differ → JSON Feed (feeds.md §4.1).
 * Promises an item for every entry. `updated` is never taken for the day of publication: an entry that does not say
 * when it was published has no such date.
 */
import { markupIn } from '../html/inert.js';
import { sharedIds } from './ids.js';
import type { JsonAttachment, JsonAuthor, JsonFeed, JsonItem } from './json-feed.js';
import { compact, VERSION } from './json-feed.js';
import { lazily } from './lazily.js';
import { readMailDate } from './mail-date.js';
import { mediaOf } from './media.js';
import type { Setting } from './setting.js';
import { bodyOf, plainOf } from './words.js';
import { addressAt, attributeOf, childOf, childrenOf, countIn, isFilled, linkIn, textIn } from './xml.js';

/** Whether this root element is one of Atom. */
export function isAtom({ localName, namespaceURI }: Element): boolean {
  return localName.toLowerCase() === 'feed' && /^$|atom/i.test(namespaceURI ?? '');
}

/** A text that says itself whether it is HTML; the rest is plain. */
function isMarkup(element: Element): boolean {
  return /html/i.test(attributeOf(element, 'type') ?? '') || attributeOf(element, 'mode') === 'escaped';
}

function plainIn(parent: Element, name: string, setting: Setting): string | undefined {
  const element = childOf(parent, name);
  return element && isMarkup(element)
    ? plainOf(markupIn(element, setting.parse), setting)
    : element?.textContent?.trim();
}

/** The first content that is text or HTML; one that stands elsewhere, or is of another type, is none. */
function contentOf(
  entry: Element,
  setting: Setting,
): Pick<JsonItem, 'summary' | 'content_html' | 'content_text'> {
  const synopsis = childOf(entry, 'summary');
  const content = childrenOf(entry, 'content').find(
    (element) => isFilled(element) && /^$|^text|html/i.test(attributeOf(element, 'type') ?? ''),
  );
  const plain = content && !isMarkup(content) ? { content_text: content.textContent?.trim() } : {};
  const body = content && isMarkup(content) ? markupIn(content, setting.parse) : undefined;
  if (!synopsis || !isMarkup(synopsis))
    return { summary: synopsis?.textContent?.trim(), content_html: body, ...plain };
  const markup = markupIn(synopsis, setting.parse);
  return content
    ? { summary: plainOf(markup, setting), content_html: body, ...plain }
    : bodyOf(undefined, markup, setting);
}

function authorsOf(parent: Element, setting: Setting): JsonAuthor[] {
  return childrenOf(parent, 'author').flatMap((author) => {
    const name = textIn(author, 'name');
    const page = childOf(author, 'uri');
    return name && !name.includes('@')
      ? compact({ name, url: page && addressAt(page, page.textContent, setting) })
      : [];
  });
}

function enclosuresOf(entry: Element, setting: Setting): JsonAttachment[] {
  return childrenOf(entry, 'link').flatMap((link) => {
    const url = addressAt(link, attributeOf(link, 'href'), setting);
    if (!url || attributeOf(link, 'rel') !== 'enclosure') return [];
    const mime_type = attributeOf(link, 'type');
    const title = attributeOf(link, 'title');
    return compact({ url, mime_type, title, size_in_bytes: countIn(link, 'length') });
  });
}

function sharedEntryIds(entries: readonly Element[], setting: Setting): ReadonlySet<string> {
  return sharedIds(
    entries.map((entry) => ({
      id: textIn(entry, 'id'),
      url: linkIn(entry, 'link', 'alternate', setting),
      title: textIn(entry, 'title'),
    })),
  );
}

function readEntry(entry: Element, shared: ReadonlySet<string>, setting: Setting): JsonItem {
  const url = linkIn(entry, 'link', 'alternate', setting);
  const id = textIn(entry, 'id');
  const title = plainIn(entry, 'title', setting);
  return compact({
    id: (id && !shared.has(id) ? id : undefined) ?? url ?? title,
    url,
    title,
    ...contentOf(entry, setting),
    date_published: readMailDate(textIn(entry, 'published') ?? textIn(entry, 'issued')),
    date_modified: readMailDate(textIn(entry, 'updated') ?? textIn(entry, 'modified')),
    language: entry.getAttribute('xml:lang') ?? undefined,
    authors: authorsOf(entry, setting),
    tags: childrenOf(entry, 'category').flatMap(
      (category) => attributeOf(category, 'label') ?? attributeOf(category, 'term') ?? [],
    ),
    ...mediaOf(entry, enclosuresOf(entry, setting), setting),
  });
}

/** The feed under the root element `feed`. */
export function readAtom(root: Element, setting: Setting): JsonFeed {
  const entries = childrenOf(root, 'entry');
  const shared = sharedEntryIds(entries, setting);
  return {
    version: VERSION,
    title: plainIn(root, 'title', setting) ?? '',
    ...compact({
      home_page_url: linkIn(root, 'link', 'alternate', setting),
      feed_url: linkIn(root, 'link', 'self', setting),
      next_url: setting.nextUrl ?? linkIn(root, 'link', 'next', setting),
      description: plainIn(root, 'subtitle', setting),
      language: root.getAttribute('xml:lang') ?? undefined,
      authors: authorsOf(root, setting),
    }),
    items: lazily(entries, (entry) => readEntry(entry, shared, setting)),
  };
}
