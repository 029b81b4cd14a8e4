/**
 * The entries far down a long list, which a browser leaves out of layout until they come near: whatever leads a reader
 * there, such as focus, a scroll to the entry or a search in the page, finds them as if it did not. Printers and screen
 * readers: test/node/skipped-entries.test.mjs.
 */
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import '../../src/define.js';
import type { CityNewsList } from '../../src/elements/city-news-list.js';
import { feedOf, item } from '../helpers/feeds.js';
import { findAllDeep, textOf, untilSaid } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const COUNT = 60;

const FEED = feedOf(
  Array.from({ length: COUNT }, (_, index) =>
    item(index + 1, { summary: 'Words of a line or two. '.repeat(8) }),
  ),
);

const isSeen = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

describe('an entry far down a list', () => {
  let list: CityNewsList;
  let titles: HTMLElement[];

  beforeEach(async () => {
    list = await fixture(html`<city-news-list count=${COUNT} .feed=${FEED}></city-news-list>`);
    await untilSaid(list, `Title ${COUNT}`);
    titles = findAllDeep<HTMLElement>(list, '.title a');
  });
  afterEach(() => {
    scrollTo(0, 0);
    fixtureCleanup();
  });

  it('is seen when its link gets focus', async () => {
    titles[49]!.focus();
    await waitUntil(() => isSeen(titles[49]!), 'The focused title is out of sight');
    expect(list.shadowRoot!.activeElement?.textContent?.trim()).to.equal('Title 50');
  });

  it('is seen when it is scrolled to, and stays there', async () => {
    titles[54]!.closest('li')!.scrollIntoView({ block: 'center' });
    await waitUntil(() => isSeen(titles[54]!), 'The title scrolled to is out of sight');
    expect(isSeen(titles[0]!)).to.equal(false);
  });

  it('is found by a search in the page wherever the first one is', () => {
    const { find } = window as unknown as { find?: (text: string) => boolean };
    if (!find) return;
    const finds = (text: string) => {
      getSelection()?.removeAllRanges();
      return find(text);
    };
    expect(finds('Title 58')).to.equal(finds('Title 1'));
  });

  it('has the words of its card while it is left out', () => {
    expect(textOf(list).match(/Words of a line or two\./g)).to.have.length(COUNT * 8);
  });
});
