/**
 * Which format a text has, and its feed: the way in for whoever has an address and no certainty.
 * Promises a value for the reader or an `AdapterError` that names what was found; never another error.
 */
import { looksLikeFeed } from '../model/read-news.js';
import { isAtom, readAtom } from './atom.js';
import type { JsonFeed } from './json-feed.js';
import { findJson } from './json-text.js';
import { FEED_ROOT } from './mend-xml.js';
import { hasNews, isRss, readRss } from './rss.js';
import { AdapterError, type AdapterOptions, guarded, settingOf } from './setting.js';
import { fromWordPress } from './wordpress.js';
import { parseXml } from './xml.js';

/** `rss` stands for Atom too; with `auto` the text itself decides, and a JSON Feed is taken as it is. */
export const ADAPTER_FORMATS = ['auto', 'wordpress', 'rss'] as const;

export type AdapterFormat = (typeof ADAPTER_FORMATS)[number];

const EXPECTED: Readonly<Record<AdapterFormat, string>> = {
  auto: 'RSS, Atom, posts of WordPress or a JSON Feed',
  wordpress: 'posts of WordPress',
  rss: 'RSS or Atom',
};

/** Characters in which the beginning of a feed is looked for, behind notices of the server. */
const NOTICES = 5000;

const isPage = (text: string) => /^\s*<(!doctype\s+html|html|head|body)\b/i.test(text);

/** Whether the text is XML, or has a feed in it that is. */
const isXml = (text: string) =>
  !isPage(text) && (/^\s*</.test(text) || (!/^\s*[[{]/.test(text) && FEED_ROOT.test(text.slice(0, NOTICES))));

/** What a text that cannot be used seems to be. */
function describe(text: string): string {
  const start = text.trimStart();
  if (!start) return 'nothing';
  if (isPage(text)) return 'an HTML page';
  if (isXml(text)) return 'XML';
  return /^[[{]/.test(start) ? 'JSON' : `text that begins with "${start.slice(0, 20)}"`;
}

function refuse(format: AdapterFormat, found: string): never {
  throw new AdapterError(`Expected ${EXPECTED[format]}, found ${found}.`);
}

/**
 * RSS 0.9x, 1.0 or 2.0, or Atom, as a JSON Feed, for the reader.
 * @param base the address it came from
 */
export function fromXml(text: string, base?: string, options: AdapterOptions = {}): JsonFeed {
  const found = describe(text);
  if (found !== 'XML') refuse('rss', found);
  return guarded('XML', () => {
    const setting = settingOf(base, options);
    const root = parseXml(text, setting);
    if (isRss(root) && hasNews(root)) return readRss(root, setting);
    return isAtom(root)
      ? readAtom(root, setting)
      : refuse('rss', `XML with the root <${root.nodeName.slice(0, 40)}>`);
  });
}

/** What servers write around JSON is told once, for only who runs them can end it. */
const told = new Set<string>();

function tell(around: string, base = 'The feed'): void {
  if (around && !told.has(base))
    console.warn(
      `City news: ${base} has more in it than JSON. It was read, but mend what writes this: ${around.slice(0, 200)}`,
    );
  told.add(base);
}

function parseJson(text: string, format: AdapterFormat, base?: string): unknown {
  const found = findJson(text);
  if (!found) {
    const what = describe(text);
    return refuse(format, what === 'JSON' ? 'JSON that is broken or cut off' : what);
  }
  tell(found.around, base);
  return found.value;
}

/**
 * Any of the formats as a value for `readFeed`.
 * @param text the answer as text
 * @param base the address it came from
 */
export function adapt(
  text: string,
  format: AdapterFormat = 'auto',
  base?: string,
  options: AdapterOptions = {},
): unknown {
  if (format === 'rss') return fromXml(text, base, options);
  if (format === 'auto' && isXml(text) && (FEED_ROOT.test(text.slice(0, NOTICES)) || !findJson(text)))
    return fromXml(text, base, options);
  const json = parseJson(text, format, base);
  if (!looksLikeFeed(json)) return fromWordPress(json, base, options);
  return format === 'auto' ? json : refuse(format, 'a JSON Feed');
}
