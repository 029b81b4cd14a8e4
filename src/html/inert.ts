/**
 * Foreign XML and HTML as documents without a window: nothing in them runs, loads or is shown.
 * Promises words, or markup that is still to be sanitized; it never hands a node to a page.
 */
import { BLOCKS, SILENT } from './blocks.js';
import { isHidden } from './hidden.js';
import { pictureOf } from './lazy-pictures.js';
import { getPolicy } from './policy.js';

/** The browser's `DOMParser`, or one that a caller in Node brings. */
export type ParserClass = new () => Pick<DOMParser, 'parseFromString'>;

export type Parse = (text: string, type: 'application/xml' | 'text/html') => Document;

/** What is never read aloud, and the link with which WordPress themes end an excerpt. */
const UNREAD = `${SILENT.replaceAll(' ', ',')},a.more-link`;

const APART = BLOCKS.replaceAll(' ', ',');

export function parserOf(parser: ParserClass): Parse {
  return (text, type) => new parser().parseFromString(getPolicy()?.createHTML(text) ?? text, type);
}

/** Opens formatting, which a parser repeats in every block that follows. */
const OPENING = /<(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\s/>]/gi;

/** Elements that a parser may make of a title or summary. */
const MOST_ELEMENTS = 20_000;

/** Its tags, which may all stand inside each other. */
const MOST_TAGS = 2000;

function isDear(html: string): boolean {
  const tags = html.split('<', MOST_TAGS + 2).length - 1;
  return tags > MOST_TAGS || tags * (1 + (html.match(OPENING)?.length ?? 0)) > MOST_ELEMENTS;
}

/** Characters that are looked at of a text that is dear: more than of a line is shown. */
const LOOKED_AT = 100_000;

function withoutTags(html: string): string {
  const words = html.slice(0, LOOKED_AT).replace(/<(script|style)\b[^<]*<\/\1>|<[^<>]*>/gi, ' ');
  return words.replaceAll('<', ' ');
}

const holders = new WeakMap<Parse, HTMLElement>();

/** A body with this in it. All that a feed has shares one: a document for each text would take ten times as long. */
function bodyWith(html: string, parse: Parse): HTMLElement {
  const holder = holders.get(parse) ?? parse('', 'text/html').body;
  holders.set(parse, holder);
  // What a caller brings in the place of a parser may know words alone; in the body, for a head takes what it may have.
  if (!('innerHTML' in holder)) return parse(`<body>${html}`, 'text/html').body;
  holder.innerHTML = getPolicy()?.createHTML(html) ?? html;
  return holder;
}

/** Stands for `style`: a page whose policy forbids styles would be told of each, though none is used. */
const MASK = 'data-city-style';

/** This HTML in a body, its styles by another name. It is lent: the next call empties it. */
export function bodyOf(html: string, parse: Parse): HTMLElement {
  const masked = html
    .replace(/(?<=[\s"'/])style(?=\s*=)/gi, MASK)
    .replace(/<(\/?)style(?=[\s/>])/gi, '<$1noembed')
    // A player costs a browser a millisecond, though nothing is played; Firefox takes what `noscript` holds for words.
    .replace(/<(\/?)(video|audio|noscript)(?=[\s/>])/gi, '<$1amp-$2');
  return bodyWith(masked, parse);
}

/** Takes its styles away: the browser's own sanitizer would tell the page's policy of each before it drops them. */
export function dropStyles(body: Element): void {
  for (const element of body.querySelectorAll(`[${MASK}]`)) element.removeAttribute(MASK);
}

/** What was read of such a body, with the word as it was written. */
export const unmask = (text: string): string => text.replaceAll(MASK, 'style');

/** The elements of such a body that its source hides. */
export function hiddenIn(body: Element): Element[] {
  return [...body.querySelectorAll(`[hidden],[${MASK}],dialog:not([open])`)].filter(
    (element) =>
      element.localName === 'dialog' || isHidden(element.getAttribute('hidden'), element.getAttribute(MASK)),
  );
}

/** The words of a piece of HTML, blocks kept apart. */
export function textOf(html: string, parse: Parse): string {
  if (!/<|&#?\w/.test(html)) return html;
  const body = bodyOf(isDear(html) ? withoutTags(html) : html, parse);
  for (const element of body.querySelectorAll(UNREAD)) element.remove();
  for (const element of hiddenIn(body)) element.remove();
  for (const element of body.querySelectorAll(APART)) {
    element.before(' ');
    element.after(' ');
  }
  return unmask(body.textContent ?? '');
}

/** The first picture of a piece of HTML that is one for readers. */
export function firstPicture(
  html: string,
  parse: Parse,
): { url: string; alt?: string | undefined } | undefined {
  if (isDear(html)) return undefined;
  for (const image of bodyOf(html, parse).querySelectorAll('img')) {
    const picture = pictureOf((name) => image.getAttribute(name));
    if (picture) return picture;
  }
  return undefined;
}

/** Elements inside each other; a body that is deeper is not shown. */
const DEEPEST = 200;

/** Builds the nodes anew as HTML: as XML they would be written in ways that HTML reads differently, such as `<p/>`. */
function addAsHtml(target: Element, source: Element, document: Document, depth = 0): void {
  if (depth > DEEPEST) return;
  for (const node of source.childNodes) {
    if (node.nodeType === 1) {
      const { localName, attributes } = node as Element;
      const made = document.createElement(localName);
      for (const { name, value } of attributes) if (!name.startsWith('xmlns')) made.setAttribute(name, value);
      addAsHtml(made, node as Element, document, depth + 1);
      target.append(made);
    } else if (node.nodeType === 3 || node.nodeType === 4) target.append(node.textContent ?? '');
  }
}

/** The markup inside an XML element: escaped text as it is, elements written as HTML. */
export function markupIn(element: Element, parse: Parse): string {
  if (element.childElementCount === 0) return element.textContent ?? '';
  const { body } = parse('', 'text/html');
  addAsHtml(body, element, body.ownerDocument);
  return body.innerHTML;
}
