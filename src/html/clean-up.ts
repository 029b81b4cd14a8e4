/**
 * The walk over an inert fragment after either engine (security.md, policy 3).
 * Promises that only listed elements and attributes are left, that every address went through the checker, that
 * headings stand below the article's own, and that wide tables can be scrolled by keyboard. Never parses a string.
 */
import { checkLink, checkResource } from '../model/urls.js';
import { findInPageLinks, markInPageLinks } from './in-page-links.js';
import { DROPPED, ELEMENTS, GLOBAL_ATTRIBUTES } from './allow-list.js';

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

/** Elements, and the comments and processing instructions that some parsers keep; listed before any is taken out. */
function nodesOf(root: DocumentFragment): readonly Node[] {
  // Of the page's document: names in the markup may hide the methods of its own.
  const walker = document.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION,
  );
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  return nodes;
}

function dropAttributes(element: Element, own: readonly string[]): void {
  for (const name of element.getAttributeNames())
    if (!own.includes(name) && !GLOBAL_ATTRIBUTES.includes(name)) element.removeAttribute(name);
}

/** The elements that are left when unlisted ones have gone, by name; those of a name in the order of the text. */
class Kept {
  readonly #elements = new Map<string, Element[]>();

  constructor(root: DocumentFragment) {
    let dropped: Node | undefined;
    for (const node of nodesOf(root)) {
      // What stood in a dropped element is gone with it.
      if (dropped?.contains(node)) continue;
      const name = node instanceof HTMLElement ? node.localName : undefined;
      const own = name === undefined ? undefined : LISTED.get(name);
      if (own) this.#keep(node as Element, own);
      else if (name === undefined || DROPPED.includes(name)) (dropped = node as ChildNode).remove();
      // Its content stays where it may be words.
      else (node as ChildNode).replaceWith(...node.childNodes);
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

const CANDIDATE = /([^\s,]\S*[^\s,])(?:\s+([\d.]+[wx]))?\s*(?:,|$)/g;

/** Checks every candidate of a `srcset`; bad ones are dropped, the rest keep their descriptors. */
function checkSrcset(value: string, base: string | undefined): string {
  return Array.from(value.matchAll(CANDIDATE), ([, address = '', descriptor = '']) => {
    const url = checkResource(address, base);
    return url && `${url.replaceAll(',', '%2C')} ${descriptor}`.trim();
  })
    .filter(Boolean)
    .join(', ');
}

function isTracker(image: Element): boolean {
  return ['width', 'height'].some((side) => parseFloat(image.getAttribute(side) ?? '') <= 1);
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

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  if (element.hasAttributes())
    for (const attribute of element.attributes) renamed.setAttribute(attribute.name, attribute.value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
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

export function cleanUp(root: DocumentFragment, options: CleanUpOptions): void {
  const base = options.bases.find((known) => known?.startsWith('http'));
  const inPage = findInPageLinks(root);
  const kept = new Kept(root);
  markInPageLinks(root, inPage);
  cleanLinks(kept, base);
  cleanImages(kept, base, options);
  moveHeadings(kept, options.headingLevel);
  dropEmptyParagraphs(kept);
  wrapTables(kept, options.tableLabel);
}
