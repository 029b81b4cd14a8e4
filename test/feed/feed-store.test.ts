/**
 * The store: who shares, who aborts, what stays, and how many requests that takes.
 */
import { expect, nextFrame } from '@open-wc/testing';
import { FeedStore, type FeedEntry, type FeedState } from '../../src/index.js';
import { feedOf, feedOfLength, item, type Json } from '../helpers/feeds.js';
import { fakeNetwork, type Network } from '../helpers/network.js';

const url = (path: string) => new URL(path, location.origin).href;

/** Resolves with the state once it is no longer loading. */
function settled(entry: FeedEntry): Promise<FeedState> {
  return new Promise((resolve) => {
    const leave = entry.subscribe((state) => {
      if (state.status === 'loading' || (state.status === 'ready' && state.next.status === 'loading')) return;
      queueMicrotask(() => leave());
      resolve(state);
    });
  });
}

const titlesOf = (state: FeedState) => state.feed?.articles.map(({ title }) => title);

describe('FeedStore', () => {
  let network: Network;
  let store: FeedStore;
  const stay = () => undefined;

  beforeEach(() => {
    network = fakeNetwork();
    store = new FeedStore();
  });
  afterEach(() => network.restore());

  it('asks once for two users and gives both the same state (T3)', async () => {
    network.answer('/a.json', feedOfLength(1));
    const [one, other] = [store.open(url('/a.json')), store.open(url('/a.json'))];
    const states = await Promise.all([settled(one), settled(other)]);
    expect(states[0]).to.equal(states[1]);
    expect(network.calls).to.deep.equal(['/a.json']);
  });

  it('aborts when the last user leaves, and not before', async () => {
    network.answer('/a.json', new Promise(() => {}));
    const entry = store.open(url('/a.json'));
    const [leave, leaveToo] = [entry.subscribe(stay), entry.subscribe(stay)];
    leave();
    await nextFrame();
    expect(network.aborted).to.deep.equal([]);
    leaveToo();
    await nextFrame();
    expect(network.aborted).to.deep.equal(['/a.json']);
    expect(store.open(url('/a.json'))).to.not.equal(entry);
  });

  it('takes a leave and a join in one task for a move', async () => {
    network.answer('/a.json', new Promise(() => {}));
    const entry = store.open(url('/a.json'));
    entry.subscribe(stay)();
    const leave = store.open(url('/a.json')).subscribe(stay);
    await nextFrame();
    expect(network.calls).to.deep.equal(['/a.json']);
    expect(network.aborted).to.deep.equal([]);
    leave();
  });

  it('tells a failure to every user, and one reload heals all', async () => {
    network.answer('/a.json', 500);
    const entry = store.open(url('/a.json'));
    const seen: string[] = [];
    const leaves = ['a', 'b'].map((name) => entry.subscribe(({ status }) => seen.push(name + status)));
    await settled(entry);
    expect(seen.slice(-2)).to.deep.equal(['afailed', 'bfailed']);
    network.answer('/a.json', feedOfLength(1));
    await entry.reload();
    expect(seen.slice(-2)).to.deep.equal(['aready', 'bready']);
    expect(network.calls).to.have.length(2);
    leaves.forEach((leave) => leave());
  });

  it('keeps the last good feed when a reload fails (T4)', async () => {
    network.answer('/a.json', feedOfLength(2));
    const entry = store.open(url('/a.json'));
    const leave = entry.subscribe(stay);
    await settled(entry);
    network.answer('/a.json', 503);
    await entry.reload();
    expect(entry.state.status).to.equal('failed');
    expect(titlesOf(entry.state)).to.deep.equal(['Title 1', 'Title 2']);
    leave();
  });

  it('asks once where a reload is wanted while the first answer is on its way (T3)', async () => {
    let answer: (feed: Json) => void = stay;
    network.answer('/a.json', new Promise((resolve) => (answer = resolve)));
    const entry = store.open(url('/a.json'));
    const leave = entry.subscribe(stay);
    const reloads = [entry.reload(), entry.reload()];
    answer(feedOfLength(1));
    await Promise.all(reloads);
    expect(entry.state.status).to.equal('ready');
    expect(network.calls).to.deep.equal(['/a.json']);
    expect(network.aborted).to.deep.equal([]);
    leave();
  });

  it('remembers twenty feeds that were left, and every feed in use', async () => {
    const open = async (number: number) => {
      network.answer(`/${number}.json`, feedOfLength(1));
      const entry = store.open(url(`/${number}.json`));
      const leave = entry.subscribe(stay);
      if (entry.state.status === 'loading') await settled(entry);
      return { entry, leave };
    };
    const inUse = await open(0);
    const leaveAll: (() => void)[] = [];
    for (let number = 1; number <= 20; number++) leaveAll.push((await open(number)).leave);
    leaveAll.forEach((leave) => leave());
    await nextFrame();
    const calls = () => network.calls.length;
    const before = calls();
    await open(20);
    expect(calls(), 'the last one that was left').to.equal(before);
    await open(21);
    await open(1);
    expect(calls(), 'a new one, and the first one that was left').to.equal(before + 2);
    expect(store.open(url('/0.json')), 'the one in use').to.equal(inUse.entry);
  });

  const page = (number: number, next?: string): Json =>
    feedOf([item(number)], next ? { next_url: next } : {});

  async function pagesOf(
    ...answers: [string, Json][]
  ): Promise<{ state: FeedState; calls: readonly string[] }> {
    for (const [path, answer] of answers) network.answer(path, answer);
    const entry = store.open(url(answers[0]![0]));
    const leave = entry.subscribe(stay);
    await settled(entry);
    for (let step = 0; step < 20; step++) await entry.more();
    leave();
    return { state: entry.state, calls: network.calls };
  }

  it('goes on to the next page, and does not repeat an article (P3)', async () => {
    const { state } = await pagesOf(['/1.json', page(1, '/2.json')], ['/2.json', feedOf([item(1), item(2)])]);
    expect(titlesOf(state)).to.deep.equal(['Title 1', 'Title 2']);
  });

  it('refuses a page it has been to (P2)', async () => {
    const { calls } = await pagesOf(['/1.json', page(1, '/2.json')], ['/2.json', page(2, '/1.json')]);
    expect(calls).to.deep.equal(['/1.json', '/2.json']);
  });

  it('refuses a page on another origin (P4)', async () => {
    const { calls } = await pagesOf(['/1.json', page(1, 'https://evil.example/2.json')]);
    expect(calls).to.deep.equal(['/1.json']);
  });

  it('refuses a page that the feed calls its own address (P2)', async () => {
    const { calls } = await pagesOf(
      ['/1.json', { ...page(1, '/feed.json'), feed_url: url('/feed.json') }],
      ['/feed.json', page(2)],
    );
    expect(calls).to.deep.equal(['/1.json']);
  });

  it('keeps a page over a reload and does not go to it again (P2, T31)', async () => {
    network.answer('/1.json', page(1, '/2.json'));
    network.answer('/2.json', page(2));
    const entry = store.open(url('/1.json'));
    const leave = entry.subscribe(stay);
    await settled(entry);
    await entry.more();
    await entry.reload();
    await entry.more();
    expect(titlesOf(entry.state)).to.deep.equal(['Title 1', 'Title 2']);
    expect(network.calls).to.deep.equal(['/1.json', '/2.json', '/1.json']);
    leave();
  });

  it('stops at a page that brings nothing new (P2)', async () => {
    const { calls } = await pagesOf(
      ['/1.json', page(1, '/2.json')],
      ['/2.json', page(1, '/3.json')],
      ['/3.json', page(3)],
    );
    expect(calls).to.deep.equal(['/1.json', '/2.json']);
  });

  it('stops after ten pages (P2)', async () => {
    const pages = Array.from({ length: 15 }, (_, index): [string, Json] => [
      `/${index + 1}.json`,
      page(index + 1, `/${index + 2}.json`),
    ]);
    const { calls } = await pagesOf(...pages);
    expect(calls).to.have.length(10);
  });
});
