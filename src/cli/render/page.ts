/**
 * A whole page of HTML around what the elements show. Promises a page that is valid, says its language and can be
 * read on a small screen; every text is escaped. Never has a script.
 */

export interface PageParts {
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** Lines of the head, as HTML. */
  readonly head?: readonly string[];
  /** What stands in the body, as HTML. */
  readonly body: readonly string[];
}

const LETTERS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeText = (text: string): string => text.replace(/[&<>"]/g, (letter) => LETTERS[letter]!);

/** A tag with attributes; those without a value are left out. */
export function tagOf(name: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeText(value)}"`,
  );
  return `<${name}${written.join('')}>`;
}

export function pageOf({ lang, dir, title, description, head = [], body }: PageParts): string {
  const lines = [
    '<!doctype html>',
    tagOf('html', { lang, dir }),
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(title)}</title>`,
    ...(description ? [tagOf('meta', { name: 'description', content: description })] : []),
    ...head,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}
