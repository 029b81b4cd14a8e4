/**
 * XML text → a document, and what stands where in it.
 * Promises a whole document or an `AdapterError`: text that is broken in the common ways is mended once, and a document
 * that a browser gave up on is never used in part (D1). Elements are found by name, never by cutting text.
 */
import { CONTROLS, mendXml } from './mend-xml.js';
import { AdapterError, type Setting } from './setting.js';

/** The addresses of the namespaces; feeds write them in several ways. */
const NAMESPACES: Readonly<Record<string, RegExp>> = {
  atom: /^https?:\/\/(www\.)?w3\.org\/2005\/atom/i,
  content: /^https?:\/\/(www\.)?purl\.org\/rss\/1\.0\/modules\/content/i,
  dc: /^https?:\/\/(www\.)?purl\.org\/dc\/elements\/1\./i,
  media: /^https?:\/\/(\w+\.)?search\.yahoo\.com\/mrss|^https?:\/\/(www\.)?rssboard\.org\/media-rss/i,
};

// A section of CDATA is passed over; one that is left open is so to its end, so that no text is searched twice.
const SIDE_REMARK = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)/g;

/** A document type with declarations of its own. */
const DECLARATIONS = /^<!DOCTYPE(?:"[^"]*"|'[^']*'|[^"'>[])*\[/i;

/** Judges the very text that will be parsed: one that was mended may have become another. */
function tryParse(text: string, { parse }: Setting): Element | undefined {
  // No feed needs entities of its own, and some engines unfold a few lines of them until the page hangs.
  if (DECLARATIONS.test(text.slice(text.search(/<!DOCTYPE|<[\p{L}_:]/iu))))
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
 * Takes away control characters, comments and the declaration with whatever stands in front of it: a text in memory needs
 * no encoding, and WebKit's time grows with the square of the comments.
 */
function strip(text: string): string {
  return text
    .replace(CONTROLS, '')
    .replace(SIDE_REMARK, (whole) => (whole.startsWith('<![') ? whole : ''))
    .trim();
}

/** The root element. */
export function parseXml(text: string, setting: Setting): Element {
  const bare = strip(text);
  // Remarks within remarks, so that taking one away makes another: nobody writes such, but to hide what follows.
  if (strip(bare) !== bare)
    throw new AdapterError('Expected RSS or Atom, found XML with comments within comments.');
  const root = tryParse(bare, setting) ?? tryParse(mendXml(bare, setting), setting);
  if (!root) throw new AdapterError('Expected RSS or Atom, found XML that is broken or cut off.');
  return root;
}

/** Whether an element has this name; some programs write all names in capitals. */
export function isNamed({ localName }: Element, name: string): boolean {
  return (
    localName === name || (localName.length === name.length && localName.toLowerCase() === name.toLowerCase())
  );
}

/**
 * The children of a name: `link` in the namespace of the parent, `atom:link` in one of those above, or with that very
 * prefix, whatever it was declared as.
 */
export function childrenOf(parent: Element, name: string): Element[] {
  const [local = '', prefix] = name.split(':').reverse();
  const namespace = prefix && NAMESPACES[prefix];
  return [...parent.children].filter(
    (child) =>
      isNamed(child, local) &&
      (namespace
        ? child.prefix === prefix || namespace.test(child.namespaceURI ?? '')
        : child.namespaceURI === parent.namespaceURI),
  );
}

/** The value of an attribute, in capitals or not. */
export function attributeOf(element: Element, name: string): string | undefined {
  const value =
    element.getAttribute(name) ??
    [...element.attributes].find((it) => it.name.toLowerCase() === name.toLowerCase())?.value;
  return value?.trim() || undefined;
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
  const digits = attributeOf(element, name) ?? '';
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
  const isWanted = (link: Element) => (attributeOf(link, 'rel') ?? 'alternate') === rel;
  const links = childrenOf(parent, name).filter((link) => isWanted(link) && attributeOf(link, 'href'));
  // Beside the page there may be the same as a feed, or as data.
  const best = links.find((link) => /html|^$/.test(attributeOf(link, 'type') ?? '')) ?? links[0];
  return best && addressAt(best, attributeOf(best, 'href'), setting);
}
