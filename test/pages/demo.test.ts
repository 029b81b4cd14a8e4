/**
 * The demo as `npm start` serves it: every page opens with the built bundle, every element is defined, and the
 * stories of the built-in feed are there.
 */
import { expect } from '@open-wc/testing';
import {
  closePages,
  findAllDeep,
  findDeep,
  openAddress,
  openCopy,
  textOf,
  untilSaid,
} from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

describe('the demo', () => {
  afterEach(closePages);

  for (const name of ['index', 'article', 'cards', 'presets', 'states'])
    it(`opens ${name}.html without an error or an undefined element`, async () => {
      const page = await openCopy(`/demo/${name}.html`);
      const isDefined = () => page.document.querySelector(':not(:defined)') === null;
      await waitUntil(isDefined, 'An element stayed undefined');
      const hasNews = page.document.querySelector('city-news-list, city-news-article') !== null;
      await waitUntil(() => !hasNews || page.events.includes('city-load'), 'The news never came');
      expect(page.errors).to.deep.equal([]);
      const { scrollWidth, clientWidth } = page.document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
    });

  it('tells the award story first, with both awards, and loads more over the end of the feed', async () => {
    const page = await openAddress('/demo/index.html');
    const list = page.document.querySelector('city-news-list')!;
    await untilSaid(list, 'Showing 5 of 18');
    expect(textOf(list)).to.contain('Seoul among the five City Award finalists in Barcelona');
    expect(textOf(list)).to.contain('Finalist, World Smart City Awards 2016');
    for (const shown of [10, 15, 18]) {
      const more = findDeep(list, '[part=more]')!;
      more.click();
      await untilSaid(list, shown === 18 ? 'Showing 18 of 18' : `Showing ${shown} of 18`);
      await waitUntil(() => findAllDeep(list, '[aria-disabled]').length === 0);
    }
    expect(findAllDeep(list, '[part=more]')).to.have.length(0);
    expect(findAllDeep(list, '[part=card]')).to.have.length(18);
  });

  it('shows six hosts, each in the colours of its preset or its own', async () => {
    const page = await openAddress('/demo/presets.html', 320);
    const lists = findAllDeep(page.document.body, 'city-news-list');
    for (const list of lists)
      await waitUntil(() => findAllDeep(list, '.showing').some((it) => textOf(it) !== ''), 'no news');
    const looks = () => lists.map((list) => getComputedStyle(findDeep(list, '.all')!).color);
    await waitUntil(() => new Set(looks()).size === 6, 'Two hosts look alike');
    expect(lists).to.have.length(6);
    const { scrollWidth, clientWidth } = page.document.documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  it('fits into 320 pixels', async () => {
    const page = await openAddress('/demo/index.html', 320);
    const list = page.document.querySelector('city-news-list')!;
    await untilSaid(list, 'Showing 5 of 18');
    const { scrollWidth, clientWidth } = page.document.documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
  });
});
