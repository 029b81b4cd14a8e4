/**
 * An element whose feed is asked for again, or that is given another one: what readers have is kept, what belongs to the
 * feed before goes with it, and whoever waits is told. The cases: behaviour/01, 02, 04, 05, 09.
 */
import { expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { CityNewsArticle, CityNewsList } from '../../src/index.js';
import { feedOf, feedOfLength, item, type Json } from '../helpers/feeds.js';
import { fakeNetwork, type Network } from '../helpers/network.js';
import { findAllDeep, findDeep, textOf, untilSaid } from '../helpers/page.js';
import { eventAfter, waitUntil } from '../helpers/wait.js';

const idsOf = (list: CityNewsList) => list.articles.map(({ id }) => id.replace('id-', '')).join(' ');

const page = (numbers: number[], more: Json = {}) =>
  feedOf(
    numbers.map((number) => item(number)),
    more,
  );

/** A promise and how to keep it. */
function later<T>() {
  let give: (value: T) => void = () => {};
  const whenGiven = new Promise<T>((resolve) => (give = resolve));
  return { whenGiven, give };
}

function heard(element: HTMLElement): string[] {
  const names: string[] = [];
  for (const name of ['city-load', 'city-error', 'city-load-more'])
    element.addEventListener(name, () => names.push(name));
  return names;
}

describe('an element whose feed is asked for again', () => {
  let network: Network;

  beforeEach(() => {
    network = fakeNetwork();
    network.answer('/feed.json', page([1, 2, 3], { next_url: '/older.json' }));
    network.answer('/older.json', page([4, 5, 6], { next_url: '/oldest.json' }));
    network.answer('/oldest.json', page([7, 8]));
  });
  afterEach(async () => {
    network.restore();
    fixtureCleanup();
    await nextFrame();
  });

  async function listOf(src = '/feed.json', count = 3): Promise<CityNewsList> {
    const list = await fixture<CityNewsList>(
      html`<city-news-list src=${src} count=${count} loading="eager"></city-news-list>`,
    );
    await waitUntil(() => list.articles.length > 0);
    return list;
  }

  it('keeps the older pages that a reader has asked for (T31, P5)', async () => {
    const list = await listOf();
    await list.loadMore();
    await list.reload();
    expect(idsOf(list)).to.equal('1 2 3 4 5 6');
    network.answer('/feed.json', page([9, 1, 2], { next_url: '/older.json' }));
    await list.reload();
    expect(idsOf(list)).to.equal('9 1 2 3 4 5');
    await list.loadMore();
    expect(idsOf(list)).to.equal('9 1 2 3 4 5 6 7 8');
    expect(network.calls).to.deep.equal([
      ...['/feed.json', '/older.json', '/feed.json', '/feed.json', '/oldest.json'],
    ]);
  });

  it('lets go of an article that the newer first page leaves out', async () => {
    const list = await listOf();
    await list.loadMore();
    network.answer('/feed.json', page([1, 3, 4], { next_url: '/older.json' }));
    await list.reload();
    expect(idsOf(list)).to.equal('1 3 4 5 6');
  });

  it('shows the feed as it is where it says that there are no more pages', async () => {
    const list = await listOf();
    await list.loadMore();
    network.answer('/feed.json', page([9]));
    await list.reload();
    expect(idsOf(list)).to.equal('9');
  });

  it('keeps the button for more where it is while it asks, and when that fails', async () => {
    const list = await listOf();
    const { whenGiven, give } = later<number>();
    network.answer('/feed.json', whenGiven);
    const asked = list.reload();
    await list.updateComplete;
    expect(list.state.status).to.equal('loading');
    const button = findDeep(list, '[part=more]')!;
    button.focus();
    give(500);
    await asked;
    expect(list.state.status).to.equal('failed');
    expect(list.shadowRoot!.activeElement?.getAttribute('part')).to.equal('more');
    await list.loadMore();
    expect(idsOf(list)).to.equal('1 2 3 4 5 6');
    expect(textOf(list)).to.contain('could not be loaded');
  });

  it('brings both where more is on its way, and where more is asked for meanwhile', async () => {
    const list = await listOf();
    const names = heard(list);
    await Promise.all([list.loadMore(), list.reload()]);
    expect(idsOf(list)).to.equal('1 2 3 4 5 6');
    await Promise.all([list.reload(), list.loadMore()]);
    expect(idsOf(list)).to.equal('1 2 3 4 5 6 7 8');
    expect(names).to.have.members(['city-load', 'city-load', 'city-load-more', 'city-load-more']);
    expect(network.aborted).to.deep.equal([]);
  });

  for (const [what, items] of Object.entries({
    'an object': {},
    'a word': 'none',
    nothing: undefined,
    'entries without an id': [{ title: 'x' }],
  }))
    it(`keeps the news where "items" is ${what}, tells and offers a retry (T11)`, async () => {
      const list = await listOf();
      const names = heard(list);
      network.answer('/feed.json', {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'City news',
        items,
      });
      await list.reload();
      expect(idsOf(list)).to.equal('1 2 3');
      expect(names).to.deep.equal(['city-error']);
      expect(list.state.status).to.equal('failed');
      await untilSaid(list, 'Try again');
    });

  it('says that there is no news where the feed says so', async () => {
    const list = await listOf();
    network.answer('/feed.json', page([]));
    await list.reload();
    await untilSaid(list, 'No news yet');
    expect(list.state.status).to.equal('ready');
  });

  it('has its answer when reload() of a list that waits to be near resolves', async () => {
    const box = await fixture(
      html`<div style="padding-block-start: 9000px">
        <city-news-list src="/feed.json"></city-news-list>
      </div>`,
    );
    const list = box.querySelector('city-news-list')!;
    await list.reload();
    expect(list.state.status).to.equal('ready');
    expect(network.calls).to.deep.equal(['/feed.json']);
  });

  it('loads at once when told later to be eager', async () => {
    const box = await fixture(
      html`<div style="padding-block-start: 9000px">
        <city-news-list src="/feed.json"></city-news-list>
      </div>`,
    );
    const list = box.querySelector('city-news-list')!;
    list.loading = 'eager';
    await waitUntil(() => list.articles.length === 3);
  });

  it('waits as long as the most patient of two elements, whichever comes first (behaviour/09)', async () => {
    const { whenGiven, give } = later<Json>();
    network.answer('/slow.json', whenGiven);
    const box = await fixture(
      html`<div>
        <city-news-list src="/slow.json" loading="eager" timeout="1"></city-news-list>
        <city-news-list src="/slow.json" loading="eager" timeout="60000"></city-news-list>
        <city-news-list src="/hung.json" loading="eager" timeout="1"></city-news-list>
      </div>`,
    );
    network.answer('/hung.json', new Promise<Json>(() => {}));
    const [hasty, patient, alone] = [...box.querySelectorAll('city-news-list')];
    await waitUntil(() => alone!.state.status === 'failed' || network.calls.includes('/hung.json'));
    await nextFrame();
    await nextFrame();
    give(page([1]));
    await waitUntil(() => hasty!.articles.length === 1 && patient!.articles.length === 1);
  });

  it('asks once for two addresses that differ in their fragment', async () => {
    const box = await fixture(
      html`<div>
        <city-news-list src="/feed.json#top" loading="eager"></city-news-list>
        <city-news-list src="/feed.json" loading="eager"></city-news-list>
      </div>`,
    );
    const lists = [...box.querySelectorAll('city-news-list')];
    await waitUntil(() => lists.every(({ articles }) => articles.length === 3));
    expect(network.calls).to.deep.equal(['/feed.json']);
  });
});

describe('an element that is given another feed', () => {
  let network: Network;

  beforeEach(() => {
    network = fakeNetwork();
    network.answer('/a.json', feedOfLength(9));
    network.answer('/b.json', page([21, 22, 23, 24, 25], { title: 'Other news' }));
  });
  afterEach(async () => {
    network.restore();
    fixtureCleanup();
    await nextFrame();
  });

  it('begins anew: its event, its first few articles, nothing said of the feed before (behaviour/04)', async () => {
    const box = await fixture(
      html`<div>
        <city-news-list src="/a.json" count="2" loading="eager"></city-news-list>
        <city-news-list src="/b.json" count="2" loading="eager"></city-news-list>
      </div>`,
    );
    const [list, other] = [...box.querySelectorAll('city-news-list')];
    await waitUntil(() => list!.articles.length === 2 && other!.articles.length === 2);
    await list!.loadMore();
    await list!.loadMore();
    expect(idsOf(list!)).to.equal('1 2 3 4 5 6');
    const names = heard(list!);
    list!.src = '/b.json';
    await waitUntil(() => idsOf(list!) === '21 22');
    await list!.updateComplete;
    expect(names).to.deep.equal(['city-load']);
    expect(findDeep(list!, '[role=status]')!.textContent.trim()).to.equal('');
  });

  it('begins anew with a feed given as a property too', async () => {
    const list = await fixture<CityNewsList>(
      html`<city-news-list count="2" .feed=${feedOfLength(6)}></city-news-list>`,
    );
    await list.loadMore();
    expect(idsOf(list)).to.equal('1 2 3 4');
    const load = await eventAfter(list, 'city-load', () => (list.feed = page([31, 32, 33])));
    expect(load.feed.articles).to.have.length(3);
    expect(idsOf(list)).to.equal('31 32');
  });

  it('tells nothing of "Load more" where the feed changed meanwhile', async () => {
    network.answer('/a.json', page([1, 2], { next_url: '/more.json' }));
    const { whenGiven, give } = later<Json>();
    network.answer('/more.json', whenGiven);
    const list = await fixture<CityNewsList>(
      html`<city-news-list src="/a.json" count="2" loading="eager"></city-news-list>`,
    );
    await waitUntil(() => list.articles.length === 2);
    const names = heard(list);
    const asked = list.loadMore();
    await waitUntil(() => network.calls.includes('/more.json'));
    list.src = '/b.json';
    give(page([3, 4]));
    await asked;
    await waitUntil(() => idsOf(list) === '21 22');
    expect(names).to.deep.equal(['city-load']);
    expect(textOf(list)).to.not.contain('-').and.not.contain('loaded');
    await list.loadMore();
    expect(idsOf(list)).to.equal('21 22 23 24');
  });

  it('keeps what a reader has opened where it only moves', async () => {
    const box = await fixture(
      html`<div><city-news-list count="2" .feed=${feedOfLength(6)}></city-news-list></div>`,
    );
    const list = box.querySelector('city-news-list')!;
    await list.loadMore();
    const names = heard(list);
    const place = document.createElement('div');
    box.append(place);
    place.append(list);
    await list.updateComplete;
    expect(idsOf(list)).to.equal('1 2 3 4');
    expect(names).to.deep.equal([]);
  });
});

describe('an article that leaves and comes back', () => {
  const FEED = feedOf(
    [1, 2].map((number) => item(number, { content_html: `<p>Body ${number}</p><p>More</p>` })),
  );

  const bodyOf = (article: Element) =>
    findAllDeep(article, '[part=body] > *')
      .map((block) => block.textContent)
      .join(' ');

  afterEach(fixtureCleanup);

  it('has its text again (behaviour/02)', async () => {
    const article = await fixture<CityNewsArticle>(
      html`<city-news-article article-id="id-1" .feed=${FEED}></city-news-article>`,
    );
    await waitUntil(() => bodyOf(article) === 'Body 1 More');
    for (const [id, says] of [
      ['gone', 'no longer available'],
      ['id-1', 'Body 1'],
      ['gone', 'no longer available'],
      ['id-2', 'Body 2'],
      ['id-1', 'Body 1'],
    ] as const) {
      article.articleId = id;
      await untilSaid(article, says);
    }
    expect(bodyOf(article)).to.equal('Body 1 More');
    article.feed = undefined;
    await article.updateComplete;
    expect(bodyOf(article)).to.equal('');
    article.feed = FEED;
    await waitUntil(() => bodyOf(article) === 'Body 1 More');
  });
});
