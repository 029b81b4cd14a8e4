/**
 * XML text → a document, and what stands where in it.
 * Promises a whole document or an `AdapterError`: text that is broken in the common ways is mended once, and a document
 * that a browser gave up on is never used in part (D1). Elements are found by name, never by cutting text.
 */
import { textOf } from '../html/inert.js';
import { AdapterError, type Setting } from './setting.js';

/** How the addresses of the namespaces begin; feeds write their ends in several ways. */
const NAMESPACES: Readonly<Record<string, string>> = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content',
  dc: 'http://purl.org/dc/elements/1.',
  media: 'http://search.yahoo.com/mrss',
};

// A section of CDATA is passed over; one that is left open is so to its end, so that no text is searched twice.
const SIDE_REMARK = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)/g;

// After that an ampersand begins a reference of XML, one of HTML, or nothing.
const REFERENCE =
  /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)([A-Za-z][A-Za-z\d]*;)?/g;

// For private use, so that no name of HTML stands for it.
const SEPARATOR = '\ue000';

/** A document type with declarations of its own, in front of the root. */
const DECLARATIONS = /<!DOCTYPE(?:"[^"]*"|'[^']*'|[^"'>[])*\[/i;

// Not allowed in XML in any form, and left behind by word processors.
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** Names of HTML become characters, a bare ampersand or an unknown name becomes one that is written out. */
function mend(text: string, { parse }: Setting): string {
  const names = [...new Set(text.match(/&[A-Za-z][A-Za-z\d]*;/g))];
  // All in one go, after a letter, since HTML passes over white space at its beginning.
  const [, ...characters] = textOf(['x', ...names].join(SEPARATOR), parse).split(SEPARATOR);
  const known = new Map(names.map((name, index) => [name, characters[index]!]));
  return text.replace(CONTROLS, '').replace(REFERENCE, (whole) => {
    if (!whole.startsWith('&')) return whole;
    const decoded = known.get(whole) ?? whole;
    return /[&<]/.test(decoded) ? `&amp;${whole.slice(1)}` : decoded;
  });
}

/** Judges the very text that will be parsed: one that was mended may have become another. */
function tryParse(text: string, { parse }: Setting): Element | undefined {
  const root = text.search(/<[\p{L}_]/u);
  // No feed needs entities of its own, and some engines unfold a few lines of them until the page hangs.
  if (DECLARATIONS.test(text.slice(0, root < 0 ? text.length : root)))
    throw new AdapterError('Expected RSS or Atom, found XML with declarations of its own.');
  try {
    const { documentElement } = parse(text, 'application/xml');
    // Firefox answers with an error alone, the others put it into what they have read so far.
    const isBroken = !documentElement || documentElement.ownerDocument.querySelector('parsererror');
    return isBroken ? undefined : documentElement;
  } catch (error) {
    if (error instanceof TypeError) throw error;
    // Parsers outside of browsers throw; mending may help.
    return undefined;
  }
}

/**
 * Takes away comments and the declaration with whatever stands in front of it: a text in memory needs no encoding,
 * and WebKit's time grows with the square of the comments.
 */
function strip(text: string): string {
  return text.replace(SIDE_REMARK, (whole) => (whole.startsWith('<![') ? whole : '')).trim();
}

/** The root element. */
export function parseXml(text: string, setting: Setting): Element {
  const bare = strip(text);
  const root = tryParse(bare, setting) ?? tryParse(mend(bare, setting), setting);
  if (!root) throw new AdapterError('Expected RSS or Atom, found XML that is broken or cut off.');
  return root;
}

/** The children of a name: `link` in the namespace of the parent, `atom:link` in one of those above. */
export function childrenOf(parent: Element, name: string): Element[] {
  const [local, prefix] = name.split(':').reverse();
  const namespace = prefix && NAMESPACES[prefix];
  return [...parent.children].filter(
    ({ localName, namespaceURI }) =>
      localName === local &&
      (namespace ? namespaceURI?.startsWith(namespace) : namespaceURI === parent.namespaceURI),
  );
}

/** Whether there is anything in an element. */
export function isFilled(element: Element): boolean {
  return element.childElementCount > 0 || Boolean(element.textContent?.trim());
}

/** The first child of a name that has something in it. */
export function childOf(parent: Element, name: string): Element | undefined {
  return childrenOf(parent, name).find(isFilled);
}

/** The text of that child. */
export function textIn(parent: Element, name: string): string | undefined {
  return childOf(parent, name)?.textContent?.trim() || undefined;
}

/** An attribute that holds a count; zero says nothing. */
export function countIn(element: Element, name: string): number | undefined {
  const digits = element.getAttribute(name)?.trim() ?? '';
  return /^\d{1,15}$/.test(digits) && Number(digits) > 0 ? Number(digits) : undefined;
}

/** An address in its place: `xml:base` counts, and without it a relative address stays one for the reader (T19). */
export function addressAt(
  element: Element,
  address: string | null | undefined,
  { base }: Setting,
): string | undefined {
  const bases: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const own = at.getAttribute('xml:base')?.trim();
    if (own) bases.unshift(own);
  }
  if (!address?.trim() || bases.length === 0) return address?.trim() || undefined;
  try {
    const nearest = bases.reduce<string | undefined>((outer, own) => new URL(own, outer).href, base);
    return new URL(address.trim(), nearest).href;
  } catch {
    return address.trim();
  }
}

/** The address of the first `atom:link` (in Atom: `link`) with this relation; none at all means "alternate". */
export function linkIn(parent: Element, name: string, rel: string, setting: Setting): string | undefined {
  const isWanted = (link: Element) => (link.getAttribute('rel') ?? 'alternate') === rel;
  const links = childrenOf(parent, name).filter((link) => isWanted(link) && link.getAttribute('href'));
  // Beside the page there may be the same as a feed, or as data.
  const best = links.find((link) => /html|^$/.test(link.getAttribute('type') ?? '')) ?? links[0];
  return best && addressAt(best, best.getAttribute('href'), setting);
}
