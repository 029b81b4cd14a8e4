/**
 * What stays of a feed between users, visits and answers: fresh feeds, kept copies, refreshing, other formats.
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { FeedStore, type CityNewsList, type FeedState } from '../../src/index.js';
import { refreshEvery } from '../../src/elements/controllers/refresh.js';
import { feedOf, feedOfLength, item } from '../helpers/feeds.js';
import { fakeNetwork, type Network } from '../helpers/network.js';
import { textOf, untilSaid } from '../helpers/page.js';
import { giveBack, replace } from '../helpers/stand-in.js';
import { waitUntil } from '../helpers/wait.js';

const url = (path: string) => new URL(path, location.origin).href;
const stay = () => undefined;

function whenSettled(store: FeedStore, path: string, options = {}): Promise<FeedState> {
  const entry = store.open(url(path), options);
  return new Promise((resolve) => {
    const check = (state: FeedState) => {
      if (state.status !== 'loading') resolve(state);
    };
    entry.subscribe(check);
    check(entry.state);
  });
}

describe('FeedStore, between users', () => {
  let network: Network;

  beforeEach(() => (network = fakeNetwork()));
  afterEach(async () => {
    network.restore();
    await caches.delete('city-news');
  });

  it('shows a feed that was left a moment ago again without a request (T3)', async () => {
    network.answer('/feed.json', feedOfLength(2));
    const show = () =>
      fixture<CityNewsList>(html`<city-news-list src="/feed.json" loading="eager"></city-news-list>`);
    const first = await show();
    await untilSaid(first, 'Title 2');
    first.remove();
    await new Promise(requestAnimationFrame);
    await untilSaid(await show(), 'Title 2');
    expect(network.calls).to.deep.equal(['/feed.json']);
  });

  it('asks again for a feed that had failed when it was left', async () => {
    const store = new FeedStore();
    const entry = store.open(url('/feed.json'));
    const leave = entry.subscribe(stay);
    await waitUntil(() => entry.state.status === 'failed');
    leave();
    await new Promise(requestAnimationFrame);
    network.answer('/feed.json', feedOfLength(1));
    expect((await whenSettled(store, '/feed.json')).status).to.equal('ready');
  });

  it('keeps the formats of one address apart', () => {
    const store = new FeedStore();
    expect(store.open(url('/a'))).to.not.equal(store.open(url('/a'), { format: 'rss' }));
    expect(store.open(url('/a'), { format: 'rss' })).to.equal(store.open(url('/a'), { format: 'rss' }));
  });

  it('stores nothing where no copy is asked for', async () => {
    const store = new FeedStore();
    for (const path of ['/feed.json', '/kept.json']) network.answer(path, feedOfLength(1));
    await whenSettled(store, '/feed.json');
    await whenSettled(store, '/kept.json', { keep: true });
    const cache = await caches.open('city-news');
    // The later one has been stored: so would be the earlier.
    await waitUntil(async () => (await cache.keys()).length > 0, 'Nothing is ever stored');
    expect((await cache.keys()).map((request) => request.url)).to.deep.equal([url('/kept.json')]);
  });

  it('shows the copy of an earlier visit when the feed cannot be had, and says so (T4)', async () => {
    network.answer('/feed.json', feedOf([item(1, { title: 'Kept news' })]));
    await whenSettled(new FeedStore(), '/feed.json', { keep: true });
    const cache = await caches.open('city-news');
    await waitUntil(async () => (await cache.match(url('/feed.json'))) !== undefined);
    network.answer('/feed.json', 503);
    const list = await fixture<CityNewsList>(
      html`<city-news-list src="/feed.json" loading="eager" keep></city-news-list>`,
    );
    await untilSaid(list, 'Kept news');
    await untilSaid(list, 'earlier copy');
    expect(list.state.status).to.equal('failed');
  });

  it('keeps at most ten feeds', async () => {
    const cache = await caches.open('city-news');
    const store = new FeedStore();
    for (let n = 1; n <= 12; n++) {
      network.answer(`/${n}.json`, feedOfLength(1));
      await whenSettled(store, `/${n}.json`, { keep: true });
      await waitUntil(async () => (await cache.match(url(`/${n}.json`))) !== undefined);
    }
    await waitUntil(async () => (await cache.keys()).length === 10);
    expect(await cache.match(url('/1.json'))).to.equal(undefined);
  });
});

describe('refresh', () => {
  let network: Network;
  let timers: { delay: number; run: () => void }[];
  let stop: () => void;

  beforeEach(() => {
    network = fakeNetwork();
    timers = [];
    stop = stay;
    replace(Math, 'random', () => 0.5);
  });
  afterEach(() => {
    stop();
    giveBack();
    network.restore();
  });

  /** Timers that fire when a test says so. */
  const holdTimers = () =>
    replace(window, 'setTimeout', (run: () => void, delay = 0) => timers.push({ delay, run }));
  const minutes = () => Math.round(timers.at(-1)!.delay / 6000) / 10;

  /** An entry that has settled, with its clock running from now on. */
  async function startClock(every: number, path = '/feed.json') {
    const entry = new FeedStore().open(url(path));
    entry.subscribe(stay);
    await waitUntil(() => entry.state.status !== 'loading');
    holdTimers();
    stop = refreshEvery(entry, every);
    return entry;
  }

  const settles = (entry: { readonly state: FeedState }, before: FeedState) =>
    new Promise<void>((resolve) => {
      const look = () =>
        entry.state !== before && entry.state.status !== 'loading' ? resolve() : requestAnimationFrame(look);
      look();
    });

  it('asks again after its minutes, past the cache, and keeps what is shown until then', async () => {
    network.answer('/feed.json', feedOfLength(1));
    const entry = await startClock(5);
    expect(minutes()).to.equal(5);
    const before = entry.state;
    timers.at(-1)!.run();
    expect(entry.state.feed).to.equal(before.feed);
    await settles(entry, before);
    expect(network.calls).to.have.length(2);
  });

  it('waits twice as long after each failure, and as before once it is healed (T4)', async () => {
    network.answer('/feed.json', feedOfLength(1));
    const entry = await startClock(5);
    network.answer('/feed.json', 500);
    for (const wait of [10, 20, 40, 60, 60]) {
      const before = entry.state;
      timers.at(-1)!.run();
      await settles(entry, before);
      expect(minutes()).to.equal(wait);
      expect(entry.state.feed?.articles).to.have.length(1);
    }
    network.answer('/feed.json', feedOfLength(1));
    const before = entry.state;
    timers.at(-1)!.run();
    await settles(entry, before);
    expect(minutes()).to.equal(5);
  });

  it('waits no longer after a failure because more are there to see it, nor anew when one leaves (behaviour/15)', async () => {
    network.answer('/feed.json', 500);
    const entry = await startClock(5);
    const waits = [minutes()];
    const stops = [1, 2, 3, 4].map(() => refreshEvery(entry, 5));
    waits.push(minutes());
    for (const stopOne of stops) stopOne();
    waits.push(minutes());
    expect(waits).to.deep.equal([10, 10, 10]);
  });

  it('comes no earlier than the server says (T4)', async () => {
    network.answer('/feed.json', feedOfLength(1));
    const entry = await startClock(1);
    for (const [retryAfter, wait] of [
      ['7200', 120],
      [new Date(Date.now() + 5_400_000).toUTCString(), 90],
    ] as const) {
      const fetchNow = window.fetch;
      window.fetch = () =>
        Promise.resolve(new Response('', { status: 503, headers: { 'Retry-After': retryAfter } }));
      const before = entry.state;
      timers.at(-1)!.run();
      await settles(entry, before);
      window.fetch = fetchNow;
      expect(minutes()).to.be.closeTo(wait, 0.2);
    }
  });

  it('has one clock for two users, with the shorter time, and none once they have left', async () => {
    network.answer('/feed.json', feedOfLength(1));
    const entry = await startClock(10);
    const stopToo = refreshEvery(entry, 3);
    expect(minutes()).to.equal(3);
    stopToo();
    stop();
    const { length } = timers;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(timers).to.have.length(length);
  });

  it('asks at once when the network is back after a failure', async () => {
    network.answer('/feed.json', 500);
    await startClock(5);
    dispatchEvent(new Event('online'));
    expect(minutes()).to.equal(0);
  });

  it('sets no timer while the page is hidden, and asks at once when it is seen again after the time', async () => {
    network.answer('/feed.json', feedOfLength(1));
    await startClock(5);
    const { length } = timers;
    replace(document, 'hidden', true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(timers).to.have.length(length);
    const { now } = performance;
    replace(performance, 'now', () => now.call(performance) + 600_000);
    replace(document, 'hidden', false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(minutes()).to.equal(0);
  });
});

describe('format', () => {
  let network: Network;
  beforeEach(() => (network = fakeNetwork()));
  afterEach(() => network.restore());

  const posts = [
    {
      id: 7,
      link: 'https://city.example/7',
      guid: { rendered: 'https://city.example/?p=7' },
      title: { rendered: 'Parks &#8217;26' },
      content: { rendered: '<p>Text</p>', protected: false },
      excerpt: { rendered: '<p>Short</p>' },
      date_gmt: '2026-05-22T07:00:00',
      status: 'publish',
    },
  ];

  for (const format of ['wordpress', 'auto'] as const)
    it(`shows posts of WordPress with format="${format}"`, async () => {
      network.answer('/wp-json/wp/v2/posts', posts as never);
      const list = await fixture<CityNewsList>(
        html`<city-news-list src="/wp-json/wp/v2/posts" format=${format} loading="eager"></city-news-list>`,
      );
      await untilSaid(list, 'Parks ’26');
      expect(textOf(list)).to.contain('Short');
    });

  it('finds the next page of WordPress in the header of the first', async () => {
    const next = url('/wp-json/wp/v2/posts?page=2');
    window.fetch = () =>
      Promise.resolve(
        Response.json(posts, { headers: { Link: `<${url('/a')}>; rel="prev", <${next}>; rel="next"` } }),
      );
    const state = await whenSettled(new FeedStore(), '/wp-json/wp/v2/posts', { format: 'wordpress' });
    expect(state.feed?.nextUrl).to.equal(next);
    expect(state.status === 'ready' && state.next.status).to.equal('waiting');
  });

  it('takes posts of WordPress for no feed where no format is named', async () => {
    network.answer('/wp-json/wp/v2/posts', posts as never);
    const list = await fixture<CityNewsList>(
      html`<city-news-list src="/wp-json/wp/v2/posts" loading="eager"></city-news-list>`,
    );
    await waitUntil(() => list.state.status === 'failed');
    expect(list.state.status === 'failed' && list.state.error.kind).to.equal('not-feed');
  });
});
