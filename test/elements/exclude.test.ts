/** `<city-news-list exclude exclude-ids>`: what the page never wants to be shown, for "other news" beside a story. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { CityNewsList } from '../../src/index.js';
import { feedOf, item } from '../helpers/feeds.js';
import { findAllDeep, findDeep, textOf, untilSaid } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const titlesOf = (list: Element) => findAllDeep(list, '.title').map(({ textContent }) => textContent.trim());

const FEED = feedOf([
  item(1, { tags: ['Water', 'Prize'] }),
  item(2, { tags: ['Air'] }),
  item(3, { tags: ['Water'] }),
  item(4, { id: 'tag:news.example,2026:4' }),
]);

const show = (set: Partial<CityNewsList>) =>
  fixture<CityNewsList>(Object.assign(document.createElement('city-news-list'), { feed: FEED }, set));

describe('<city-news-list exclude exclude-ids>', () => {
  it('never shows an article with a topic that is excluded, whatever its case, nor where it is asked for', async () => {
    const list = await fixture<CityNewsList>(
      html`<city-news-list exclude="prize, AIR" .feed=${FEED}></city-news-list>`,
    );
    expect(titlesOf(list)).to.eql(['Title 3', 'Title 4']);
    list.topics = 'Water';
    await list.updateComplete;
    expect(titlesOf(list)).to.eql(['Title 3']);
    list.removeAttribute('exclude');
    await list.updateComplete;
    expect(titlesOf(list)).to.eql(['Title 1', 'Title 3']);
  });

  it('never shows an article that is excluded by its id or address', async () => {
    const list = await fixture<CityNewsList>(
      html`<city-news-list
        exclude-ids=" tag:news.example,2026:4  https://news.example/2 "
        .feed=${FEED}
      ></city-news-list>`,
    );
    expect(titlesOf(list)).to.eql(['Title 1', 'Title 3']);
  });

  it('takes arrays, ids with spaces among them', async () => {
    const feed = feedOf([item(1, { id: 'no 1' }), item(2, { id: 'no' }), item(3, { id: 7 })]);
    const list = await show({ feed, excludeIds: ['no 1', 7] as unknown as string[] });
    expect(titlesOf(list)).to.eql(['Title 2']);
    list.excludeIds = [];
    list.exclude = ['x'] as unknown as string;
    await list.updateComplete;
    expect(titlesOf(list)).to.have.length(3);
  });

  it('counts, pages and offers only what is left', async () => {
    const list = await show({ exclude: 'Air', excludeIds: ['id-3'], count: 1, filter: true });
    await waitUntil(() => findDeep(list, '[role=group]') !== null);
    expect(textOf(findDeep(list, '.showing')!).trim()).to.equal('Showing 1 of 2');
    expect(
      findAllDeep(list, '[role=group] button')
        .map(textOf)
        .map((words) => words.trim()),
    ).to.eql(['All topics', 'Water', 'Prize']);
  });

  it('says that there is no news where nothing is left', async () => {
    const list = await show({ excludeIds: ['id-1', 'id-2', 'id-3', 'tag:news.example,2026:4'] });
    await untilSaid(list, 'No news yet');
    expect(titlesOf(list)).to.eql([]);
  });
});
