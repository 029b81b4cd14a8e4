/**
 * Asking for news again, and for more of it: once for each click, and only while somebody wants to know.
 */
import { expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { CityNewsList } from '../../src/index.js';
import { feedOfLength } from '../helpers/feeds.js';
import { fakeNetwork, type Network } from '../helpers/network.js';
import { findDeep, textOf, untilSaid } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

describe('<city-news-list> that asks again', () => {
  let network: Network;

  beforeEach(() => (network = fakeNetwork()));
  afterEach(async () => {
    network.restore();
    fixtureCleanup();
    // An element that comes in the same task as another leaves takes over its feed; tests must not.
    await nextFrame();
  });

  const press = (list: CityNewsList, part: string) => findDeep(list, `[part=${part}]`)!.click();

  it('adds as many for two quick clicks as for one (P5)', async () => {
    const list = await fixture<CityNewsList>(
      html`<city-news-list count="2" .feed=${feedOfLength(8)}></city-news-list>`,
    );
    let added = 0;
    list.addEventListener('city-load-more', () => added++);
    await untilSaid(list, 'Title 2');
    press(list, 'more');
    press(list, 'more');
    await waitUntil(() => added > 0);
    await nextFrame();
    expect([added, list.articles.length]).to.deep.equal([1, 4]);
  });

  it('tells how many there are of all topics only where it shows all', async () => {
    const some = feedOfLength(3, { next_url: '/older.json', _city_news: { total_items: 987 } });
    for (const item of some['items'] as Record<string, unknown>[]) item['tags'] = ['Parks'];
    network.answer('/feed.json', some);
    const list = await fixture<CityNewsList>(
      html`<city-news-list src="/feed.json" loading="eager"></city-news-list>`,
    );
    await untilSaid(list, '987');
    list.topics = 'Parks';
    await list.updateComplete;
    expect(textOf(list)).to.contain('Title 3').and.not.contain('987');
  });

  it('fetches on reload what it had put off until it is seen', async () => {
    network.answer('/feed.json', feedOfLength(1));
    const box = await fixture<HTMLElement>(
      html`<div style="padding-block-start: 9000px">
        <city-news-list src="/feed.json" loading="lazy"></city-news-list>
      </div>`,
    );
    const list = box.querySelector('city-news-list')!;
    await nextFrame();
    expect(network.calls).to.deep.equal([]);
    await list.reload();
    await untilSaid(list, 'Title 1');
  });

  it('does not refresh a feed that it has left before it could begin', async () => {
    network.answer('/feed.json', new Promise(() => {}));
    const list = document.createElement('city-news-list');
    Object.assign(list, { src: '/feed.json', loading: 'eager', refresh: 5 });
    document.body.append(list);
    list.remove();
    await import('../../src/elements/controllers/refresh.js');
    await nextFrame();
    expect(network.calls).to.deep.equal(['/feed.json']);
    expect(network.aborted).to.deep.equal(['/feed.json']);
  });

  it('says nothing of a failure any more once a retry has brought the news', async () => {
    network.answer('/feed.json', 500);
    const list = await fixture<CityNewsList>(
      html`<city-news-list src="/feed.json" loading="eager"></city-news-list>`,
    );
    await untilSaid(list, 'Try again');
    network.answer('/feed.json', feedOfLength(1));
    press(list, 'retry');
    await untilSaid(list, 'Title 1');
    await waitUntil(() => !findDeep(list, '[part=message]'), 'It still speaks of the failure');
    expect(textOf(list)).to.equal('City news Title 1');
  });
});
