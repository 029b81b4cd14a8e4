/**
 * Answers that come when nobody waits for them any more: of a server that was told to stop, or of the sanitizer.
 * They change nothing and the host page hears nothing of them.
 */
import { expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import { CityNewsList, FeedStore, type CityNewsArticle } from '../../src/index.js';
import { sanitize } from '../../src/html/sanitize.js';
import { feedOf, feedOfLength, item, type Json } from '../helpers/feeds.js';
import { textOf, untilSaid } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

/** A `fetch` that answers when the test says so, and after it was aborted as well: aborting is but a request. */
function deafNetwork() {
  CityNewsList.store = new FeedStore();
  const real = window.fetch;
  const calls: { path: string; answer: (feed: Json) => Promise<void> }[] = [];
  window.fetch = (input) =>
    new Promise((resolve) => {
      const { pathname } = new URL(input as string);
      const answer = async (feed: Json) => {
        resolve(Response.json(feed));
        // What the page makes of it is done by then.
        await nextFrame();
        await nextFrame();
      };
      calls.push({ path: pathname, answer });
    });
  return { calls, restore: () => (window.fetch = real) };
}

describe('A late answer of the server', () => {
  let network: ReturnType<typeof deafNetwork>;
  let told: string[];

  beforeEach(() => {
    network = deafNetwork();
    told = [];
  });
  afterEach(async () => {
    network.restore();
    fixtureCleanup();
    await nextFrame();
  });

  /** A list that has asked for its feed. */
  async function showList() {
    const list = await fixture<CityNewsList>(
      html`<city-news-list src="/feed.json" loading="eager"></city-news-list>`,
    );
    for (const name of ['city-load', 'city-error', 'city-load-more'])
      list.addEventListener(name, () => told.push(name));
    await whenAsked(1);
    return list;
  }

  const whenAsked = (times: number) => waitUntil(() => network.calls.length >= times);
  const answer = (call: number, feed: Json) => network.calls[call]!.answer(feed);

  it('is not heard by an element that was removed', async () => {
    const list = await showList();
    list.remove();
    await nextFrame();
    await answer(0, feedOfLength(1));
    expect(list.articles).to.have.length(0);
    expect(told).to.deep.equal([]);
  });

  it('is not shown where the element has come back and asks anew', async () => {
    const list = await showList();
    const box = list.parentElement!;
    list.remove();
    await nextFrame();
    box.append(list);
    await whenAsked(2);
    await answer(0, feedOf([item(1)]));
    expect(textOf(list)).to.not.contain('Title 1');
    await answer(1, feedOf([item(2)]));
    await untilSaid(list, 'Title 2');
    expect(textOf(list)).to.not.contain('Title 1');
    expect(told).to.deep.equal(['city-load']);
  });

  it('does not take the place of the address that the element has now', async () => {
    const list = await showList();
    list.src = '/other.json';
    await whenAsked(2);
    await answer(1, feedOf([item(2)]));
    await answer(0, feedOf([item(1)]));
    expect(list.articles.map(({ title }) => title)).to.deep.equal(['Title 2']);
    expect(told).to.deep.equal(['city-load']);
  });

  it('is waited for before the news is asked for again', async () => {
    const list = await showList();
    await answer(0, feedOf([item(1)], { next_url: '/older.json' }));
    // A busy browser may draw twice before it has read the answer.
    await untilSaid(list, 'Title 1');
    const more = list.loadMore();
    await whenAsked(2);
    const reload = list.reload();
    await answer(1, feedOf([item(2)]));
    await whenAsked(3);
    await answer(2, feedOf([item(3)]));
    await Promise.all([more, reload]);
    expect(list.articles.map(({ title }) => title)).to.deep.equal(['Title 3']);
    expect(told).to.deep.equal(['city-load', 'city-load-more', 'city-load']);
  });

  it('is not kept for the next one who shows the feed', async () => {
    const list = await showList();
    const entry = CityNewsList.store.open(new URL('/feed.json', location.href).href, {
      format: 'json',
      contentLang: '',
    });
    list.remove();
    await nextFrame();
    await answer(0, feedOfLength(1));
    expect(entry.state.status).to.equal('loading');
  });
});

describe('A late answer of the sanitizer', () => {
  /** Renders at once, while the sanitizer is still at work on the body from before. */
  const renderNow = (article: CityNewsArticle) =>
    (article as unknown as { performUpdate(): void }).performUpdate();

  it('is not shown below a newer article, which has no body', async () => {
    const feed = feedOf([
      item(1, { content_html: '<p>Body one</p>' }),
      item(2, { content_text: undefined, summary: 'A summary alone' }),
    ]);
    const article = await fixture<CityNewsArticle>(
      html`<city-news-article article-id="id-2" .feed=${feed}></city-news-article>`,
    );
    for (const id of ['id-1', 'id-2']) {
      article.articleId = id;
      renderNow(article);
    }
    // It answers in the order in which it was asked.
    await sanitize('<p>Last of all</p>');
    await article.updateComplete;
    await untilSaid(article, 'A summary alone');
    expect(textOf(article)).to.not.contain('Body one');
  });
});
