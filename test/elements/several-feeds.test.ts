/**
 * `<city-news-list>` with several feeds in one `src`: one list by date, one request for each, and what is said of those
 * that fail. The order and the horizon themselves are tested in test/node/join-feeds.test.mjs and joined-feeds.test.mjs.
 */
import { expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { CityErrorEvent, CityNewsArticle, CityNewsList } from '../../src/index.js';
import { several } from '../../src/elements/late/several.js';
import { feedOf, item, type Json } from '../helpers/feeds.js';
import { fakeNetwork, type Network } from '../helpers/network.js';
import { findAllDeep, findDeep, textOf, untilSaid } from '../helpers/page.js';
import { giveBack, replace } from '../helpers/stand-in.js';
import { waitUntil } from '../helpers/wait.js';

/** A feed of a department with an article for each of these days of May. */
function feedOn(name: string, days: readonly number[], more: Json = {}): Json {
  const items = days.map((day) =>
    item(day, {
      id: `${name}-${day}`,
      title: `${name} ${day}`,
      url: `https://${name.toLowerCase()}.example/${day}`,
      date_published: `2026-05-${String(day).padStart(2, '0')}`,
    }),
  );
  return feedOf(items, {
    title: `${name} news`,
    _city_news: { publisher: { name: `${name} Office` } },
    ...more,
  });
}

const titlesOf = (list: CityNewsList) => list.articles.map(({ title }) => title).join(', ');

const failureOf = (list: Element) => findDeep(list, '.failed-feeds');

const buttonOf = (list: Element, part: string) => findDeep<HTMLButtonElement>(list, `[part=${part}]`)!;

/** What has focus in a list: the words of it. */
const focusedIn = (list: Element) => list.shadowRoot!.activeElement?.textContent?.trim() ?? '';

describe('<city-news-list> of several feeds', () => {
  let network: Network;
  let told: string[];

  beforeEach(() => {
    network = fakeNetwork();
    told = [];
  });
  afterEach(async () => {
    network.restore();
    giveBack();
    fixtureCleanup();
    // An element that comes in the same task as another leaves takes over its feed; tests must not.
    await nextFrame();
  });

  /** A list in the page, whose events are noted. */
  function make(attributes: Record<string, unknown>): CityNewsList {
    const list = document.createElement('city-news-list');
    Object.assign(list, { loading: 'eager', ...attributes });
    for (const name of ['city-load', 'city-load-more']) list.addEventListener(name, () => told.push(name));
    list.addEventListener('city-error', ({ error }: CityErrorEvent) =>
      told.push(`city-error ${error.url.replace(location.origin, '')}`),
    );
    return list;
  }

  async function show(attributes: Record<string, unknown>): Promise<CityNewsList> {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const list = make(attributes);
    box.append(list);
    return list;
  }

  const untilShown = (list: CityNewsList, titles: string) =>
    waitUntil(
      () => titlesOf(list) === titles,
      () => `It never showed "${titles}" but "${titlesOf(list)}"`,
    );

  it('shows one list by date, each article with its own publisher, after one request each', async () => {
    network.answer('/a.json', feedOn('Parks', [20, 10]));
    network.answer('/b.json', feedOn('Roads', [15]));
    const list = await show({ src: ' /a.json\n /b.json#new /a.json ' });
    await untilShown(list, 'Parks 20, Roads 15, Parks 10');
    await list.updateComplete;
    expect(network.calls).to.deep.equal(['/a.json', '/b.json']);
    expect(told).to.deep.equal(['city-load']);
    const publishers = findAllDeep(list, '[part=meta]').map((meta) => textOf(meta));
    expect(publishers.map((words) => /(Parks|Roads) Office/.exec(words)?.[1])).to.deep.equal([
      ...['Parks', 'Roads', 'Parks'],
    ]);
    // The whole has none, and the titles of both.
    expect(findAllDeep(list, '.from')).to.have.length(0);
    expect(findDeep(list, '#heading')!.textContent.trim()).to.equal('Parks news · Roads news');
  });

  it('takes an array as the property', async () => {
    network.answer('/a.json', feedOn('Parks', [20]));
    network.answer('/b.json', feedOn('Roads', [15]));
    await untilShown(await show({ src: ['/a.json', '/b.json'] }), 'Parks 20, Roads 15');
  });

  it('asks once for a feed that two lists name (T3)', async () => {
    for (const [path, name] of Object.entries({ '/a.json': 'Parks', '/b.json': 'Roads', '/c.json': 'Water' }))
      network.answer(path, feedOn(name, [10]));
    const one = await show({ src: '/a.json /b.json' });
    const other = await show({ src: '/b.json /c.json' });
    const alone = await show({ src: '/b.json' });
    await untilShown(one, 'Parks 10, Roads 10');
    await untilShown(other, 'Roads 10, Water 10');
    await untilShown(alone, 'Roads 10');
    expect([...network.calls].sort()).to.deep.equal(['/a.json', '/b.json', '/c.json']);
  });

  describe('one of which fails', () => {
    beforeEach(() => {
      network.answer('/a.json', feedOn('Parks', [20]));
      network.answer('/b.json', 500);
    });

    it('shows the others and says so below them, by the host, politely (A16)', async () => {
      const list = await show({ src: '/a.json /b.json' });
      await untilSaid(list, `News from ${location.host} could not be loaded.`);
      expect(titlesOf(list)).to.equal('Parks 20');
      expect([...told].sort()).to.deep.equal(['city-error /b.json', 'city-load']);
      expect(findAllDeep(list, '.failed-feeds [role=status]')).to.have.length(1);
      expect(findAllDeep(list, '[role=alert]')).to.have.length(0);
      const { failed } = list.state;
      expect(failed!.map(({ url, error }) => [new URL(url).pathname, error.kind])).to.deep.equal([
        ['/b.json', 'http'],
      ]);
    });

    it('asks that one alone on "Try again", and leads focus to the heading once it is healed (A18)', async () => {
      const list = await show({ src: '/a.json /b.json' });
      await untilSaid(list, 'could not be loaded.');
      network.answer('/b.json', feedOn('Roads', [25]));
      buttonOf(list, 'retry').focus();
      buttonOf(list, 'retry').click();
      await untilShown(list, 'Roads 25, Parks 20');
      await waitUntil(() => !failureOf(list) && focusedIn(list) === 'Parks news · Roads news');
      expect(network.calls).to.deep.equal(['/a.json', '/b.json', '/b.json']);
      expect(list.state.failed).to.equal(undefined);
      expect(told.filter((name) => name === 'city-load')).to.have.length(1);
    });

    it('answers a "Try again" that fails at once, and keeps the focus (A16)', async () => {
      const list = await show({ src: '/a.json /b.json' });
      await untilSaid(list, 'could not be loaded.');
      buttonOf(list, 'retry').focus();
      buttonOf(list, 'retry').click();
      await waitUntil(() => findDeep(list, '.failed-feeds [role=alert] p'));
      await waitUntil(
        () => focusedIn(list) === 'Try again',
        () => `Focus is on "${focusedIn(list)}" of ${list.shadowRoot!.innerHTML}`,
      );
      expect(told.filter((name) => name.startsWith('city-error'))).to.have.length(2);
    });

    it('has a sentence for each that fails, and one button', async () => {
      network.answer('/c.json', 404);
      const list = await show({ src: '/a.json /b.json /c.json http://[' });
      await waitUntil(() => findAllDeep(list, '.failed-feeds p').length === 3);
      expect(findAllDeep(list, '[part=retry]')).to.have.length(1);
      expect(textOf(failureOf(list)!)).to.contain('News from http://[ could not be loaded.');
      expect(told.filter((name) => name.startsWith('city-error'))).to.have.length(3);
    });

    it('says it in the language of the page', async () => {
      await import('../../src/languages/ko.js');
      const list = await show({ src: '/a.json /b.json', lang: 'ko' });
      await untilSaid(list, `${location.host}의 뉴스를 불러오지 못했습니다.`);
    });
  });

  it('keeps the news of a feed that fails later, and names its publisher', async () => {
    network.answer('/a.json', feedOn('Parks', [20]));
    network.answer('/b.json', feedOn('Roads', [25]));
    const list = await show({ src: '/a.json /b.json' });
    await untilShown(list, 'Roads 25, Parks 20');
    network.answer('/b.json', 500);
    await list.reload();
    await untilSaid(list, 'News from Roads Office could not be loaded.');
    expect(titlesOf(list)).to.equal('Roads 25, Parks 20');
    expect(list.state.status).to.equal('ready');
    expect(told).to.deep.equal(['city-load', 'city-error /b.json', 'city-load']);
  });

  it('fails as one feed does where all fail, and tells each', async () => {
    const list = await show({ src: '/a.json /b.json' });
    await untilSaid(list, 'The news could not be loaded');
    expect([findAllDeep(list, '.failed-feeds').length, list.state.status]).to.deep.equal([0, 'failed']);
    expect([...told].sort()).to.deep.equal(['city-error /a.json', 'city-error /b.json']);
    network.answer('/a.json', feedOn('Parks', [20]));
    buttonOf(list, 'retry').focus();
    buttonOf(list, 'retry').click();
    await untilShown(list, 'Parks 20');
    await untilSaid(list, `News from ${location.host} could not be loaded.`);
    await waitUntil(() => focusedIn(list) === 'Parks news');
    expect(textOf(list)).to.not.contain('The news could not be loaded');
  });

  it('waits for a slow feed two seconds, and takes it in when it comes, focus where it was', async () => {
    let come!: (feed: Json) => void;
    network.answer('/a.json', feedOn('Parks', [20, 10]));
    network.answer('/b.json', new Promise((resolve) => (come = resolve)));
    const list = await show({ src: '/a.json /b.json' });
    await untilShown(list, 'Parks 20, Parks 10');
    findAllDeep<HTMLAnchorElement>(list, '.title a')[1]!.focus();
    come(feedOn('Roads', [15]));
    await untilShown(list, 'Parks 20, Roads 15, Parks 10');
    await list.updateComplete;
    expect(focusedIn(list)).to.equal('Parks 10');
    expect(told).to.deep.equal(['city-load']);
  });

  it('loads more over all, in order, and leads focus to the first that is new (A17, P5)', async () => {
    const paged = (next: string) => ({ next_url: next });
    network.answer('/a.json', feedOn('Parks', [30, 20], paged('/a2.json')));
    network.answer('/a2.json', feedOn('Parks', [18, 8]));
    network.answer('/b.json', feedOn('Roads', [25, 15], paged('/b2.json')));
    network.answer('/b2.json', feedOn('Roads', [12]));
    const list = await show({ src: '/a.json /b.json', count: 3 });
    await untilShown(list, 'Parks 30, Roads 25, Parks 20');
    buttonOf(list, 'more').focus();
    buttonOf(list, 'more').click();
    await untilShown(list, 'Parks 30, Roads 25, Parks 20, Parks 18, Roads 15, Roads 12');
    await waitUntil(() => focusedIn(list) === 'Parks 18');
    expect(network.calls).to.deep.equal(['/a.json', '/b.json', '/a2.json', '/b2.json']);
    await list.loadMore();
    expect(titlesOf(list)).to.match(/Roads 12, Parks 8$/);
    expect(findAllDeep(list, '[part=more]')).to.have.length(0);
  });

  it('says that more could not be loaded, shows what is at hand, and asks again (P5)', async () => {
    network.answer('/a.json', feedOn('Parks', [30, 20], { next_url: '/a2.json' }));
    network.answer('/b.json', feedOn('Roads', [25, 15, 14, 13]));
    const list = await show({ src: '/a.json /b.json', count: 3 });
    await untilShown(list, 'Parks 30, Roads 25, Parks 20');
    await list.loadMore();
    expect(titlesOf(list)).to.equal('Parks 30, Roads 25, Parks 20, Roads 15, Roads 14, Roads 13');
    await untilSaid(list, 'More news could not be loaded.');
    expect(told).to.deep.equal(['city-load', 'city-error /a2.json', 'city-load-more']);
    network.answer('/a2.json', feedOn('Parks', [19]));
    buttonOf(list, 'more').click();
    await untilShown(list, 'Parks 30, Roads 25, Parks 20, Roads 15, Roads 14, Roads 13, Parks 19');
  });

  it('asks again by "Try again" even where another feed has enough at hand (P5)', async () => {
    network.answer('/a.json', feedOn('Parks', [30, 20], { next_url: '/a2.json' }));
    network.answer('/b.json', feedOn('Roads', [15, 14, 13, 12, 11]));
    const list = await show({ src: '/a.json /b.json', count: 2 });
    await untilShown(list, 'Parks 30, Parks 20');
    await list.loadMore();
    await untilShown(list, 'Parks 30, Parks 20, Roads 15, Roads 14');
    network.answer('/a2.json', feedOn('Parks', [13]));
    await list.loadMore();
    expect(network.calls.filter((path) => path === '/a2.json')).to.have.length(2);
    expect(titlesOf(list)).to.equal('Parks 30, Parks 20, Roads 15, Roads 14, Parks 13, Roads 13');
  });

  it('asks all again on reload()', async () => {
    network.answer('/a.json', feedOn('Parks', [20]));
    network.answer('/b.json', feedOn('Roads', [15]));
    const list = await show({ src: '/a.json /b.json' });
    await untilShown(list, 'Parks 20, Roads 15');
    network.answer('/b.json', feedOn('Roads', [28, 15]));
    await list.reload();
    expect(titlesOf(list)).to.equal('Roads 28, Parks 20, Roads 15');
    expect(told).to.deep.equal(['city-load', 'city-load']);
    expect(network.calls).to.have.length(4);
  });

  it('refreshes each feed by a clock of its own (T4)', async () => {
    network.answer('/a.json', feedOn('Parks', [20]));
    network.answer('/b.json', feedOn('Roads', [15]));
    const later: (() => void)[] = [];
    const timer = window.setTimeout;
    replace(window, 'setTimeout', (task: () => void, ms = 0) =>
      ms > 60_000 ? later.push(task) : timer(task, ms),
    );
    const list = await show({ src: '/a.json /b.json', refresh: 5 });
    await untilShown(list, 'Parks 20, Roads 15');
    await waitUntil(() => later.length > 1);
    network.calls.length = 0;
    later[0]!();
    await waitUntil(() => told.length > 1);
    expect(network.calls).to.deep.equal(['/a.json']);
  });

  it('follows a change from one feed to several and back', async () => {
    network.answer('/a.json', feedOn('Parks', [20]));
    network.answer('/b.json', feedOn('Roads', [15]));
    const list = await show({ src: '/a.json' });
    await untilShown(list, 'Parks 20');
    list.src = '/a.json /b.json';
    await untilShown(list, 'Parks 20, Roads 15');
    list.src = '/b.json';
    await untilShown(list, 'Roads 15');
    list.src = '/a.json /no.json';
    await untilSaid(list, 'could not be loaded.');
    list.src = '/a.json';
    await untilShown(list, 'Parks 20');
    await waitUntil(() => !failureOf(list));
    expect(network.calls).to.deep.equal(['/a.json', '/b.json', '/no.json']);
  });

  it('aborts nothing when it is moved, and keeps what it shows', async () => {
    network.answer('/a.json', feedOn('Parks', [20]));
    network.answer('/b.json', new Promise(() => {}));
    const list = await show({ src: '/a.json /b.json' });
    await untilShown(list, 'Parks 20');
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(list);
    expect(list.state.status).to.equal('ready');
    await nextFrame();
    expect([titlesOf(list), network.aborted, told]).to.deep.equal(['Parks 20', [], ['city-load']]);
  });

  it('aborts all when it is removed', async () => {
    network.answer('/a.json', new Promise(() => {}));
    network.answer('/b.json', new Promise(() => {}));
    const list = await show({ src: '/a.json /b.json' });
    await waitUntil(() => network.calls.length === 2);
    list.remove();
    await waitUntil(() => network.aborted.length === 2);
  });

  it('asks for nothing where it is gone before what joins feeds has come', async () => {
    const list = make({ src: '/a.json /b.json' });
    replace(several, 'here', undefined);
    document.body.append(list);
    list.remove();
    await several.load();
    await nextFrame();
    expect(network.calls).to.deep.equal([]);
  });

  it('fails where what joins feeds cannot be had, and asks for it again', async () => {
    network.answer('/a.json', feedOn('Parks', [20]));
    network.answer('/b.json', feedOn('Roads', [15]));
    const part = several.here;
    replace(several, 'here', undefined);
    replace(several, 'again', () => Promise.resolve(undefined));
    const list = await show({ src: '/a.json /b.json' });
    await untilSaid(list, 'The news could not be loaded');
    const { error } = list.state as { error?: Error & { kind: string } };
    expect(error!.kind).to.equal('network');
    expect(error!.message).to.contain('part "several"');
    replace(several, 'again', () => Promise.resolve((several.here = part)));
    buttonOf(list, 'retry').click();
    await untilShown(list, 'Parks 20, Roads 15');
    expect(textOf(list)).to.not.contain('The news could not be loaded');
  });
});

describe('<city-news-article> of several feeds', () => {
  let network: Network;

  beforeEach(() => (network = fakeNetwork()));
  afterEach(async () => {
    network.restore();
    fixtureCleanup();
    await nextFrame();
  });

  const show = (src: string, id: string) =>
    fixture<CityNewsArticle>(html`<city-news-article src=${src} article-id=${id}></city-news-article>`);

  it('finds the article in whichever it is, with its own base for what it leads to', async () => {
    const items = [{ id: 'one', title: 'The one', content_html: '<p><a href="more">More</a></p>' }];
    network.answer('/a.json', feedOn('Parks', [20]));
    network.answer('/b.json', feedOf(items, { home_page_url: 'https://roads.example/news/' }));
    const article = await show('/a.json /b.json', 'one');
    await untilSaid(article, 'More');
    expect(findDeep<HTMLAnchorElement>(article, '[part=body] a')!.href).to.equal(
      'https://roads.example/news/more',
    );
  });

  it('does not call an article gone that may be in a feed which failed', async () => {
    network.answer('/a.json', feedOn('Parks', [20]));
    const article = await show('/a.json /b.json', 'one');
    await untilSaid(article, 'The news could not be loaded');
    network.answer('/b.json', feedOf([{ id: 'one', title: 'The one', content_text: 'Text' }]));
    findDeep<HTMLButtonElement>(article, '[part=retry]')!.click();
    await untilSaid(article, 'The one');
    expect(network.calls).to.deep.equal(['/a.json', '/b.json', '/b.json']);
  });
});
