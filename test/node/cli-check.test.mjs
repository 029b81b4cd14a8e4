/**
 * `city-news check`: one fixture for each message, each with one fault, and where the report says it stands.
 * Runs the built command as a child process.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checked, cityNews, fixture, inFolder } from '../helpers/cli.mjs';

/** Code, level, JSON Pointer, and the text of the file that stands at the reported line and column. */
const MESSAGES = [
  ['version', 'warning', '/version', '"1.1"'],
  ['title-missing', 'warning', '/title', '{'],
  ['items-missing', 'warning', '/items', '{'],
  ['items-type', 'error', '/items', '{\n    "1"'],
  ['item-type', 'error', '/items/1', '"Park 2 opens"'],
  ['item-id', 'error', '/items/1', '{\n      "id": ""'],
  [
    'item-duplicate',
    'error',
    '/items/1',
    '{\n      "id": "item-1",\n      "url": "https://city.example/news/2"',
  ],
  ['field-type', 'warning', '/items/0/title', '["Park opens"]'],
  ['value-range', 'warning', '/items/0/_city_news/views', '-5'],
  ['value-unknown', 'info', '/items/0/_city_news/kind', '"gossip"'],
  ['url', 'warning', '/items/0/url', '"javascript:alert(1)"'],
  ['date', 'warning', '/items/0/date_published', '"Tomorrow"'],
  ['language', 'info', '/items/0/language', '"the Korean language"'],
  ['content-missing', 'warning', '/items/0', '{\n      "id"'],
  ['incomplete', 'warning', '/items/0/_city_news/awards/0', '{\n            "level"'],
  ['award-rank', 'warning', '/items/0/_city_news/awards/0', '{\n            "name"'],
  ['not-feed', 'error', '', '{'],
  ['url-relative', 'warning', '/items/0/url', '"/news/1"'],
  ['url-relative', 'warning', '/items/0/content_html', '<a href'],
  ['url-duplicate', 'warning', '/items/1/url', '"https://city.example/news/1"', 2],
  ['mixed-content', 'warning', '/items/0/image', '"http://city.example/park.jpg"'],
  ['mixed-content', 'warning', '/items/0/content_html', '<img'],
  ['image-alt', 'warning', '/items/0/image', '"https://city.example/park.jpg"'],
  ['image-alt', 'warning', '/items/0/content_html', '<img'],
  ['html-removed', 'warning', '/items/0/content_html', '<p onclick'],
  ['html-stripped', 'info', '/items/0/content_html', '<p class'],
  ['date-zone', 'warning', '/items/0/date_published', '"2020-01-05 09:00:00"'],
  ['date-form', 'info', '/items/0/date_published', '"2020.01.05"'],
  ['date-future', 'warning', '/items/0/date_published', '"2999-01-05T09:00:00+09:00"'],
  ['time-zone', 'warning', '/_city_news/time_zone', '"Asia/Soul"'],
  ['language-missing', 'info', '/language', '{'],
  ['embargoed', 'warning', '/items/0/_city_news/embargo_until', '"2999-01-05T09:00:00+09:00"'],
  ['personal-number', 'warning', '/items/0/content_text', '900101-1234567'],
  ['personal-phone', 'warning', '/items/0/content_html', '010-1234-5678'],
  ['personal-email', 'warning', '/items/0/summary', 'gildong.hong@city.example'],
];

/** Those that only the schema finds. */
const FROM_SCHEMA = [
  ['field-unknown', 'warning', '/items/0/_city_news/vews', '12\n'],
  ['schema', 'info', '/items/0/attachments/0/mime_type', '{\n          "url"'],
];

/** Line and column, from 1, of the nth time that a text stands in the file. */
function placeOf(file, text, nth = 1) {
  let offset = -1;
  for (let count = 0; count < nth; count++) offset = file.indexOf(text, offset + 1);
  assert.notEqual(offset, -1, `${text} is not in the fixture`);
  const lines = file.slice(0, offset).split('\n');
  return { line: lines.length, column: lines.at(-1).length + 1 };
}

function tellsOf(code, level, path, text, nth) {
  return async () => {
    const file = fixture(`check/${code}.json`);
    const { status, issues } = await checked([file]);
    const found = issues.find((issue) => issue.code === code && issue.path === path);
    assert.ok(found, JSON.stringify(issues, null, 1));
    assert.equal(found.level, level);
    const { line, column } = found;
    // Without its own place, a fault stands where the object around it begins.
    assert.deepEqual({ line, column }, placeOf(readFileSync(file, 'utf8'), text, nth));
    assert.ok(found.message.length > 20);
    assert.ok(existsSync(found.rule.split('#')[0]), found.rule);
    assert.match(found.rule, new RegExp(`docs/feed-format\\.md#issue-${code}$`));
    assert.deepEqual(
      [...new Set(issues.map((issue) => issue.code))].filter((it) => it !== code),
      [],
    );
    assert.equal(status, level === 'error' ? 1 : 0);
  };
}

describe('city-news check', { concurrency: 4 }, () => {
  for (const [code, level, path, text, nth] of MESSAGES)
    it(
      `tells of ${code} at ${path || 'the feed'}, with line and column`,
      tellsOf(code, level, path, text, nth),
    );

  for (const [code, level, path, text] of FROM_SCHEMA)
    it(`tells of ${code} by the schema`, tellsOf(code, level, path, text));

  it('has a fixture for every message there is', () => {
    const source = readFileSync(new URL('../../src/model/issues.ts', import.meta.url), 'utf8');
    const codes = Array.from(source.matchAll(/^ {2}\| '([\w-]+)'/gm), ([, code]) => code);
    const elsewhereTested = readFileSync(new URL('./cli-check-readers.test.mjs', import.meta.url), 'utf8');
    const tested = new Set([
      ...[...MESSAGES, ...FROM_SCHEMA].map(([code]) => code),
      ...codes.filter((code) => elsewhereTested.includes(`'${code}'`)),
    ]);
    const elsewhere = ['root-type', 'not-json', 'feed-refused', 'feed-heavy', 'feed-large'];
    assert.deepEqual(
      codes.filter((code) => !tested.has(code) && !elsewhere.includes(code)),
      [],
    );
    assert.ok(codes.length > 30);
    assert.ok(readdirSync(fixture('check')).length > 30);
  });

  it('finds nothing in a sound feed, and ends with 0', async () => {
    const { status, stdout } = await cityNews(['check', fixture('check/sound.json')]);
    assert.equal(status, 0);
    assert.match(stdout, /nothing to mend/);
  });

  it('takes an array for no feed (D1)', async () => {
    const { status, issues } = await checked([fixture('check/root-type.json')]);
    assert.equal(status, 1);
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['not-feed'],
    );
  });

  it('shows the line of broken JSON with a caret below the place', async () => {
    const { status, stdout } = await cityNews(['check', fixture('check/not-json.feed')]);
    assert.equal(status, 1);
    const lines = stdout.split('\n');
    assert.match(lines[0], /not-json\.feed:4:3 error not-json/);
    assert.equal(lines[1].indexOf('"items"'), lines[2].indexOf('^'));
    assert.match(stdout, /a comma is missing/);
  });

  for (const [name, text, what] of [
    ['an empty file', '', /nothing in it/],
    ['a web page', '<!doctype html><title>Login</title>', /markup/],
    ['a text that breaks off', '{"version": "https://jsonfeed.org/ver', /closing quote/],
    ['a comment', '{ // no\n}', /no comments/],
    ['a tab within a text', '{"a": "x\ty"}', /escape/],
    ['brackets without end', '['.repeat(20_000), /./],
  ])
    it(`says what is wrong with ${name}`, async () => {
      const { status, stdout } = await cityNews(['check', '-'], { input: text });
      assert.equal(status, 1);
      assert.match(stdout, /standard input:\d+:\d+ error not-json/);
      assert.match(stdout, what);
    });

  for (const [code, bytes, status] of [
    ['feed-large', 300_000, 0],
    ['feed-heavy', 1_200_000, 0],
    ['feed-refused', 5_100_000, 1],
  ])
    it(`tells of ${code} by the size of the file (D16)`, () =>
      inFolder(async (folder) => {
        const feed = JSON.parse(readFileSync(fixture('check/sound.json'), 'utf8'));
        const file = join(folder, 'feed.json');
        writeFileSync(file, JSON.stringify({ ...feed, user_comment: 'x'.repeat(bytes) }));
        const report = await checked([file]);
        assert.deepEqual(
          report.issues.map((issue) => issue.code),
          [code],
        );
        assert.equal(report.status, status);
      }));

  it('takes a byte order mark for nothing (D13)', async () => {
    const input = `\ufeff${readFileSync(fixture('check/sound.json'), 'utf8')}`;
    assert.equal((await checked(['-'], { input })).status, 0);
  });

  it('names what goes from a body, how often, and only the outer element', async () => {
    const { issues } = await checked([fixture('check/html-removed.json')]);
    assert.equal(issues[0].detail, 'onclick, <script> (2 times), <iframe>');
  });

  it('never repeats personal data', async () => {
    for (const [code, secret] of [
      ['personal-number', '1234567'],
      ['personal-phone', '5678'],
      ['personal-email', 'gildong'],
    ])
      for (const format of ['pretty', 'json', 'github']) {
        const words = ['check', fixture(`check/${code}.json`), '--format', format];
        const { stdout } = await cityNews(words);
        assert.match(stdout, /•/);
        assert.ok(!stdout.includes(secret), stdout);
      }
  });

  it('takes the office of a contact for no person', async () => {
    const { issues } = await checked([fixture('check/personal-email.json')]);
    assert.equal(issues.length, 1);
  });

  it('resolves what is relative against the address the feed came from (T19)', async () => {
    const { withServer } = await import('../helpers/cli.mjs');
    const body = readFileSync(fixture('check/url-relative.json'));
    await withServer(
      (_, response) => response.setHeader('access-control-allow-origin', '*').end(body),
      async (origin) => assert.deepEqual((await checked([`${origin}/feed.json`])).issues, []),
    );
  });

  it('counts warnings as errors with --strict', async () => {
    const file = fixture('check/url-duplicate.json');
    assert.equal((await cityNews(['check', file])).status, 0);
    assert.equal((await cityNews(['check', file, '--strict'])).status, 1);
  });

  it('marks the lines for GitHub, whatever is in the name', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a,b.json');
      writeFileSync(file, readFileSync(fixture('check/item-id.json')));
      const { status, stdout } = await cityNews(['check', file, '--format', 'github']);
      assert.equal(status, 1);
      assert.match(
        stdout,
        /^::error file=[^,]*a%2Cb\.json,line=\d+,col=\d+,title=item-id::item 2.*: An item needs/m,
      );
    }));

  it('puts the worst first', async () => {
    const feed = JSON.parse(readFileSync(fixture('check/sound.json'), 'utf8'));
    delete feed.language;
    feed.items.push({ id: 'item-1' }, { id: 'item-9' });
    const { issues } = await checked(['-'], { input: JSON.stringify(feed) });
    const ranks = issues.map(({ level }) => ['error', 'warning', 'info'].indexOf(level));
    assert.deepEqual(ranks, ranks.toSorted());
    assert.deepEqual([...new Set(ranks)], [0, 1, 2]);
  });

  it('shows a few of a kind and counts the rest', async () => {
    const feed = JSON.parse(readFileSync(fixture('check/sound.json'), 'utf8'));
    feed.items = Array.from({ length: 30 }, (_, index) => ({ id: `item-${index}`, url: '/x' }));
    const { stdout } = await cityNews(['check', '-'], { input: JSON.stringify(feed) });
    assert.match(stdout, /And 25 more of content-missing, 24 more of url-duplicate/);
  });

  it('lets no control character of a feed onto the screen', async () => {
    const feed = JSON.parse(readFileSync(fixture('check/sound.json'), 'utf8'));
    feed.items[0].url = 'javascript:\u001b[2J\u202eevil';
    const { stdout } = await cityNews(['check', '-'], { input: JSON.stringify(feed) });
    assert.doesNotMatch(stdout, /[\u001b\u202e]/);
  });
});
