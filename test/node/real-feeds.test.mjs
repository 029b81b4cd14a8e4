/**
 * The reader on feeds that nobody here wrote: real sites and the fixtures of other parsers.
 * Promises nothing is thrown, no item with an id is lost or doubled, and what is read has the types it says.
 * The feeds stand beside the project and never in it; without them the file is skipped.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { describeIssue, levelOf, readFeed } from '../../dist/index.js';

const BASE = 'https://reader.example/feed.json';
const folder = new URL('../../../shared/data/feeds/', import.meta.url);
const skip = !existsSync(folder) && 'there is no ../shared/data/feeds beside the project';

function parse(name) {
  try {
    return JSON.parse(readFileSync(new URL(name, folder), 'utf8').replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

const feeds = (skip ? [] : readdirSync(folder))
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, parse(name)])
  .filter(([, json]) => json !== undefined);

/** The ids of a feed as the standard has them, counted without the reader. */
function idsOf(json) {
  const ids = new Set();
  if (Array.isArray(json?.items))
    for (const item of json.items) {
      const id = typeof item?.id === 'number' ? String(item.id) : item?.id;
      if (typeof id === 'string' && id.trim() !== '') ids.add(id.trim());
    }
  return [...ids];
}

const isText = (value) => typeof value === 'string' && value.trim() !== '';
const isAddress = (value) => /^(https?|mailto|tel):/.test(value);

/** What is wrong with the types of an article, in words. */
function wrongIn(article) {
  const wrong = [];
  for (const key of ['id', 'title']) if (!isText(article[key])) wrong.push(key);
  for (const key of [
    'summary',
    'text',
    'html',
    'published',
    'modified',
    'language',
    'timeZone',
    'category',
    'notice',
  ])
    if (article[key] !== undefined && !isText(article[key])) wrong.push(key);
  for (const key of ['url', 'externalUrl'])
    if (article[key] !== undefined && !isAddress(article[key])) wrong.push(key);
  for (const key of ['topics', 'authors', 'attachments', 'awards', 'translations', 'changes', 'related'])
    if (!Array.isArray(article[key])) wrong.push(key);
  for (const key of ['titleIsDerived', 'pinned']) if (typeof article[key] !== 'boolean') wrong.push(key);
  if (!article.topics.every(isText)) wrong.push('topics[]');
  if (!article.attachments.every(({ url, type }) => isAddress(url) && (type === undefined || isText(type))))
    wrong.push('attachments[]');
  if (!article.authors.every((author) => Object.values(author).every(isText))) wrong.push('authors[]');
  for (const picture of [article.image, article.banner])
    if (picture && !/^https?:/.test(picture.url)) wrong.push('picture');
  const dates = [article.published, article.modified].filter(Boolean);
  if (!dates.every((date) => /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/.test(date)))
    wrong.push('date');
  return wrong.map((key) => `${article.id}: ${key}`);
}

describe('readFeed: feeds of others', { skip }, () => {
  it('has feeds to read', () => assert.ok(feeds.length > 100, `only ${feeds.length}`));

  it('keeps every item with an id, once, in its order (I2, T8, T13)', () => {
    for (const [name, json] of feeds) {
      const { feed } = readFeed(json, BASE);
      assert.deepEqual(
        feed.articles.map(({ id }) => id),
        idsOf(json),
        name,
      );
    }
  });

  it('gives every field of every article the type it says (T9)', () => {
    for (const [name, json] of feeds)
      assert.deepEqual(readFeed(json, BASE).feed.articles.flatMap(wrongIn), [], name);
  });

  it('gives every feed a title that is text and addresses that are addresses', () => {
    for (const [name, json] of feeds) {
      const { title, homeUrl, feedUrl, nextUrl, expired } = readFeed(json, BASE).feed;
      assert.equal(typeof title, 'string', name);
      assert.equal(typeof expired, 'boolean', name);
      assert.ok([homeUrl, feedUrl, nextUrl].filter(Boolean).every(isAddress), name);
    }
  });

  it('has a level and a sentence for every issue it finds', () => {
    for (const [name, json] of feeds)
      for (const issue of readFeed(json, BASE).issues) {
        assert.match(levelOf(issue), /^(error|warning|info)$/, name);
        assert.match(describeIssue(issue), /\.$/, name);
        assert.match(issue.path, /^(\/|$)/, name);
      }
  });

  it('notes every item it leaves out (I2, T13)', () => {
    for (const [name, json] of feeds) {
      const given = Array.isArray(json?.items) ? json.items.length : 0;
      const { feed, issues } = readFeed(json, BASE);
      const leftOut = issues.filter(({ code }) => code.startsWith('item-')).length;
      assert.equal(feed.articles.length + leftOut, given, name);
    }
  });

  it('says the same when it reads the same again', () => {
    for (const [name, json] of feeds)
      assert.deepEqual(readFeed(json, BASE), readFeed(structuredClone(json), BASE), name);
  });
});
