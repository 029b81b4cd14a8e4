/**
 * Text and body of an item out of foreign markup.
 * Promises words without markup where the standard wants text (I6, I8), and without what a program added to them. What is
 * a body stays untrusted: the sanitizer of the article is where it becomes safe.
 */
import { textOf } from '../html/inert.js';
import { excerpt, isMarkup } from '../model/plain-text.js';
import { withoutShortcodes } from '../model/shortcodes.js';
import type { JsonItem } from './json-feed.js';
import type { Setting } from './setting.js';

/** Characters of a summary that had to be taken from a body. */
const SUMMARY_LENGTH = 300;

/** Where WordPress cuts an excerpt. */
const CUT_END = / ?\[(?:…|\.{3})\]$/;

/** What plugins of WordPress write below an excerpt, as plain text. */
const CREDIT = /(?:^|\s)The post \S.{0,300}? (?:appeared first|first appeared) on \S.{0,100}$/;

/** Written so that the reader, which decodes entities once more (T12), gives exactly these words. */
function encode(text: string): string {
  return isMarkup(text) ? text : text.replace(/&(?=#?\w+;)/g, '&amp;');
}

/** HTML as one line of text. */
export function plainOf(html: string | undefined, { parse }: Setting): string | undefined {
  return html && encode(withoutShortcodes(textOf(html, parse)).replace(/\s+/g, ' ').trim());
}

const placeOf = (address: string) => address.replace(/^https?:\/\/(?:www\.)?|[?#][^]*|\/(?=$|[?#])/gi, '');

/**
 * Without a last paragraph that plugins add for those who copy feeds: "The post … appeared first on …", in whatever
 * language. It has two links, the first to the very article.
 */
function withoutCredit(html: string, url: string | undefined): string {
  const start = html.toLowerCase().lastIndexOf('<p');
  const last = start < 0 ? '' : html.slice(start, start + 3000);
  const links = [...last.matchAll(/<a\s[^<>]*?href=["']([^"']*)["']/gi)].map(([, address = '']) =>
    placeOf(address),
  );
  const isCredit = links.length === 2 && /<\/p>\s*$/i.test(last) && links[0] === placeOf(url ?? '');
  return isCredit ? html.slice(0, start) : html;
}

/** A synopsis as one line of text, without what a program wrote at its end. */
export function synopsisOf(synopsis: string | undefined, setting: Setting): string | undefined {
  return plainOf(synopsis, setting)?.replace(CREDIT, '').replace(CUT_END, ' …').trim();
}

/**
 * Summary and body from the two texts of RSS and Atom.
 * A synopsis that stands alone is a summary if it is plain; with markup it is the body, and its beginning the summary.
 * @param url the address of the item
 */
export function bodyOf(
  content: string | undefined,
  synopsis: string | undefined,
  setting: Setting,
  url?: string,
): Pick<JsonItem, 'summary' | 'content_html'> {
  const [body, short] = [content, synopsis].map((html) => html && withoutCredit(html, url));
  const summary = synopsisOf(short, setting);
  if (body) return { summary, content_html: body };
  return short && /<[a-z]/i.test(short)
    ? { summary: summary && excerpt(summary, SUMMARY_LENGTH), content_html: short }
    : { summary };
}
