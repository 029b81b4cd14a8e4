/**
 * `<city-news-list open="inline">`: an article read in place of the list, with the browser's "Back" as the way out
 * (A19). A click that a test does not take is kept from leaving the page, and counted.
 */
import { expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { CityNewsList } from '../../src/index.js';
import { feedOfLength } from '../helpers/feeds.js';
import { findAllDeep, findDeep, textOf, untilSaid } from '../helpers/page.js';
import { giveBack, replace } from '../helpers/stand-in.js';
import { waitUntil } from '../helpers/wait.js';

const START = location.href;

const linkOf = (list: Element, title: string) =>
  findAllDeep<HTMLAnchorElement>(list, '.title a').find((link) => link.textContent.trim() === title)!;

const neighbourOf = (list: Element, rel: 'prev' | 'next') =>
  findDeep<HTMLAnchorElement>(list, `nav a[rel=${rel}]`)!;

const backOf = (list: Element) => findDeep<HTMLButtonElement>(list, '[part=back]')!;

const isReading = (list: Element) => findDeep(list, 'city-news-article') !== null;

/** What has the focus, however deep. */
function focused(): Element | null {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement;
}

const focusedWords = () => focused()?.textContent.trim() ?? '';

function click(target: Element, more: MouseEventInit = {}): void {
  target.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, view: window, ...more }),
  );
}

async function open(list: CityNewsList, title: string): Promise<void> {
  linkOf(list, title).focus();
  click(linkOf(list, title));
  await untilRead(list, title);
}

/** Waits until an article is there in place of the list and its title has the focus. */
async function untilRead(list: CityNewsList, title: string): Promise<void> {
  await waitUntil(
    () => isReading(list) && focusedWords() === title,
    () => `"${title}" is not read but: ${textOf(list)}`,
  );
}

/** Waits until the list is back and the link of this title has the focus. */
async function untilBack(list: CityNewsList, title: string): Promise<void> {
  await waitUntil(() => !isReading(list) && focused() === linkOf(list, title), 'The list is not back');
}

/** Lists are ready for clicks once the part that reads has come. */
async function ready(lists: readonly CityNewsList[]): Promise<void> {
  await import('../../src/elements/list/reading.js');
  for (const list of lists) {
    await untilSaid(list, 'Title 1');
    await nextFrame();
    await list.updateComplete;
  }
}

async function show(articleUrl = '', length = 3): Promise<CityNewsList> {
  const list = await fixture<CityNewsList>(
    html`<city-news-list
      open="inline"
      article-url=${articleUrl}
      .feed=${feedOfLength(length)}
    ></city-news-list>`,
  );
  await ready([list]);
  return list;
}

describe('<city-news-list open="inline">', () => {
  /** Links that the browser would have followed. */
  let followed: string[];

  /** Stands furthest out, where whoever takes a click has done so. */
  const stayHere = (event: MouseEvent) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link && !event.defaultPrevented) followed.push(link.href);
    event.preventDefault();
  };

  /** A page that opens articles itself. */
  const takeOver = (event: Event) => event.preventDefault();

  beforeEach(() => {
    followed = [];
    window.addEventListener('click', stayHere);
    window.addEventListener('auxclick', stayHere);
    // What lay ahead in the history after the last test is gone, so that its length tells of this one.
    history.pushState(null, '', START);
  });

  afterEach(async () => {
    giveBack();
    document.removeEventListener('city-article-open', takeOver);
    window.removeEventListener('click', stayHere);
    window.removeEventListener('auxclick', stayHere);
    fixtureCleanup();
    history.replaceState(null, '', START);
    await nextFrame();
  });

  it('shows an article in place of the list, with focus on its title and one more entry in the history', async () => {
    const list = await show();
    const { length } = history;
    await open(list, 'Title 2');
    await untilSaid(list, 'Text 2');
    expect(findAllDeep(list, '[part=card]')).to.have.length(0);
    expect(focused()!.localName).to.equal('h2');
    expect(backOf(list).textContent).to.contain('Back to all news');
    expect(history.length).to.equal(length + 1);
    expect(followed).to.deep.equal([]);
    await expect(list).to.be.accessible();
  });

  it('comes back by the history, with focus where the reader left (A19)', async () => {
    const list = await show();
    await open(list, 'Title 2');
    history.back();
    await untilBack(list, 'Title 2');
    expect(findAllDeep(list, '[part=card]')).to.have.length(3);
  });

  it('comes back by its button', async () => {
    const list = await show();
    await open(list, 'Title 3');
    backOf(list).click();
    await untilBack(list, 'Title 3');
    expect(location.href).to.equal(START);
  });

  it('shows the article again when the reader goes forward', async () => {
    const list = await show();
    await open(list, 'Title 2');
    history.back();
    await untilBack(list, 'Title 2');
    history.forward();
    await untilRead(list, 'Title 2');
  });

  it('comes back to the place where the reader was in the page', async () => {
    const list = await show('', 5);
    // Goes with the fixture.
    list.parentElement!.style.paddingBlockStart = list.style.minHeight = '3000px';
    window.scrollTo({ top: 2900, behavior: 'instant' });
    const { scrollY } = window;
    await open(list, 'Title 2');
    await waitUntil(() => window.scrollY !== scrollY, 'The article is not brought into view');
    backOf(list).click();
    await untilBack(list, 'Title 2');
    await waitUntil(() => window.scrollY === scrollY, 'The page is not where it was');
  });

  for (const [name, more] of Object.entries({
    ctrl: { ctrlKey: true },
    meta: { metaKey: true },
    shift: { shiftKey: true },
    alt: { altKey: true },
    middle: { button: 1 },
  }))
    it(`leaves a click with ${name} to the browser`, async () => {
      const list = await show();
      const { length } = history;
      click(linkOf(list, 'Title 2'), more);
      await list.updateComplete;
      expect(isReading(list)).to.equal(false);
      expect(history.length).to.equal(length);
      expect(followed).to.deep.equal(['https://news.example/2']);

      await open(list, 'Title 1');
      const { length: reading } = history;
      click(neighbourOf(list, 'next'), more);
      await list.updateComplete;
      expect(focusedWords()).to.equal('Title 1');
      expect(history.length).to.equal(reading);
      expect(followed).to.deep.equal(['https://news.example/2', 'https://news.example/2']);
    });

  it('leaves an article alone that the page opens itself', async () => {
    const list = await show();
    const { length } = history;
    const urls: string[] = [];
    list.addEventListener('city-article-open', (event) => {
      event.preventDefault();
      urls.push(event.url);
    });
    click(linkOf(list, 'Title 2'));
    await list.updateComplete;
    expect(urls).to.deep.equal(['https://news.example/2']);
    expect(isReading(list)).to.equal(false);
    expect(history.length).to.equal(length);
  });

  it('leaves links alone that open a new tab, and clicks beside links', async () => {
    const list = await show();
    click(findDeep(list, '.card')!);
    list.newTab = true;
    await waitUntil(() => linkOf(list, 'Title 1').target === '_blank');
    click(linkOf(list, 'Title 1'));
    await list.updateComplete;
    expect(isReading(list)).to.equal(false);
    expect(followed).to.deep.equal(['https://news.example/1']);
  });

  it('follows links where it is not asked to show articles', async () => {
    const list = await show();
    list.open = 'link';
    await list.updateComplete;
    click(linkOf(list, 'Title 1'));
    expect(followed).to.deep.equal(['https://news.example/1']);
    expect(isReading(list)).to.equal(false);
  });

  it('shows the address of an article of this site, and keeps its own for one of another', async () => {
    const own = await show('/news?id={id}');
    await open(own, 'Title 1');
    expect(location.href).to.equal(`${location.origin}/news?id=id-1`);
    history.back();
    await untilBack(own, 'Title 1');
    expect(location.href).to.equal(START);
    own.articleUrl = 'https://elsewhere.example/{id}';
    await own.updateComplete;
    await open(own, 'Title 2');
    expect(location.href).to.equal(START);
    expect(history.state).to.have.property('cityNews');
  });

  it('keeps what the page itself has put into the history', async () => {
    const list = await show();
    history.replaceState({ mine: 1 }, '');
    await open(list, 'Title 1');
    expect(history.state).to.include({ mine: 1 });
    history.back();
    await untilBack(list, 'Title 1');
    expect(history.state).to.deep.equal({ mine: 1 });
  });

  it('leads back to the list, however many articles were read', async () => {
    const list = await show('/news?id={id}');
    await open(list, 'Title 1');
    click(neighbourOf(list, 'next'));
    await untilRead(list, 'Title 2');
    click(neighbourOf(list, 'next'));
    await untilRead(list, 'Title 3');
    backOf(list).click();
    await untilBack(list, 'Title 1');
    expect(location.href).to.equal(START);
  });

  it('leads to the next and the previous article in place, each an entry of the history', async () => {
    const list = await show('/news?id={id}');
    const { length } = history;
    await open(list, 'Title 1');
    click(neighbourOf(list, 'next'));
    await untilRead(list, 'Title 2');
    expect(location.search).to.equal('?id=id-2');
    expect(history.length).to.equal(length + 2);
    click(neighbourOf(list, 'prev'));
    await untilRead(list, 'Title 1');
    history.back();
    await untilRead(list, 'Title 2');
    history.back();
    await untilRead(list, 'Title 1');
    history.back();
    await untilBack(list, 'Title 1');
    expect(followed).to.deep.equal([]);
  });

  for (const target of ['list', 'document'] as const)
    it(`leaves a neighbour alone that the page opens itself, heard at the ${target}`, async () => {
      const list = await show();
      await open(list, 'Title 1');
      const { length } = history;
      const where = target === 'list' ? list : document;
      where.addEventListener('city-article-open', takeOver);
      click(neighbourOf(list, 'next'));
      await nextFrame();
      await list.updateComplete;
      expect(focusedWords()).to.equal('Title 1');
      expect(history.length).to.equal(length);
      expect(followed).to.deep.equal([]);
    });

  it('keeps two lists on one page apart', async () => {
    const box = await fixture(html`
      <div>
        <city-news-list open="inline" heading="One" .feed=${feedOfLength(3)}></city-news-list>
        <city-news-list open="inline" heading="Other" .feed=${feedOfLength(3)}></city-news-list>
      </div>
    `);
    const [one, other] = [...box.children] as [CityNewsList, CityNewsList];
    await ready([one, other]);
    await open(one, 'Title 1');
    expect(isReading(other)).to.equal(false);
    await open(other, 'Title 2');
    expect(textOf(one)).to.contain('Text 1');
    history.back();
    await untilBack(other, 'Title 2');
    expect(textOf(one)).to.contain('Text 1');
    history.forward();
    await untilRead(other, 'Title 2');
    expect(textOf(one)).to.contain('Text 1');
    history.back();
    await untilBack(other, 'Title 2');
    history.back();
    await untilBack(one, 'Title 1');
    expect(isReading(other)).to.equal(false);
  });

  it('leaves no listener behind when it is removed while an article is read', async () => {
    const { addEventListener, removeEventListener } = window;
    const listening = new Set<unknown>();
    replace(window, 'addEventListener', (name: string, ...rest: [EventListener]) => {
      if (name === 'popstate') listening.add(rest[0]);
      addEventListener.call(window, name, ...rest);
    });
    replace(window, 'removeEventListener', (name: string, ...rest: [EventListener]) => {
      if (name === 'popstate') listening.delete(rest[0]);
      removeEventListener.call(window, name, ...rest);
    });
    const list = await show();
    expect(listening.size).to.equal(0);
    await open(list, 'Title 1');
    expect(listening.size).to.equal(1);
    const box = list.parentElement!;
    list.remove();
    expect(listening.size).to.equal(0);
    box.append(list);
    await untilSaid(list, 'Title 3');
    expect(isReading(list)).to.equal(false);
    await open(list, 'Title 2');
    expect(listening.size).to.equal(1);
    list.remove();
    expect(listening.size).to.equal(0);
  });
});
