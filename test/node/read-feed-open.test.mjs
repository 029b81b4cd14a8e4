/**
 * What the reader is known to get wrong, each with the least JSON that shows it. Such a test fails as "todo" and fails
 * nothing else; once the reader is right it passes, and moves to the file of its rule.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../dist/index.js';

const BASE = 'https://reader.example/feed.json';

const open = (name, check) => it(name, { todo: 'the reader does otherwise' }, check);

const readOf = (item, more) => readFeed({ items: [{ id: '1', ...item }], ...more }, BASE);
const articleOf = (item, more) => readOf(item, more).feed.articles[0];

describe('readFeed: known faults', () => {
  open('decodes the entities of a summary once where it stands in for a title (T12, T14)', () => {
    const { summary, title } = articleOf({ summary: '&amp;lt;' });
    assert.equal(title, summary);
  });

  open('decodes no entity of content_text where it stands in for a title (I8, T14)', () => {
    assert.equal(articleOf({ content_text: 'Write &amp; here' }).title, 'Write &amp; here');
  });

  open('cleans an id that stands in for a title (T14)', () => {
    assert.doesNotMatch(articleOf({ id: '\u202egpj.exe' }).title, /\u202e/);
    assert.doesNotMatch(articleOf({ id: 'a\nb' }).title, /\n/);
  });

  open('cuts no character in half in one very long word (T14)', () => {
    assert.ok(articleOf({ content_text: `a${'𐌰'.repeat(90)}` }).title.isWellFormed());
  });

  open('leaves an entity alone that names half a character (T12)', () => {
    assert.ok(articleOf({ title: '&#xd800;' }).title.isWellFormed());
  });

  open('counts minus nothing as nothing (T29)', () => {
    assert.ok(Object.is(articleOf({ _city_news: { views: -0 } }).views, 0));
  });

  open('names related articles as their ids are (T13)', () => {
    const id = 'https://city.example/?a=1&amp;b=2';
    assert.deepEqual(articleOf({ id, _city_news: { related: [id] } }).related, [id]);
  });

  open('resolves nothing against a home page that is a mail address (T19)', () => {
    const { url } = articleOf({ url: '/1' }, { home_page_url: 'mailto:press@city.example' });
    assert.equal(url, 'https://reader.example/1');
  });

  open('drops a date of an award that is none', () => {
    const [award] = articleOf({ _city_news: { awards: [{ name: 'A', date: 'Tomorrow' }] } }).awards;
    assert.equal(award.date, undefined);
  });

  open('drops a short form of more than 16 characters', () => {
    const publisher = { name: 'A', abbr: 'Seventeen letters' };
    assert.deepEqual(articleOf({ _city_news: { publisher } }).publisher, { name: 'A' });
  });

  open('notes a fault at a place that there is', () => {
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
