/**
 * A saved page → the blocks a person reads one below the other.
 * Promises the text of each block, and its markup where it was HTML; navigation, scripts and footers are no blocks.
 */
import { DomUtils, parseDocument } from 'htmlparser2';
import { checkLink } from '../../model/urls.js';

type Document = ReturnType<typeof parseDocument>;
type ChildNode = Document['children'][number];
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

const { isTag, isText } = DomUtils;

export interface Block {
  readonly text: string;
  /** The markup, where the page was HTML. */
  readonly html?: string;
  /** Of a heading, 1 to 6; 0 for everything else. */
  readonly level: number;
}

export interface Page {
  readonly blocks: readonly Block[];
  readonly language?: string | undefined;
  readonly url?: string | undefined;
}

const SILENT = new Set('script style template noscript nav footer form aside svg iframe head'.split(' '));

const WHOLE = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table figure blockquote pre img'.split(' '));

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Blocks below a node; inline text that stands between blocks is one of its own. */
function collect(nodes: readonly ChildNode[], blocks: Block[]): void {
  let line = '';
  const flush = () => {
    if (fold(line)) blocks.push({ text: fold(line), level: 0 });
    line = '';
  };
  for (const node of nodes) {
    if (isText(node)) line += node.data;
    if (!isTag(node) || SILENT.has(node.name)) continue;
    const isInline =
      !DomUtils.existsOne((it) => isTag(it) && WHOLE.has(it.name), [node]) && isInlineName(node.name);
    if (isInline) {
      line += DomUtils.textContent(node);
      continue;
    }
    flush();
    if (WHOLE.has(node.name)) blocks.push(blockOf(node));
    else collect(node.children, blocks);
  }
  flush();
}

function isInlineName(name: string): boolean {
  return /^(a|abbr|b|bdi|bdo|cite|em|i|mark|small|span|strong|sub|sup|time|u)$/.test(name);
}

function blockOf(element: Element): Block {
  const level = Number(/^h([1-6])$/.exec(element.name)?.[1] ?? 0);
  const text = fold(DomUtils.textContent(element));
  return { text: text || fold(element.attribs['alt'] ?? ''), html: DomUtils.getOuterHTML(element), level };
}

/** The part of the page that says it is the article, else all of it. */
function mainOf(document: Document): readonly ChildNode[] {
  for (const name of ['article', 'main', 'body']) {
    const [found] = DomUtils.getElementsByTagName(name, document, true, 1);
    if (found) return found.children;
  }
  return document.children;
}

export function blocksOfHtml(html: string, base: string | undefined): Page {
  const document = parseDocument(html);
  const find = (name: string, key: string, value: string) =>
    DomUtils.findOne((it) => it.name === name && it.attribs[key] === value, document.children, true)?.attribs;
  const address =
    find('link', 'rel', 'canonical')?.['href'] ?? find('meta', 'property', 'og:url')?.['content'];
  const [root] = DomUtils.getElementsByTagName('html', document, true, 1);
  const blocks: Block[] = [];
  collect(mainOf(document), blocks);
  return {
    blocks,
    language: root?.attribs['lang'],
    url: address === undefined ? address : checkLink(address, base),
  };
}

/** Text as browsers save and copy it: a blank line between blocks, a bullet before the items of a list. */
export function blocksOfText(text: string): Page {
  const lines = text.split(/\n(?:[^\S\n]*\n)+|\n(?=[^\S\n]*[•*-]\s)/);
  return { blocks: lines.map((line) => ({ text: fold(line.replace(/^\s*[•*-]\s+/, '')), level: 0 })) };
}
