/**
 * `<city-news-list>` as a reader and a host meet it: words, roles, focus, events in order, number of requests.
 */
import { expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { CityNewsList } from '../../src/index.js';
import { readFeed } from '../../src/index.js';
import { feedOf, feedOfLength, item, type Json } from '../helpers/feeds.js';
import { fakeNetwork, type Network } from '../helpers/network.js';
import { findAllDeep, findDeep, textOf, untilSaid } from '../helpers/page.js';
import { eventAfter, waitUntil } from '../helpers/wait.js';

const titlesOf = (list: Element) =>
  findAllDeep(list, '[part=card]').map((card) => findDeep(card, '.title')?.textContent.trim());

const more = (list: Element) => findDeep<HTMLButtonElement>(list, '[part=more]')!;

describe('<city-news-list> with a feed at hand', () => {
  it('shows the first articles, each with one link whose name is the title (A7)', async () => {
    const list = await fixture<CityNewsList>(
      html`<city-news-list count="3" .feed=${feedOfLength(7)}></city-news-list>`,
    );
    await untilSaid(list, 'Title 3');
    expect(titlesOf(list)).to.deep.equal(['Title 1', 'Title 2', 'Title 3']);
    expect(findAllDeep(list, 'a').map((link) => link.textContent.trim())).to.deep.equal(titlesOf(list));
    expect(textOf(list)).to.contain('Showing 3 of 7');
    expect(list.articles).to.have.length(3);
    expect(list.state.status).to.equal('ready');
  });

  it('takes a read feed as well as its JSON', async () => {
    const { feed } = readFeed(feedOfLength(2));
    const list = await fixture<CityNewsList>(html`<city-news-list .feed=${feed}></city-news-list>`);
    await untilSaid(list, 'Title 2');
  });

  it('names its region by its heading, with titles one level deeper (A1, A3)', async () => {
    const list = await fixture<CityNewsList>(
      html`<city-news-list heading-level="3" .feed=${feedOfLength(1)}></city-news-list>`,
    );
    await untilSaid(list, 'Title 1');
    const section = findDeep(list, 'section')!;
    const heading = findDeep(list, `#${section.getAttribute('aria-labelledby')}`)!;
    expect(heading.localName).to.equal('h3');
    expect(heading.textContent.trim()).to.equal('City news');
    expect(findDeep(list, '.title')!.localName).to.equal('h4');
  });

  it('hides an empty heading, keeps its words as the name, and moves titles up (A4)', async () => {
    const list = await fixture<CityNewsList>(
      html`<city-news-list heading="" .feed=${feedOfLength(1)}></city-news-list>`,
    );
    await untilSaid(list, 'Title 1');
    expect(findDeep(list, 'section')!.getAttribute('aria-label')).to.equal('City news');
    expect(findAllDeep(list, 'header')).to.have.length(0);
    expect(findDeep(list, '.title')!.localName).to.equal('h2');
  });

  it('reads nonsense in attributes as the default', async () => {
    const list = await fixture<CityNewsList>(
      html`<city-news-list count="many" heading-level="9" .feed=${feedOfLength(9)}></city-news-list>`,
    );
    list.setAttribute('layout', 'carousel');
    await untilSaid(list, 'Title 5');
    expect(titlesOf(list)).to.have.length(5);
    expect(list.layout).to.equal('list');
    expect(list.headingLevel).to.equal(5);
  });

  it('moves focus to the first new title and says how many came (A17)', async () => {
    const list = await fixture<CityNewsList>(
      html`<city-news-list count="2" .feed=${feedOfLength(5)}></city-news-list>`,
    );
    await untilSaid(list, 'Title 2');
    more(list).focus();
    const event = await eventAfter(list, 'city-load-more', () => more(list).click());
    expect(event).to.include({ added: 2, shown: 4 });
    await list.updateComplete;
    expect(textOf(findDeep(list, '[role=status]')!)).to.equal('2 more articles loaded. Showing 4 of 5');
    const { activeElement } = list.shadowRoot!;
    expect(activeElement!.localName).to.equal('a');
    expect(activeElement!.textContent.trim()).to.equal('Title 3');

    more(list).focus();
    more(list).click();
    await waitUntil(() => findDeep(list, '[part=more]') === null);
    expect(list.shadowRoot!.activeElement!.textContent.trim()).to.equal('Title 5');
  });

  it('leaves focus alone when loadMore is called by the host (A20)', async () => {
    const list = await fixture<CityNewsList>(
      html`<city-news-list count="2" .feed=${feedOfLength(4)}></city-news-list>`,
    );
    await untilSaid(list, 'Title 2');
    await list.loadMore();
    expect(titlesOf(list)).to.have.length(4);
    expect(list.shadowRoot!.activeElement?.localName).to.equal(undefined);
  });

  it('shows only the topics asked for, and says so when there is none', async () => {
    const feed = feedOf([item(1, { tags: ['Water'] }), item(2, { tags: ['Air', 'Awards'] })]);
    const list = await fixture<CityNewsList>(
      html`<city-news-list topics="awards" .feed=${feed}></city-news-list>`,
    );
    await untilSaid(list, 'Title 2');
    expect(titlesOf(list)).to.deep.equal(['Title 2']);
    list.topics = 'Fire';
    await untilSaid(list, 'No news on this topic');
  });

  it('takes attributes that are removed again, and a feed that is null at first', async () => {
    const list = await fixture<CityNewsList>(
      html`<city-news-list topics="none" show="date" heading="Own" .feed=${null}></city-news-list>`,
    );
    expect(list.state.status).to.equal('idle');
    list.feed = feedOfLength(1);
    await untilSaid(list, 'No news on this topic');
    for (const name of ['topics', 'show', 'heading', 'count', 'layout', 'label', 'time-zone'])
      list.removeAttribute(name);
    await untilSaid(list, 'Title 1');
    expect(textOf(list)).to.contain('City news');
  });

  it('reads a feed that is written into it after it is on the page (T7)', async () => {
    const list = await fixture<CityNewsList>(html`<city-news-list></city-news-list>`);
    const script = document.createElement('script');
    script.type = 'application/feed+json';
    script.textContent = JSON.stringify(feedOfLength(1));
    list.append(script);
    await untilSaid(list, 'Title 1');
  });

  it('does not show an article before its embargo ends', async () => {
    const embargoed = { _city_news: { embargo_until: '2999-01-01T00:00:00Z' } };
    const list = await fixture<CityNewsList>(
      html`<city-news-list .feed=${feedOf([item(1, embargoed), item(2)])}></city-news-list>`,
    );
    await untilSaid(list, 'Title 2');
    expect(titlesOf(list)).to.deep.equal(['Title 2']);
  });

  it('says that a feed without articles has no news yet', async () => {
    const list = await fixture<CityNewsList>(html`<city-news-list .feed=${feedOf([])}></city-news-list>`);
    await untilSaid(list, 'No news yet');
    expect(findAllDeep(list, 'ul')).to.have.length(0);
  });

  it('fails with a kind when the feed property holds no feed', async () => {
    const list = document.createElement('city-news-list');
    list.feed = { hello: 'world' };
    const event = await eventAfter(list, 'city-error', () => fixture(html`<div>${list}</div>`));
    expect(event).to.include({ kind: 'not-feed' });
    await untilSaid(list, 'The news could not be loaded');
  });

  for (const layout of ['list', 'compact', 'cards'])
    it(`is accessible in the layout ${layout}`, async () => {
      const feed = feedOf([
        item(1, {
          summary: 'A summary.',
          date_published: '2026-01-02T03:04:05Z',
          language: 'ko',
          _city_news: {
            views: 6100,
            publisher: { name: 'Sample office', abbr: 'SO' },
            awards: [{ name: 'Sample prize', level: 'winner', year: 2026 }],
          },
        }),
        item(2),
      ]);
      const list = await fixture<CityNewsList>(
        html`<city-news-list theme="light" all-url="/news" count="1" .feed=${feed}></city-news-list>`,
      );
      list.setAttribute('layout', layout);
      await untilSaid(list, 'Title 1');
      await expect(list).to.be.accessible();
    });
});

describe('<city-news-list> with a feed on the network', () => {
  let network: Network;

  beforeEach(() => (network = fakeNetwork()));
  afterEach(async () => {
    network.restore();
    fixtureCleanup();
    // An element that comes in the same task as another leaves takes over its feed; tests must not.
    await nextFrame();
  });

  it('fires city-load once the articles are on the page', async () => {
    network.answer('/feed.json', feedOfLength(2));
    const list = document.createElement('city-news-list');
    list.src = '/feed.json';
    list.loading = 'eager';
    let words = '';
    list.addEventListener('city-load', () => (words = textOf(list)), { once: true });
    await fixture(html`<div>${list}</div>`);
    await waitUntil(() => words !== '');
    expect(words).to.contain('City news');
    expect(list.articles.map(({ title }) => title)).to.deep.equal(['Title 1', 'Title 2']);
  });

  it('asks once for any number of elements on one feed (T3)', async () => {
    network.answer('/feed.json', feedOfLength(2));
    const box = await fixture(
      html`<div>
        <city-news-list src="/feed.json" loading="eager"></city-news-list>
        <city-news-list src="feed.json" loading="eager"></city-news-list>
        <city-news-article src="/feed.json"></city-news-article>
      </div>`,
    );
    await untilSaid(box.children[0]!, 'Title 1');
    await untilSaid(box.children[2]!, 'Text 1');
    expect(network.calls.filter((path) => path === '/feed.json')).to.have.length(1);
  });

  it('goes over the end of the feed to its next page, without repeating an article (P3, T31)', async () => {
    network.answer('/feed.json', feedOfLength(3, { next_url: '/older.json' }));
    network.answer('/older.json', feedOf([item(3), item(4)]));
    const list = await fixture<CityNewsList>(
      html`<city-news-list src="/feed.json" count="3" loading="eager"></city-news-list>`,
    );
    await untilSaid(list, 'Title 3');
    expect(network.calls).to.deep.equal(['/feed.json']);
    await list.loadMore();
    expect(titlesOf(list)).to.deep.equal(['Title 1', 'Title 2', 'Title 3', 'Title 4']);
    expect(network.calls).to.deep.equal(['/feed.json', '/older.json']);
    expect(findAllDeep(list, '[part=more]')).to.have.length(0);
  });

  it('keeps the list while the next page loads and when it fails, and tries again (T31)', async () => {
    network.answer('/feed.json', feedOfLength(2, { next_url: '/older.json' }));
    network.answer('/older.json', 500);
    const list = await fixture<CityNewsList>(
      html`<city-news-list src="/feed.json" loading="eager"></city-news-list>`,
    );
    await untilSaid(list, 'Title 2');
    const event = await eventAfter(list, 'city-error', () => more(list).click());
    expect(event).to.include({ kind: 'http' });
    await untilSaid(list, 'More news could not be loaded.');
    expect(titlesOf(list)).to.deep.equal(['Title 1', 'Title 2']);
    network.answer('/older.json', feedOf([item(9)]));
    await list.loadMore();
    expect(titlesOf(list)).to.deep.equal(['Title 1', 'Title 2', 'Title 9']);
  });

  it('keeps the last good news when a reload fails, and says so (T4)', async () => {
    network.answer('/feed.json', feedOfLength(2));
    const list = await fixture<CityNewsList>(
      html`<city-news-list src="/feed.json" loading="eager"></city-news-list>`,
    );
    await untilSaid(list, 'Title 2');
    network.answer('/feed.json', 503);
    await list.reload();
    await untilSaid(list, 'You see the news of ');
    expect(titlesOf(list)).to.deep.equal(['Title 1', 'Title 2']);
    expect(list.state.status).to.equal('failed');
  });

  it('brings focus to the heading when "Try again" succeeds (A18)', async () => {
    network.answer('/feed.json', 500);
    const list = await fixture<CityNewsList>(
      html`<city-news-list src="/feed.json" loading="eager"></city-news-list>`,
    );
    await untilSaid(list, 'Try again');
    expect(findAllDeep(list, '[role=alert]')).to.have.length(0);
    const retry = findDeep<HTMLButtonElement>(list, '[part=retry]')!;
    retry.focus();
    retry.click();
    await waitUntil(() => findDeep(list, '[role=alert]') !== null, 'A failed retry is not announced (A16)');
    network.answer('/feed.json', feedOfLength(1));
    findDeep<HTMLButtonElement>(list, '[part=retry]')!.focus();
    findDeep<HTMLButtonElement>(list, '[part=retry]')!.click();
    await untilSaid(list, 'Title 1');
    await waitUntil(() => list.shadowRoot!.activeElement?.id === 'heading');
  });

  it('is not left when it is moved in the page, and aborts when it is removed', async () => {
    let release: (feed: Json) => void = () => undefined;
    network.answer('/feed.json', new Promise((resolve) => (release = resolve)));
    const box = await fixture(html`<div><p></p></div>`);
    const list = document.createElement('city-news-list');
    list.src = '/feed.json';
    list.loading = 'eager';
    box.append(list);
    await waitUntil(() => network.calls.length === 1);
    box.querySelector('p')!.append(list);
    await list.updateComplete;
    expect(network.aborted).to.deep.equal([]);
    release(feedOfLength(1));
    await untilSaid(list, 'Title 1');
    expect(network.calls).to.have.length(1);

    network.answer('/slow.json', new Promise(() => {}));
    list.src = '/slow.json';
    await waitUntil(() => network.calls.length === 2);
    list.remove();
    await waitUntil(() => network.aborted.length === 1);
    expect(network.aborted).to.deep.equal(['/slow.json']);
  });

  it('may be removed while more is on its way, and put back', async () => {
    network.answer('/feed.json', feedOfLength(2, { next_url: '/older.json' }));
    network.answer('/older.json', new Promise(() => {}));
    const list = await fixture<CityNewsList>(
      html`<city-news-list src="/feed.json" loading="eager"></city-news-list>`,
    );
    await untilSaid(list, 'Title 2');
    const box = list.parentElement!;
    const loading = list.loadMore();
    await waitUntil(() => network.calls.includes('/older.json'));
    list.remove();
    await loading;
    expect(network.aborted).to.deep.equal(['/older.json']);
    network.answer('/older.json', feedOf([item(3)]));
    box.append(list);
    await waitUntil(() => list.state.status === 'ready' && list.state.next.status === 'waiting');
    await list.updateComplete;
    await list.loadMore();
    expect(titlesOf(list)).to.deep.equal(['Title 1', 'Title 2', 'Title 3']);
  });

  it('ignores a late answer of the address it had before', async () => {
    let release: (feed: Json) => void = () => undefined;
    network.answer('/old.json', new Promise((resolve) => (release = resolve)));
    network.answer('/new.json', feedOf([item(2)]));
    const list = await fixture<CityNewsList>(
      html`<city-news-list src="/old.json" loading="eager"></city-news-list>`,
    );
    list.src = '/new.json';
    await untilSaid(list, 'Title 2');
    release(feedOf([item(1)]));
    // Whoever still waits for the old address has its answer before one who asks now.
    await (await fetch(new URL('/old.json', location.href))).json();
    await nextFrame();
    expect(titlesOf(list)).to.deep.equal(['Title 2']);
  });
});
