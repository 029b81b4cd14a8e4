/**
 * What the host page is told of a feed, and how often: `city-load` for each feed that was taken in, `city-error` for
 * each that could not be had.
 */
import { expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { CityNewsArticle, CityNewsList } from '../../src/index.js';
import { feedOf, feedOfLength, item } from '../helpers/feeds.js';
import { fakeNetwork, type Network } from '../helpers/network.js';
import { findAllDeep, findDeep, untilSaid } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const NAMES = ['city-load', 'city-error', 'city-load-more'];

describe('The events of a feed', () => {
  let network: Network;
  let told: string[];
  const tell = ({ type }: Event) => void told.push(type);

  beforeEach(() => {
    network = fakeNetwork();
    told = [];
    for (const name of NAMES) document.addEventListener(name, tell);
  });
  afterEach(async () => {
    for (const name of NAMES) document.removeEventListener(name, tell);
    network.restore();
    fixtureCleanup();
    // An element that comes in the same task as another leaves takes over its feed; tests must not.
    await nextFrame();
  });

  /** What was told since this was last asked. */
  const news = () => told.splice(0);

  const showList = () =>
    fixture<CityNewsList>(html`<city-news-list src="/feed.json" count="2" loading="eager"></city-news-list>`);

  const retry = async (element: Element) => {
    await waitUntil(() => findDeep(element, '[part=retry]'));
    findDeep(element, '[part=retry]')!.click();
  };

  it('come once for each thing that happens, in its order', async () => {
    network.answer('/feed.json', feedOfLength(3, { next_url: '/older.json' }));
    network.answer('/older.json', feedOf([item(4)]));
    const list = await showList();
    await untilSaid(list, 'Title 2');
    expect(news(), 'the first load').to.deep.equal(['city-load']);

    await list.loadMore();
    await untilSaid(list, 'Title 4');
    expect(network.calls, 'more is a page of the server').to.deep.equal(['/feed.json', '/older.json']);
    expect(news(), 'more').to.deep.equal(['city-load-more']);

    await list.reload();
    expect(news(), 'a reload').to.deep.equal(['city-load']);

    network.answer('/feed.json', 500);
    await list.reload();
    expect(news(), 'a reload that fails').to.deep.equal(['city-error']);

    await retry(list);
    await waitUntil(() => told.length > 0);
    expect(news(), 'a retry that fails').to.deep.equal(['city-error']);

    network.answer('/feed.json', feedOfLength(1));
    await retry(list);
    await waitUntil(() => told.length > 0);
    await list.updateComplete;
    expect(news(), 'a retry that succeeds').to.deep.equal(['city-load']);
  });

  it('tell of a next page that failed, and not of one that came', async () => {
    network.answer('/feed.json', feedOfLength(2, { next_url: '/older.json' }));
    network.answer('/older.json', 500);
    const list = await showList();
    await untilSaid(list, 'Title 2');
    await list.loadMore();
    expect(news()).to.deep.equal(['city-load', 'city-error']);
    network.answer('/older.json', feedOf([item(3)]));
    await list.loadMore();
    await untilSaid(list, 'Title 3');
    expect(news()).to.deep.equal(['city-load-more']);
  });

  it('come once however often an article looks through the pages of its feed', async () => {
    network.answer('/feed.json', feedOf([item(1)], { next_url: '/2.json' }));
    network.answer('/2.json', feedOf([item(2)], { next_url: '/3.json' }));
    network.answer('/3.json', feedOf([item(3)]));
    const article = await fixture<CityNewsArticle>(
      html`<city-news-article src="/feed.json" article-id="id-3"></city-news-article>`,
    );
    await untilSaid(article, 'Text 3');
    expect(news()).to.deep.equal(['city-load']);
  });

  it('bring the feed, whose articles have their places on the page by then', async () => {
    network.answer('/feed.json', feedOfLength(1));
    const seen: [brought: number, shown: number][] = [];
    const onLoad = ({ feed, target }: HTMLElementEventMap['city-load']) =>
      seen.push([feed.articles.length, findAllDeep(target as Element, 'li').length]);
    document.body.addEventListener('city-load', onLoad);
    const list = await showList();
    await untilSaid(list, 'Title 1');
    network.answer('/feed.json', feedOfLength(2));
    await list.reload();
    document.body.removeEventListener('city-load', onLoad);
    expect(seen).to.deep.equal([
      [1, 1],
      [2, 2],
    ]);
  });
});
