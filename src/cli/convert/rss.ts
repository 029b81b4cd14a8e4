/**
 * RSS, RDF and Atom → JSON Feed (feeds.md §4.1). feedsmith reads the XML; this file says what means what.
 * Promises that `updated` never becomes the day of publication and that addresses of e-mail are not carried over.
 * The address of the next page is not either: it leads to XML, which no page could load as more news.
 */
import { parseFeed } from 'feedsmith';
import { sharedIds } from '../../adapters/ids.js';
import { readMailDate } from '../../adapters/mail-date.js';
import { compact } from '../../adapters/json-feed.js';
import { CommandError } from '../command.js';
import { shorten } from '../check/words.js';
import { at, type Converted, type Json, objectsAt, type Origin, resolve, textAt } from './converted.js';
import { mediaOf } from './media.js';
import { bodyOf, plain } from './plain.js';

function linkOf(links: readonly Json[], rel: string, base: string | undefined): string | undefined {
  const link = links.find((it) => (textAt(it, 'rel') ?? 'alternate') === rel);
  return resolve(textAt(link, 'href'), base);
}

/** What the root element says of itself and feedsmith does not hand on. */
function rootAttribute(xml: string, name: string): string | undefined {
  const [root = ''] = /<(?:\w+:)?(?:rss|feed|RDF)\b[^<>]*>/.exec(xml) ?? [];
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']+)`).exec(root)?.[1];
}

/** A name without an address of e-mail, as in `press@example.org (Press office)`. */
function authorOf(name: string | undefined): Json[] {
  const start = (name ?? '').indexOf('(') + 1;
  const end = (name ?? '').indexOf(')', start + 1);
  const clean = (start > 0 && end > 0 ? name!.slice(start, end) : name)?.trim();
  return clean && !clean.includes('@') ? [{ name: clean }] : [];
}

function authorsOf(item: Json): Json[] {
  const names = [
    ...objectsAt(item, 'authors').map((author) => textAt(author, 'name')),
    ...((at(item, 'dc', 'creators') as string[] | undefined) ?? []),
  ];
  return [...new Set(names)].flatMap((name) => authorOf(plain(name)));
}

function rssItem(item: Json, base: string | undefined): Json {
  const guid = textAt(item, 'guid', 'value');
  const isAddress = at(item, 'guid', 'isPermaLink') !== false && /^https?:/i.test(guid ?? '');
  const url =
    linkOf(objectsAt(item, 'atom', 'links'), 'alternate', base) ??
    resolve(textAt(item, 'link'), base) ??
    (isAddress ? guid : undefined);
  return compact({
    id: guid ?? textAt(item, 'rdf', 'about') ?? url,
    url,
    title: plain(textAt(item, 'title')),
    ...bodyOf(textAt(item, 'content', 'encoded'), textAt(item, 'description'), url),
    date_published: readMailDate(textAt(item, 'pubDate') ?? textAt(item, 'dc', 'dates', 0)),
    date_modified: readMailDate(textAt(item, 'atom', 'updated')),
    language: textAt(item, 'dc', 'languages', 0),
    authors: authorsOf(item),
    tags: [
      ...objectsAt(item, 'categories').flatMap((category) => plain(textAt(category, 'name')) ?? []),
      ...((at(item, 'dc', 'subjects') as string[] | undefined) ?? []).flatMap(
        (subject) => plain(subject) ?? [],
      ),
    ],
    ...mediaOf(item, objectsAt(item, 'enclosures'), base, textAt(item, 'description')),
  });
}

function atomText(value: unknown): string | undefined {
  const text = textAt(value, 'value');
  return /html/i.test(textAt(value, 'type') ?? '') ? plain(text) : text;
}

/** Content that stands in the entry; text that is not said to be markup is none. */
function atomBody(entry: Json): Json {
  const [content, synopsis] = [at(entry, 'content'), at(entry, 'summary')];
  const text = textAt(content, 'value');
  const isMarkup = /html/i.test(textAt(content, 'type') ?? '');
  const markup = /html/i.test(textAt(synopsis, 'type') ?? '') ? textAt(synopsis, 'value') : undefined;
  if (!text) return markup ? bodyOf(undefined, markup) : { summary: textAt(synopsis, 'value') };
  return { summary: atomText(synopsis), ...(isMarkup ? { content_html: text } : { content_text: text }) };
}

function atomItem(entry: Json, base: string | undefined): Json {
  const links = objectsAt(entry, 'links');
  const url = linkOf(links, 'alternate', base);
  const enclosures = links
    .filter((link) => textAt(link, 'rel') === 'enclosure')
    .map((link) => ({ ...link, url: at(link, 'href') }));
  return compact({
    id: textAt(entry, 'id') ?? url,
    url,
    title: atomText(at(entry, 'title')),
    ...atomBody(entry),
    date_published: readMailDate(textAt(entry, 'published')),
    date_modified: readMailDate(textAt(entry, 'updated')),
    authors: authorsOf(entry),
    tags: objectsAt(entry, 'categories').flatMap(
      (category) => textAt(category, 'label') ?? textAt(category, 'term') ?? [],
    ),
    ...mediaOf(entry, enclosures, base),
  });
}

/** Items that share an id and lead to different places go by their address, or by the hash that `tidy.ts` makes. */
function withOwnIds(items: readonly Json[]): readonly Json[] {
  const named = items.map((item) => ({
    id: textAt(item, 'id'),
    url: textAt(item, 'url'),
    title: textAt(item, 'title'),
  }));
  const shared = sharedIds(named);
  return items.map((item) =>
    shared.has(textAt(item, 'id') ?? '') ? { ...item, id: textAt(item, 'url') } : item,
  );
}

/** The end of the root element; what breaks off before it has lost items, and the last may be half a sentence. */
const ROOT_END = /<\/(?:[\w-]{1,30}:)?(?:rss|feed|rdf)\s*>/i;

function readXml(text: string, place: string): { format: string; feed: unknown } {
  const isFeed = /<(?:[\w-]{1,30}:)?(?:rss|feed|rdf)[\s>]/i.test(text.slice(0, 5000));
  if (isFeed && !ROOT_END.test(text.slice(-5000)))
    throw new CommandError(
      `${place} breaks off before its end: the last it has is ${shorten(text.trimEnd().slice(-40))}`,
      'Fetch or save it again; a part of the news is not converted, for it would take the place of all of it.',
    );
  try {
    return parseFeed(text);
  } catch (cause) {
    throw new CommandError(
      `${place} is neither RSS nor Atom; it begins with ${shorten(text.trimStart(), 40)}`,
      'Give the address of the feed itself. Pages name theirs in a <link rel="alternate">.',
      { cause },
    );
  }
}

/** RSS 0.9x, 1.0 and 2.0, and Atom. */
export function fromRss(text: string, { place, base }: Origin): Converted {
  const { format, feed } = readXml(text, place);
  const isAtom = format === 'atom';
  const links = objectsAt(feed, ...(isAtom ? ['links'] : ['atom', 'links']));
  const self = linkOf(links, 'self', base) ?? base;
  const home = isAtom ? linkOf(links, 'alternate', self) : resolve(textAt(feed, 'link'), self);
  const root = resolve(rootAttribute(text, 'xml:base'), self) ?? home ?? self;
  const entries = objectsAt(feed, isAtom ? 'entries' : 'items');
  return {
    head: compact({
      title: isAtom ? atomText(at(feed, 'title')) : plain(textAt(feed, 'title')),
      home_page_url: home,
      description: isAtom ? atomText(at(feed, 'subtitle')) : plain(textAt(feed, 'description')),
      language:
        textAt(feed, 'language') ?? textAt(feed, 'dc', 'languages', 0) ?? rootAttribute(text, 'xml:lang'),
    }),
    items: withOwnIds(entries.map((entry) => (isAtom ? atomItem(entry, root) : rssItem(entry, root)))),
    leftOut: [],
  };
}
