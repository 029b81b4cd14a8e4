/**
 * The walk over an inert fragment after either engine (security.md, policy 3).
 * Promises that only listed elements and attributes are left, that every address went through the checker, that
 * headings stand below the article's own, and that wide tables can be scrolled by keyboard. Never parses a string.
 */
import { checkLink, checkResource } from '../model/urls.js';
import { findInPageLinks, markInPageLinks } from './in-page-links.js';
import { DROPPED, ELEMENTS, GLOBAL_ATTRIBUTES } from './allow-list.js';
import { OTHER_BLOCKS, OTHER_LISTS } from './blocks.js';
import { isCounter } from './lazy-pictures.js';
import { view } from './window.js';

export interface CleanUpOptions {
  /** Bases for relative addresses, nearest first; the first that is known counts (T19). */
  readonly bases: readonly (string | undefined)[];
  /** The heading level of the article; headings of the body start one below. */
  readonly headingLevel: number;
  /** Name of the scroll area around a table without a caption. */
  readonly tableLabel: string;
  /** A picture already shown above the body, not to be repeated as its first (T24). */
  readonly shownImage?: string | undefined;
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** Elements that may name their source. */
const CITING = Object.keys(ELEMENTS).filter((name) => ELEMENTS[name]!.includes('cite'));

const LISTED: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(ELEMENTS));

/** Blocks that are not listed leave one behind that is, so that words of one line do not run into the next. */
const STANDS_FOR: ReadonlyMap<string, string> = new Map([
  ...OTHER_BLOCKS.split(' ').map((name) => [name, 'div'] as const),
  ...OTHER_LISTS.split(' ').map((name) => [name, 'ul'] as const),
]);

function dropAttributes(element: Element, own: readonly string[]): void {
  for (const name of element.getAttributeNames())
    if (!own.includes(name) && !GLOBAL_ATTRIBUTES.includes(name)) element.removeAttribute(name);
}

/** The elements that are left when unlisted ones have gone, by name; those of a name in the order of the text. */
class Kept {
  readonly #elements = new Map<string, Element[]>();

  constructor(root: DocumentFragment) {
    let dropped: Element | undefined;
    // Listed before any is taken out.
    for (const element of root.querySelectorAll('*')) {
      // What stood in a dropped element is gone with it.
      if (dropped?.contains(element)) continue;
      const name = element instanceof view.HTMLElement ? element.localName : undefined;
      const own = name === undefined ? undefined : LISTED.get(name);
      if (own) this.#keep(element, own);
      else if (name === undefined || DROPPED.includes(name)) (dropped = element).remove();
      else if (STANDS_FOR.has(name)) this.#keep(rename(element, STANDS_FOR.get(name)!), []);
      // Its content stays where it may be words.
      else element.replaceWith(...element.childNodes);
    }
  }

  #keep(element: Element, own: readonly string[]): void {
    if (element.hasAttributes()) dropAttributes(element, own);
    const same = this.#elements.get(element.localName);
    if (same) same.push(element);
    else this.#elements.set(element.localName, [element]);
  }

  named(name: string): readonly Element[] {
    return this.#elements.get(name) ?? [];
  }
}

/** Writes what `check` makes of the attribute; without anything to check, or left, the attribute goes. */
function rewrite(element: Element, name: string, check: (value: string) => string | undefined): void {
  const value = element.getAttribute(name);
  const checked = value ? check(value) : undefined;
  if (checked) element.setAttribute(name, checked);
  else element.removeAttribute(name);
}

function cleanLinks(kept: Kept, base: string | undefined): void {
  for (const link of kept.named('a')) {
    const to = link.getAttribute('data-to');
    rewrite(link, 'href', (value) => checkLink(value, base) ?? (to ? `#${to}` : undefined));
    if (link.hasAttribute('href')) link.setAttribute('rel', 'noopener noreferrer nofollow');
  }
  for (const quote of CITING.flatMap((name) => kept.named(name)))
    rewrite(quote, 'cite', (value) => checkLink(value, base));
}

/** An address up to the next space, and what follows it up to the next comma; each character is looked at once. */
const CANDIDATE = /[\s,]*([^\s,]\S*)([^,]*)/y;

const DESCRIPTOR = /^[\d.]+[wx]$/;

/** Checks every candidate of a `srcset`; bad ones are dropped, the rest keep their descriptors. */
function checkSrcset(value: string, base: string | undefined): string {
  const candidates: string[] = [];
  CANDIDATE.lastIndex = 0;
  for (let found = CANDIDATE.exec(value); found; found = CANDIDATE.exec(value)) {
    const [, run = '', rest = ''] = found;
    const address = run.replace(/(?<!,),+$/, '');
    // A comma at the end of an address ends the candidate: what follows is the next.
    if (address !== run) CANDIDATE.lastIndex -= rest.length;
    const descriptor = address === run ? rest.trim() : '';
    const url = descriptor === '' || DESCRIPTOR.test(descriptor) ? checkResource(address, base) : undefined;
    if (url) candidates.push(`${url.replaceAll(',', '%2C')} ${descriptor}`.trim());
  }
  return candidates.join(', ');
}

/** A picture that counts who reads; in a figure it is one. What is no such dot loses the size of one. */
function isTracker(image: Element): boolean {
  const sides = ['width', 'height'].filter((side) => parseFloat(image.getAttribute(side) ?? '') <= 1);
  if (sides.length === 0) return false;
  if (isCounter((name) => image.getAttribute(name)) && !image.closest('figure')) return true;
  for (const side of ['width', 'height']) image.removeAttribute(side);
  return false;
}

function cleanImages(kept: Kept, base: string | undefined, { shownImage }: CleanUpOptions): void {
  let isFirst = true;
  for (const image of kept.named('img')) {
    const address = image.getAttribute('src');
    const url = address === null ? undefined : checkResource(address, base);
    const isRepeated = isFirst && url === shownImage;
    isFirst = false;
    if (!url || isRepeated || isTracker(image)) {
      const figure = image.closest('figure');
      image.remove();
      if (isRepeated && figure && !figure.querySelector('img')) figure.remove();
      continue;
    }
    image.setAttribute('src', url);
    rewrite(image, 'srcset', (value) => checkSrcset(value, base));
    if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
    image.setAttribute('referrerpolicy', 'no-referrer');
    image.setAttribute('loading', 'lazy');
    image.setAttribute('decoding', 'async');
  }
}

function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  if (element.hasAttributes())
    for (const attribute of element.attributes) renamed.setAttribute(attribute.name, attribute.value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** Headings keep their steps and start one below the article's (A3, T22); empty ones go (A37). */
function moveHeadings(kept: Kept, headingLevel: number): void {
  const headings = HEADINGS.flatMap((name) => kept.named(name));
  const levelOf = (heading: Element) => Number(heading.localName[1]);
  const highest = Math.min(...headings.map(levelOf));
  for (const heading of headings) {
    if (!heading.textContent?.trim() && !heading.querySelector('img')) heading.remove();
    else rename(heading, `h${Math.min(6, levelOf(heading) - highest + headingLevel + 1)}`);
  }
}

/** Paragraphs of nothing but a space are a habit of editors, not text (T23). */
function dropEmptyParagraphs(kept: Kept): void {
  for (const paragraph of kept.named('p'))
    if (!paragraph.textContent?.trim() && !paragraph.querySelector('img,br+br')) paragraph.remove();
}

/** A table may be wider than the page: it scrolls in an area that has a name and takes focus (A37). */
function wrapTables(kept: Kept, label: string): void {
  for (const table of kept.named('table')) {
    const area = table.ownerDocument.createElement('div');
    area.className = 'table';
    area.tabIndex = 0;
    area.setAttribute('role', 'region');
    area.setAttribute('aria-label', table.querySelector('caption')?.textContent?.trim() || label);
    table.replaceWith(area);
    area.append(table);
  }
}

/** Cells that a body's tables may span; more is no table, and would stall the page. */
const MAX_SPANNED = 20_000;

function limitSpans(kept: Kept): void {
  let left = MAX_SPANNED;
  for (const cell of ['td', 'th', 'col'].flatMap((name) => kept.named(name))) {
    const spans = ['colspan', 'rowspan', 'span'].filter((name) => cell.hasAttribute(name));
    if (spans.length === 0) continue;
    left -= spans.reduce((area, name) => area * (Math.abs(parseInt(cell.getAttribute(name)!, 10)) || 1), 1);
    if (left < 0) for (const name of spans) cell.removeAttribute(name);
  }
}

/** Comments and processing instructions, which some parsers keep. */
function dropOthers(root: DocumentFragment): void {
  // Of the page's document: names in the markup may hide the methods of its own.
  const walker = view.document.createTreeWalker(
    root,
    view.NodeFilter.SHOW_COMMENT | view.NodeFilter.SHOW_PROCESSING_INSTRUCTION,
  );
  const others: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) others.push(node);
  for (const node of others) (node as ChildNode).remove();
}

/** Text that turns its direction against its words, and marks heaped on one letter. */
const DECEPTIVE = /[\u202a-\u202e]|(?<=\p{M}{9})\p{M}/gu;

/** What text with either has, found faster. */
const SUSPECT = /[\u202a-\u202e]|\p{M}{10}/u;

function cleanTexts(root: DocumentFragment): void {
  if (!SUSPECT.test(root.textContent ?? '')) return;
  const walker = view.document.createTreeWalker(root, view.NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    node.nodeValue = node.nodeValue!.replace(DECEPTIVE, '');
}

/** What relative addresses are relative to. */
export function baseOf({ bases }: CleanUpOptions): string | undefined {
  return bases.find((known) => known?.startsWith('http'));
}

export function cleanUp(root: DocumentFragment, options: CleanUpOptions): void {
  const base = baseOf(options);
  const inPage = findInPageLinks(root);
  dropOthers(root);
  const kept = new Kept(root);
  markInPageLinks(root, inPage);
  cleanLinks(kept, base);
  cleanImages(kept, base, options);
  moveHeadings(kept, options.headingLevel);
  dropEmptyParagraphs(kept);
  limitSpans(kept);
  wrapTables(kept, options.tableLabel);
  cleanTexts(root);
}
