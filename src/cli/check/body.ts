/**
 * What will become of the HTML of an item: read by the allow-list that the sanitizer has.
 * Promises to name what goes and where it stands; a token is judged by its name, so what a browser would put elsewhere
 * while building a tree is not foreseen. It reports and never sanitizes, and stops where pages refuse the whole body.
 */
import { Parser } from 'htmlparser2';
import { DROPPED, ELEMENTS, GLOBAL_ATTRIBUTES } from '../../html/allow-list.js';
import { isHidden } from '../../html/hidden.js';
import { isCounter } from '../../html/lazy-pictures.js';
import { isTooLarge, MAX_DEPTH } from '../../html/limits.js';
import { findShortcodes } from '../../model/shortcodes.js';
import { checkLink, checkResource } from '../../model/urls.js';
import { type Note, Tally } from './notes.js';
import { findPersonal } from './personal.js';
import { Seams } from './seams.js';
import { isPlainAddress, isRelative, lacksScheme, shorten } from './words.js';

/** Parts of a page that a fragment never has: nothing is lost with them. */
const PAGE = ['head', 'title'];

const VOID = new Set(['input', 'link', 'meta', 'base', 'embed', 'param', 'track', 'frame', 'keygen', 'area']);

/** Attributes with an address, and whether it is loaded or gone to. */
const ADDRESSES: Readonly<Record<string, typeof checkLink>> = {
  href: checkLink,
  cite: checkLink,
  src: checkResource,
};

function isNotSeen(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name === 'img' || VOID.has(name)) return false;
  const isShut = name === 'dialog' && attributes['open'] === undefined;
  return isShut || isHidden(attributes['hidden'], attributes['style']);
}

/** What links within the body lead to: these keep their ids. */
function targetsOf(html: string): ReadonlySet<string> {
  return new Set(Array.from(html.matchAll(/\shref\s*=\s*["']?#([^"'\s>]+)/gi), ([, id = '']) => decode(id)));
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Tags that were meant as such and are text. */
const ESCAPED = /&(?:lt|#60|#x3c);\/?(?:p|div|br|h[1-6]|ul|ol|li|a|strong|em|b|i|img|table|span)\b/gi;

/** The body without examples of code, where an escaped tag is what it should be. */
function withoutCode(html: string): string {
  let depth = 0;
  return html
    .split(/(?=<\/?(?:pre|code|kbd|samp)\b)/i)
    .filter((part) => {
      if (/^<(pre|code|kbd|samp)\b/i.test(part)) depth++;
      else if (/^<\/(pre|code|kbd|samp)\b/i.test(part)) depth = Math.max(0, depth - 1);
      return depth === 0;
    })
    .join('');
}

/** More escaped tags than real ones: somebody escaped the body once too often. */
function checkEscaped(html: string, path: string): Note[] {
  if (!/&(lt|#60|#x3c);/i.test(html)) return [];
  const text = withoutCode(html);
  const escaped = text.match(ESCAPED)?.length ?? 0;
  const real = text.match(/<[a-z]/gi)?.length ?? 0;
  return escaped > 1 && escaped > real
    ? [{ code: 'html-escaped', path, at: html.search(ESCAPED), shown: shorten(html) }]
    : [];
}

class TooDeep extends Error {}

class BodyReader {
  readonly removed = new Tally();
  readonly stripped = new Tally();
  readonly insecure = new Tally();
  readonly relative = new Tally();
  readonly unnamed = new Tally();
  readonly hidden = new Tally();
  readonly schemeless = new Tally();
  readonly shortcodes = new Tally();
  readonly seams = new Seams();
  readonly personal: Note[] = [];
  readonly #targets: ReadonlySet<string>;
  #open = 0;
  readonly #path: string;
  readonly #base: string | undefined;
  /** How deep within an element that goes with all it holds. */
  #depth = 0;

  constructor(html: string, path: string, base: string | undefined) {
    this.#targets = targetsOf(html);
    for (const { found, at } of findShortcodes(html)) this.shortcodes.add(found, at);
    this.#path = path;
    this.#base = base;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, at: number): void {
    if (++this.#open > MAX_DEPTH) throw new TooDeep();
    if (this.#depth > 0) {
      if (!VOID.has(name)) this.#depth++;
      return;
    }
    const own = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name]! : undefined;
    if (isNotSeen(name, attributes)) {
      this.hidden.add(`<${name}>`, at);
      this.#depth = 1;
      return;
    }
    this.seams.pass(name);
    if (own) this.#readElement(name, own, attributes, at);
    else if (PAGE.includes(name) || !(DROPPED.includes(name) || VOID.has(name)))
      this.stripped.add(`<${name}>`, at);
    else {
      this.removed.add(`<${name}>`, at);
      if (!VOID.has(name)) this.#depth = 1;
    }
  }

  close(name: string): void {
    this.#open--;
    if (this.#depth === 0) this.seams.pass(name);
    if (this.#depth > 0 && !VOID.has(name)) this.#depth--;
  }

  text(text: string, at: number): void {
    if (this.#depth > 0) return;
    this.seams.read(text, at);
    this.#findPersonal(text, at);
  }

  #readElement(
    name: string,
    own: readonly string[],
    attributes: Readonly<Record<string, string>>,
    at: number,
  ) {
    for (const [key, value] of Object.entries(attributes)) {
      if ((key === 'id' || (key === 'name' && name === 'a')) && this.#targets.has(value)) continue;
      if (key.startsWith('on')) this.removed.add(key, at);
      else if (!own.includes(key) && !GLOBAL_ATTRIBUTES.includes(key)) this.stripped.add(key, at);
      else if (Object.hasOwn(ADDRESSES, key)) this.#readAddress(name, key, value, at);
    }
    if (name !== 'img') return;
    if (isCounter((key) => attributes[key])) this.removed.add('<img> of one pixel', at);
    else if (attributes['alt'] === undefined)
      this.unnamed.add(`<img src="${shorten(attributes['src'] ?? '')}">`, at);
    if (/(^|,)\s*http:/i.test(attributes['srcset'] ?? '')) this.insecure.add('srcset', at);
  }

  #readAddress(name: string, key: string, value: string, at: number): void {
    // Within the body: where nothing has that name, the words stay.
    if ((key === 'href' && value.startsWith('#')) || isPlainAddress(value, this.#base)) return;
    const shown = `${key}="${shorten(value)}"`;
    // What is thrown for an address without a base takes longer than all else.
    const isLost = this.#base === undefined && isRelative(value);
    const url = isLost ? undefined : ADDRESSES[key]!(value, this.#base);
    if (/^mailto:/i.test(value.trim())) this.#findPersonal(value.trim().slice(7), at);
    if (lacksScheme(value)) this.schemeless.add(shown, at);
    else if (url === undefined) (isRelative(value) ? this.relative : this.removed).add(shown, at);
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
      ...this.hidden.notes('html-hidden', this.#path),
      ...this.seams.found.notes('html-joined', this.#path),
      ...this.shortcodes.notes('shortcode', this.#path),
      ...this.schemeless.notes('url-scheme', this.#path),
      ...this.insecure.notes('mixed-content', this.#path),
      ...this.relative.notes('url-relative', this.#path),
      ...this.unnamed.notes('image-alt', this.#path),
      ...this.personal,
    ];
  }
}

/** @param base what relative addresses in the body are relative to (T19) */
export function checkBody(html: string, path: string, base: string | undefined): Note[] {
  if (isTooLarge(html)) return [{ code: 'body-refused', path, shown: `${html.length} characters` }];
  const reader = new BodyReader(html, path, base);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes, parser.startIndex),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text, parser.startIndex),
    },
    { decodeEntities: true },
  );
  try {
    parser.end(html);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return [{ code: 'body-refused', path, shown: `elements nested more than ${MAX_DEPTH} deep` }];
  }
  return [...reader.notes(), ...checkEscaped(html, path)];
}
