/**
 * `city-news check` on what readers will see (issue 21): a feed of our own for each kind of fault, what is no fault, and
 * the cases of others, read in place. Runs the built command as a child process.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checked, cityNews, inFolder, withServer } from '../helpers/cli.mjs';

const CASES = fileURLToPath(new URL('../../../shared/data/cases/', import.meta.url));
const noCases = !existsSync(CASES) && `${CASES} is not here`;

const feedOf = (item, head = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Ward news',
  language: 'en',
  home_page_url: 'https://ward.example/',
  ...head,
  items: [{ id: 'a', url: 'https://ward.example/a', title: 'Gate', content_html: '<p>Open.</p>', ...item }],
});

const check = (feed) => checked(['-'], { input: typeof feed === 'string' ? feed : JSON.stringify(feed) });

/** Codes, without what is asked of every feed. */
const codesOf = ({ issues }) => issues.map(({ code }) => code);

const html = (content_html) => ({ content_html });

/** A fault, its level, and where it stands. */
const FAULTS = [
  ['broken-letters', 'warning', '/items/0/summary', { summary: 'Caf\ufffd' }],
  ['url-scheme', 'warning', '/items/0/url', { url: 'ward.example/news/2' }],
  ['url-scheme', 'warning', '/items/0/content_html', html('<p><a href="www.ward.example">Map</a></p>')],
  ['field-unknown', 'warning', '/items/0/datePublished', { datePublished: '2026-01-01' }],
  ['field-unknown', 'warning', '/items/0/_city_new', { _city_new: {} }],
  ['field-unknown', 'warning', '/items/0/views', { views: 5 }],
  ['field-unknown', 'warning', '/items/0/authors/0/nmae', { authors: [{ name: 'A', nmae: 'B' }] }],
  ['text-markup', 'warning', '/items/0/title', { title: 'Fish &amp; chips' }],
  ['text-markup', 'warning', '/items/0/summary', { summary: '<em>New</em>' }],
  ['html-escaped', 'warning', '/items/0/content_html', html('&lt;p&gt;Open.&lt;/p&gt;')],
  ['body-refused', 'error', '/items/0/content_html', html('<div>'.repeat(300))],
  ['body-refused', 'error', '/items/0/content_html', html('<b>x'.repeat(60_000))],
  ['html-hidden', 'warning', '/items/0/content_html', html('<p>a</p><p style="DISPLAY : none">b</p>')],
  ['shortcode', 'warning', '/items/0/content_html', html('<p>[slider id="3"] a [/slider]</p>')],
  [
    'date-order',
    'warning',
    '/items/0/date_modified',
    { date_published: '2026-02-02', date_modified: '2026-02-01' },
  ],
  ['date-absurd', 'warning', '/items/0/date_published', { date_published: '1970-01-01T00:00:00Z' }],
  ['date-future', 'warning', '/items/0/date_modified', { date_modified: '2999-01-01' }],
  ['related-missing', 'info', '/items/0/_city_news/related/0', { _city_news: { related: ['b'] } }],
  ['empty', 'info', '/items/0/_city_news/notice', { _city_news: { notice: '' } }],
  ['next-url', 'warning', '/next_url', {}, { next_url: 'https://other.example/2' }],
  [
    'next-url',
    'warning',
    '/next_url',
    {},
    { next_url: 'https://ward.example/feed', feed_url: 'https://ward.example/feed' },
  ],
];

const SOUND = [
  ['days', { date_published: '2026-02-02', _city_news: { views: 1, views_as_of: '2026-02-03' } }],
  ['footnotes', html('<p><a href="#n">1</a></p><p id="n">Note.</p>')],
  ['what people put into brackets', html('<p>[sic] and [1] and [Name of the ward]</p>')],
  ['signs in text', { title: 'AT&T: a < b and c > d, <name>' }],
  ['extensions of others', { _blue_shed: { titel: '<b>x</b>' } }],
  [
    'offices',
    { content_text: 'parks@ward.example, seoul.smartcity@ward.example, human.resources@ward.example' },
  ],
  ['code in a body', html('<p>Write</p><pre>&lt;p&gt;&lt;b&gt;x&lt;/b&gt;&lt;/p&gt;</pre>')],
  [
    'an edit on the day of publication',
    { date_published: '2026-02-02T09:00:00Z', date_modified: '2026-02-02' },
  ],
  ['relative files', { url: 'news/index.html' }],
];

describe('city-news check: what readers will see (issue 21)', { concurrency: 2 }, () => {
  for (const [code, level, path, item, head] of FAULTS)
    it(`tells of ${code} at ${path} (${JSON.stringify({ ...item, ...head }).slice(0, 50)})`, async () => {
      const { issues } = await check(feedOf(item, head));
      const found = issues.find((issue) => issue.code === code && issue.path === path);
      assert.ok(found, JSON.stringify(issues));
      assert.equal(found.level, level);
      assert.ok(found.message.startsWith(found.field) && found.field !== '', found.message);
    });

  for (const [name, item] of SOUND)
    it(`finds nothing wrong with ${name}`, async () =>
      assert.deepEqual(codesOf(await check(feedOf(item))), []));

  it('tells that words run together, and not across <font>', async () => {
    const joined = await check(feedOf(html('<p><x-tab>One</x-tab><x-tab>Two</x-tab></p>')));
    assert.ok(codesOf(joined).includes('html-joined'));
    const whole = await check(feedOf(html('<p><font>O</font>ne</p>')));
    assert.ok(!codesOf(whole).includes('html-joined'));
  });

  it('tells of a name that stands twice, where the second is', async () => {
    const { issues } = await check('{"items":[{"id":"a",\n"title":"x","title":"y"}]}');
    const { line, column, level } = issues.find(({ code }) => code === 'key-duplicate');
    assert.deepEqual({ line, column, level }, { line: 2, column: 13, level: 'error' });
  });

  it('says of kept values a note, of dropped ones a warning', async () => {
    const levels = async (views) =>
      (await check(feedOf({ _city_news: { views } }))).issues.map(({ level }) => level);
    assert.deepEqual([await levels('6100'), await levels('6,100')], [['info'], ['warning']]);
  });

  it('tells a person from an office', async () => {
    const found = await check(feedOf({ content_text: 'minsu.kim@ward.example' }));
    assert.deepEqual(codesOf(found), ['personal-email']);
    assert.ok(!JSON.stringify(found).includes('minsu'));
  });

  it('never repeats personal data in the name of an item', async () => {
    const { stdout } = await cityNews(['check', '-'], {
      input: JSON.stringify(feedOf({ title: 'Call 010-1234-5678', url: 'ward.example/x' })),
    });
    assert.ok(!stdout.split('\n').some((line) => line.includes('of item 1 ("Call 010-1234-5678')), stdout);
  });

  it('tells of bytes that are no UTF-8, and of UTF-16', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'feed.json');
      const text = JSON.stringify(feedOf({ title: 'Cafe' }));
      writeFileSync(file, Buffer.from(text.replace('Cafe', 'Caf\xe9'), 'latin1'));
      assert.deepEqual(codesOf(await checked([file])), ['encoding']);
      for (const mark of ['', '\ufeff']) {
        writeFileSync(file, Buffer.from(mark + text, 'utf16le'));
        assert.ok(codesOf(await checked([file])).includes('encoding'), `mark: ${mark !== ''}`);
      }
    }));

  it('tells of a server that lets no other site read the feed (feed-closed)', async () => {
    const closed = [];
    for (const allowed of ['*', undefined])
      await withServer(
        (_, response) => {
          if (allowed) response.setHeader('access-control-allow-origin', allowed);
          response.end(JSON.stringify(feedOf({})));
        },
        async (origin) => closed.push(codesOf(await checked([`${origin}/feed.json`]))),
      );
    assert.deepEqual(closed, [[], ['feed-closed']]);
  });

  it('lists a hundred of a kind and counts the rest', async () => {
    const feed = feedOf({});
    feed.items = Array.from({ length: 450 }, (_, id) => ({
      ...feed.items[0],
      id,
      url: `ward.example/${id}/x`,
    }));
    const { issues, warnings } = await check(feed);
    const found = issues.filter(({ code }) => code === 'url-scheme');
    assert.equal(found.length, 100);
    assert.equal(warnings, 450);
    assert.deepEqual(found.map(({ more }) => more).filter(Boolean), [350]);
    assert.equal(issues.find(({ path }) => path.startsWith('/items/99/'))?.code, 'url-scheme');
  });

  it('finds ids that repeat however far apart they stand', async () => {
    const feed = feedOf({});
    feed.items = Array.from({ length: 450 }, (_, id) => ({
      ...feed.items[0],
      id: `${id % 449}`,
      url: `https://ward.example/${id}`,
    }));
    const { issues } = await check(feed);
    assert.deepEqual(
      issues.filter(({ code }) => code === 'item-duplicate').map(({ path }) => path),
      ['/items/449'],
    );
  });

  it('paints and never garbles, and lets no escape of a feed through', async () => {
    const input = JSON.stringify(feedOf({ url: 'javascript:\u001b[2J\u009b31m\u202ex' }));
    const { stdout } = await cityNews(['check', '-'], { input, env: { NO_COLOR: '', FORCE_COLOR: '1' } });
    assert.ok(stdout.includes('\u001b[33mwarning\u001b[39m'), JSON.stringify(stdout.slice(0, 300)));
    assert.ok(!/\ufffd\[\d+m(warning|standard)/.test(stdout));
    assert.ok(!/\u001b\[2J|\u009b|\u202e/.test(stdout));
    const { stdout: json } = await cityNews(['check', '-', '--format', 'json'], { input });
    assert.ok(!/[\u001b\u009b\u202e]/.test(json));
  });
});

/** What a case must be told by; those without a row must be told of nothing but notes. */
const EXPECTED = {
  'attach_http.json': 'mixed-content',
  'html_in_text.json': 'text-markup',
  'items-object.json': 'items-type',
  'mod_before_pub.json': 'date-order',
  'next_cross.json': 'next-url',
  'replacement.json': 'broken-letters',
  'typo_field.json': 'field-unknown',
  'typo_root.json': 'field-unknown',
  'url_noscheme.json': 'url-scheme',
};

describe('city-news check: cases of others', { skip: noCases, concurrency: 2 }, () => {
  const files = noCases ? [] : readdirSync(join(CASES, 'check')).filter((name) => name.endsWith('.json'));
  for (const name of files)
    it(`check/${name} is told by ${EXPECTED[name] ?? 'notes at most'}`, async () => {
      const { issues } = await checked([join(CASES, 'check', name)]);
      const worse = issues.filter(({ level }) => level !== 'info').map(({ code }) => code);
      assert.deepEqual([...new Set(worse)], EXPECTED[name] ? [EXPECTED[name]] : []);
    });

  for (const [name, code] of [
    ['05-check-euc-kr.json', 'encoding'],
    ['08-hidden-made-visible.json', 'html-hidden'],
    ['20-check-html-in-text.json', 'text-markup'],
    ['20-check-html-in-text.json', 'html-escaped'],
    ['24-shortcodes.json', 'shortcode'],
  ])
    it(`reports/${name} is told by ${code}`, async () =>
      assert.ok(codesOf(await checked([join(CASES, 'reports', name)])).includes(code)));

  it('limits/15: a body nested 200,000 deep is refused', async () =>
    assert.ok(codesOf(await checked([join(CASES, 'limits/15-check-nested.json')])).includes('body-refused')));
});
