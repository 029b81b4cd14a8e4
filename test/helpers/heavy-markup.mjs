/**
 * Random markup that is dear to parse or to show: misnested formatting, depth, tables, and whatever hides an end tag
 * from one reader and not from another. Promises the same text for the same random numbers.
 */

const OPENERS = [
  ...'b i u s em font a nobr div p span ul li table tr td th caption blockquote h2 ruby rt details summary'.split(
    ' ',
  ),
  ...'svg math select template object marquee noscript title textarea style iframe xmp button form dl dd'.split(
    ' ',
  ),
];

const HIDING = [
  '<!--</b>-->',
  '<!--></b>',
  '<!-- > </i> --!>',
  '<![CDATA[></b>]]>',
  '<p title="</b>">',
  "<i x='</b>' y=\"'\">",
  '<b =">">',
  '<u x=\'"\' y=">">',
  '<a href=/>',
  '<svg><title></b></title></svg>',
  '<svg><style></b></svg>',
  '<table><td></b></table>',
  '<table></b>',
  '<textarea></b></textarea>',
  '<noscript><p title="</noscript>"></noscript>',
  '<script><!--<script></script>--></script>',
  '<select></b></select>',
  '<?x </b>?>',
  '</ x></b>',
];

/** @param random gives numbers from 0 to 1 */
export function heavyMarkup(random, length) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  // Few kinds at a time, so that they meet.
  const kinds = Array.from({ length: 1 + Math.floor(random() * 6) }, () => pick(OPENERS));
  const hiding = Array.from({ length: Math.floor(random() * 3) }, () => pick(HIDING));
  const [opens, ends] = [0.3 + random() * 0.6, random()];
  const isVaried = random() < 0.5;
  let html = '';
  for (let count = 0; html.length < length; count++) {
    const name = pick(kinds);
    const chance = random();
    if (chance < opens) html += isVaried ? `<${name} title=${count}>` : `<${name}>`;
    else if (chance < opens + (1 - opens) * ends) html += `</${name}>`;
    else html += hiding.length > 0 && random() < 0.3 ? pick(hiding) : 'x';
  }
  return html;
}

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
export function randomFrom(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
