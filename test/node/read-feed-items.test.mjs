/**
 * The reader on single items, rule by rule: ids, text, content, links, authors, attachments and the extension.
 * Beside `read-feed.test.mjs`; runs on the built package, in Node, without a DOM.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ARTICLE_STATUSES, AWARD_LEVELS, mediaTypeOf, readFeed } from '../../dist/index.js';

const BASE = 'https://feeds.example/news/feed.json';

const feedOf = (...items) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'City news',
  items,
});

/** The article that one item becomes in a feed that says more of itself. */
const read = (item, more) =>
  readFeed({ ...feedOf({ id: '1', content_text: 'Text', ...item }), ...more }, BASE).feed.articles[0];

const news = (extension, more) => read({ _city_news: extension }, { _city_news: more });

const issuesOf = (item) =>
  readFeed(feedOf({ id: '1', content_text: 'Text', ...item }), BASE).issues.map(
    ({ code, path }) => `${code} ${path}`,
  );

describe('readFeed: ids', () => {
  it('keeps an id that looks like an address as it is, and makes no link of it (I1, T13)', () => {
    const article = read({ id: 'http://city.example/?p=113' });
    assert.equal(article.id, 'http://city.example/?p=113');
    assert.equal(article.url, undefined);
  });

  it('writes large numbers out (I3, T13)', () => {
    assert.equal(read({ id: 9007199254740991 }).id, '9007199254740991');
    assert.equal(read({ id: 0 }).id, '0');
  });

  it('takes a number and its text for the same id (I3, T13)', () => {
    const json = feedOf({ id: 7, title: 'A' }, { id: '7', title: 'B' }, { id: ' 7', title: 'C' });
    assert.deepEqual(
      readFeed(json).feed.articles.map(({ title }) => title),
      ['A'],
    );
  });

  it('tells ids apart by case and leading zeros (T13)', () => {
    const ids = ['a', 'A', '007', '7'];
    assert.deepEqual(
      readFeed(feedOf(...ids.map((id) => ({ id })))).feed.articles.map(({ id }) => id),
      ids,
    );
  });

  it('keeps the articles around one without an id (I2)', () => {
    const json = feedOf({ id: 'a' }, { title: 'No id' }, { id: 'b' });
    assert.deepEqual(
      readFeed(json).feed.articles.map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('keeps the order of the feed, whatever the dates (T26)', () => {
    const json = feedOf(
      { id: 'old', date_published: '2001-01-01' },
      { id: 'none' },
      { id: 'new', date_published: '2026-01-01' },
    );
    assert.deepEqual(
      readFeed(json).feed.articles.map(({ id }) => id),
      ['old', 'none', 'new'],
    );
  });
});

describe('readFeed: text and content', () => {
  it('keeps text that looks like markup as text (I8)', () => {
    const text = '1 < 2 & <b>not bold</b> &amp;';
    assert.equal(read({ content_text: text }).text, text);
  });

  it('keeps the line breaks of the text and folds those of the title (I8)', () => {
    assert.equal(read({ content_text: 'a\n\nb' }).text, 'a\n\nb');
    assert.equal(read({ title: ' a\n  b\t' }).title, 'a b');
  });

  it('keeps both contents for whoever shows them (I9)', () => {
    const { html, text } = read({ content_html: '<p>A</p>', content_text: 'A' });
    assert.deepEqual([html, text], ['<p>A</p>', 'A']);
  });

  it('leaves content_html untouched, for cleaning it is another step', () => {
    const html = '<p onclick=x>&amp;\u202e</p>\n';
    assert.equal(read({ content_html: html }).html, html);
  });

  it('takes an item with a summary alone, with a warning (I7)', () => {
    const json = feedOf({ id: '1', title: 'A', summary: 'In short' });
    const { feed, issues } = readFeed(json);
    assert.equal(feed.articles[0].summary, 'In short');
    assert.deepEqual(issues, [{ code: 'content-missing', path: '/items/0' }]);
  });

  it('takes blank content for none (I7)', () => {
    assert.deepEqual(issuesOf({ title: 'A', content_text: ' \n' }), ['content-missing /items/0']);
  });

  it('decodes the entities of topics and names too, once (T12)', () => {
    const article = read({ tags: ['Parks &amp; Rivers'], authors: [{ name: '&amp;lt;' }] });
    assert.deepEqual(article.topics, ['Parks & Rivers']);
    assert.deepEqual(article.authors, [{ name: '&lt;' }]);
  });

  it('leaves entities alone that name no character (T12)', () => {
    for (const title of ['&#x110000;', '&#12ab;', '&nonsense;', 'AT&T', '&constructor;'])
      assert.equal(read({ title }).title, title);
  });

  it('shows no control character that an entity names (T12)', () => {
    assert.equal(read({ title: 'A&#0;&#27;B' }).title, 'AB');
  });

  it('hides no deceit in an entity: what it decodes to is cleaned as well', () => {
    assert.equal(read({ title: 'invoice&#8238;gpj.exe' }).title, 'invoicegpj.exe');
  });

  it('keeps the joiners that Persian and emoji need', () => {
    const title = 'می\u200cخواهم 👩\u200d🚒';
    assert.equal(read({ title }).title, title);
  });

  it('cuts no character in half where a title is derived (T14)', () => {
    const { title } = read({ content_text: '🏙'.repeat(200) });
    assert.ok(title.isWellFormed());
    assert.ok(title.length < 200);
  });

  it('prefers summary to text to markup for a derived title (T14)', () => {
    assert.equal(read({ summary: 'S', content_text: 'T', content_html: '<p>H</p>' }).title, 'S');
    assert.equal(read({ content_text: 'T', content_html: '<p>H</p>' }).title, 'T');
  });

  it('derives no title from scripts or styles (T14)', () => {
    const { title } = read({
      content_text: '',
      content_html: '<style>b{}</style><script>hit()</script>Words',
    });
    assert.equal(title, 'Words');
  });

  it('names an article by the page elsewhere when that is all there is (T14)', () => {
    const item = { content_text: '', external_url: 'https://elsewhere.example/a' };
    assert.equal(read(item).title, 'elsewhere.example');
  });

  for (const title of ['', '  ', '\u200b', 5, {}, ['A'], null])
    it(`counts ${JSON.stringify(title)} as no title (I6, T9)`, () => {
      assert.equal(read({ title }).titleIsDerived, true);
      assert.equal(read({ title }).title, 'Text');
    });
});

describe('readFeed: addresses and pictures', () => {
  it('keeps the page elsewhere apart from the page of the article (I5)', () => {
    const { url, externalUrl } = read({
      url: 'https://city.example/1',
      external_url: 'https://elsewhere.example/',
    });
    assert.deepEqual([url, externalUrl], ['https://city.example/1', 'https://elsewhere.example/']);
    assert.equal(read({ external_url: 'https://elsewhere.example/' }).url, undefined);
  });

  for (const url of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://city.example/1',
    'file:///etc/passwd',
    'https://bank.example@evil.example/',
  ])
    it(`lets ${JSON.stringify(url)} through in no field (T20)`, () => {
      const article = read({
        url,
        external_url: url,
        image: url,
        banner_image: url,
        authors: [{ name: 'A', url, avatar: url }],
        attachments: [{ url, mime_type: 'a/b' }],
        _city_news: {
          publisher: { name: 'P', url, logo: url },
          licence: { id: 'KOGL-1', url },
          translations: [{ language: 'ja', url }],
          awards: [{ name: 'A', image: url, issuer: { name: 'I', url }, evidence: [{ url }] }],
          image: { sources: [{ url, width: 300 }] },
        },
      });
      assert.doesNotMatch(JSON.stringify(article), /script|data:|blob:|file:|evil/i);
      assert.equal(article.licence.id, 'KOGL-1');
    });

  it('lets mail and telephone be links, but not pictures (T20)', () => {
    assert.equal(read({ url: 'mailto:press@city.example' }).url, 'mailto:press@city.example');
    assert.equal(read({ url: 'tel:+82-2-120' }).url, 'tel:+82-2-120');
    assert.equal(read({ image: 'mailto:press@city.example' }).image, undefined);
  });

  it('resolves an address against the home page of the feed first (T19)', () => {
    const feed = { home_page_url: 'https://city.example/en/', feed_url: 'https://cdn.example/feed.json' };
    const article = read({ url: 'news/1', image: '/a.png' }, feed);
    assert.equal(article.url, 'https://city.example/en/news/1');
    assert.equal(article.image.url, 'https://city.example/a.png');
  });

  it('drops a relative address that has nothing to stand on (T19)', () => {
    const { feed, issues } = readFeed(feedOf({ id: '1', content_text: 'x', url: 'news/1' }));
    assert.equal(feed.articles[0].url, undefined);
    assert.deepEqual(issues, [{ code: 'url', path: '/items/0/url' }]);
  });

  for (const image of [null, {}, [], { url: null }, { url: 5 }, ''])
    it(`takes ${JSON.stringify(image)} for no picture (T24)`, () =>
      assert.equal(read({ image }).image, undefined));

  it('tells a picture that is decoration from one that says nothing of it (A12)', () => {
    const alt = (words) => read({ image: 'a.png', _city_news: { image: words } }).image.alt;
    assert.equal(alt({ alt: '' }), '');
    assert.equal(alt({ alt: 'The river' }), 'The river');
    assert.equal(alt({}), undefined);
  });

  it('keeps the sizes of a picture that are whole, and leaves out the rest (T9)', () => {
    const sources = [
      { url: 'a-300.png', width: 300, mime_type: 'image/png' },
      { url: 'a-600.png' },
      { width: 900 },
      'a-1200.png',
    ];
    const { image } = read({ image: 'a.png', _city_news: { image: { width: -4, height: '300', sources } } });
    assert.deepEqual([image.width, image.height], [undefined, 300]);
    assert.deepEqual(image.sources, [
      { url: 'https://feeds.example/news/a-300.png', width: 300, type: 'image/png' },
    ]);
  });
});

describe('readFeed: authors, topics, language', () => {
  it('falls back to the authors of the feed, and to nobody (I14)', () => {
    assert.deepEqual(read({ authors: [] }, { authors: [{ name: 'F' }] }).authors, [{ name: 'F' }]);
    assert.deepEqual(read({}).authors, []);
  });

  it('drops authors of whom nothing is known (T17)', () => {
    assert.deepEqual(read({ authors: [{}, null, 5, [], { name: '' }, { email: 'a' }] }).authors, []);
  });

  it('splits no topic at commas, and tells topics by case (I15, T18)', () => {
    assert.deepEqual(read({ tags: 'parks, rivers' }).topics, ['parks, rivers']);
    assert.deepEqual(read({ tags: ['Parks', 'parks'] }).topics, ['Parks', 'parks']);
  });

  it('notes every entry of the topics that is no text (T9, T18)', () => {
    assert.deepEqual(issuesOf({ title: 'A', tags: ['a', 1, {}] }), [
      'field-type /items/0/tags/1',
      'field-type /items/0/tags/2',
    ]);
  });

  it('takes the language of the article before that of the feed (I16, T16)', () => {
    assert.equal(read({ language: 'ar' }, { language: 'en' }).language, 'ar');
    assert.equal(read({}, { language: 'en' }).language, 'en');
    assert.equal(read({ language: 'not a tag!' }, { language: 'en' }).language, 'en');
  });

  it('keeps the Chinese of Taiwan and of the mainland apart (T16)', () => {
    assert.equal(read({ language: 'zh-TW' }).language, 'zh-TW');
    assert.equal(read({ language: 'zh-CN' }).language, 'zh-CN');
  });
});

describe('readFeed: dates of an item', () => {
  for (const date of ['Tomorrow', '2016-02-30', '2016-11-17T24:00:00Z', {}, 1479340800, true])
    it(`keeps the item when its date is ${JSON.stringify(date)}, and shows none (T9, I13)`, () => {
      const article = read({ date_published: date });
      assert.equal(article.id, '1');
      assert.equal(article.published, undefined);
      assert.match(issuesOf({ date_published: date }).join(), /(date|field-type) \/items\/0\/date_published/);
    });

  it('makes up no date from the change, the event or the clock (I13)', () => {
    const article = read({
      date_modified: '2016-11-18',
      _city_news: { awards: [{ name: 'A', year: 2016 }] },
    });
    assert.equal(article.published, undefined);
    assert.equal(article.modified, '2016-11-18');
  });

  it('hands the zone of the feed to every article (T28)', () => {
    assert.equal(news({}, { time_zone: 'Europe/Madrid' }).timeZone, 'Europe/Madrid');
  });
});

describe('readFeed: attachments', () => {
  const attachments = (...values) => read({ attachments: values }).attachments;

  it('leaves out attachments without an address (I17)', () => {
    assert.deepEqual(attachments({ mime_type: 'application/pdf' }, {}, null, 5), []);
  });

  it('believes the type that the feed gives, whatever the suffix (I17)', () => {
    assert.equal(mediaTypeOf(attachments({ url: 'a.pdf', mime_type: 'text/plain' })[0]), 'text/plain');
  });

  for (const [address, type] of [
    ['a.pdf', 'application/pdf'],
    ['a.PDF', 'application/pdf'],
    ['a.pdf#page=2', 'application/pdf'],
    ['download?file=a.pdf', 'application/pdf'],
    ['a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['a.zip', 'application/zip'],
    ['a', 'application/octet-stream'],
    ['a.unknown', 'application/octet-stream'],
  ])
    it(`takes ${address} for ${type} (T30)`, () =>
      assert.equal(mediaTypeOf(attachments({ url: address })[0]), type));

  for (const [size, bytes] of [
    [0, 0],
    [1024, 1024],
    ['1024', 1024],
    [-1, undefined],
    ['1e300', undefined],
    ['big', undefined],
    [JSON.parse('1e309'), undefined],
    [null, undefined],
  ])
    it(`reads the size ${JSON.stringify(size)} as ${bytes} (I19)`, () =>
      assert.equal(attachments({ url: 'a.pdf', size_in_bytes: size })[0].bytes, bytes));

  it('keeps two forms of one document, in order and with their title (I18)', () => {
    const both = attachments({ url: 'a.pdf', title: 'Plan' }, { url: 'a.hwp', title: 'Plan' });
    assert.deepEqual(
      both.map((form) => [form.title, mediaTypeOf(form)]),
      [
        ['Plan', 'application/pdf'],
        ['Plan', 'application/x-hwp'],
      ],
    );
  });

  it('reads what the extension says of an attachment (T32)', () => {
    const [attachment] = attachments({
      url: 'a.pdf',
      duration_in_seconds: 90.5,
      _city_news: { pages: 12, language: 'ko', accessible: true },
    });
    const { seconds, pages, language, accessible } = attachment;
    assert.deepEqual([seconds, pages, language, accessible], [90.5, 12, 'ko', true]);
  });
});

describe('readFeed: the extension', () => {
  for (const extension of ['text', 5, true, []])
    it(`ignores an extension of ${JSON.stringify(extension)} and says so (T32, E2)`, () => {
      assert.equal(news(extension).id, '1');
      assert.ok(issuesOf({ _city_news: extension }).includes('field-type /items/0/_city_news'));
    });

  it('ignores the extensions of others without a word (T32, E7)', () => {
    const item = { title: 'A', _microfeed: { status: 1 }, _parent_url: 'x', __TEST__: [] };
    assert.deepEqual(issuesOf(item), []);
  });

  it('keeps 0 views apart from none said (T29)', () => {
    assert.equal(news({ views: 0 }).views, 0);
    assert.equal('views' in news({}), false);
  });

  for (const views of ['6,100', '6.1K', '', -1, 1.5, JSON.parse('1e309'), 2 ** 53, {}, [6100]])
    it(`drops views of ${JSON.stringify(views)} and keeps the rest of the extension (T9, T29)`, () => {
      const article = news({ views, category: 'Parks' });
      assert.equal(article.views, undefined);
      assert.equal(article.category, 'Parks');
    });

  it('says where a count is out of range and where it is no number (T29)', () => {
    assert.deepEqual(issuesOf({ title: 'A', _city_news: { views: -1 } }), [
      'value-range /items/0/_city_news/views',
    ]);
    assert.deepEqual(issuesOf({ title: 'A', _city_news: { views: '6,100' } }), [
      'field-type /items/0/_city_news/views',
    ]);
  });

  for (const level of AWARD_LEVELS)
    it(`knows the level ${level} (T32)`, () =>
      assert.equal(news({ awards: [{ name: 'A', level, rank: 1 }] }).awards[0].level, level));

  it('reads a level it does not know as other and keeps its label (T32)', () => {
    const [award] = news({ awards: [{ name: 'A', level: 'Winner', label: '最優秀都市賞' }] }).awards;
    assert.deepEqual([award.level, award.label], ['other', '最優秀都市賞']);
  });

  it('warns of a rank that is missing (T32)', () => {
    const codes = (award) => issuesOf({ title: 'A', _city_news: { awards: [{ name: 'A', ...award }] } });
    assert.deepEqual(codes({ level: 'ranked' }), ['award-rank /items/0/_city_news/awards/0']);
    assert.deepEqual(codes({ level: 'winner', consecutive: 7 }), ['award-rank /items/0/_city_news/awards/0']);
    assert.deepEqual(codes({ level: 'ranked', rank: 1, consecutive: 7 }), []);
  });

  it('reads a rank from 1 and times in a row from 2', () => {
    const [award] = news({ awards: [{ name: 'A', level: 'ranked', rank: 0, consecutive: 1 }] }).awards;
    assert.deepEqual([award.rank, award.consecutive], [undefined, undefined]);
  });

  it('computes no count of finalists that the feed does not give', () => {
    const [award] = news({ awards: [{ name: 'A', level: 'finalist', candidates: 250 }] }).awards;
    assert.equal(award.candidates, 250);
    assert.equal(award.finalists, undefined);
  });

  it('takes a name alone for a publisher, a department and an issuer', () => {
    const article = news({
      publisher: 'SMG',
      department: 'Parks',
      awards: [{ name: 'A', issuer: 'Rutgers' }],
    });
    assert.deepEqual(article.publisher, { name: 'SMG' });
    assert.deepEqual(article.department, { name: 'Parks' });
    assert.deepEqual(article.awards[0].issuer, { name: 'Rutgers' });
  });

  it('takes the publisher of the feed where the article has none', () => {
    assert.deepEqual(news({}, { publisher: { name: 'City' } }).publisher, { name: 'City' });
    assert.deepEqual(news({ publisher: 'Ward' }, { publisher: { name: 'City' } }).publisher, {
      name: 'Ward',
    });
  });

  it('takes both spellings of licence, an id alone, and that of the feed', () => {
    assert.deepEqual(news({ licence: 'KOGL-0' }).licence, { id: 'KOGL-0' });
    assert.deepEqual(news({ license: { id: 'KOGL-1', ai_training: false } }).licence, {
      id: 'KOGL-1',
      aiTraining: false,
    });
    assert.deepEqual(news({}, { licence: 'CC0-1.0' }).licence, { id: 'CC0-1.0' });
  });

  it('drops translations that lack a language or an address (T32)', () => {
    const url = 'https://city.example/ja';
    const translations = [{ language: 'ja' }, { url }, { language: '!', url }, { language: 'ja', url }, url];
    assert.deepEqual(news({ translations }).translations, [{ language: 'ja', url }]);
  });

  it('drops changes that lack a date or a note (T32)', () => {
    const changes = [{ date: '2026-01-02', note: 'Corrected' }, { note: 'x' }, { date: 'Monday', note: 'x' }];
    assert.deepEqual(news({ changes }).changes, [{ date: '2026-01-02', note: 'Corrected' }]);
  });

  for (const status of ARTICLE_STATUSES)
    it(`knows the status ${status}`, () => assert.equal(news({ status }).status, status));

  it('has no status and no kind where it does not know the word (T32)', () => {
    const article = news({ status: 'gone', kind: 'blog' });
    assert.deepEqual([article.status, article.kind], [undefined, undefined]);
    assert.ok(issuesOf({ _city_news: { kind: 'blog' } }).includes('value-unknown /items/0/_city_news/kind'));
  });

  it('pins only what says true', () => {
    assert.equal(news({ pinned: true }).pinned, true);
    for (const pinned of ['true', 1, null, undefined]) assert.equal(news({ pinned }).pinned, false);
  });
});

const source = new URL('../../../shared/data/source/city-initiative-news.feed.json', import.meta.url);

describe(
  'readFeed: the source page as a feed',
  { skip: !existsSync(source) && 'there is no ../shared/data/source beside the project' },
  () => {
    const article = () => readFeed(JSON.parse(readFileSync(source, 'utf8')), BASE).feed.articles[0];

    it('gives both awards', () => {
      const [finalist, ranked, ...more] = article().awards;
      assert.equal(finalist.level, 'finalist');
      assert.equal(finalist.candidates, 250);
      assert.deepEqual([ranked.level, ranked.rank, ranked.consecutive], ['ranked', 1, 7]);
      assert.deepEqual(more, []);
    });

    it('gives 6100 views and the publisher SMG', () => {
      assert.equal(article().views, 6100);
      assert.equal(article().publisher.abbr, 'SMG');
    });

    it('gives no date, for the page has none', () => {
      assert.equal(article().published, undefined);
      assert.equal(article().modified, undefined);
    });

    it('gives six paragraphs', () => assert.equal(article().html.match(/<p[\s>]/g).length, 6));
  },
);
