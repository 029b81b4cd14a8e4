/**
 * Text of a feed made fit to be shown as text: titles, summaries, names.
 * Promises one trimmed line or paragraph block without control characters or direction overrides; it never
 * makes markup: what it returns goes through text bindings only (I6, I8, T12).
 */

// C0 and C1 controls but tab, line feed and carriage return; bidi embeddings, overrides and isolates;
// invisible characters that only serve to deceive. The joiners U+200C and U+200D stay: Persian and emoji need them.
const UNWANTED = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060-\u2069\ufeff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  middot: '·',
  laquo: '«',
  raquo: '»',
};

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,6}));/g;

/** Decodes entities once, and only in text that is not markup: `&lt;b&gt;` becomes the words `<b>` (T12). */
export function decodeEntities(text: string): string {
  if (!text.includes('&') || text.includes('<')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : whole;
    const code = decimal ? Number(decimal) : parseInt(hex!, 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
}

/** A block of text, its line breaks kept. */
export function cleanText(text: string): string {
  return text.replace(UNWANTED, '').trim();
}

/** One line of text, such as a title: white space is folded. */
export function cleanLine(text: string): string {
  return cleanText(decodeEntities(text)).replace(/\s+/g, ' ');
}

/** The words of a piece of HTML for use as an accessible name only; never for display as markup. */
export function wordsOf(html: string): string {
  const words = html.slice(0, 4000).replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>?/gi, ' ');
  return cleanLine(words.replaceAll('<', ' '));
}

/** About the first `limit` characters, cut between words where the text has any (T14). */
export function excerpt(text: string, limit = 80): string {
  const line = cleanLine(text);
  const characters = Array.from(line);
  if (characters.length <= limit) return line;
  const head = characters.slice(0, limit).join('');
  const space = head.lastIndexOf(' ');
  return `${(space > limit / 2 ? head.slice(0, space) : head).trimEnd()}…`;
}
