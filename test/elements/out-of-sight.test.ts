/**
 * Cards that are out of sight cost no layout, and are still there for whoever looks for them: for "find in page", for
 * the keyboard, for assistive technology and on paper.
 */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { closePages, findAllDeep, openPage, textOf, untilSaid } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'City news',
  items: Array.from({ length: 80 }, (_, index) => ({
    id: String(index),
    title: `Sample number ${index} of many`,
    url: `https://city.example/${index}`,
    content_text: 'Words.',
  })),
});

/** The others cannot emulate paper. */
const isChromium = navigator.userAgent.includes('Chrome/');

const isLaidOut = (element: Element): boolean => element.checkVisibility({ contentVisibilityAuto: true });

async function openLong() {
  const page = await openPage(
    `<city-news-list count="80"><script type="application/feed+json">${FEED}</script></city-news-list>`,
  );
  const list = page.document.querySelector('city-news-list')!;
  await untilSaid(list, 'Sample number 79 of many');
  const cards = findAllDeep(list, '[part=card]');
  const [first, last] = [cards[0]!, cards.at(-1)!];
  await waitUntil(() => !isLaidOut(findAllDeep(last, 'a')[0]!), 'the last card is laid out');
  await waitUntil(() => isLaidOut(findAllDeep(first, 'a')[0]!), 'the first card is not laid out');
  return { ...page, list, first, last };
}

describe('a card out of sight', () => {
  before(function () {
    // WebKit would cut focus rings, and lays out every card.
    if (!CSS.supports('overflow-clip-margin: 8px')) this.skip();
  });

  afterEach(async () => {
    closePages();
    if (isChromium) await emulateMedia({ media: 'screen' });
  });

  it('is not laid out, and leaves room for what it will be', async () => {
    const { last, document } = await openLong();
    expect(document.documentElement.scrollHeight).to.be.above(80 * 60);
    last.scrollIntoView();
    await waitUntil(() => isLaidOut(findAllDeep(last, 'a')[0]!), 'never laid out');
    expect(textOf(last)).to.equal('Sample number 79 of many');
  });

  it('takes focus, and is laid out with it', async () => {
    const { last } = await openLong();
    const link = findAllDeep<HTMLElement>(last, 'a')[0]!;
    link.focus();
    await waitUntil(() => isLaidOut(link), 'never laid out');
    expect((link.getRootNode() as ShadowRoot).activeElement === link).to.equal(true);
    expect(link.getBoundingClientRect().height).to.be.above(0);
  });

  it('is found by the page’s own search', async () => {
    const { frame, last } = await openLong();
    const window = frame.contentWindow as Window & { find?(words: string): boolean };
    expect(window.find?.('number 79 of')).to.equal(true);
    await waitUntil(() => isLaidOut(findAllDeep(last, 'a')[0]!), 'never laid out');
  });

  it('is laid out on paper', async function () {
    if (!isChromium) return this.skip();
    await emulateMedia({ media: 'print' });
    const page = await openPage(
      `<city-news-list count="80"><script type="application/feed+json">${FEED}</script></city-news-list>`,
    );
    const list = page.document.querySelector('city-news-list')!;
    await untilSaid(list, 'Sample number 79 of many');
    await waitUntil(() => isLaidOut(findAllDeep(findAllDeep(list, '[part=card]').at(-1)!, 'a')[0]!));
  });
});
