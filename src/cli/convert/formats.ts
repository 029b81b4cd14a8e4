/**
 * The formats that can be converted, and how to tell them apart.
 * Promises a converter, or a failure that says what the text seems to be.
 */
import { findJson } from '../../adapters/json-text.js';
import { FEED_ROOT } from '../../adapters/mend-xml.js';
import { isObject } from '../../model/fields.js';
import { looksLikeFeed } from '../../model/read-news.js';
import { shorten } from '../check/words.js';
import { CommandError } from '../command.js';
import { at, type Converted, listAt, type Origin, textAt } from './converted.js';

export const SOURCE_FORMATS = [
  'auto',
  'rss',
  'atom',
  'wordpress',
  'drupal',
  'govuk',
  'seoul',
  'markdown',
  'html',
] as const;

export type SourceFormat = (typeof SOURCE_FORMATS)[number];

type Known = Exclude<SourceFormat, 'auto'>;

/** How the files of each format are called, for folders. */
const SUFFIXES: Readonly<Record<SourceFormat, RegExp>> = {
  auto: /\.(md|markdown)$/i,
  markdown: /\.(md|markdown)$/i,
  html: /\.(html?|txt)$/i,
  rss: /\.(xml|rss|rdf)$/i,
  atom: /\.(xml|atom)$/i,
  wordpress: /\.json$/i,
  drupal: /\.json$/i,
  govuk: /\.json$/i,
  seoul: /\.json$/i,
};

export function isFileOf(format: SourceFormat, name: string): boolean {
  return SUFFIXES[format].test(name);
}

/** An answer of Seoul's open data, whatever it holds. */
const isSeoul = (json: unknown) =>
  isObject(json) &&
  [json, ...Object.values(json)].some((it) => isObject(it) && ('RESULT' in it || 'row' in it));

function jsonFormat(text: string, place: string): Known {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'wordpress';
  }
  if (looksLikeFeed(json))
    throw new CommandError(`${place} is a JSON Feed already.`, `Look at it with: city-news check ${place}`);
  const first = Array.isArray(json) ? (json as unknown[])[0] : json;
  if (isSeoul(json)) return 'seoul';
  if (textAt(first, 'content_id') && textAt(first, 'base_path')) return 'govuk';
  const isDrupal =
    isObject(at(first, 'jsonapi')) ||
    [
      first,
      at(json, 'data'),
      listAt(json, 'data')[0],
      listAt(json, 'results')[0],
      at(json, 'results', 'data', 0),
    ].some((it) => /^node--/.test(textAt(it, 'type') ?? ''));
  if (isDrupal) return 'drupal';
  if (isWordPress(json, first)) return 'wordpress';
  const what = Array.isArray(json)
    ? 'a list'
    : isObject(json)
      ? `an object with ${namesIn(json)}`
      : `a ${typeof json}`;
  throw new CommandError(
    `${place} is JSON of a format that is not known here: ${what}.`,
    `Say what it is with --from: ${SOURCE_FORMATS.slice(1).join(', ')}. Of others, write a JSON Feed yourself.`,
  );
}

const namesIn = (json: object) =>
  shorten(
    Object.keys(json)
      .map((name) => `"${name}"`)
      .join(', ') || 'nothing in it',
  );

/** Posts, no posts at all, or what WordPress answers when it has none to give. */
function isWordPress(json: unknown, first: unknown): boolean {
  const isPost = ['title', 'content', 'excerpt', 'guid'].some(
    (key) => isObject(at(first, key)) && 'rendered' in (at(first, key) as object),
  );
  const isAnswer = textAt(json, 'code') !== undefined && textAt(json, 'message') !== undefined;
  return isPost || isAnswer || (Array.isArray(json) && json.length === 0);
}

/** What the text seems to be, by its beginning and the name of the file. */
export function detect(text: string, place: string): Known {
  const start = text.trimStart().slice(0, 1000);
  if (isFileOf('markdown', place)) return 'markdown';
  if (/^[[{]/.test(start)) return jsonFormat(text, place);
  if (/^<!doctype\s+html|<html[\s>]/i.test(start)) return 'html';
  if (start.startsWith('<') || FEED_ROOT.test(text.slice(0, 5000))) return 'rss';
  if (/^---[ \t]*\r?\n/.test(start)) return 'markdown';
  throw new CommandError(
    `What ${place} is cannot be told from its beginning.`,
    `Say it with --from: ${SOURCE_FORMATS.slice(1).join(', ')}.`,
  );
}

const JSON_FORMATS: readonly SourceFormat[] = ['wordpress', 'drupal', 'govuk', 'seoul'];

/** JSON without what a server wrote around it, and what that was; other text as it is. */
function unwrap(format: SourceFormat, text: string): { text: string; around: string } {
  const isJson = JSON_FORMATS.includes(format);
  const isOther =
    format !== 'auto' ||
    /^\s*(<(!doctype|html|\?xml)|---|#)/i.test(text) ||
    FEED_ROOT.test(text.slice(0, 5000));
  const found = isJson || !isOther ? findJson(text) : undefined;
  return found?.around ? { text: JSON.stringify(found.value), around: found.around } : { text, around: '' };
}

/** Converts text of a format; each converter is loaded when it is needed. */
export async function convertText(format: SourceFormat, whole: string, origin: Origin): Promise<Converted> {
  const { text, around } = unwrap(format, whole);
  const converted = await convertAs(format, text, origin);
  const note = `what stands around the JSON; mend what writes it: ${shorten(around, 80)}`;
  return around ? { ...converted, leftOut: [...converted.leftOut, note] } : converted;
}

async function convertAs(format: SourceFormat, text: string, origin: Origin): Promise<Converted> {
  const known = format === 'auto' ? detect(text, origin.place) : format;
  switch (known) {
    case 'rss':
    case 'atom':
      return (await import('./rss.js')).fromRss(text, origin);
    case 'wordpress':
      return (await import('./wordpress.js')).fromWordPress(text, origin);
    case 'drupal':
      return (await import('./drupal.js')).fromDrupal(text, origin);
    case 'govuk':
      return (await import('./govuk.js')).fromGovUk(text, origin);
    case 'seoul':
      return (await import('./seoul.js')).fromSeoul(text, origin);
    case 'markdown':
      return (await import('./markdown.js')).fromMarkdown(text, origin);
    case 'html':
      return (await import('./page.js')).fromPage(text, origin);
  }
}
