/**
 * Dear inputs of up to 200 kB by a grammar (bodies, fields, XML), each sent through what a page does with it, and what
 * came of it. Promises the same input for the same number. Runs in a page; the judges are test/security/time.test.ts
 * and scripts/fuzz-time.mjs.
 */
import { heavyMarkup, randomFrom } from './heavy-markup.mjs';

const LONGEST = 200_000;

/** Of `NodeFilter`. */
const SHOW_ELEMENT = 1;

const REPEATED = [
  ' ',
  '\n',
  ',',
  '&amp;',
  '&#x41;',
  '\u0301',
  '\u200b',
  '(',
  '[',
  '<',
  '#',
  'a@',
  'a.',
  '-',
  '=',
  '"',
  '1',
];

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Mostly short, some long. */
const lengthOf = (random) => 200 + Math.floor(random() ** 4 * LONGEST);

function textOf(random) {
  const pick = () => REPEATED[Math.floor(random() * REPEATED.length)];
  if (random() < 0.4) return heavyMarkup(random, lengthOf(random));
  const unit = Array.from({ length: 1 + Math.floor(random() * 3) }, pick).join('');
  return `${random() < 0.5 ? 'x' : ''}${unit.repeat(Math.ceil(lengthOf(random) / unit.length))}${random() < 0.5 ? 'x' : ''}`;
}

const FIELDS = 'title summary content_text url external_url image date_published language tags authors'.split(
  ' ',
);

const EXTRA =
  'category department notice reference status embargo_until awards changes related publisher'.split(' ');

function fieldsOf(random) {
  const valueOf = () =>
    random() < 0.3 ? Array.from({ length: 1 + random() * 300 }, () => 'a ') : textOf(random);
  const some = (names) => names.filter(() => random() < 0.2).map((name) => [name, valueOf()]);
  return { id: '1', ...Object.fromEntries(some(FIELDS)), _city_news: Object.fromEntries(some(EXTRA)) };
}

function xmlOf(random) {
  const field = (name) =>
    random() < 0.6 ? `<${name}>${random() < 0.8 ? escaped(textOf(random)) : textOf(random)}</${name}>` : '';
  const items = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    ['title', 'description', 'pubDate', 'author', 'category', 'guid'].map(field).join(''),
  );
  return `<rss version="2.0"><channel>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;
}

function depthOf(body) {
  let depth = 0;
  const walker = body.ownerDocument.createTreeWalker(body, SHOW_ELEMENT);
  while (walker.nextNode()) {
    let at = 0;
    for (let node = walker.currentNode; node && node !== body; node = node.parentNode) at++;
    depth = Math.max(depth, at);
  }
  return depth;
}

/**
 * Sends inputs through the product.
 * @param product `sanitize`, `readFeed` and `fromXml`
 */
export async function fuzz({ sanitize, readFeed, fromXml }, from, count) {
  const results = [];
  for (let seed = from; seed < from + count; seed++) {
    const random = randomFrom(seed);
    const kind = ['body', 'fields', 'xml'][seed % 3];
    const input =
      kind === 'body'
        ? heavyMarkup(random, lengthOf(random))
        : kind === 'xml'
          ? xmlOf(random)
          : fieldsOf(random);
    const before = performance.now();
    let body;
    if (kind === 'body') body = await sanitize(input);
    else if (kind === 'fields') readFeed({ version: 'https://jsonfeed.org/version/1.1', items: [input] });
    else
      try {
        readFeed(fromXml(input));
      } catch (error) {
        if (error.name !== 'AdapterError') throw error;
      }
    const milliseconds = performance.now() - before;
    const elements = body?.querySelectorAll('*').length ?? 0;
    results.push({ seed, kind, milliseconds, elements, depth: body ? depthOf(body) : 0 });
  }
  return results;
}
