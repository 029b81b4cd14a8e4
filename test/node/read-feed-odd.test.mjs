/**
 * The reader on values that only random JSON thinks of: each was once read wrongly, and stands here with the least
 * JSON that shows it.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../dist/index.js';

const BASE = 'https://reader.example/feed.json';

const readOf = (item, more) => readFeed({ items: [{ id: '1', ...item }], ...more }, BASE);
const articleOf = (item, more) => readOf(item, more).feed.articles[0];

describe('readFeed: odd values', () => {
  it('decodes the entities of a summary once where it stands in for a title (T12, T14)', () => {
    const { summary, title } = articleOf({ summary: '&amp;lt;' });
    assert.equal(title, summary);
  });

  it('decodes no entity of content_text where it stands in for a title (I8, T14)', () => {
    assert.equal(articleOf({ content_text: 'Write &amp; here' }).title, 'Write &amp; here');
  });

  it('cleans an id that stands in for a title (T14)', () => {
    assert.doesNotMatch(articleOf({ id: '\u202egpj.exe' }).title, /\u202e/);
    assert.doesNotMatch(articleOf({ id: 'a\nb' }).title, /\n/);
  });

  it('cuts no character in half in one very long word (T14)', () => {
    assert.ok(articleOf({ content_text: `a${'𐌰'.repeat(90)}` }).title.isWellFormed());
  });

  it('leaves an entity alone that names half a character (T12)', () => {
    assert.ok(articleOf({ title: '&#xd800;' }).title.isWellFormed());
  });

  it('counts minus nothing as nothing (T29)', () => {
    assert.ok(Object.is(articleOf({ _city_news: { views: -0 } }).views, 0));
  });

  it('names related articles as their ids are (T13)', () => {
    const id = 'https://city.example/?a=1&amp;b=2';
    assert.deepEqual(articleOf({ id, _city_news: { related: [id] } }).related, [id]);
  });

  it('resolves nothing against a home page that is a mail address (T19)', () => {
    const { url } = articleOf({ url: '/1' }, { home_page_url: 'mailto:press@city.example' });
    assert.equal(url, 'https://reader.example/1');
  });

  it('reads a year, a month or a day of an award, and drops what is none', () => {
    const dateOf = (date) => articleOf({ _city_news: { awards: [{ name: 'A', date }] } }).awards[0].date;
    assert.deepEqual(['2016', '2016-11', '2016.11.17', '2016-11-17T09:00:00Z'].map(dateOf), [
      '2016',
      '2016-11',
      '2016-11-17',
      '2016-11-17',
    ]);
    assert.deepEqual(['Tomorrow', '2016-13', '16'].map(dateOf), [undefined, undefined, undefined]);
  });

  it('takes no number that JSON cannot hold for an id (I4)', () => {
    const { feed } = readFeed(JSON.parse('{"items":[{"id":1e999},{"id":"a"}]}'));
    assert.deepEqual(
      feed.articles.map(({ id }) => id),
      ['a'],
    );
  });

  it('drops a short form of more than 16 characters', () => {
    const publisher = { name: 'A', abbr: 'Seventeen letters' };
    assert.deepEqual(articleOf({ _city_news: { publisher } }).publisher, { name: 'A' });
  });

  it('notes a fault at a place that there is', () => {
    const item = {
      content_text: 'Text',
      authors: { first: { name: 5, url: 'https://a.example/' } },
      _city_news: { awards: { name: 'A', year: 'soon' } },
    };
    const { issues } = readOf(item, { version: 'https://jsonfeed.org/version/1.1', title: 'News' });
    assert.deepEqual(issues.map(({ path }) => path).sort(), [
      '/items/0/_city_news/awards/year',
      '/items/0/authors/first/name',
    ]);
  });
});
