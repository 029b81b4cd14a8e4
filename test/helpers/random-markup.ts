/**
 * Random markup by a small grammar: what a newsroom writes, with hostile pieces nested anywhere in it.
 * Promises the same text for the same seed.
 */

const KIND =
  'p div span b i em strong a ul li ol table tr td th caption blockquote figure img h2 h3 pre code br'.split(
    ' ',
  );

/** Elements in which browsers read markup by other rules. */
const ODD =
  'svg math style script noscript template textarea title select option xmp plaintext iframe form button input frameset ' +
  'foreignObject desc mtext mglyph annotation-xml mi x-card slot object embed base link meta marquee noembed';

const ATTRIBUTES = [
  'href="javascript:alert(1)"',
  'href=" jav&#x09;ascript:alert(1)"',
  'href="https://city.example/"',
  "href='data:text/html,<script>alert(1)</script>'",
  'src=x onerror=alert(1)',
  'src="https://city.example/a.png"',
  'srcset="javascript:alert(1) 1x, https://city.example/b.png 2x"',
  'style="background:url(javascript:alert(1))"',
  'id=body name=cookie',
  'onclick=alert(1)',
  'onload="alert(1)" ',
  'xlink:href="javascript:alert(1)"',
  'is="x-card"',
  'action="javascript:alert(1)" formaction=javascript:alert(1)',
  'title="--><img src=x onerror=alert(1)>"',
  'title="</style><img src=x onerror=alert(1)>"',
  'data-x=1 aria-label=x class=admin',
  'lang=ko dir=rtl',
  'encoding="text/html"',
  'colspan=2 scope=row',
  'tabindex=1 contenteditable autofocus onfocus=alert(1)',
];

const PIECES = [
  '<!--',
  '-->',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[',
  ']]>',
  '</p>',
  '</svg>',
  '</table>',
  '</style>',
  '</title>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template>',
  '<a href="https://user:word@city.example/">x</a>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\0',
  '<',
  '"',
  "'",
  '=',
  '서울 مدينة city',
];

/** A generator of numbers below `limit`, the same for the same seed (mulberry32). */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

export function randomMarkup(seed: number): string {
  const below = numbers(seed);
  const oneOf = <T>(list: readonly T[]) => list[below(list.length)]!;
  const odd = ODD.split(' ');
  const attributes = () => Array.from({ length: below(3) }, () => ` ${oneOf(ATTRIBUTES)}`).join('');
  const nodes = (depth: number): string => Array.from({ length: 1 + below(3) }, () => node(depth)).join('');
  const node = (depth: number): string => {
    if (depth <= 0 || below(4) === 0) return oneOf(PIECES);
    const tag = below(3) === 0 ? oneOf(odd) : oneOf(KIND);
    // Every fifth element is never closed.
    return `<${tag}${attributes()}>${nodes(depth - 1)}${below(5) ? `</${tag}>` : ''}`;
  };
  return nodes(4);
}
