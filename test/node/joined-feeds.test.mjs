/**
 * Several feeds of a store as one, over a `fetch` of the test's own: what is asked for, when, and what is known by then.
 */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { FeedStore } from '../../dist/feed/feed-store.js';
import { JoinedFeeds } from '../../dist/feed/joined-feeds.js';
import { instantOf } from '../../dist/text/dates.js';

const HOST = 'https://city.example';

const timeOf = ({ published }) => published && instantOf(published)?.getTime();

const real = globalThis.fetch;

/** A feed of articles, one for each day of May; `next` is the path of its next page. */
const feedOf = (name, days, next) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: name,
  items: days.map((day) => ({
    id: `${name}${day}`,
    title: `${name}${day}`,
    date_published: `2026-05-${String(day).padStart(2, '0')}`,
  })),
  ...(next && { next_url: HOST + next }),
});

describe('several feeds of a store', () => {
  let answers, calls, aborted, store, joined, states, leave, shown;

  beforeEach(() => {
    answers = {};
    calls = [];
    aborted = [];
    states = [];
    shown = 0;
    store = new FeedStore();
    globalThis.fetch = async (address, { signal }) => {
      const path = address.slice(HOST.length);
      calls.push(path);
      const whenAborted = new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          aborted.push(path);
          reject(signal.reason);
        });
      });
      const answer = await Promise.race([answers[path] ?? 404, whenAborted]);
      return typeof answer === 'number'
        ? new globalThis.Response('', { status: answer })
        : globalThis.Response.json(answer);
    };
  });
  afterEach(() => {
    leave?.();
    globalThis.fetch = real;
  });

  const pathsOf = (list = '/a /b') => list.split(' ').map((path) => store.open(HOST + path));

  function follow(list) {
    const seen = () => joined.state.feed?.articles.slice(0, shown) ?? [];
    joined = new JoinedFeeds(pathsOf(list), timeOf, seen);
    leave = joined.subscribe((state) => states.push(state));
    return whenDone();
  }

  /** All that is under way is over. */
  async function whenDone() {
    const isBusy = () =>
      joined.entries.some(({ state }) => state.status === 'loading' || state.next?.status === 'loading');
    for (let turns = 0; isBusy() && turns < 1000; turns++) await turn();
  }

  const ids = () => joined.state.feed?.articles.map(({ id }) => id).join(' ');
  const failed = () => (joined.state.failed ?? []).map(({ url }) => url.slice(HOST.length)).join(' ');

  async function more() {
    const before = calls.length;
    await joined.more();
    return calls.slice(before).join(' ');
  }

  it('are asked for once each, and shown when all are there', async () => {
    Object.assign(answers, { '/a': feedOf('a', [3, 1]), '/b': feedOf('b', [2]) });
    await follow();
    assert.deepEqual(calls, ['/a', '/b']);
    assert.equal(ids(), 'a3 b2 a1');
    assert.deepEqual([...new Set(states.map(({ status }) => status))], ['loading', 'ready']);
  });

  it('tell nothing more once all are there', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    Object.assign(answers, { '/a': feedOf('a', [3]), '/b': feedOf('b', [2]) });
    await follow();
    const { length } = states;
    t.mock.timers.tick(2000);
    assert.deepEqual([states.length, joined.state.status], [length, 'ready']);
  });

  it('are shown without one that fails, which is asked for again alone', async () => {
    Object.assign(answers, { '/a': feedOf('a', [3]), '/b': 500 });
    await follow();
    assert.deepEqual([joined.state.status, ids(), failed()], ['ready', 'a3', '/b']);
    assert.equal(joined.state.failed[0].error.kind, 'http');
    answers['/b'] = feedOf('b', [4]);
    const healing = joined.reload(true);
    assert.deepEqual([joined.state.status, joined.state.failed[0].isRetrying], ['ready', true]);
    await healing;
    assert.deepEqual(calls, ['/a', '/b', '/b']);
    assert.deepEqual([ids(), failed()], ['b4 a3', '']);
  });

  it('say that a failure is the answer to a reader only where it is', async () => {
    answers['/a'] = feedOf('a', [3]);
    await follow();
    assert.equal(joined.state.failed[0].isAnswer, false);
    await joined.reload(true);
    assert.equal(joined.state.failed[0].isAnswer, true);
  });

  it('keep the copy of one that fails later', async () => {
    Object.assign(answers, { '/a': feedOf('a', [3]), '/b': feedOf('b', [4]) });
    await follow();
    answers['/b'] = 500;
    await joined.reload();
    assert.deepEqual([joined.state.status, ids(), failed()], ['ready', 'b4 a3', '/b']);
    assert.equal(joined.state.failed[0].feed.title, 'b');
    const healing = joined.reload(true);
    assert.equal(joined.state.status, 'ready');
    await healing;
  });

  it('fail with the copies that they have, and say of when the oldest is', async () => {
    Object.assign(answers, { '/a': feedOf('a', [3]), '/b': feedOf('b', [4]) });
    await follow();
    const since = Math.min(...joined.entries.map(({ loadedAt }) => loadedAt));
    answers = {};
    await joined.reload();
    assert.deepEqual([joined.state.status, ids(), joined.state.since], ['failed', 'b4 a3', since]);
  });

  it('fail where all fail, with the failure of each', async () => {
    await follow('/a /b /c');
    assert.deepEqual([joined.state.status, failed()], ['failed', '/a /b /c']);
    assert.equal(joined.state.error, joined.state.failed[0].error);
    assert.equal(joined.state.feed, undefined);
  });

  it('wait for a slow one two seconds after the first news, and take it in then', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    let come;
    Object.assign(answers, { '/a': feedOf('a', [3]), '/b': new Promise((resolve) => (come = resolve)) });
    const done = follow();
    while (pathsOf('/a')[0].state.status === 'loading') await turn();
    t.mock.timers.tick(1999);
    assert.equal(joined.state.status, 'loading');
    t.mock.timers.tick(1);
    assert.deepEqual([joined.state.status, ids(), states.at(-1) === joined.state], ['ready', 'a3', true]);
    come(feedOf('b', [4]));
    await done;
    assert.deepEqual([joined.state.status, ids()], ['ready', 'b4 a3']);
    assert.equal(
      states.filter(({ status }) => status === 'loading').at(-1),
      states[states.findIndex(({ status }) => status === 'ready') - 1],
    );
  });

  it('are waited for by nobody once they are left', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    Object.assign(answers, { '/a': feedOf('a', [3]), '/b': new Promise(() => {}) });
    void follow();
    while (pathsOf('/a')[0].state.status === 'loading') await turn();
    leave();
    const { length } = states;
    t.mock.timers.tick(2000);
    assert.equal(states.length, length);
  });

  it('hand out more from the feed at the horizon, by one request (P5)', async () => {
    Object.assign(answers, {
      '/a': feedOf('a', [30, 20], '/a2'),
      '/a2': feedOf('a', [19, 11]),
      '/b': feedOf('b', [25, 15], '/b2'),
      '/b2': feedOf('b', [14, 12]),
    });
    await follow();
    assert.equal(ids(), 'a30 b25 a20');
    assert.equal(await more(), '/a2');
    assert.equal(ids(), 'a30 b25 a20 a19 b15');
    assert.equal(await more(), '/b2');
    assert.equal(ids(), 'a30 b25 a20 a19 b15 b14 b12 a11');
    assert.equal(joined.state.next.status, 'none');
    assert.equal(await more(), '');
  });

  it('hold nothing back for a next page that failed, and ask for it again (P5)', async () => {
    Object.assign(answers, {
      '/a': feedOf('a', [30, 20], '/a2'),
      '/b': feedOf('b', [25, 15], '/b2'),
      '/b2': feedOf('b', [14]),
    });
    await follow();
    assert.equal(await more(), '/a2');
    assert.deepEqual([joined.state.next.status, ids()], ['failed', 'a30 b25 a20 b15']);
    const { error } = joined.state.next;
    shown = 4;
    assert.equal(await more(), '/a2 /b2');
    assert.deepEqual([joined.state.next.status, ids()], ['failed', 'a30 b25 a20 b15 b14']);
    assert.notEqual(joined.state.next.error, error);
    answers['/a2'] = feedOf('a', [19]);
    const asking = more();
    assert.deepEqual([joined.state.next.status, ids()], ['loading', 'a30 b25 a20 b15 b14']);
    shown = 5;
    await asking;
    // What is shown stays where it is.
    assert.deepEqual([joined.state.next.status, ids()], ['none', 'a30 b25 a20 b15 b14 a19']);
  });

  it('never put a page above what is shown, nor take that back (P5)', async () => {
    Object.assign(answers, {
      '/a': feedOf('a', [20], '/a2'),
      '/a2': feedOf('a', [30]),
      '/b': feedOf('b', [25]),
    });
    await follow();
    shown = 1;
    await more();
    assert.equal(ids(), 'b25 a30 a20');
  });

  it('put newer news where its date says, and keep older pages', async () => {
    Object.assign(answers, {
      '/a': feedOf('a', [20], '/a2'),
      '/a2': feedOf('a', [10]),
      '/b': feedOf('b', [15]),
    });
    await follow();
    await more();
    shown = 3;
    answers['/a'] = feedOf('a', [28, 20], '/a2');
    await joined.reload();
    assert.equal(ids(), 'a28 a20 b15 a10');
  });

  it('are the same feed as long as none of them is another', async () => {
    Object.assign(answers, { '/a': feedOf('a', [20], '/a2'), '/b': feedOf('b', [15]) });
    await follow();
    const { feed } = joined.state;
    const asking = joined.more();
    assert.equal(joined.state.next.status, 'loading');
    assert.equal(joined.state.feed, feed);
    await asking;
  });

  it('are left all at once, and not by a move', async () => {
    Object.assign(answers, { '/a': new Promise(() => {}), '/b': new Promise(() => {}) });
    joined = new JoinedFeeds(pathsOf(), timeOf, () => []);
    leave = joined.subscribe(() => {});
    leave();
    leave = joined.subscribe(() => {});
    await turn();
    assert.deepEqual([calls, aborted], [['/a', '/b'], []]);
    leave();
    await turn();
    assert.deepEqual(aborted, ['/a', '/b']);
    assert.ok(joined.entries.every(({ isLeft }) => isLeft));
  });

  it('share what others on the page ask for', async () => {
    Object.assign(answers, { '/a': feedOf('a', [1]), '/b': feedOf('b', [2]), '/c': feedOf('c', [3]) });
    const other = new JoinedFeeds(pathsOf('/b /c'), timeOf, () => []);
    const end = other.subscribe(() => {});
    await follow('/a /b');
    end();
    assert.deepEqual(calls.sort(), ['/a', '/b', '/c']);
  });

  it('have a total only where all are there', async () => {
    const counted = (name) => ({ ...feedOf(name, [1]), _city_news: { total_items: 7 } });
    Object.assign(answers, { '/a': counted('a'), '/b': 500 });
    await follow();
    assert.equal(joined.state.feed.total, undefined);
    answers['/b'] = counted('b');
    await joined.reload(true);
    assert.equal(joined.state.feed.total, 14);
  });
});
