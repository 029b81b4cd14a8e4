/**
 * What a body may cost before anything of it is parsed (security.md, policy 6).
 * Promises an answer in one pass over the text, and that what passes cannot make a parser build millions of nodes.
 */

/** Characters of a body; a longer one is not news but a mistake, and would stall the page. */
export const MAX_LENGTH = 1_000_000;

/** Tags and attributes of a body, told by `<` and `=`. Depth is never more than tags. */
export const MAX_MARKS = 30_000;

/** Nodes that open formatting may add: a parser repeats each of it in every block that follows (HTML, 13.2.4.3). */
export const MAX_REPEATED = 300_000;

/** Looks at what is open around a tag: a parser takes them for each tag that begins or ends a block. */
export const MAX_LOOKS = 100_000_000;

/** Elements inside each other at most. Tables of a word processor make thirty. */
export const MAX_DEPTH = 128;

/** Of plain text. */
export const MAX_PARAGRAPHS = 5000;

const namesOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const FORMATTING = namesOf('a b big code em font i nobr s small strike strong tt u');

/** Elements that hold nothing, or end where the next of their kind begins: none makes a tree deep by itself. */
const SHALLOW = namesOf('br dd dt embed hr img li meta p');

/** Others of these, which are deep in drawings and formulas. */
const SHALLOW_IN_HTML = namesOf('area base col input link source tbody td tfoot th thead tr track wbr');

/** Cells keep the formatting around them apart from that in them, so an end in one may not end what began outside. */
const BOUNDARY = /^<\/?(table|caption|colgroup|tbody|thead|tfoot|tr|td|th)$/i;

/** A tag as far as its name. */
const NAME = /<(\/?)([a-z][^\s/>]*)/gi;

/** A tag that reads the same to every eye: no `<` or `>` in a value. */
const TAG =
  /<\/?[a-z][^\s"'<>/=]*(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=`]+))?)*\s*\/?>/gi;

/** A comment in which nothing can look like a tag. */
const COMMENT = /<!--[^<>]*-->/g;

/** Elements in which a parser does not see an end tag, or not as the end of what is open around them. */
const OTHER_RULES =
  /<(script|style|textarea|title|xmp|iframe|noembed|noframes|noscript|plaintext|select|svg|math|template|object|applet|marquee|frameset)\b/i;

function countMarks(html: string): number {
  let marks = 0;
  for (const mark of ['<', '='])
    for (let at = html.indexOf(mark); at >= 0 && marks <= MAX_MARKS; at = html.indexOf(mark, at + 1)) marks++;
  return marks;
}

interface Open {
  /** Formatting elements. */
  readonly formatting: number;
  readonly all: number;
}

/**
 * The most elements that can be open at once. An end counts only where it surely is one: in markup that reads the same
 * to every eye, and in the cell in which its element began.
 */
function countOpen(html: string): Open {
  const plain = html.replace(COMMENT, '');
  const tags = plain.match(TAG) ?? [];
  const isClear = tags.length === plain.split('<').length - 1 && !OTHER_RULES.test(plain);
  const open = new Map<string, number>();
  const now = { formatting: 0, all: 0 };
  const most = { ...now };
  for (const [tag, slash, written = ''] of plain.matchAll(NAME)) {
    const name = written.toLowerCase();
    if (isClear && BOUNDARY.test(tag)) open.clear();
    const count = open.get(name) ?? 0;
    if (SHALLOW.has(name) || (isClear && SHALLOW_IN_HTML.has(name))) continue;
    if (slash && (!isClear || count === 0)) continue;
    const step = slash ? -1 : 1;
    open.set(name, count + step);
    now.all += step;
    if (FORMATTING.has(name)) now.formatting += step;
    most.all = Math.max(most.all, now.all);
    most.formatting = Math.max(most.formatting, now.formatting);
  }
  return most;
}

/** Whether plain text is too large to be shown in a page. */
export function isTextTooLarge(text: string): boolean {
  return text.length > MAX_LENGTH || (text.match(/\n\s*\n/g)?.length ?? 0) > MAX_PARAGRAPHS;
}

/** Whether a body is too large to be shown in a page. */
export function isTooLarge(html: string): boolean {
  if (html.length > MAX_LENGTH) return true;
  const marks = countMarks(html);
  if (marks > MAX_MARKS) return true;
  // No more can be open than there are marks: most bodies need not be read a second time.
  if (marks * marks <= MAX_REPEATED) return false;
  const { formatting, all } = countOpen(html);
  return marks * formatting > MAX_REPEATED || marks * all > MAX_LOOKS;
}
