/**
 * RSS 0.9x, 1.0 (RDF) and 2.0 → JSON Feed (feeds.md §4.1).
 * Promises an item for every item of the channel; one without guid, link and title has no id, and the reader says so.
 * Addresses of persons are left out: RSS writes an e-mail where JSON Feed has a name.
 */
import { markupIn } from '../html/inert.js';
import { excerpt } from '../model/plain-text.js';
import { sharedIds } from './ids.js';
import type { JsonAttachment, JsonAuthor, JsonFeed, JsonItem } from './json-feed.js';
import { compact, VERSION } from './json-feed.js';
import { lazily } from './lazily.js';
import { readMailDate } from './mail-date.js';
import { mediaOf } from './media.js';
import type { Setting } from './setting.js';
import { bodyOf } from './words.js';
import { addressAt, attributeOf, childOf, childrenOf, countIn, isNamed, linkIn, textIn } from './xml.js';

/** Whether this root element is one of RSS. */
export function isRss({ localName }: Element): boolean {
  return /^(rss|rdf)$/i.test(localName);
}

/** Whether the channel is there; a root without it is something else that has the name of RSS. */
export function hasNews(root: Element): boolean {
  return [...root.children].some((child) => isNamed(child, 'channel') || isNamed(child, 'item'));
}

function textsIn(parent: Element, name: string): string[] {
  return childrenOf(parent, name).flatMap((child) => child.textContent?.trim() || []);
}

/** `dc:creator` is a name, `author` an e-mail with the name in parentheses. */
function authorsOf(item: Element): JsonAuthor[] {
  const names = textsIn(item, 'dc:creator');
  if (names.length === 0)
    names.push(...textsIn(item, 'author').map((text) => /\(([^)]{1,200})\)/.exec(text)?.[1] ?? text));
  return names.filter((name) => !name.includes('@')).map((name) => ({ name }));
}

function enclosuresOf(item: Element, setting: Setting): JsonAttachment[] {
  return childrenOf(item, 'enclosure').flatMap((element) => {
    const url = addressAt(element, attributeOf(element, 'url'), setting);
    if (!url) return [];
    const mime_type = attributeOf(element, 'type');
    return compact({ url, mime_type, size_in_bytes: countIn(element, 'length') });
  });
}

/** The guid is an address too unless it says that it is none. */
function urlOf(item: Element, setting: Setting): string | undefined {
  const link = childOf(item, 'link');
  const guid = childOf(item, 'guid');
  const isAddress =
    guid && attributeOf(guid, 'isPermaLink') !== 'false' && /^https?:/i.test(guid.textContent?.trim() ?? '');
  return (
    linkIn(item, 'atom:link', 'alternate', setting) ??
    (link && addressAt(link, link.textContent, setting)) ??
    (isAddress ? guid.textContent?.trim() : undefined)
  );
}

/** Guids that several items have, which lead to different places. */
function sharedGuids(items: readonly Element[], setting: Setting): ReadonlySet<string> {
  return sharedIds(
    items.map((item) => ({
      id: textIn(item, 'guid'),
      url: urlOf(item, setting),
      title: textIn(item, 'title'),
    })),
  );
}

function readItem(item: Element, shared: ReadonlySet<string>, setting: Setting): JsonItem {
  const url = urlOf(item, setting);
  const guid = textIn(item, 'guid');
  const title = textIn(item, 'title');
  const date = textIn(item, 'pubDate') ?? textIn(item, 'dc:date');
  const [content, synopsis] = ['content:encoded', 'description'].map((name) => {
    const element = childOf(item, name);
    return element && markupIn(element, setting.parse);
  });
  const body = bodyOf(content, synopsis, setting, url);
  const name = title ?? excerpt(body.summary ?? '');
  return compact({
    id:
      (guid && !shared.has(guid) ? guid : undefined) ??
      url ??
      (name && [name, date].filter(Boolean).join(' ')),
    url,
    title,
    ...body,
    date_published: readMailDate(date),
    date_modified: readMailDate(textIn(item, 'atom:updated')),
    language: item.getAttribute('xml:lang') ?? textIn(item, 'dc:language'),
    authors: authorsOf(item),
    tags: [...textsIn(item, 'category'), ...textsIn(item, 'dc:subject')],
    ...mediaOf(item, enclosuresOf(item, setting), setting, synopsis),
  });
}

/** The feed under the root element `rss` or `rdf:RDF`. */
export function readRss(root: Element, setting: Setting): JsonFeed {
  const named = (name: string) => [...root.children].filter((child) => isNamed(child, name));
  const channel = named('channel')[0] ?? root;
  const home = childOf(channel, 'link');
  // In RDF the items stand beside the channel.
  const items = [...(channel === root ? [] : childrenOf(channel, 'item')), ...named('item')];
  const shared = sharedGuids(items, setting);
  return {
    version: VERSION,
    title: textIn(channel, 'title') ?? '',
    ...compact({
      home_page_url: home && addressAt(home, home.textContent, setting),
      feed_url: linkIn(channel, 'atom:link', 'self', setting),
      next_url: setting.nextUrl ?? linkIn(channel, 'atom:link', 'next', setting),
      description: textIn(channel, 'description'),
      language:
        textIn(channel, 'language') ??
        textIn(channel, 'dc:language') ??
        root.getAttribute('xml:lang') ??
        undefined,
    }),
    items: lazily(items, (item) => readItem(item, shared, setting)),
  };
}
