/**
 * Random JSON for the reader: values that look like feeds but are none, and feeds that were right until something was
 * changed in them. Promises values that JSON.parse can give, own keys named `__proto__` and numbers beyond all included.
 */
import fc from 'fast-check';
import { richFeed } from './rich-feed.mjs';

const [{ _city_news: news, ...plain }, ...others] = richFeed.items;
const { version, title } = richFeed;

/** Feeds that are right: all of it, the standard's own fields, the extension's, and items that leave much to the feed. */
const FEEDS = [
  richFeed,
  { version, title, items: [plain, others[0]] },
  { version, title, items: [{ id: plain.id, title: plain.title, image: plain.image, _city_news: news }] },
  { ...richFeed, items: others },
].map((feed) => JSON.stringify(feed));

/** Pieces of text that have done harm somewhere. */
const PIECES = [
  ...['', ' ', '\n', '\t\r\n', '\0', '\u007f', '\u00a0', '\u200b', '\u200d', '\u202e', '\u2066', '\ufeff'],
  ...['\ud800', '\udc00', '\ud83c\udfd9', '\u0301', 'é', '시', 'عاجل', '𐌰'.repeat(90), 'word '.repeat(40)],
  ...[
    '&amp;',
    '&amp;lt;',
    '&lt;b&gt;',
    '&#38;',
    '&#x202e;',
    '&#xd800;',
    '&#0;',
    '&nbsp;',
    '&constructor;',
    '&',
  ],
  ...['<b>', '<', '</script>', '<!--', '__proto__', 'constructor', '0', '007', '6,100', '1e309', 'NaN'],
  ...['2016-11-17', '2016-11-17T09:00', '2016.11.17', '2016-02-30', '2016-12-31T23:59:60Z', '0000-01-01'],
  ...['2016-11-17 09:00:00.123456 -0530', 'Tomorrow', 'en', 'zh_TW', 'x-private', 'english please'],
  ...[
    'https://elmford.example',
    '//elmford.example/a b',
    '../up?x=1&y=2#z',
    'mailto:a@b.example',
    'tel:+82 2',
  ],
  ...[
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'blob:x',
    'https://a:b@elmford.example',
  ],
  ...[
    'http://[::1',
    'https://한글.example/뉴스',
    'https:elmford',
    '\\\\host\\x',
    '#',
    '?',
    'file:///etc',
    'HTTP://X',
  ],
  ...['ranked', 'winner', 'press_release', 'withdrawn', 'lamps-2024', ' lamps-2024 ', 'bridge-opens', '1966'],
];

const NUMBERS = [0, 1, -1, 0.5, 2, 1800, 1799, 2 ** 53, 2 ** 53 - 1, 5e-324, 1.8e308, -1.8e308, 1e21];

/** What a parser may give for `1e999`, and the largest number there is. */
const HUGE = [JSON.parse('1e999'), JSON.parse('-1e999'), Number.MAX_VALUE];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

const leaf = fc.oneof(
  { weight: 4, arbitrary: piece },
  { weight: 1, arbitrary: fc.tuple(piece, piece).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.constantFrom(...NUMBERS, ...HUGE) },
  { weight: 1, arbitrary: fc.constantFrom(null, true, false) },
);

/** Every name that a field of a feed has. */
function namesIn(value, names = new Set()) {
  if (typeof value === 'object' && value !== null)
    for (const [key, field] of Object.entries(value)) {
      if (!Array.isArray(value)) names.add(key);
      namesIn(field, names);
    }
  return names;
}

const NAMES = [...namesIn(richFeed), 'license', 'author', '__proto__', 'constructor', 'toString', 'length'];

const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4, depthSize: 'small' }, leaf, tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  object: fc.dictionary(fc.constantFrom(...NAMES), tie('value'), { maxKeys: 6, noNullPrototype: true }),
}));

const object = (maxKeys, names = NAMES) =>
  fc.dictionary(fc.constantFrom(...names), value, { maxKeys, noNullPrototype: true });

const extended = (base, extension) =>
  fc.tuple(base, extension).map(([it, extra]) => Object.assign(it, { _city_news: extra }));

const ITEM_NAMES = [...Object.keys(richFeed.items[0]), 'author', '__proto__'];
const NEWS_NAMES = [...Object.keys(richFeed.items[0]._city_news), 'license', '__proto__', 'constructor'];

const item = fc
  .tuple(extended(object(8, ITEM_NAMES), object(8, NEWS_NAMES)), leaf)
  .map(([it, id]) => ({ id, ...it }));

const feedLike = fc
  .tuple(extended(object(6), object(6)), fc.array(fc.oneof(item, item, value), { maxLength: 3 }))
  .map(([it, items]) => Object.assign(it, { items }));

/** Any JSON: half of it plain nonsense, half of it under names and in places that mean something. */
export const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }),
  value,
  feedLike,
  feedLike,
);

/** Every place in a value, as the object or list it stands in and its key. */
function placesIn(value, places = []) {
  if (typeof value === 'object' && value !== null)
    for (const key of Object.keys(value)) {
      places.push([value, key]);
      placesIn(value[key], places);
    }
  return places;
}

/** An own property even where the key is `__proto__`. */
const set = (target, key, value) =>
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });

const textOf = (value) => (typeof value === 'object' ? '' : String(value));

/** What may happen to a place; `other` is a second one, `extra` any value. */
const CHANGES = {
  drop: ([target, key]) => (Array.isArray(target) ? target.splice(+key, 1) : delete target[key]),
  retype: ([target, key], _, extra) => set(target, key, extra),
  swap([target, key], [otherTarget, otherKey]) {
    const value = target[key];
    set(target, key, otherTarget[otherKey]);
    set(otherTarget, otherKey, value);
  },
  deepen([target, key], _, extra) {
    const name = typeof extra === 'string' ? extra : 'url';
    const levels = typeof extra === 'number' ? 50 : 1;
    for (let level = 0; level < levels; level++)
      set(target, key, level % 2 ? [target[key]] : set({}, name, target[key]));
  },
  list: ([target, key]) => set(target, key, [target[key]]),
  duplicate([target, key], [otherTarget, otherKey]) {
    const copy = structuredClone(target[key]);
    if (Array.isArray(target)) target.push(copy);
    else set(otherTarget, otherKey, copy);
  },
  pollute([target], _, extra) {
    if (Array.isArray(target)) return;
    set(target, '__proto__', { polluted: extra, items: [], name: 'Polluted', url: 'https://bad.example/' });
    set(target, 'constructor', { prototype: { polluted: true } });
  },
  prefix: ([target, key], _, extra) => set(target, key, textOf(extra) + textOf(target[key])),
  suffix: ([target, key], _, extra) => set(target, key, textOf(target[key]) + textOf(extra)),
  enlarge: ([target, key], other) => set(target, key, HUGE[String(other[1]).length % HUGE.length]),
};

const extra = fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: value });

const change = fc.tuple(fc.constantFrom(...Object.keys(CHANGES)), fc.nat(), fc.nat(), extra);

/** A feed that is right and what is to happen to it: printed and shrunk on failure. */
export const changes = fc.tuple(
  fc.constantFrom(...FEEDS.keys()),
  fc.array(change, { minLength: 1, maxLength: 8 }),
);

/** The feed after all that has happened to it. */
export function changedFeed([which, happenings]) {
  const json = JSON.parse(FEEDS[which]);
  for (const [name, at, otherAt, extra] of happenings) {
    const places = placesIn(json);
    if (places.length === 0) break;
    // A copy, for what is given here may be changed by the next.
    CHANGES[name](places[at % places.length], places[otherAt % places.length], structuredClone(extra));
  }
  return json;
}
