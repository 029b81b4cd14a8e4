/**
 * What will become of the HTML of an item: read by the allow-list that the sanitizer has.
 * Promises to name what goes and where it stands; a token is judged by its name, so what a browser would put elsewhere
 * while building a tree is not foreseen. It reports and never sanitizes.
 */
import { Parser } from 'htmlparser2';
import { DROPPED, ELEMENTS, GLOBAL_ATTRIBUTES } from '../../html/allow-list.js';
import { checkLink, checkResource } from '../../model/urls.js';
import { type Note, Tally } from './notes.js';
import { findPersonal } from './personal.js';
import { isRelative, shorten } from './words.js';

/** Parts of a page that a fragment never has: nothing is lost with them. */
const PAGE = ['head', 'title'];

const VOID = new Set(['input', 'link', 'meta', 'base', 'embed', 'param', 'track', 'frame', 'keygen', 'area']);

/** Attributes with an address, and whether it is loaded or gone to. */
const ADDRESSES: Readonly<Record<string, typeof checkLink>> = {
  href: checkLink,
  cite: checkLink,
  src: checkResource,
};

function isTracker({ width = '', height = '' }: Readonly<Record<string, string>>): boolean {
  return parseFloat(width) <= 1 || parseFloat(height) <= 1;
}

class BodyReader {
  readonly removed = new Tally();
  readonly stripped = new Tally();
  readonly insecure = new Tally();
  readonly relative = new Tally();
  readonly unnamed = new Tally();
  readonly personal: Note[] = [];
  readonly #path: string;
  readonly #base: string | undefined;
  /** How deep within an element that goes with all it holds. */
  #depth = 0;

  constructor(path: string, base: string | undefined) {
    this.#path = path;
    this.#base = base;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, at: number): void {
    if (this.#depth > 0) {
      if (!VOID.has(name)) this.#depth++;
      return;
    }
    const own = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name]! : undefined;
    if (own) this.#readElement(name, own, attributes, at);
    else if (PAGE.includes(name) || !(DROPPED.includes(name) || VOID.has(name)))
      this.stripped.add(`<${name}>`, at);
    else {
      this.removed.add(`<${name}>`, at);
      if (!VOID.has(name)) this.#depth = 1;
    }
  }

  close(name: string): void {
    if (this.#depth > 0 && !VOID.has(name)) this.#depth--;
  }

  text(text: string, at: number): void {
    if (this.#depth === 0) this.#findPersonal(text, at);
  }

  #readElement(
    name: string,
    own: readonly string[],
    attributes: Readonly<Record<string, string>>,
    at: number,
  ) {
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith('on')) this.removed.add(key, at);
      else if (!own.includes(key) && !GLOBAL_ATTRIBUTES.includes(key)) this.stripped.add(key, at);
      else if (Object.hasOwn(ADDRESSES, key)) this.#readAddress(name, key, value, at);
    }
    if (name !== 'img') return;
    if (isTracker(attributes)) this.removed.add('<img> of one pixel', at);
    else if (attributes['alt'] === undefined)
      this.unnamed.add(`<img src="${shorten(attributes['src'] ?? '')}">`, at);
    if (/(^|,)\s*http:/i.test(attributes['srcset'] ?? '')) this.insecure.add('srcset', at);
  }

  #readAddress(name: string, key: string, value: string, at: number): void {
    const shown = `${key}="${shorten(value)}"`;
    const url = ADDRESSES[key]!(value, this.#base);
    if (/^mailto:/i.test(value.trim())) this.#findPersonal(value.trim().slice(7), at);
    if (url === undefined) (isRelative(value) ? this.relative : this.removed).add(shown, at);
    else if (name === 'img' && url.startsWith('http:')) this.insecure.add(shown, at);
  }

  #findPersonal(text: string, from: number): void {
    for (const { code, at, masked } of findPersonal(text))
      // An address often stands as link and as text.
      if (!this.personal.some((note) => note.code === code && note.shown === masked))
        this.personal.push({ code, path: this.#path, at: from + at, shown: masked });
  }

  notes(): Note[] {
    return [
      ...this.removed.notes('html-removed', this.#path),
      ...this.stripped.notes('html-stripped', this.#path),
      ...this.insecure.notes('mixed-content', this.#path),
      ...this.relative.notes('url-relative', this.#path),
      ...this.unnamed.notes('image-alt', this.#path),
      ...this.personal,
    ];
  }
}

/** @param base what relative addresses in the body are relative to (T19) */
export function checkBody(html: string, path: string, base: string | undefined): Note[] {
  const reader = new BodyReader(path, base);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes, parser.startIndex),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text, parser.startIndex),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return reader.notes();
}
