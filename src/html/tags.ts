/**
 * The tags of a body as a parser will see them: none in comments, in values or in text without markup (HTML, 13.2.5).
 * Promises every tag that a parser may see, in one pass forward, and says from where on it cannot be sure which it
 * will. Builds nothing.
 */

export interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  /** The same for two tags only where they surely say the same. */
  readonly text: string;
  /** Whether a parser surely sees it, and as what it seems to be. */
  readonly isSure: boolean;
}

const namesOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

export const FORMATTING = namesOf('a b big code em font i nobr s small strike strong tt u');

/** Parts of tables. A cell keeps the formatting around it apart from that in it. */
export const TABLE = namesOf('table caption colgroup tbody tfoot thead tr td th');

/** Text without markup up to the end tag; `plaintext` has none. */
const RAW = namesOf('iframe noembed noframes plaintext script style textarea title xmp');

/** Elements in which other rules hold, or other rules in one browser than in another. */
const ISLANDS = namesOf('applet frameset marquee math noscript object select svg template');

/** A tag up to its name. */
const NAME = /<(\/?)([a-z][^\t\n\f\r />]*)/iy;

/** An attribute, or what else stands in front of the end of a tag. */
const ATTRIBUTE =
  /[\t\n\f\r /]*(?:[^\t\n\f\r />][^\t\n\f\r />=]*(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*"?|'[^']*'?|[^\t\n\f\r >]+)?)?)?/y;

const COMMENT_END = /--!?>/g;

/** A tag that reads the same to every eye: no `<` or `>` in a value. */
const CLEAR_TAG =
  /<\/?([a-z][^\s"'<>/=]*)(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=`]+))?)*\s*\/?>/gi;

/** A title of a drawing reads the same as that of a page. */
const CLEAR_TITLE = /<title>[^<]*<\/title>/gi;

/** Whatever may be a tag. */
const ANY_TAG = /<(\/?)([a-z][^\s/<>]*)(>?)/gi;

/** Where a tag ends whose name ends at `at`. */
function endOfTag(html: string, at: number): number {
  ATTRIBUTE.lastIndex = at;
  do {
    at = ATTRIBUTE.lastIndex;
    ATTRIBUTE.exec(html);
  } while (ATTRIBUTE.lastIndex > at);
  return at;
}

/** Behind a comment, or what a parser takes for one. */
function endOfRemark(html: string, at: number): number {
  if (!html.startsWith('<!--', at)) return html.indexOf('>', at) + 1 || html.length;
  const isEmpty = /^-?>/.exec(html.slice(at + 4, at + 6));
  if (isEmpty) return at + 4 + isEmpty[0].length;
  COMMENT_END.lastIndex = at + 4;
  return COMMENT_END.test(html) ? COMMENT_END.lastIndex : html.length;
}

/** Where the end tag of a name begins. */
function endOfContent(html: string, name: string, at: number): number {
  const end = new RegExp(`</${name}[\\t\\n\\f\\r />]`, 'gi');
  end.lastIndex = at;
  return end.exec(html)?.index ?? html.length;
}

/** Whether the content of an island reads the same under all rules: nothing in it opens or ends what is outside. */
function isHarmless(content: string): boolean {
  const left = content.replace(CLEAR_TITLE, '').replace(CLEAR_TAG, (whole: string, written: string) => {
    const name = written.toLowerCase();
    return [FORMATTING, TABLE, RAW, ISLANDS].some((names) => names.has(name)) ? whole : '';
  });
  return !left.includes('<');
}

/** All that may be a tag from `at` on. */
function* unsureTags(html: string, at: number): Generator<Tag> {
  let count = 0;
  for (const [, slash, written = '', end] of html.slice(at).matchAll(ANY_TAG)) {
    const name = written.toLowerCase();
    yield { name, isEnd: slash === '/', text: end ? name : `${name} ${count++}`, isSure: false };
  }
}

export function* tagsOf(html: string): Generator<Tag> {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    NAME.lastIndex = at;
    const found = NAME.exec(html);
    if (!found) {
      at = /^<[!?/]/.test(html.slice(at, at + 2)) ? endOfRemark(html, at) : at + 1;
      continue;
    }
    const [start, slash, written = ''] = found;
    const name = written.toLowerCase();
    const end = endOfTag(html, at + start.length);
    // A tag without an end is none.
    if (end >= html.length) return;
    yield { name, isEnd: slash === '/', text: html.slice(at + 1, end), isSure: true };
    at = end + 1;
    if (slash) continue;
    if (name === 'plaintext') return;
    const isIsland = ISLANDS.has(name);
    if (!isIsland && !RAW.has(name)) continue;
    const close = endOfContent(html, name, at);
    const content = html.slice(at, close);
    // A comment in a script may hide the end of the script.
    if (isIsland ? !isHarmless(content) : name === 'script' && content.includes('<!--')) {
      yield* unsureTags(html, at);
      return;
    }
    if (isIsland) yield* unsureTags(content, 0);
    at = close;
  }
}
