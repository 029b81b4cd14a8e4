/**
 * The limits of a request, against a server that goes beyond them: size, time, and a cache that would answer for it.
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { type CityNewsList, type FeedError } from '../../src/index.js';
import { DEFAULT_MAX_BYTES, fetchFeed, type FetchOptions } from '../../src/feed/fetch-feed.js';
import { untilSaid } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

interface Transfer {
  readonly bytes: number;
  /** The browser has ended the connection: the answer itself never ends. */
  readonly isLetGo: boolean;
}

const url = (path: string) => new URL(path, location.origin).href;
/** The server remembers keys for as long as it runs, and a browser what it has in its cache. */
const newKey = () => crypto.randomUUID();

const transferOf = async (key: string) => (await (await fetch(`/fault/transfer/${key}`)).json()) as Transfer;

const whenLetGo = (key: string) =>
  waitUntil(async () => (await transferOf(key)).isLetGo, 'The browser still holds the connection');

/** Why it fails. */
async function failureOf(path: string, options: FetchOptions = {}): Promise<FeedError> {
  const answer = await fetchFeed(url(path), options).catch((error: unknown) => error as FeedError);
  if ('feed' in answer) throw new Error(`${path} did not fail`);
  return answer;
}

const showList = (src: string, timeout = 10_000) =>
  fixture<CityNewsList>(
    html`<city-news-list src=${src} timeout=${timeout} loading="eager"></city-news-list>`,
  );

describe('A feed that is too big (T6)', () => {
  it('is given up while it arrives where its size is not told', async () => {
    const key = newKey();
    const { kind } = await failureOf(`/fault/trickle/${key}?bytes=65536`);
    expect(kind).to.equal('too-big');
    await whenLetGo(key);
    expect((await transferOf(key)).bytes).to.be.at.least(DEFAULT_MAX_BYTES);
  });

  it('is given up at its headers where they tell its size', async () => {
    const key = newKey();
    const { kind } = await failureOf(`/fault/trickle/${key}?length=${DEFAULT_MAX_BYTES + 1}`);
    expect(kind).to.equal('too-big');
    await whenLetGo(key);
  });

  for (const length of ['hidden', 'told'])
    it(`is read up to the very limit, where its size is ${length}`, async () => {
      const path = `/fault/big/${newKey()}?length=${length}&bytes=50000`;
      const { feed } = await fetchFeed(url(path), { maxBytes: 50_000 });
      expect(feed.articles).to.have.length(3);
      expect((await failureOf(path, { maxBytes: 49_999 })).kind).to.equal('too-big');
    });
});

describe('A feed that takes too long', () => {
  for (const [name, path] of [
    ['says nothing', '/fault/hang'],
    ['begins, and comes drop by drop', '/fault/trickle'],
  ] as const)
    it(`is given up after the time that the page allows, where the server ${name}`, async () => {
      const key = newKey();
      const list = await showList(`${path}/${key}`, 300);
      await waitUntil(() => list.state.status === 'failed');
      const { error } = list.state as { error: FeedError };
      expect(error.kind).to.equal('timeout');
      expect(error.message).to.contain('after 300 ms');
      await untilSaid(list, 'Try again');
      if (path === '/fault/trickle') await whenLetGo(key);
    });

  it('is waited for until then', async () => {
    const start = performance.now();
    expect((await failureOf('/fault/hang', { timeout: 300 })).kind).to.equal('timeout');
    // Clocks of browsers are coarse on purpose.
    expect(performance.now() - start).to.be.at.least(290);
  });

  it('is shown where it comes in time', async () => {
    await untilSaid(await showList('/fault/slow?ms=100', 14_000), 'Sample article 1');
  });
});

describe('A feed in the cache of the browser', () => {
  it('is taken from there when it is shown, and asked for again on reload', async function () {
    const src = `/fault/cacheable/${newKey()}`;
    const answer = async () => (await fetch(src)).text();
    // The driver of WebKitGTK runs it without a cache.
    if ((await answer()) !== (await answer())) this.skip();
    const list = await showList(src);
    await untilSaid(list, 'Answer 1');
    await list.reload();
    await untilSaid(list, 'Answer 2');
  });
});
