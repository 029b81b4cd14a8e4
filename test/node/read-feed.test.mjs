/**
 * The reader on JSON as feeds really send it: total, forgiving field by field, strict about ids, text and addresses.
 * Runs on the built package, in Node, without a DOM.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { describeIssue, levelOf, mediaTypeOf, readFeed } from '../../dist/index.js';

const BASE = 'https://feeds.example/news/feed.json';
const data = new URL('../../../shared/data/', import.meta.url);

const feedOf = (items, more = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'City news',
  items,
  ...more,
});

/** Reads one item and gives the article, or nothing. */
const read = (item, more) =>
  readFeed(feedOf([{ id: '1', content_text: 'Text', ...item }], more), BASE).feed.articles[0];

const issuesOf = (json) => readFeed(json, BASE).issues.map(({ code, path }) => `${code} ${path}`);

describe('readFeed: the document', () => {
  for (const json of [
    null,
    [],
    '',
    1,
    true,
    {},
    { items: {} },
    { items: null },
    { version: { toString: 1 } },
  ])
    it(`gives an empty feed and an issue for ${JSON.stringify(json)} (T8, D1, D4)`, () => {
      const { feed, issues } = readFeed(json);
      assert.deepEqual(feed.articles, []);
      assert.ok(issues.length > 0);
    });

  it('accepts 1.0, and a missing version with a warning (D2, D15, T10)', () => {
    assert.deepEqual(issuesOf(feedOf([], { version: 'http://www.jsonfeed.org/version/1/' })), []);
    assert.deepEqual(issuesOf(feedOf([], { version: '1.1' })), ['version /version']);
  });

  it('ends a feed only when it says true (D11)', () => {
    assert.equal(readFeed(feedOf([], { expired: 'true' })).feed.expired, false);
    assert.equal(readFeed(feedOf([], { expired: true })).feed.expired, true);
  });

  it('resolves the next page beside the page it stands on (D7)', () => {
    const { feed } = readFeed(
      feedOf([], { next_url: '2.json', home_page_url: 'https://city.example/' }),
      BASE,
    );
    assert.equal(feed.nextUrl, 'https://feeds.example/news/2.json');
  });

  it('reads own keys only: nothing is polluted, nothing is inherited (T8)', () => {
    const json = JSON.parse(
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","__proto__":{"next_url":"https://evil.example"},' +
        '"items":[{"id":"1","__proto__":{"url":"https://evil.example"},"constructor":{"prototype":{"x":1}}}]}',
    );
    const { feed } = readFeed(json, BASE);
    assert.equal(feed.nextUrl, undefined);
    assert.equal(feed.articles[0].url, undefined);
    assert.equal({}.x, undefined);
  });

  it('survives a very deep value', () => {
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000));
    assert.equal(readFeed(feedOf([{ id: '1', tags: deep, _city_news: deep }])).feed.articles.length, 1);
  });

  it('gives every issue a level and a sentence', () => {
    const { issues } = readFeed({ items: [{}, 1, { id: '1', url: 'javascript:1' }, { id: '1' }] });
    assert.ok(issues.length >= 4);
    for (const issue of issues) {
      assert.match(levelOf(issue), /^(error|warning|info)$/);
      assert.match(describeIssue(issue), /\.$/);
    }
  });
});

describe('readFeed: items', () => {
  it('drops items without an id and says where (I2, I4)', () => {
    const ids = ['', '  ', {}, [], null, true];
    const json = feedOf([...ids.map((id) => ({ id })), { id: 'kept', content_text: 'x' }]);
    assert.deepEqual(
      readFeed(json).feed.articles.map(({ id }) => id),
      ['kept'],
    );
    assert.deepEqual(
      issuesOf(json),
      ids.map((_, index) => `item-id /items/${index}`),
    );
  });

  it('makes numbers ids, and keeps leading zeros (I3, T13)', () => {
    const { feed } = readFeed(feedOf([{ id: 3.1415 }, { id: '000123' }, { id: ' 7 ' }]));
    assert.deepEqual(
      feed.articles.map(({ id }) => id),
      ['3.1415', '000123', '7'],
    );
  });

  it('keeps the first of two with one id (T13)', () => {
    const json = feedOf([
      { id: '1', title: 'A' },
      { id: '1', title: 'B' },
    ]);
    assert.deepEqual(
      readFeed(json).feed.articles.map(({ title }) => title),
      ['A'],
    );
    assert.ok(issuesOf(json).includes('item-duplicate /items/1'));
  });

  it('treats a title as text, its entities decoded once (I6, T12)', () => {
    assert.equal(read({ title: 'A &amp; B &#8217;&hellip;' }).title, 'A & B ’…');
    assert.equal(read({ title: '&lt;b&gt;' }).title, '<b>');
    assert.equal(read({ title: '<b>A &amp; B</b>' }).title, '<b>A &amp; B</b>');
    assert.equal(read({ title: '&amp;lt;' }).title, '&lt;');
  });

  it('drops direction overrides and control characters from names', () => {
    assert.equal(read({ title: 'a\u202eb\u0007c\u200b' }).title, 'abc');
  });

  it('names an article without a title by its words, else its address, else its id (T14)', () => {
    assert.equal(read({ content_text: 'First words.' }).title, 'First words.');
    assert.equal(read({ content_text: '', content_html: '<p>From <b>markup</b></p>' }).title, 'From markup');
    assert.equal(read({ content_text: '', url: 'https://city.example/x' }).title, 'city.example');
    assert.equal(read({ content_text: '' }).title, '1');
    assert.equal(read({ content_text: 'x' }).titleIsDerived, true);
    assert.ok(read({ content_text: 'word '.repeat(100) }).title.length < 90);
  });

  it('lets no address through that runs, carries a password or is no address (T20)', () => {
    for (const url of [
      'javascript:1',
      'java\tscript:1',
      'data:text/html,x',
      'https://u:p@x.example',
      'http://[',
    ])
      assert.equal(read({ url }).url, undefined, url);
    assert.equal(read({ url: '//x.example/a' }).url, 'https://x.example/a');
    assert.equal(read({ url: 'https://한글.kr/뉴스' }).url, new URL('https://한글.kr/뉴스').href);
    assert.equal(read({ image: 'data:image/png;base64,AAAA' }).image, undefined);
  });

  it('resolves against home page, then feed, then the answer (T19)', () => {
    assert.equal(
      read({ url: 'a' }, { home_page_url: 'https://city.example/n/' }).url,
      'https://city.example/n/a',
    );
    assert.equal(
      read({ url: 'a' }, { feed_url: 'https://f.example/x/feed.json' }).url,
      'https://f.example/x/a',
    );
    assert.equal(read({ url: 'a' }).url, 'https://feeds.example/news/a');
  });

  it('takes authors before author before the feed, whatever their shape (I14, T17)', () => {
    const names = (item) => read(item, { authors: [{ name: 'Feed' }] }).authors.map(({ name }) => name);
    assert.deepEqual(names({ authors: [{ name: 'A' }], author: { name: 'B' } }), ['A']);
    assert.deepEqual(names({ author: { name: 'B' } }), ['B']);
    assert.deepEqual(names({ authors: ['C', {}, { name: 'D' }] }), ['C', 'D']);
    assert.deepEqual(names({ authors: { x: { name: 'E' } } }), ['E']);
    assert.deepEqual(names({}), ['Feed']);
  });

  it('reads tags from a list or a word, without repeats (T18)', () => {
    assert.deepEqual(read({ tags: 'one' }).topics, ['one']);
    assert.deepEqual(read({ tags: ['a', 1, 'a', ' b '] }).topics, ['a', 'b']);
  });

  it('reads views that are a count, and no others (T29)', () => {
    const views = (value) => read({ _city_news: { views: value } }).views;
    assert.equal(views(6100), 6100);
    assert.equal(views('6100'), 6100);
    assert.equal(views(0), 0);
    for (const wrong of ['6,100', '6.1K', -1, 1.5, 1e309, null, {}, true])
      assert.equal(views(wrong), undefined);
  });

  it('keeps awards with a name, reads an unknown level as other, one object as a list (T32)', () => {
    const awards = (value) =>
      read({ _city_news: { awards: value } }).awards.map(({ name, level }) => [name, level]);
    assert.deepEqual(
      awards([{ level: 'winner' }, { name: 'A', level: 'winner' }, { name: 'B', level: 'best' }]),
      [
        ['A', 'winner'],
        ['B', 'other'],
      ],
    );
    assert.deepEqual(awards({ name: 'C' }), [['C', 'other']]);
    assert.deepEqual(awards('D'), [['D', 'other']]);
  });

  it('keeps the details of an award beside the right award', () => {
    const [award] = read({
      _city_news: { awards: [{ event: 'lost' }, { name: 'A', level: 'winner', event: 'E' }] },
    }).awards;
    assert.equal(award.event, 'E');
    assert.equal(award.name, 'A');
  });

  it('guesses the type of an attachment by its suffix, Korean ones too (I17, T30)', () => {
    const types = read({
      attachments: [{ url: 'a.hwp' }, { url: 'b.HWPX?x' }, { url: 'c' }, { mime_type: 'x/y' }],
    }).attachments.map(mediaTypeOf);
    assert.deepEqual(types, ['application/x-hwp', 'application/vnd.hancom.hwpx', 'application/octet-stream']);
  });

  it('reads an image that is an object (T24), and words from the extension', () => {
    assert.equal(read({ image: { url: 'a.png' } }).image.url, 'https://feeds.example/news/a.png');
    const { image } = read({ image: 'a.png', _city_news: { image: { alt: '', width: 4, height: 3 } } });
    assert.deepEqual([image.alt, image.width, image.height], ['', 4, 3]);
  });

  it('notes a wrong field with its place and keeps the item (T9)', () => {
    const json = feedOf([
      { id: '1', content_text: 'x', summary: 5, date_published: 'Tomorrow', language: {} },
    ]);
    assert.equal(readFeed(json).feed.articles.length, 1);
    assert.deepEqual(issuesOf(json).sort(), [
      'date /items/0/date_published',
      'field-type /items/0/language',
      'field-type /items/0/summary',
    ]);
  });
});

describe(
  'readFeed: real feeds',
  { skip: !existsSync(data) && 'there is no ../shared/data beside the project' },
  () => {
    it('reads the source page with all its facts, and invents none', () => {
      const json = JSON.parse(readFileSync(new URL('source/city-initiative-news.feed.json', data), 'utf8'));
      const { feed, issues } = readFeed(json, BASE);
      const [article] = feed.articles;
      assert.deepEqual(issues, []);
      assert.equal(article.views, 6100);
      assert.equal(article.publisher.abbr, 'SMG');
      assert.equal(article.published, undefined);
      assert.equal(article.image, undefined);
      assert.deepEqual(
        article.awards.map(({ level }) => level),
        ['finalist', 'ranked'],
      );
      assert.deepEqual([article.awards[0].candidates, article.awards[0].finalists], [250, 5]);
      assert.equal(article.translations[0].language, 'ja');
      assert.equal(article.html.match(/<p>/g).length, 6);
    });

    it('keeps every item that has an id, in every feed, and never throws', () => {
      let count = 0;
      for (const name of readdirSync(new URL('feeds/', data))) {
        if (!name.endsWith('.json')) continue;
        let json;
        try {
          json = JSON.parse(readFileSync(new URL(`feeds/${name}`, data), 'utf8').replace(/^\ufeff/, ''));
        } catch {
          continue;
        }
        const items = Array.isArray(json?.items) ? json.items : [];
        const ids = items
          .map((item) => (typeof item?.id === 'number' ? String(item.id) : item?.id))
          .filter((id) => typeof id === 'string' && id.trim());
        const { feed } = readFeed(json, BASE);
        assert.equal(feed.articles.length, new Set(ids.map((id) => id.trim())).size, name);
        assert.ok(
          feed.articles.every(({ title }) => title !== ''),
          name,
        );
        count++;
      }
      assert.ok(count > 100, `only ${count} feeds were read`);
    });
  },
);
