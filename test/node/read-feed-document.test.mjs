/**
 * The reader on whole documents, rule by rule: root, version, items, pages, languages, and where an issue points.
 * Beside `read-feed.test.mjs`; runs on the built package, in Node, without a DOM.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mediaTypeOf, readFeed } from '../../dist/index.js';

const BASE = 'https://feeds.example/news/feed.json';

const feedOf = (...items) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'City news',
  items,
});

const item = (more) => ({ id: '1', content_text: 'Text', ...more });

const issuesOf = (json) => readFeed(json, BASE).issues.map(({ code, path }) => `${code} ${path}`);

const idsOf = (json) => readFeed(json, BASE).feed.articles.map(({ id }) => id);

/** A JSON array in an array in an array…, as text, for `JSON.parse` alone reads it whatever its depth. */
const nested = (depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

/** What throws when it is made text. */
const UNSPEAKABLE = [
  ['an object with a toString of its own', { toString: 1, valueOf: 1 }],
  ['a very deep list', nested(100_000)],
];

/** Whether a JSON Pointer leads into the feed; its last step may be a key that is missing there. */
function isPlaceIn(json, pointer) {
  const steps = pointer.split('/').slice(1);
  const last = steps.pop();
  const parent = steps.reduce((value, step) => value?.[step], json);
  if (last === undefined) return true;
  return Array.isArray(parent) ? Number(last) < parent.length : typeof parent === 'object' && parent !== null;
}

describe('readFeed: versions', () => {
  for (const version of [
    'https://jsonfeed.org/version/1',
    'https://jsonfeed.org/version/1.0',
    'https://jsonfeed.org/version/1.1',
    'http://jsonfeed.org/version/1.1',
    'https://www.jsonfeed.org/version/1.1/',
  ])
    it(`takes ${version} for a version (D15, T10)`, () =>
      assert.deepEqual(issuesOf({ ...feedOf(), version }), []));

  for (const version of [
    undefined,
    '1.1',
    1.1,
    '',
    'https://jsonfeed.org/version/2',
    'https://jsonfeed.org.evil.example/version/1',
    'https://evil.example/?https://jsonfeed.org/version/1',
  ])
    it(`reads on, with a warning, at the version ${JSON.stringify(version)} (D2, T10)`, () => {
      const json = { ...feedOf(item()), version };
      assert.deepEqual(idsOf(json), ['1']);
      assert.ok(issuesOf(json).some((issue) => issue.startsWith('version ') || issue.endsWith(' /version')));
    });

  it('takes the deprecated author of a 1.0 feed for the authors of its articles (D15)', () => {
    const json = { ...feedOf(item()), version: 'https://jsonfeed.org/version/1', author: { name: 'A' } };
    assert.deepEqual(readFeed(json).feed.articles[0].authors, [{ name: 'A' }]);
    assert.deepEqual(issuesOf(json), []);
  });
});

describe('readFeed: the root', () => {
  for (const json of [null, [], '', 'feed', 1, true])
    it(`says that ${JSON.stringify(json)} is no feed, at the root (D1, T8)`, () =>
      assert.deepEqual(issuesOf(json), ['root-type ']));

  it('says nothing of a feed with nothing wrong in it', () => {
    assert.deepEqual(issuesOf(feedOf(item({ url: 'https://city.example/1', title: 'A' }))), []);
  });

  it('reads on without a title (D3)', () => {
    const json = { ...feedOf(item()), title: undefined };
    assert.equal(readFeed(json).feed.title, '');
    assert.deepEqual(idsOf(json), ['1']);
    assert.deepEqual(issuesOf(json), ['title-missing /title']);
  });

  it('takes a feed without items for one without news (D4, T11)', () => {
    const json = feedOf();
    delete json.items;
    assert.deepEqual(idsOf(json), []);
    assert.deepEqual(issuesOf(json), ['items-missing /items']);
  });

  it('says that items which are an object are no list (D4, T11)', () => {
    assert.deepEqual(issuesOf({ ...feedOf(), items: { 0: item() } }), ['items-type /items']);
  });

  it('skips entries that are no objects and keeps the rest (T11)', () => {
    const json = feedOf(null, item(), 'x', [], 7);
    assert.deepEqual(idsOf(json), ['1']);
    assert.deepEqual(
      issuesOf(json),
      [0, 2, 3, 4].map((index) => `item-type /items/${index}`),
    );
  });

  it('tells keys by case, and ignores those it does not know (T9)', () => {
    const json = { ...feedOf(item({ Title: 'No', TITLE: 'No', wholly_new: {} })), Language: 'fr', _other: 1 };
    const { feed } = readFeed(json);
    assert.equal(feed.language, undefined);
    assert.equal(feed.articles[0].titleIsDerived, true);
    assert.deepEqual(issuesOf(json), []);
  });

  it('never shows the comment for people who read the file (D6)', () => {
    const json = { ...feedOf(item({ user_comment: 'secret-1' })), user_comment: 'secret-2' };
    assert.doesNotMatch(JSON.stringify(readFeed(json).feed), /secret/);
  });
});

describe('readFeed: pages, language and end of a feed', () => {
  it('has no next page where the feed names none (D7)', () => {
    assert.equal(readFeed(feedOf(), BASE).feed.nextUrl, undefined);
  });

  for (const next of ['javascript:alert(1)', 7, {}, 'http://[', 'https://user:pass@city.example/2.json'])
    it(`drops a next page of ${JSON.stringify(next)} and says so (D7, T20)`, () => {
      const json = { ...feedOf(item()), next_url: next };
      assert.equal(readFeed(json, BASE).feed.nextUrl, undefined);
      assert.match(issuesOf(json).join(), /(url|field-type) \/next_url/);
    });

  it('reads the language, also as some systems write it (D10)', () => {
    const language = (tag) => readFeed({ ...feedOf(), language: tag }).feed.language;
    assert.equal(language('ko'), 'ko');
    assert.equal(language(' zh-Hant-TW '), 'zh-Hant-TW');
    assert.equal(language('ko_KR'), 'ko-KR');
  });

  for (const language of ['English', 'e', 'not a tag!', {}, 5])
    it(`ignores the language ${JSON.stringify(language)} and says so (D10, T16)`, () => {
      const json = { ...feedOf(item()), language };
      assert.equal(readFeed(json).feed.language, undefined);
      assert.match(issuesOf(json).join(), /(language|field-type) \/language/);
    });

  for (const expired of ['true', 1, 'yes', {}, false, null])
    it(`does not take ${JSON.stringify(expired)} for the end of a feed (D11)`, () =>
      assert.equal(readFeed({ ...feedOf(), expired }).feed.expired, false));
});

describe('readFeed: hostile documents', () => {
  it('pollutes no prototype by keys named __proto__ and constructor (T8)', () => {
    const keys = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
    readFeed(
      JSON.parse(
        `{"items":[{"id":"__proto__",${keys},"_city_news":{${keys},"awards":[{"name":"A",${keys}}]}}],${keys}}`,
      ),
    );
    assert.equal({}.polluted, undefined);
    assert.equal([].polluted, undefined);
  });

  it('tells articles apart whose ids are names of Object.prototype (T8)', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    assert.deepEqual(idsOf(feedOf(...ids.map((id) => item({ id })))), ids);
  });

  it('finds no type for a suffix that is a name of Object.prototype (T8)', () => {
    const { feed } = readFeed(feedOf(item({ attachments: [{ url: 'https://city.example/a.constructor' }] })));
    assert.equal(mediaTypeOf(feed.articles[0].attachments[0]), 'application/octet-stream');
  });

  for (const [name, value] of UNSPEAKABLE)
    for (const key of [
      'id',
      'url',
      'title',
      'tags',
      'image',
      'authors',
      'attachments',
      'date_published',
      '_city_news',
    ])
      it(`survives ${name} as ${key} (T8)`, () =>
        assert.doesNotThrow(() => readFeed(feedOf(item({ [key]: value }), item({ id: 'kept' })))));

  for (const [name, value] of UNSPEAKABLE) {
    it(`survives ${name} as the address of an attachment (T8)`, () => {
      assert.deepEqual(
        readFeed(feedOf(item({ attachments: [{ url: value }] }))).feed.articles.map(({ id }) => id),
        ['1'],
      );
    });

    it(`survives ${name} in every field of the extension (T8)`, () => {
      const keys =
        'kind category department publisher contact reference location views views_as_of image awards licence ' +
        'translations source_language status notice changes embargo_until pinned weight related';
      const extension = Object.fromEntries(keys.split(' ').map((key) => [key, value]));
      assert.deepEqual(idsOf(feedOf(item({ _city_news: extension }))), ['1']);
    });
  }
});

describe('readFeed: issues', () => {
  const faulty = () =>
    feedOf(
      item({ attachments: ['javascript:1'], tags: [{}], image: { url: 'data:,' }, language: '!' }),
      item({
        id: '2',
        authors: ['x', 5],
        _city_news: {
          views: '6,100',
          awards: [{ name: 'A', evidence: ['javascript:1'], issuer: {} }],
          translations: [{ url: 'https://city.example/ja' }],
        },
      }),
    );

  it('points every issue at a place that is in the feed, in the form of a JSON Pointer (T9)', () => {
    const json = faulty();
    const paths = readFeed(json).issues.map(({ path }) => path);
    assert.ok(paths.length > 8);
    const lost = paths.filter((path) => !isPlaceIn(json, path));
    assert.deepEqual(lost, []);
  });

  it('notes an award without a name once (T9)', () => {
    const json = feedOf(item({ _city_news: { awards: [{ level: 'winner' }] } }));
    assert.deepEqual(issuesOf(json), ['incomplete /items/0/_city_news/awards/0']);
  });

  it('notes an extension of the feed that is no object once (T32)', () => {
    assert.deepEqual(issuesOf({ ...feedOf(), _city_news: 'x' }), ['field-type /_city_news']);
  });

  it('says the same when it reads the same again, and changes nothing in what it read', () => {
    const json = faulty();
    const before = structuredClone(json);
    const first = readFeed(json, BASE);
    assert.deepEqual(readFeed(json, BASE), first);
    assert.deepEqual(json, before);
  });

  it('reads a frozen feed', () => {
    const freeze = (value) => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    assert.equal(readFeed(freeze(faulty())).feed.articles.length, 2);
  });
});
