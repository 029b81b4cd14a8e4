/**
 * `city-news convert`: the mappings of feeds.md §4.1 one format after the other, on fixtures of our own.
 * Runs the built command as a child process.
 */
import assert from 'node:assert/strict';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checked, cityNews, converted, fixture, inFolder } from '../helpers/cli.mjs';

const SITE = ['--base', 'https://city.example/'];
const SEOUL = ['--time-zone', 'Asia/Seoul'];

/** Converts a fixture, makes sure that a check finds no errors, and gives the feed. */
async function sound(name, ...words) {
  const result = await converted([fixture(`convert/${name}`), ...words]);
  const { errors, issues } = await checked(['-'], { input: JSON.stringify(result.feed) });
  assert.equal(errors, 0, JSON.stringify(issues));
  return result;
}

describe('city-news convert', { concurrency: 4 }, () => {
  it('reads RSS: ids, words without markup, local times in their zone', async () => {
    const { feed, said } = await sound('feed.rss', ...SITE, ...SEOUL);
    const [first, second, third] = feed.items;
    assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
    assert.equal(feed.home_page_url, 'https://city.example/');
    assert.equal(first.id, 'post-1');
    assert.equal(first.url, 'https://city.example/news/1');
    assert.equal(first.title, 'Parks ’26 open');
    assert.equal(first.summary, 'Two parks open.');
    assert.equal(first.content_html, '<p>Two parks open on Monday.</p>');
    assert.equal(first.date_published, '2026-05-22T16:38:15+09:00');
    assert.deepEqual(first.tags, ['Parks']);
    assert.deepEqual(first.authors, [{ name: 'Parks office' }]);
    assert.equal(first.image, 'https://city.example/park.jpg');
    assert.equal(first._city_news.image.alt, 'A gate');
    assert.deepEqual(first.attachments, [
      { url: 'https://city.example/map.pdf', mime_type: 'application/pdf', size_in_bytes: 2000 },
    ]);
    assert.match(second.id, /^sha256-/);
    assert.equal(third.date_published, undefined);
    assert.match(said, /"Same again" has the id of an earlier item/);
    assert.match(said, /the date "Someday" of "Bad day" is none/);
  });

  it('leaves local times without an offset, and says so, where nobody names the zone', async () => {
    const { feed, said } = await converted([fixture('convert/feed.rss'), ...SITE]);
    assert.equal(feed.items[0].date_published, '2026-05-22T16:38:15');
    assert.match(said, /1 times have no offset/);
  });

  it('gives the same ids from run to run', async () => {
    const [one, two] = await Promise.all([sound('feed.rss', ...SEOUL), sound('feed.rss', ...SEOUL)]);
    assert.deepEqual(one.feed, two.feed);
  });

  it('reads Atom: base, language, titles as text, no day of publication out of "updated"', async () => {
    const { feed } = await sound('feed.atom');
    const [item] = feed.items;
    assert.equal(feed.language, 'ko');
    assert.equal(item.url, 'https://city.example/ko/news/1');
    assert.equal(item.date_published, undefined);
    assert.equal(item.date_modified, '2026-01-05T09:00:00+09:00');
    assert.ok(!JSON.stringify(feed).includes('press@'));
  });

  it('reads WordPress, without posts that are not for everybody', async () => {
    const { feed, said } = await sound('wordpress.json');
    assert.equal(feed.items.length, 1);
    assert.equal(feed.items[0].title, 'Parks ’26');
    assert.equal(feed.items[0].summary, 'Short');
    assert.equal(feed.items[0].date_published, '2026-01-05T00:00:00Z');
    assert.match(said, /"Secret" has a password/);
    assert.match(said, /"Next week" has the status "future"/);
  });

  it('reads Drupal: processed text, picture and topics from what is included, no users', async () => {
    const { feed, said } = await sound('drupal.json');
    const [item] = feed.items;
    assert.equal(item.content_html, '<p>Parks open.</p>');
    assert.equal(item.url, 'https://city.example/news/parks');
    assert.equal(item.image, 'https://city.example/files/gate.jpg');
    assert.equal(item._city_news.image.alt, 'A gate');
    assert.deepEqual(item.tags, ['Parks']);
    assert.ok(!JSON.stringify(feed).includes('Gildong'));
    assert.match(said, /"Not yet" is not published/);
  });

  it('reads GOV.UK: translations, changes, sizes of the picture, the notice', async () => {
    const { feed } = await sound('govuk.json');
    const [item] = feed.items;
    assert.equal(item.url, 'https://www.gov.uk/government/news/parks');
    assert.equal(item.image, 'https://city.example/960.jpg');
    assert.deepEqual(
      item._city_news.image.sources.map(({ width }) => width),
      [300, 960],
    );
    assert.deepEqual(
      item._city_news.translations.map(({ language }) => language),
      ['cy'],
    );
    assert.equal(item._city_news.kind, 'press_release');
    assert.equal(item._city_news.department.name, 'Parks office');
    assert.equal(item._city_news.status, 'withdrawn');
    assert.equal(item._city_news.notice, 'Out of date');
  });

  it('reads a saved page: section, title, publisher, views, paragraphs, and not what is around them', async () => {
    const { feed } = await sound('page.html');
    const [item] = feed.items;
    assert.equal(feed.title, 'City Initiative News');
    assert.equal(item.id, 'https://city.example/news/parks/');
    assert.equal(item.title, 'Two “parks” open');
    assert.deepEqual(item._city_news, {
      category: 'Green News',
      publisher: { name: 'SMG', abbr: 'SMG' },
      views: 3794,
    });
    assert.match(item.content_html, /<em>park<\/em> &amp; its gate/);
    assert.match(item.content_html, /<table>/);
    assert.doesNotMatch(item.content_html, /script|Copyright|SMG|Home/);
    assert.equal(item.date_published, undefined);
  });

  it('makes a feed of a folder of Markdown, newest first, without drafts and embargoes', async () => {
    const { feed, said } = await sound('news', ...SITE, ...SEOUL, '--title', 'City news', '--language', 'en');
    const [library, parks] = feed.items;
    assert.equal(feed.title, 'City news');
    assert.equal(feed.items.length, 2);
    assert.equal(library.id, 'library-1');
    assert.equal(library.title, 'The library opens');
    assert.equal(library.date_published, '2026-02-01');
    assert.doesNotMatch(library.content_html, /<h1/);
    assert.equal(parks.id, '2026-01-05-parks');
    assert.equal(parks.date_published, '2026-01-05T09:00:00+09:00');
    assert.deepEqual(parks.tags, ['Parks', 'Environment']);
    assert.equal(parks._city_news.image.alt, 'A gate');
    assert.equal(parks._city_news.awards[0].level, 'winner');
    assert.match(parks.content_html, /<strong>first<\/strong>/);
    assert.match(parks.content_html, /<table>/);
    assert.match(said, /"A secret plan" is a draft/);
    assert.match(said, /"The prize" is under embargo until 2999/);
    assert.match(said, /the field "colour"/);
    assert.ok(!JSON.stringify(feed).includes('We won'));
  });

  it('keeps ids when the folder moves', () =>
    inFolder(async (folder) => {
      cpSync(fixture('convert/news'), join(folder, 'elsewhere'), { recursive: true });
      const { feed } = await converted([join(folder, 'elsewhere')]);
      assert.deepEqual(feed.items.map(({ id }) => id).sort(), ['2026-01-05-parks', 'library-1']);
    }));

  for (const [name, text, what] of [
    [
      'a JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[]}',
      /JSON Feed already/,
    ],
    ['broken JSON', '[{"title":', /:1:11 is not JSON/],
    ['JSON of another kind', '{"a":1}', /JSON of a format that is not known here: an object with "a"/],
    ['XML of another kind', '<svg xmlns="http://www.w3.org/2000/svg"/>', /neither RSS nor Atom/],
    ['prose', 'Hello.', /cannot be told/],
  ])
    it(`refuses ${name} in words`, async () => {
      const { status, stdout, stderr } = await cityNews(['convert', '-'], { input: text });
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, what);
      assert.doesNotMatch(stderr, /\bat .*\.js:\d/);
    });

  it('names the file whose front matter is broken', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.md'), '---\ntitle: a: b: c\n---\n\nText\n');
      const { status, stderr } = await cityNews(['convert', folder]);
      assert.equal(status, 2);
      assert.match(stderr, /a\.md is not YAML/);
    }));
});
