/**
 * What foreign HTML may consist of (security.md, policy 1): data only, read by both engines and by the walk after them.
 * Text, structure, links, pictures and tables; nothing that runs, submits, embeds, styles or names.
 */

const GLOBAL = ['lang', 'dir', 'title'] as const;

/** Attributes allowed on every element. */
export const GLOBAL_ATTRIBUTES: readonly string[] = GLOBAL;

/** Allowed elements, each with its own attributes. `h1` is let in to be moved below the article's heading. */
export const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    (
      'p h1 h2 h3 h4 h5 h6 ul dl dt dd pre code kbd samp em strong b i u s mark small sub sup abbr dfn ' +
      'cite span div br hr wbr ruby rt rp bdi bdo figure figcaption table caption colgroup thead tbody tfoot tr'
    )
      .split(' ')
      .map((name) => [name, []]),
  ),
  a: ['href', 'hreflang'],
  img: ['src', 'srcset', 'sizes', 'alt', 'width', 'height'],
  ol: ['start', 'reversed', 'type'],
  li: ['value'],
  q: ['cite'],
  blockquote: ['cite'],
  ins: ['cite', 'datetime'],
  del: ['cite', 'datetime'],
  time: ['datetime'],
  col: ['span'],
  td: ['colspan', 'rowspan', 'headers'],
  th: ['colspan', 'rowspan', 'scope', 'abbr'],
};

/**
 * Elements that go with all that is in them: what they hold is no text, or was never meant to be read. Of every other
 * unlisted element the content stays, for it may be the words of an article: `<o:p>`, `<font>`, `<x-card>`.
 */
export const DROPPED: readonly string[] = (
  'script style template textarea select option optgroup datalist svg math noscript noembed noframes iframe frame ' +
  'frameset object embed applet audio video canvas title head xmp plaintext'
).split(' ');
