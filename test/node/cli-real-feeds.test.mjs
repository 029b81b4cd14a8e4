/**
 * The command line on files that nobody here wrote: JSON feeds checked, RSS and Atom converted and then checked, posts of
 * Drupal and GOV.UK, and the news page that this product began with.
 * The files stand beside the project and never in it; without them everything here is skipped.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checked, cityNews, converted, inFolder } from '../helpers/cli.mjs';

const folder = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const skip = !existsSync(folder) && 'there is no ../shared/data beside the project';
const names = skip ? [] : readdirSync(join(folder, 'feeds'));
const kinds = skip
  ? new Map()
  : new Map(
      JSON.parse(readFileSync(join(folder, 'feeds/MANIFEST.json'), 'utf8')).files.map(({ file, kind }) => [
        file,
        kind,
      ]),
    );
const filesOf = (kind) => names.filter((name) => kinds.get(name) === kind);
const pathOf = (name) => join(folder, 'feeds', name);

/** Files that are neither RSS nor Atom on purpose. */
const NO_FEEDS = ['gofeed-unknown_feed.xml', 'rssparser-unrecognized.rss'];

/** Errors that a conversion cannot mend, for the source has them. */
const LEFT = {};

/** Checks many files at once; the reports by the name of the file. */
async function checkedTogether(paths) {
  const { status, stdout, stderr } = await cityNews(['check', ...paths, '--format', 'json']);
  assert.ok(status === 0 || status === 1, stderr);
  return new Map(JSON.parse(stdout).map((report) => [basename(report.source), report]));
}

const errorsIn = ({ issues }) =>
  issues.filter(({ level }) => level === 'error').map(({ code, path }) => `${code} ${path}`);

describe('city-news check on the feeds of others', { skip }, () => {
  const files = filesOf('jsonfeed');

  it('reports on each with lines and columns that are there, and does not crash', async () => {
    const reports = await checkedTogether(files.map(pathOf));
    assert.deepEqual([...reports.keys()], files);
    for (const [name, { issues }] of reports) {
      const lines = readFileSync(pathOf(name), 'utf8').split(/\r\n|\r|\n/);
      for (const { code, line, column, message } of issues) {
        const place = `${name} ${code} ${line}:${column}`;
        assert.ok(line >= 1 && line <= lines.length && column >= 1, place);
        assert.ok(column <= lines[line - 1].length + 1, place);
        assert.ok(message, place);
      }
    }
  });
});

/** Converts files, each in a process of its own, then checks what came of them. */
const convertsWithoutErrors = (files, words) => () =>
  inFolder(async (folder) => {
    const outputs = [];
    // As many at once as leaves the machine some air.
    const queue = [...files];
    const work = async () => {
      for (let name = queue.shift(); name; name = queue.shift()) {
        const output = join(folder, `${name}.json`);
        const { status, stderr } = await cityNews(['convert', pathOf(name), '-o', output, ...words]);
        assert.equal(status, 0, `${name}: ${stderr}`);
        outputs.push(output);
      }
    };
    await Promise.all([work(), work(), work()]);
    assert.equal(outputs.length, files.length);
    for (const [name, report] of await checkedTogether(outputs))
      assert.deepEqual(errorsIn(report), LEFT[name] ?? [], name);
  });

describe('city-news convert on RSS and Atom of others', { skip }, () => {
  it(
    'makes feeds without errors',
    convertsWithoutErrors(
      filesOf('rss-atom').filter((name) => !NO_FEEDS.includes(name)),
      ['--base', 'https://source.example/feed.xml', '--time-zone', 'Asia/Seoul'],
    ),
  );

  for (const name of NO_FEEDS)
    it(`refuses ${name}, which is no feed`, async () => {
      const { status, stdout, stderr } = await cityNews(['convert', pathOf(name), '--from', 'rss']);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /neither RSS nor Atom/);
    });
});

describe('city-news convert on Drupal and GOV.UK', { skip }, () => {
  for (const kind of ['drupal-jsonapi', 'govuk-content-item'])
    it(`makes feeds without errors of ${kind}`, convertsWithoutErrors(filesOf(kind), []));

  it('finds id and title of every post', async () => {
    for (const name of filesOf('drupal-jsonapi')) {
      const { feed } = await converted([pathOf(name)]);
      assert.ok(feed.items.length > 0, name);
      assert.ok(
        feed.items.every(({ id, title }) => id && title),
        name,
      );
    }
  });

  it('shows withdrawn news as such', async () => {
    const { feed } = await converted([pathOf('govuk-news_article_withdrawn.json')]);
    assert.equal(feed.items[0]._city_news.status, 'withdrawn');
    assert.ok(feed.items[0]._city_news.notice);
  });
});

describe('city-news convert on the page it all began with', { skip }, () => {
  const url = 'http://english.seoul.go.kr/seoul-made-city-award-finalist-world-smart-city-awards/';

  it('finds section, title, publisher, views and paragraphs, and makes up nothing', async () => {
    const { feed } = await converted([
      join(folder, 'source/city-initiative-news-page.txt'),
      ...['--from', 'html', '--base', url],
    ]);
    const [item] = feed.items;
    const source = JSON.parse(readFileSync(join(folder, 'source/city-initiative-news.feed.json'), 'utf8'));
    assert.equal(feed.title, source.title);
    assert.equal(item.title, source.items[0].title);
    assert.equal(item.id, url);
    assert.equal(item._city_news.views, 6100);
    assert.equal(item._city_news.publisher.abbr, 'SMG');
    assert.equal(item.content_html.match(/<p>/g).length, 6);
    assert.equal(item.date_published, undefined);
    const { status, issues } = await checked(['-'], { input: JSON.stringify(feed) });
    assert.equal(status, 0, JSON.stringify(issues));
  });

  it('finds nothing wrong with the feed of it', async () => {
    const { issues } = await checked([join(folder, 'source/city-initiative-news.feed.json')]);
    assert.deepEqual(issues, []);
  });
});
