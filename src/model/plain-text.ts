/**
 * Text of a feed made fit to be shown as text: titles, summaries, names.
 * Promises one trimmed line or paragraph block without control characters or direction overrides; it never
 * makes markup: what it returns goes through text bindings only (I6, I8, T12).
 */

import { LONGEST_LINE } from './limits.js';

// C0 and C1 controls but tab, line feed and carriage return; blanks that are no space; half characters; characters that
// are not seen, bidi embeddings, overrides and isolates among them, but for joiners, marks of direction and variants,
// which Persian, Arabic, Mongolian, Japanese and emoji need; marks beyond nine on one letter; and all of a text in which
// nothing is seen.
const UNWANTED =
  /^[\s\p{Cc}\p{DI}\u2800]+$|(?![\t\n\r\u180b-\u180f\u200c-\u200f\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\p{Cc}\p{Cs}\p{DI}\u2800\ufff9-\ufffb]|(?<=\p{M}{9})\p{M}/gu;

const ENTITIES: Readonly<Record<string, string | undefined>> = {
  // @ts-expect-error: no inherited name is an entity
  __proto__: null,
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  middot: '·',
};

/** A reference, or what may be a shortcode of WordPress. */
const CODE = /&(?:#([xX]?[\da-fA-F]+)|(\w+));|\[\/?[a-z][^[\]]*\]/g;

/** Whether a text has tags; words with a lone `<` have none. */
export const isMarkup = (text: string): boolean => /<\/?[a-z]/i.test(text);

/** What else references and shortcodes stand for: few feeds have any, so that it comes when it is missed. */
export const codes: {
  read?: ((code: string) => string) | undefined;
  isMissed?: boolean;
} = {};

function readCode(code: string): string {
  codes.isMissed ||= !codes.read;
  return codes.read ? codes.read(code) : code;
}

/** Decodes entities once, and only in text that is not markup: `&lt;b&gt;` becomes the words `<b>` (T12). */
function decodeEntities(text: string): string {
  if (isMarkup(text)) return text;
  return text.replace(CODE, (whole, digits: string, name: string) => {
    // `0x1f` is a number to JavaScript, as `031` is. Windows has letters where Unicode has controls.
    const code = Number(`0${digits}`);
    const isPlain = code <= 0x10ffff && (code < 128 || code > 159);
    return (name ? ENTITIES[name] : isPlain && String.fromCodePoint(code)) || readCode(whole);
  });
}

/** A block of text, its line breaks kept. */
export function cleanText(text: string): string {
  return text.replace(UNWANTED, '').trim();
}

/** One line of text that holds no entities. */
export function foldLine(text: string): string {
  return cleanText(text.slice(0, LONGEST_LINE)).replace(/\s+/g, ' ');
}

/** One line of text, such as a title: white space is folded. */
export function cleanLine(text: string): string {
  return foldLine(decodeEntities(text));
}

/** The words of a piece of HTML for use as an accessible name only; never for display as markup. */
export function wordsOf(html: string): string {
  const words = html.slice(0, 4000).replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>?/gi, ' ');
  return cleanLine(words.replaceAll('<', ' '));
}

let words: Intl.Segmenter | undefined;

/** About the first `limit` characters, cut between words as the language has them (T14). */
export function excerpt(text: string, limit = 80): string {
  const line = foldLine(text);
  if (line.length <= limit) return line;
  words ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  // The word that stands across the limit begins where the excerpt ends.
  const end = words.segment(line.slice(0, 2 * limit)).containing(limit)!.index || limit;
  return `${foldLine(line.slice(0, end))}…`;
}
