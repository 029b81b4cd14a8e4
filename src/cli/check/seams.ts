/**
 * Places of a body where words run together because the element between them goes.
 * Promises to count only letters and digits that touch; blocks of HTML, listed or not, stay blocks where they are shown.
 */
import { Tally } from './notes.js';

/** Elements within a line: whoever wrote a word across them meant one word. Everything else is a block. */
const PHRASING = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr o:p q rb rp rt rtc ruby s samp small ' +
    'span strike strong sub sup time tt u var'
  ).split(' '),
);

/** Elements that a page knows as parts of a line, though they stand for themselves. */
const APART = new Set(['button', 'label', 'output', 'meter', 'progress', 'slot']);

const WORD = /[\p{L}\p{N}]/u;

export class Seams {
  readonly found = new Tally();
  #before = '';
  /** The element that goes between what was read and what comes. */
  #gone = '';

  /** An element begins or ends. */
  pass(name: string): void {
    if (APART.has(name) || name.includes('-')) this.#gone = WORD.test(this.#before.slice(-1)) ? name : '';
    else if (!PHRASING.has(name)) this.#before = this.#gone = '';
  }

  read(text: string, at: number): void {
    if (text === '') return;
    if (this.#gone && WORD.test(text[0]!))
      this.found.add(`"${this.#before.slice(-10)}${text.slice(0, 10)}" (<${this.#gone}>)`, at);
    this.#before = (this.#before + text).slice(-12);
    this.#gone = '';
  }
}
