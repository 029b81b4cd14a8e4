/**
 * Text and body of an item out of foreign markup.
 * Promises words without markup where the standard wants text (I6, I8). What is a body stays untrusted: the sanitizer
 * of the article is where it becomes safe.
 */
import { textOf } from '../html/inert.js';
import { excerpt } from '../model/plain-text.js';
import type { JsonItem } from './json-feed.js';
import type { Setting } from './setting.js';

/** Characters of a summary that had to be taken from a body. */
const SUMMARY_LENGTH = 300;

/** Written so that the reader, which decodes entities once more (T12), gives exactly these words. */
function encode(text: string): string {
  return text.includes('<') ? text : text.replace(/&(?=#?\w+;)/g, '&amp;');
}

/** HTML as one line of text. */
export function plainOf(html: string | undefined, { parse }: Setting): string | undefined {
  return html && encode(textOf(html, parse).replace(/\s+/g, ' ').trim());
}

/**
 * Summary and body from the two texts of RSS and Atom.
 * A synopsis that stands alone is a summary if it is plain; with markup it is the body, and its beginning the summary.
 */
export function bodyOf(
  content: string | undefined,
  synopsis: string | undefined,
  setting: Setting,
): Pick<JsonItem, 'summary' | 'content_html'> {
  const summary = plainOf(synopsis, setting);
  if (content) return { summary, content_html: content };
  return synopsis && /<[a-z]/i.test(synopsis)
    ? { summary: summary && excerpt(summary, SUMMARY_LENGTH), content_html: synopsis }
    : { summary };
}
