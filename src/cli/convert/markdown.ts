/**
 * A Markdown file with front matter → an item. marked writes the HTML, yaml reads the front matter.
 * Promises the words of the file and nothing made up: a field that the front matter does not have is absent. What HTML
 * the file has in it goes along, to be sanitized where it is shown, as with every feed.
 */
import { basename, dirname } from 'node:path';
import { marked } from 'marked';
import { parse } from 'yaml';
import { compact } from '../../adapters/json-feed.js';
import { isObject } from '../../model/fields.js';
import { CommandError } from '../command.js';
import { type Converted, type Json, type Origin, resolve, textAt } from './converted.js';

const FRONT = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Fields of an item by the names that editors and other programs use. */
const NAMES: Readonly<Record<string, string>> = {
  date: 'date_published',
  published: 'date_published',
  updated: 'date_modified',
  modified: 'date_modified',
  lastmod: 'date_modified',
  description: 'summary',
  excerpt: 'summary',
  lang: 'language',
  topics: 'tags',
  categories: 'tags',
  link: 'url',
  permalink: 'url',
};

const STANDARD = new Set([
  ...[
    'id',
    'url',
    'external_url',
    'title',
    'summary',
    'image',
    'banner_image',
    'date_published',
    'date_modified',
  ],
  ...['authors', 'author', 'tags', 'language', 'attachments'],
]);

const EXTENSION = new Set(
  (
    'kind category department publisher contact reference location views views_as_of awards licence translations ' +
    'source_language status notice changes embargo_until pinned weight related'
  ).split(' '),
);

function frontOf(text: string, place: string): { front: Json; body: string } {
  const [whole = '', yaml = ''] = FRONT.exec(text) ?? [];
  try {
    const front: unknown = parse(yaml) ?? {};
    if (isObject(front)) return { front, body: text.slice(whole.length) };
  } catch (cause) {
    const [what] = (cause as Error).message.split('\n');
    throw new CommandError(
      `The front matter of ${place} is not YAML: ${what}`,
      'Put texts with a colon in quotes.',
      {
        cause,
      },
    );
  }
  throw new CommandError(
    `The front matter of ${place} is no list of fields.`,
    'Write one "name: value" a line.',
  );
}

/** An id that stays when the text, the title or the folder changes: the name of the file. */
function idOf(place: string): string {
  const name = basename(place).replace(/\.(md|markdown)$/i, '');
  return /^(index|readme)$/i.test(name) ? basename(dirname(place)) : name;
}

/** Standard fields, fields of the extension, and what is known of pictures, sorted out. */
function sortFields(front: Json): { item: Json; extension: Json; unknown: string[] } {
  const item: Record<string, unknown> = {};
  const extension: Record<string, unknown> = isObject(front['_city_news']) ? { ...front['_city_news'] } : {};
  const unknown: string[] = [];
  for (const [key, value] of Object.entries(front)) {
    // "published: false" is a wish, not a date.
    if (typeof value === 'boolean' && (key === 'draft' || key === 'published')) continue;
    const name = Object.hasOwn(NAMES, key) ? NAMES[key]! : key;
    if (STANDARD.has(name)) item[name] = value;
    else if (EXTENSION.has(name)) extension[name] = value;
    else if (key === 'image_alt') extension['image'] = { alt: value };
    else if (!key.startsWith('_')) unknown.push(key);
  }
  if (isObject(item['image'])) {
    const { url, src, ...words } = item['image'];
    item['image'] = url ?? src;
    extension['image'] = words;
  }
  if (typeof item['tags'] === 'string') item['tags'] = item['tags'].split(',').map((tag) => tag.trim());
  if (typeof item['author'] === 'string') item['authors'] = [{ name: item['author'] }];
  delete item['author'];
  return { item, extension, unknown };
}

/** The first heading is the title where the front matter has none, and leaves the body. */
function splitTitle(body: string): { title?: string; rest: string } {
  const [whole, line] = /^\s*#[ \t]+([^\s#].*)(?:\r?\n|$)/.exec(body) ?? [];
  return whole === undefined || line === undefined
    ? { rest: body }
    : {
        title: line
          .trimEnd()
          .replace(/(?<=[ \t])#+$/, '')
          .trimEnd(),
        rest: body.slice(whole.length),
      };
}

/** marked gives up on what no person has written, such as a line of many megabytes. */
function htmlOf(markdown: string, place: string): string {
  try {
    return marked.parse(markdown, { async: false, gfm: true }).trim();
  } catch (cause) {
    throw new CommandError(
      `The Markdown of ${place} could not be read.`,
      'Is it a text? Split very long lines.',
      { cause },
    );
  }
}

export function fromMarkdown(text: string, { place, base }: Origin): Converted {
  const { front, body } = frontOf(text, place);
  const { item, extension, unknown } = sortFields(front);
  const { title, rest } = item['title'] === undefined ? splitTitle(body) : { rest: body };
  const name = textAt(item, 'title') ?? title ?? idOf(place);
  const notes = unknown.map((key) => `the field "${key}" of ${place}, which the format does not have`);
  if (front['draft'] === true || front['published'] === false)
    return { head: {}, items: [], leftOut: [`"${name}" is a draft`] };
  const id = item['id'];
  return {
    head: {},
    items: [
      compact({
        ...item,
        id: typeof id === 'number' ? String(id) : (textAt(item, 'id') ?? idOf(place)),
        url: resolve(textAt(item, 'url'), base),
        title: textAt(item, 'title') ?? title,
        content_html: htmlOf(rest, place),
        _city_news: compact(extension),
      }),
    ],
    leftOut: notes,
  };
}
