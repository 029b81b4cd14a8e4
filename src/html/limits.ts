/**
 * What a body may cost before anything of it is parsed (security.md, policy 6).
 * Promises an answer in one pass over the text, and that what passes cannot make a parser build more than a page can
 * show without a halt.
 */
import { LONGEST_BODY } from '../model/limits.js';
import { weigh } from './weight.js';

/** Tags and attributes of a body, told by `<` and `=`. */
export const MAX_MARKS = 30_000;

/** Elements that a parser may make of it; it repeats open formatting in every block that follows (HTML, 13.2.4.3). */
export const MAX_ELEMENTS = 20_000;

/** Looks at what is open around a tag: a parser takes them for each tag that begins or ends a block. */
export const MAX_LOOKS = 20_000_000;

/** Elements inside each other at most. Tables of a word processor make thirty. */
export const MAX_DEPTH = 100;

/** Of plain text. */
export const MAX_PARAGRAPHS = 5000;

function countMarks(html: string): number {
  let marks = 0;
  for (const mark of ['<', '='])
    for (let at = html.indexOf(mark); at >= 0 && marks <= MAX_MARKS; at = html.indexOf(mark, at + 1)) marks++;
  return marks;
}

/** Whether plain text is too large to be shown in a page. */
export function isTextTooLarge(text: string): boolean {
  return text.length > LONGEST_BODY || (text.match(/\n\s*\n/g)?.length ?? 0) > MAX_PARAGRAPHS;
}

/** Elements open at once that a document bears: within one, each box of `details` is told of all that come into it. */
const MOST_OPEN = 2 * MAX_DEPTH;

/** Whether a body may be so deep that it takes a document seconds; most likely it will not be shown. */
export const isUnbearable = (html: string): boolean =>
  html.length > MOST_OPEN * 4 && weigh(html, MAX_ELEMENTS).open > MOST_OPEN;

/** Whether a body is too large to be shown in a page. */
export function isTooLarge(html: string): boolean {
  if (html.length > LONGEST_BODY) return true;
  const marks = countMarks(html);
  if (marks > MAX_MARKS) return true;
  // No more can be made of it: most bodies need not be read a second time.
  if (marks * marks <= MAX_ELEMENTS) return false;
  const { elements, open } = weigh(html, MAX_ELEMENTS);
  return elements > MAX_ELEMENTS || marks * open > MAX_LOOKS;
}

/**
 * Whether what was made of a body, still inert, is too much to be worked on.
 * @param outside elements around it
 */
export function isOvergrown(body: ParentNode, outside = 0): boolean {
  const { length } = body.querySelectorAll('*');
  if (length <= MAX_DEPTH) return false;
  return length > MAX_ELEMENTS || body.querySelector(`${'*>'.repeat(MAX_DEPTH + outside)}*`) !== null;
}
