/**
 * Several feeds as one: what is shown in which order, what is held back, and what the whole says of itself (P5).
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { joinFeeds } from '../../dist/model/join-feeds.js';
import { readFeed } from '../../dist/model/read-feed.js';
import { instantOf } from '../../dist/text/dates.js';

const timeOf = ({ published, timeZone }) => published && instantOf(published, timeZone)?.getTime();

const item = (id, date, more = {}) => ({
  id,
  title: id,
  url: `https://${id}.example/`,
  ...(date && { date_published: date }),
  ...more,
});

/** A feed of items, and what its extension says. */
const feedOf = (items, extension = {}, more = {}) =>
  readFeed({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News',
    items,
    _city_news: extension,
    ...more,
  }).feed;

const join = (feeds, ...words) =>
  joinFeeds(
    feeds.map((feed) => ({ feed, hasNext: false })),
    timeOf,
    ...words,
  );

const idsOf = ({ articles }) => articles.map(({ id }) => id).join(' ');

/** By date, with a next page where the name of the feed is in `paged`. */
const joinPaged = (feeds, paged, ...words) =>
  joinFeeds(
    Object.entries(feeds).map(([name, feed]) => ({ feed, hasNext: paged.includes(name) })),
    timeOf,
    ...words,
  );

describe('the order of several feeds', () => {
  it('is by the instant, each feed in its own zone', () => {
    const seoul = feedOf([item('s10', '2026-05-18T10:00:00'), item('s1', '2026-05-18T01:00:00')], {
      time_zone: 'Asia/Seoul',
    });
    const madrid = feedOf([item('m3', '2026-05-18T03:30:00'), item('m1', '2026-05-17T22:00:00')], {
      time_zone: 'Europe/Madrid',
    });
    // 01:00, 16:00 the day before; 01:30, 20:00 the day before, in UTC.
    assert.equal(idsOf(join([seoul, madrid])), 'm3 s10 m1 s1');
  });

  it('compares offsets, not letters', () => {
    const one = feedOf([item('a', '2026-05-18T09:00:00+09:00')]);
    const other = feedOf([item('b', '2026-05-18T01:00:00Z')]);
    assert.equal(idsOf(join([one, other])), 'b a');
  });

  it('is that of the page where times are the same', () => {
    const [one, other] = ['a', 'b'].map((id) => feedOf([item(id, '2026-05-18')]));
    assert.equal(idsOf(join([one, other])), 'a b');
    assert.equal(idsOf(join([other, one])), 'b a');
  });

  it('keeps an article without a date behind its neighbour, at the head before it', () => {
    const one = feedOf([item('a0'), item('a1', '2026-05-10'), item('a2'), item('a3', '2026-05-01')]);
    const other = feedOf([item('b1', '2026-05-12'), item('b2', '2026-05-05')]);
    assert.equal(idsOf(join([one, other])), 'b1 a0 a1 a2 b2 a3');
  });

  it('puts a feed without any date behind the others', () => {
    const one = feedOf([item('a1'), item('a2')]);
    const other = feedOf([item('b1', '1999-01-01')]);
    assert.equal(idsOf(join([one, other])), 'b1 a1 a2');
  });
});

describe('an article in two feeds', () => {
  const dated = (id, more) => item(id, '2026-05-18', more);

  it('is shown once, that of the feed named first: by id', () => {
    const one = feedOf([dated('x', { title: 'First' })]);
    const other = feedOf([dated('x', { title: 'Second', url: 'https://other.example/' }), dated('y')]);
    assert.deepEqual(
      join([one, other]).articles.map(({ title }) => title),
      ['First', 'y'],
    );
  });

  it('is shown once: by address', () => {
    const url = 'https://city.example/one';
    assert.equal(idsOf(join([feedOf([dated('a', { url })]), feedOf([dated('b', { url })])])), 'a');
  });

  it('is shown once where the id of one is the address of the other', () => {
    const url = 'https://city.example/one';
    assert.equal(idsOf(join([feedOf([dated(url, { url: undefined })]), feedOf([dated('b', { url })])])), url);
  });

  it('is another where the id is a bare number, which every feed counts for itself', () => {
    const [one, other] = ['one', 'other'].map((name) =>
      feedOf([dated('17', { url: `https://${name}.example/17` })]),
    );
    assert.equal(idsOf(join([one, other])), '17 17');
  });

  it('stays twice where one feed has it twice', () => {
    const url = 'https://city.example/one';
    const one = feedOf([dated('a', { url }), dated('b', { url })]);
    assert.equal(idsOf(join([one, feedOf([dated('c')])])), 'a b c');
  });

  it('stays that of the second feed where it is shown already', () => {
    const one = feedOf([dated('x', { title: 'First' })]);
    const other = feedOf([dated('x', { title: 'Second' })]);
    const shown = new Set(other.articles);
    assert.deepEqual(
      join([one, other], shown).articles.map(({ title }) => title),
      ['Second'],
    );
  });
});

describe('what several feeds say of themselves', () => {
  const office = (name) => ({ publisher: { name } });

  it('has a publisher where all have the same', () => {
    const [a, b, c] = ['Parks', 'Parks', 'Roads'].map((name, index) =>
      feedOf([item(`i${index}`)], office(name)),
    );
    assert.equal(join([a, b]).publisher.name, 'Parks');
    assert.equal(join([a, c]).publisher, undefined);
    assert.deepEqual(
      join([a, c]).articles.map(({ publisher }) => publisher.name),
      ['Parks', 'Roads'],
    );
    assert.equal(join([a, feedOf([])]).publisher, undefined);
  });

  it('has a language where all have the same', () => {
    const inTongue = (language) => feedOf([item(language)], {}, { language });
    assert.equal(join([inTongue('ko'), inTongue('ko')]).language, 'ko');
    assert.equal(join([inTongue('ko'), inTongue('en')]).language, undefined);
    assert.equal(join([inTongue('ko'), inTongue('en')]).articles[1].language, 'en');
  });

  it('has up to two titles, side by side', () => {
    const titled = (title) => feedOf([], {}, { title });
    assert.equal(join(['Parks', 'Parks'].map(titled)).title, 'Parks');
    assert.equal(join(['Parks', 'Roads', ''].map(titled)).title, 'Parks · Roads');
    assert.equal(join(['Parks', 'Roads', 'Water'].map(titled)).title, '');
  });

  it('has a total where each feed tells one and nothing was in two', () => {
    const counted = (id, total_items) => feedOf([item(id)], { total_items });
    assert.equal(join([counted('a', 20), counted('b', 3)]).total, 23);
    assert.equal(join([counted('a', 20), counted('a', 3)]).total, undefined);
    assert.equal(join([counted('a', 20), counted('b', undefined)]).total, undefined);
  });
});

describe('the horizon of feeds with a next page (P5)', () => {
  const a = feedOf([item('a1', '2026-05-20'), item('a2', '2026-05-10')]);
  const b = feedOf([item('b1', '2026-05-15'), item('b2', '2026-05-10'), item('b3', '2026-05-05')]);

  it('holds back what the next page of another may stand above', () => {
    assert.equal(idsOf(joinPaged({ a, b }, 'a')), 'a1 b1 a2 b2');
    assert.equal(idsOf(joinPaged({ a, b }, 'b')), 'a1 b1 a2 b2 b3');
    assert.equal(idsOf(joinPaged({ a, b }, 'ab')), 'a1 b1 a2 b2');
  });

  it('holds back neither what is pinned nor what is shown', () => {
    const c = feedOf([item('c1', '2026-05-02', { _city_news: { pinned: true } }), item('c2', '2026-05-01')]);
    assert.equal(idsOf(joinPaged({ a, c }, 'a')), 'a1 a2 c1');
    assert.equal(idsOf(joinPaged({ a, b }, 'a', new Set([b.articles[2]]))), 'a1 b1 a2 b2 b3');
  });

  it('is none for a feed that is not newest first, or without articles', () => {
    const upward = feedOf([item('u1', '2026-05-01'), item('u2', '2026-05-30')]);
    assert.equal(idsOf(joinPaged({ b, u: upward }, 'u')), 'u2 b1 b2 b3 u1');
    assert.equal(idsOf(joinPaged({ b, e: feedOf([]) }, 'e')), 'b1 b2 b3');
  });

  it('leaves what stands first where it is', () => {
    const first = [b.articles[1], a.articles[1]];
    assert.equal(idsOf(joinPaged({ a, b }, '', new Set(first), first)), 'b2 a2 a1 b1 b3');
  });
});
