/**
 * The published schema against the reader, member by member and in both directions: what one names, the other reads.
 * The reader is right where they differ. Runs on the built package, in Node, without a DOM.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ARTICLE_KINDS, ARTICLE_STATUSES, AWARD_LEVELS, readFeed } from '../../dist/index.js';
import { compile, documentOf, partsOf, placesOf, schema } from '../helpers/schema.mjs';

const faultsOf = compile();

/** Named by the standard or for other programs; a page has no use for them. */
const UNREAD = [
  '/favicon',
  '/user_comment',
  '/hubs',
  '/hubs/[]/type',
  '/hubs/[]/url',
  '/_city_news/about',
  '/_city_news/schema',
  '/items/[]/attachments/[]/_city_news/about',
  '/items/[]/_city_news/about',
];

/** Read although the schema asks for the other spelling. */
const TOLERATED = ['/_city_news/license', '/items/[]/_city_news/license'];

/** A copy that looks the same and writes down which members it was asked for. */
function recorded(value, asked, path = '') {
  if (typeof value !== 'object' || value === null) return value;
  const place = (key) => (Array.isArray(value) ? `${path}/[]` : `${path}/${key}`);
  const ask = (key) => {
    if (typeof key === 'string' && !Array.isArray(value)) asked.add(place(key));
  };
  return new Proxy(value, {
    get(target, key) {
      ask(key);
      const found = Reflect.get(target, key);
      return typeof key === 'string' ? recorded(found, asked, place(key)) : found;
    },
    getOwnPropertyDescriptor(target, key) {
      ask(key);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
  });
}

/** The document without `authors`, so that the older `author` counts. */
const withoutAuthors = (json) => ({
  ...json,
  authors: undefined,
  items: json.items.map((item) => ({ ...item, authors: undefined })),
});

/** The members that only one of the two knows. */
function disagreements(root) {
  const json = documentOf(root);
  const asked = new Set();
  for (const document of [json, withoutAuthors(json)]) readFeed(recorded(document, asked));
  const named = new Set(placesOf(root));
  return {
    unread: [...named].filter((place) => !asked.has(place)),
    unnamed: [...asked].filter((place) => !named.has(place)),
  };
}

const NAMES = {
  home_page_url: 'homeUrl',
  content_html: 'html',
  content_text: 'text',
  date_published: 'published',
  date_modified: 'modified',
  tags: 'topics',
  items: 'articles',
  total_items: 'total',
  banner_image: 'banner',
  mime_type: 'type',
  size_in_bytes: 'bytes',
  duration_in_seconds: 'seconds',
};

const nameOf = (key) => NAMES[key] ?? key.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

/** The document as the dictionary of `feed.ts` has it: names in camelCase, the extension beside the rest. */
function readAs(value, path = '') {
  if (Array.isArray(value)) return value.map((entry) => readAs(entry, `${path}/[]`));
  if (typeof value !== 'object') return value;
  const made = {};
  for (const [key, inner] of Object.entries(value)) {
    const place = `${path}/${key}`;
    if (UNREAD.includes(place) || key === 'author' || place === '/version') continue;
    const read = readAs(inner, place);
    if (key === '_city_news')
      for (const [name, it] of Object.entries(read))
        made[name] = /image|banner/.test(name) ? { ...made[name], ...it } : it;
    else made[nameOf(key)] = /^\/items\/\[\]\/(banner_)?image$/.test(place) ? { url: read } : read;
  }
  return made;
}

describe('schema.json: the schema itself', () => {
  it('is draft 2020-12 with a name and a title, and clean in the strict mode of ajv', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.ok(URL.canParse(schema.$id) && schema.title);
    assert.doesNotThrow(() => compile());
  });

  it('describes every member, for whoever points at it in an editor', () => {
    for (const [path, part] of partsOf(schema))
      if (!/\/\$defs\/\w+$|\/items$/.test(path)) assert.match(part.description ?? '', /\.$/, path);
  });

  it('gives only examples that it allows itself', () => {
    for (const [path, part] of partsOf(schema)) {
      const faults = part.examples && compile({ ...part, $defs: schema.$defs });
      for (const example of part.examples ?? []) assert.deepEqual(faults(example), [], path);
    }
  });

  it('allows the document made of its examples', () => assert.deepEqual(faultsOf(documentOf(schema)), []));
});

describe('schema.json and the reader', () => {
  it('name the same members', () =>
    assert.deepEqual(disagreements(schema), { unread: UNREAD, unnamed: TOLERATED }));

  it('would be told apart by one member more, wherever it stood', () => {
    for (const [path] of partsOf(schema).filter(([, it]) => it.properties)) {
      const copy = structuredClone(schema);
      const [, part] = partsOf(copy).find(([place]) => place === path);
      part.properties.planted = { type: 'string', examples: ['Planted'] };
      assert.ok(disagreements(copy).unread.length > UNREAD.length, path);
    }
  });

  it('would be told apart by one member less', () => {
    for (const [path, name] of [
      ['#/$defs/award', 'pool'],
      ['#/$defs/item', 'summary'],
      ['#', 'language'],
    ]) {
      const copy = structuredClone(schema);
      const [, part] = partsOf(copy).find(([place]) => place === path);
      delete part.properties[name];
      assert.ok(disagreements(copy).unnamed.length > TOLERATED.length, `${path} ${name}`);
    }
  });

  it('bring every member to its name in camelCase, and nothing else', () => {
    const json = documentOf(schema);
    const { feed, issues } = readFeed(json);
    assert.deepEqual(issues, []);
    const { articles, ...head } = readAs(json);
    const [article] = articles;
    assert.deepEqual(feed, {
      ...head,
      articles: [{ ...article, titleIsDerived: false, timeZone: head.timeZone }],
    });
  });

  it('bring the older "author" where there is no "authors" (I14)', () => {
    const json = withoutAuthors(documentOf(schema));
    const { feed } = readFeed(json);
    assert.deepEqual(feed.authors, [json.author]);
    assert.deepEqual(feed.articles[0].authors, [json.items[0].author]);
  });

  it('know the same words', () => {
    const wordsOf = (name, key) => schema.$defs[name].properties[key].enum;
    assert.deepEqual(wordsOf('award', 'level'), AWARD_LEVELS);
    assert.deepEqual(wordsOf('item_extension', 'kind'), ARTICLE_KINDS);
    assert.deepEqual(wordsOf('item_extension', 'status'), ARTICLE_STATUSES);
  });
});

/** A feed with one member of its item, of the extension, or of an award, set. */
function feedWith(place, value) {
  const item = { id: '1', title: 'One', content_text: 'Text' };
  const [owner, key] = place.split('.');
  if (owner === 'item') item[key] = value;
  if (owner === 'news') item._city_news = { [key]: value };
  if (owner === 'award')
    item._city_news = { awards: [{ name: 'Award', level: 'winner', rank: 1, [key]: value }] };
  const home = { home_page_url: 'https://city.example/' };
  return { version: 'https://jsonfeed.org/version/1.1', title: 'News', ...home, items: [item] };
}

const judge = (place, value) => {
  const json = feedWith(place, value);
  return [faultsOf(json).length === 0, readFeed(json).issues.length === 0];
};

const ALLOWED = {
  'item.date_published': [
    '2016-11-17',
    '2016-02-29',
    '2016-11-17T09:00:00+09:00',
    '2016-11-17T00:00:00Z',
    '2016-11-17T09:00:00.5-05:00',
    '2016-12-31T23:59:60Z',
    '2016-11-17T09:00:00',
    '2016-11-17T09:00',
  ],
  'item.url': ['https://city.example/', 'mailto:press@city.example', 'tel:+822120', 'news/1', '/a:b'],
  'item.image': ['https://city.example/a.jpg', 'a.jpg', '//city.example/a.jpg', 'https://한글.kr/뉴스.jpg'],
  'item.language': ['en', 'zh-Hant', 'sr-Latn-RS'],
  'news.views': [0, 6100, Number.MAX_SAFE_INTEGER],
  'news.weight': [-1, 0.5],
  'award.year': [1800, 2016],
  'award.rank': [1],
  'award.consecutive': [2],
  'award.score': [0, 99.5],
};

const REFUSED = {
  'item.date_published': [
    '2016-02-30',
    '2016-11-17T24:00:00Z',
    'Tomorrow',
    1479340800,
    '2016-11-17T09:00:00-05',
  ],
  'item.url': [
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user:word@city.example/',
    '//user@city.example/',
  ],
  'item.image': ['data:image/png;base64,AA', 'blob:https://city.example/1', 'mailto:press@city.example'],
  'item.language': ['english!', 'e', ['en']],
  'item.tags': [[1]],
  'news.views': ['6,100', -1, 1.5, 2 ** 60],
  'news.kind': ['gossip'],
  'news.status': ['deleted'],
  'news.pinned': ['true'],
  'news.weight': ['heavy'],
  'news.translations': [[{ language: 'ja' }]],
  'news.changes': [[{ date: '2016-11-21' }]],
  'news.publisher': [{ abbr: 'SMG' }],
  'award.name': [' '],
  'award.level': ['gold'],
  'award.year': [1799],
  'award.date': ['next spring', '2016-13'],
  'award.rank': [0],
  'award.consecutive': [1],
  'award.score': [-1],
};

/** The reader makes something of these; whoever writes a feed should write them right. */
const MENDED = {
  'item.id': [7],
  'item.tags': ['Smart City'],
  'item.language': ['zh_Hant'],
  'item.date_published': ['2016.11.17', '2016-11-17 09:00:00', '2016-11-17T09:00:00-0500'],
  'item.image': [{ url: 'https://city.example/a.jpg' }],
  'item.attachments': [[{ url: 'https://city.example/a.pdf' }]],
  'news.views': ['6100'],
  'news.publisher': ['Seoul Metropolitan Government'],
  'news.licence': ['KOGL-1', { attribution: 'Seoul' }],
  'news.license': [{ id: 'KOGL-1' }],
  'news.image': [{ caption: 'No alternative' }],
  'news.unknown': [1],
  'award.year': [2201],
};

describe('schema.json: the range of every kind of value', () => {
  for (const [title, table, verdict] of [
    ['allows what the reader reads', ALLOWED, [true, true]],
    ['refuses what the reader notes', REFUSED, [false, false]],
    ['asks to write right what the reader mends', MENDED, [false, true]],
  ])
    for (const [place, values] of Object.entries(table))
      it(`${title}: ${place}`, () => {
        for (const value of values) assert.deepEqual(judge(place, value), verdict, JSON.stringify(value));
      });

  for (const award of [{ level: 'ranked' }, { level: 'winner', consecutive: 7 }])
    it(`wants a rank with ${JSON.stringify(award)}, as the reader does`, () => {
      const json = feedWith('news.awards', [{ name: 'Award', ...award }]);
      assert.match(faultsOf(json).join(), /rank/);
      assert.deepEqual(
        readFeed(json).issues.map(({ code }) => code),
        ['award-rank'],
      );
    });
});

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

describe('schema.json: feeds at hand', () => {
  const load = (url) => JSON.parse(readFileSync(url, 'utf8'));
  const demo = new URL('../../demo/', import.meta.url);
  const source = new URL('../../../shared/data/source/city-initiative-news.feed.json', import.meta.url);
  const skip = !existsSync(source) && 'there is no ../shared/data/source beside the project';

  for (const name of readdirSync(demo).filter((file) => file.endsWith('.json')))
    it(`allows demo/${name}`, () => {
      const json = load(new URL(name, demo));
      assert.deepEqual(faultsOf(json), []);
      // The demo has one item on purpose that is a title and a link, nothing more.
      const others = readFeed(json, 'https://city.example/').issues.filter(
        ({ code }) => code !== 'content-missing',
      );
      assert.deepEqual(others, []);
    });

  it('allows no feed of others that is read with a fault, but for what a schema cannot see', { skip }, () => {
    const folder = new URL('../feeds/', source);
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const allowed = files.filter((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8').replace(/^\ufeff/, '');
      const json = parse(text);
      if (json === undefined || faultsOf(json).length > 0) return false;
      const codes = readFeed(json, 'https://city.example/feed.json').issues.map(({ code }) => code);
      assert.deepEqual(
        codes.filter((code) => !['item-duplicate', 'content-missing'].includes(code)),
        [],
        name,
      );
      return true;
    });
    assert.ok(allowed.length > 60, `only ${allowed.length}`);
  });

  it('allows the feed of the source', { skip }, () => {
    assert.deepEqual(faultsOf(load(source)), []);
    assert.deepEqual(readFeed(load(source)).issues, []);
  });
});
