/**
 * Foreign XML and HTML as documents without a window: nothing in them runs, loads or is shown.
 * Promises words, or markup that is still to be sanitized; it never hands a node to a page.
 */
import { getPolicy } from './policy.js';

/** The browser's `DOMParser`, or one that a caller in Node brings. */
export type ParserClass = new () => Pick<DOMParser, 'parseFromString'>;

export type Parse = (text: string, type: 'application/xml' | 'text/html') => Document;

/** What is never read aloud, and the link with which WordPress themes end an excerpt. */
const SILENT = 'script,style,template,title,a.more-link';

const BLOCKS = 'address,blockquote,br,dd,div,dt,figcaption,figure,h1,h2,h3,h4,h5,h6,li,p,section,td,th,tr';

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
  // What a caller brings in the place of a parser may know words alone.
  if (!('innerHTML' in holder)) return parse(html, 'text/html').body;
  holder.innerHTML = getPolicy()?.createHTML(html) ?? html;
  return holder;
}

/** The words of a piece of HTML, blocks kept apart. */
export function textOf(html: string, parse: Parse): string {
  if (!/[<&]/.test(html)) return html;
  const body = bodyWith(isDear(html) ? withoutTags(html) : html, parse);
  for (const element of body.querySelectorAll(SILENT)) element.remove();
  for (const element of body.querySelectorAll(BLOCKS)) {
    element.before(' ');
    element.after(' ');
  }
  return body.textContent ?? '';
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
