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

/** Stands for `style`: a page whose policy forbids styles would be told of each, though none is used. */
const MASK = 'data-city-style';

/** The body of a document of this HTML, its styles by another name. */
export function bodyOf(html: string, parse: Parse): HTMLElement {
  const masked = html
    .replace(/(?<=[\s"'/])style(?=\s*=)/gi, MASK)
    .replace(/<(\/?)style(?=[\s/>])/gi, '<$1noembed')
    // A player costs a browser a millisecond, though nothing is played.
    .replace(/<(\/?)(video|audio)(?=[\s/>])/gi, '<$1amp-$2');
  // In the body from its first character on, for what a head may have would go elsewhere.
  return parse(`<body>${masked}`, 'text/html').body;
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
  const body = bodyOf(html, parse);
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
  for (const image of bodyOf(html, parse).querySelectorAll('img')) {
    const picture = pictureOf((name) => image.getAttribute(name));
    if (picture) return picture;
  }
  return undefined;
}

/** Builds the nodes anew as HTML: as XML they would be written in ways that HTML reads differently, such as `<p/>`. */
function addAsHtml(target: Element, source: Element, document: Document): void {
  for (const node of source.childNodes) {
    if (node.nodeType === 1) {
      const { localName, attributes } = node as Element;
      const made = document.createElement(localName);
      for (const { name, value } of attributes) if (!name.startsWith('xmlns')) made.setAttribute(name, value);
      addAsHtml(made, node as Element, document);
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
