/**
 * How much of a feed is read (security.md, policy 6): every list and text of the model has an end, which is noted, and the numbers
 * are those of docs/feed-format.md. Every regular expression of the reader looks at each character a few times only.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readFeed } from '../../dist/index.js';
import { LONGEST_BODY, LONGEST_LINE, LONGEST_NAME, MOST_ENTRIES } from '../../dist/model/limits.js';
import { articleUrlOf } from '../../dist/model/article-url.js';
import { richFeed } from '../helpers/rich-feed.mjs';

const LONG = 6_000;

/** Every list and text in a value made longer than any newsroom writes it. */
function stretched(value, key = '') {
  if (Array.isArray(value))
    return key === 'items' ? value.map((item) => stretched(item)) : stretchedList(value, key);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, stretched(inner, name)]));
  return typeof value === 'string' && !KEPT.has(key) && !/^https?:|^\d{4}/.test(value)
    ? value.padEnd(LONG, ' word')
    : value;
}

const KEPT = new Set(
  'id version language level kind status abbr mime_type timezone time_zone source_language'.split(' '),
);

function stretchedList(list, key) {
  const entries = list.map((entry) => stretched(entry, key));
  return Array.from({ length: 150 }, (_, index) => {
    const entry = entries[index % entries.length];
    return typeof entry === 'string' ? `${index} ${entry}` : entry;
  });
}

/** What in a value is longer than the limits, with its place. */
function tooLong(value, place = '') {
  if (typeof value === 'string') {
    const most = /\/(html|text)$/.test(place) ? LONGEST_BODY : LONGEST_LINE;
    const isName =
      /\/(topics|awards|evidence|attachments|authors|translations)\/\d+(\/(name|title|label|publisher))?$/.test(
        place,
      );
    return value.length > (isName ? LONGEST_NAME : most) ? [`${place}: ${value.length}`] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const own =
    Array.isArray(value) && value.length > MOST_ENTRIES && !place.endsWith('/articles')
      ? [`${place}: ${value.length}`]
      : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => tooLong(inner, `${place}/${key}`))];
}

describe('how much is read', () => {
  it('ends in every list and text of the model, and is noted', () => {
    const json = stretched(richFeed);
    const { feed, issues } = readFeed(json);
    assert.deepEqual(tooLong(feed), []);
    const places = new Set(
      issues.filter(({ code }) => code === 'value-range').map(({ path }) => path.replace(/\d+/g, '0')),
    );
    for (const place of [
      '/items/0/title',
      '/items/0/summary',
      '/items/0/tags',
      '/items/0/tags/0',
      '/items/0/_city_news/awards',
    ])
      assert.ok(places.has(place), `${place} among ${[...places].join(' ')}`);
  });

  it('says that a body is too long, and keeps enough of it to be told so', () => {
    const item = (more) => ({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'F',
      items: [{ id: '1', title: 'T', ...more }],
    });
    const long = 'word '.repeat(300_000);
    for (const key of ['content_html', 'content_text']) {
      const { feed, issues } = readFeed(item({ [key]: long }));
      assert.deepEqual(issues, [{ code: 'value-range', path: `/items/0/${key}` }]);
      assert.ok((feed.articles[0].html ?? feed.articles[0].text).length > LONGEST_BODY - 9);
    }
  });

  it('has an end for a map of authors, an address and an id', () => {
    const authors = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [`a${n}`, { name: `Office ${n}` }]),
    );
    const long = `https://city.example/${'a'.repeat(LONGEST_LINE)}`;
    const { feed, issues } = readFeed({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'F',
      items: [
        { id: '1', title: 'T', content_text: 'x', url: long, authors },
        { id: long, title: 'U', content_text: 'x' },
      ],
    });
    assert.equal(feed.articles.length, 1);
    assert.equal(feed.articles[0].authors.length, MOST_ENTRIES);
    assert.equal(feed.articles[0].url, undefined);
    assert.deepEqual(issues.map(({ code, path }) => `${code} ${path}`).sort(), [
      'item-id /items/1',
      'value-range /items/0/authors',
      'value-range /items/0/url',
    ]);
  });

  it('leads an id of dots to the address of its article, never up the path', () => {
    const at = (id) =>
      articleUrlOf({ id, url: 'https://city.example/own' }, '/news/{id}', 'https://city.example/a/');
    for (const id of ['.', '..']) assert.equal(at(id), 'https://city.example/own');
    assert.equal(at('...'), 'https://city.example/news/...');
    assert.equal(at('%2e%2e'), 'https://city.example/news/%252e%252e');
  });

  it('is told in docs/feed-format.md by the same numbers', () => {
    const page = readFileSync(new URL('../../docs/feed-format.md', import.meta.url), 'utf8');
    const [, table] = /### How much is read\n([^]*?)\n## /.exec(page);
    for (const number of [MOST_ENTRIES, LONGEST_NAME, LONGEST_LINE, LONGEST_BODY])
      assert.ok(table.includes(` ${number.toLocaleString('en')} `), `${number} in the table`);
  });
});
