/**
 * The posts of WordPress (`/wp-json/wp/v2/posts?_embed`) → JSON Feed (feeds.md §4.1).
 * Promises only what everybody may read: a post with a password or one that is not published is left out. Who wrote a
 * post is left out too, and nothing is ever asked of `/users`.
 */
import { isObject } from '../model/fields.js';
import { sharedIds } from './ids.js';
import type { JsonFeed, JsonItem, JsonPicture } from './json-feed.js';
import { compact, VERSION } from './json-feed.js';
import { lazily } from './lazily.js';
import { AdapterError, type AdapterOptions, guarded, type Setting, settingOf } from './setting.js';
import { plainOf } from './words.js';

/** The value at the end of a path of keys, own properties only. */
function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );
}

function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const text = at(value, ...keys);
  return typeof text === 'string' && text.trim() ? text.trim() : undefined;
}

function countAt(value: unknown, key: string): number | undefined {
  const count = at(value, key);
  return typeof count === 'number' && count > 0 ? count : undefined;
}

function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const list = at(value, ...keys);
  return Array.isArray(list) ? list : [];
}

function isPost(value: unknown): boolean {
  return ['guid', 'title', 'content', 'excerpt'].some(
    (key) => typeof at(value, key, 'rendered') === 'string',
  );
}

function isPublic(post: unknown): boolean {
  return at(post, 'content', 'protected') !== true && (textAt(post, 'status') ?? 'publish') === 'publish';
}

/** Time in UTC, else that of the site, without a zone. Zeros stand for none. */
function dateAt(post: unknown, key: string): string | undefined {
  const utc = textAt(post, `${key}_gmt`);
  return utc && !utc.startsWith('0000') ? utc.replace(/z?$/i, 'Z') : textAt(post, key);
}

/** The sizes that show the whole picture; WordPress cuts some of them. */
function sourcesOf(details: unknown, width?: number, height?: number): JsonPicture['sources'] {
  const sizes = at(details, 'sizes');
  if (!isObject(sizes) || !width || !height) return undefined;
  const sources = Object.values(sizes).flatMap((size) => {
    const url = textAt(size, 'source_url');
    const own = countAt(size, 'width');
    const isWhole = Math.abs(((own ?? 0) * height) / width - (countAt(size, 'height') ?? 0)) <= 1;
    return url && own && isWhole ? compact({ url, width: own, mime_type: textAt(size, 'mime_type') }) : [];
  });
  const byAddress = new Map(sources.map((source) => [source.url, source]));
  return [...byAddress.values()].sort((a, b) => a.width - b.width);
}

function pictureOf(post: unknown, setting: Setting): { image?: string; picture?: JsonPicture } {
  const [media] = listAt(post, '_embedded', 'wp:featuredmedia');
  const image = textAt(media, 'source_url');
  if (!image) return {};
  const details = at(media, 'media_details');
  const [width, height] = [countAt(details, 'width'), countAt(details, 'height')];
  const picture = compact({
    // WordPress writes an empty text when nobody gave one, which does not make the picture decorative.
    alt: plainOf(textAt(media, 'alt_text'), setting),
    caption: plainOf(textAt(media, 'caption', 'rendered'), setting),
    width,
    height,
    sources: sourcesOf(details, width, height),
  });
  return { image, picture };
}

/** Categories and tags by name, but for the category that stands for none. */
function termsOf(post: unknown, setting: Setting): { tags: string[]; category: string | undefined } {
  const terms = listAt(post, '_embedded', 'wp:term')
    .flat()
    .filter((term) => textAt(term, 'slug') !== 'uncategorized');
  const nameOf = (term: unknown) => plainOf(textAt(term, 'name'), setting);
  return {
    tags: terms.flatMap((term) => nameOf(term) ?? []),
    category: nameOf(terms.find((term) => textAt(term, 'taxonomy') === 'category')),
  };
}

function readPost(post: unknown, shared: ReadonlySet<string>, setting: Setting): JsonItem {
  const { image, picture } = pictureOf(post, setting);
  const { tags, category } = termsOf(post, setting);
  const url = textAt(post, 'link');
  const guid = textAt(post, 'guid', 'rendered');
  return compact({
    id: (guid && !shared.has(guid) ? guid : undefined) ?? url,
    url,
    title: plainOf(textAt(post, 'title', 'rendered'), setting),
    summary: plainOf(textAt(post, 'excerpt', 'rendered'), setting)?.replace(/ ?\[(…|\.{3})\]$/, ''),
    content_html: textAt(post, 'content', 'rendered'),
    image,
    date_published: dateAt(post, 'date'),
    date_modified: dateAt(post, 'modified'),
    tags,
    _city_news: compact({ category, image: picture }),
  });
}

function postsIn(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) {
    if (json.length === 0 || json.some(isPost)) return json.filter(isPost);
    throw new AdapterError(`Expected posts of WordPress, found a list of ${json.length} other things.`);
  }
  if (isPost(json)) return [json];
  const code = textAt(json, 'code');
  if (code && textAt(json, 'message')) throw new AdapterError(`WordPress answered with the error "${code}".`);
  const kind = isObject(json) ? 'an object that is no post' : json === null ? 'null' : `a ${typeof json}`;
  throw new AdapterError(`Expected posts of WordPress, found ${kind}.`);
}

/**
 * Posts of WordPress as a JSON Feed, for the reader.
 * @param json the parsed answer: a list of posts, or one
 * @param base the address it came from
 */
export function fromWordPress(json: unknown, base?: string, options: AdapterOptions = {}): JsonFeed {
  const posts = postsIn(json).filter(isPublic);
  const setting = settingOf(base, options);
  const shared = sharedIds(
    posts.map((post) => ({
      id: textAt(post, 'guid', 'rendered'),
      url: textAt(post, 'link'),
      title: textAt(post, 'title', 'rendered'),
    })),
  );
  return guarded('posts of WordPress', () => ({
    version: VERSION,
    title: '',
    ...compact({ feed_url: base, next_url: setting.nextUrl }),
    items: lazily(posts, (post) => readPost(post, shared, setting)),
  }));
}
