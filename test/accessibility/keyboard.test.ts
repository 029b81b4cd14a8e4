/**
 * The list and the article by keyboard alone, with real keys: every link and button in reading order, "Load more",
 * "Try again", the jump past a host's skip link. Promises nothing of the mouse.
 */
import { expect, fixtureCleanup, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { feedIn } from '../looks/feeds.mjs';
import type { Json } from '../helpers/feeds.js';
import { fakeNetwork, type Network } from '../helpers/network.js';
import { findAllDeep, findDeep, textOf, untilSaid } from '../helpers/page.js';
import { showState, STATES } from '../helpers/states.js';
import { waitUntil } from '../helpers/wait.js';

const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome\//.test(navigator.userAgent);

/** What has the focus, through shadow roots. */
function focused(): HTMLElement {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
}

const nameOfFocused = () => textOf(focused());

const untilFocused = (name: string) =>
  waitUntil(() => nameOfFocused() === name, `The focus never came to "${name}"`);

/** Presses Tab so many times, with Shift if asked, and says what had the focus after each. */
async function tab(times: number, isBackwards = false): Promise<string[]> {
  const names: string[] = [];
  if (isBackwards) await sendKeys({ down: 'Shift' });
  for (let turn = 0; turn < times; turn++) {
    await sendKeys({ press: 'Tab' });
    names.push(nameOfFocused());
  }
  if (isBackwards) await sendKeys({ up: 'Shift' });
  return names;
}

/** A link before and one after the stage, where a walk starts and ends. */
function surround(stage: HTMLElement): HTMLAnchorElement {
  const [before, after] = ['Before', 'After'].map((name) => {
    const link = document.createElement('a');
    link.href = '#';
    link.textContent = name;
    return link;
  });
  stage.prepend(before!);
  stage.append(after!);
  return before!;
}

const TITLES = (feedIn('en')['items'] as Json[]).map(({ title }) => String(title));

describe('by keyboard', () => {
  let network: Network;

  before(function () {
    // WebKit on the desktop walks over links only where its reader has asked for it.
    if (isWebKit) this.skip();
  });
  beforeEach(() => (network = fakeNetwork()));
  afterEach(async () => {
    network?.restore();
    fixtureCleanup();
    // An element that comes in the same task as another leaves takes over its feed; tests must not.
    await nextFrame();
  });

  for (const layout of [
    'the layout list',
    'the layout list with a lead',
    'the layout compact',
    'the layout cards',
  ])
    it(`a reader comes past every link once, in reading order, and out again, in ${layout} (A6, A35)`, async () => {
      const stage = await showState(STATES[layout]!, network);
      surround(stage).focus();
      const stops = ['All news', ...TITLES.slice(0, 3), 'Load more news', 'After'];
      expect(await tab(stops.length)).to.deep.equal(stops);
      const back = await tab(stops.length, true);
      expect(back).to.deep.equal(['Before', ...stops.slice(0, -1)].reverse());
    });

  it('every stop shows a ring of three pixels (A23)', async () => {
    const stage = await showState(STATES['the layout list']!, network);
    surround(stage).focus();
    for (const name of ['All news', ...TITLES.slice(0, 3), 'Load more news']) {
      expect(await tab(1)).to.deep.equal([name]);
      // The ring of a title is worn by its card.
      const { outlineStyle, outlineWidth } = getComputedStyle(focused().closest('.card') ?? focused());
      expect(`${name}: ${outlineStyle} ${outlineWidth}`).to.equal(`${name}: solid 3px`);
    }
  });

  it('"Load more" by Enter keeps the focus while it waits, then brings it to the first new title (A17)', async () => {
    let release: (feed: Json) => void = () => undefined;
    const stage = await showState(
      { ...STATES['the layout list']!, answers: STATES['more on its way']!.answers! },
      network,
    );
    network.answer('/older.json', new Promise<Json>((resolve) => (release = resolve)));
    const list = stage.querySelector('city-news-list')!;
    findDeep(list, '[part=more]')!.focus();
    await sendKeys({ press: 'Enter' });
    await untilSaid(list, 'Loading…');
    expect(focused().getAttribute('part')).to.equal('more');
    expect(focused().getAttribute('aria-disabled')).to.equal('true');
    // A second press while it waits asks for nothing.
    await sendKeys({ press: 'Enter' });
    release(feedIn('en'));
    await untilFocused(TITLES[3]!);
    expect(network.calls.filter((path) => path === '/older.json')).to.have.length(1);
    expect(textOf(findDeep(list, '[role=status]')!)).to.match(/^1 more article loaded\./);
    expect(findAllDeep(list, '[part=more]')).to.have.length(0);
  });

  it('"Load more" by the space bar does the same (A17)', async () => {
    const stage = await showState(STATES['the layout list']!, network);
    findDeep(stage, '[part=more]')!.focus();
    await sendKeys({ press: ' ' });
    await untilFocused(TITLES[3]!);
  });

  it('"Load more" that fails keeps the focus on the button, which then tries again (A17, A18)', async () => {
    const stage = await showState(
      { ...STATES['the layout list']!, answers: STATES['more that failed']!.answers! },
      network,
    );
    findDeep(stage, '[part=more]')!.focus();
    await sendKeys({ press: 'Enter' });
    await untilFocused('Try again');
    expect(textOf(findDeep(stage, '[role=alert]')!)).to.equal('More news could not be loaded.');
    network.answer('/older.json', feedIn('en'));
    await sendKeys({ press: 'Enter' });
    await untilFocused(TITLES[3]!);
  });

  for (const name of ['a failure', 'an article that failed'])
    it(`"Try again" keeps the focus while it fails, then brings it to the heading: ${name} (A18)`, async () => {
      const stage = await showState(STATES[name]!, network);
      const button = findDeep(stage, '[part=retry]')!;
      button.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => findDeep(stage, '[role=alert]') !== null, 'The second failure is not announced');
      expect(nameOfFocused()).to.equal('Try again');
      network.answer('/feed.json', feedIn('en'));
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused().localName === 'h2', 'The focus never came to the heading');
      expect(focused().tabIndex).to.equal(-1);
    });

  it('"Try again" over an earlier copy leaves the reader in the list (A18)', async () => {
    const stage = await showState(STATES['an earlier copy']!, network);
    findDeep(stage, '[part=retry]')!.focus();
    network.answer('/feed.json', feedIn('en'));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => findDeep(stage, '.stale') === null, 'The note of the earlier copy stays');
    await waitUntil(() => focused().localName === 'h2', 'The focus never came to the heading');
  });

  it('a skip link of the page that leads to the list is followed by the first link in it (A21)', async () => {
    const stage = await showState(STATES['the layout list']!, network);
    const list = stage.querySelector('city-news-list')!;
    list.id = 'news';
    list.tabIndex = -1;
    const skip = surround(stage);
    skip.setAttribute('href', '#news');
    skip.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => document.activeElement === list, 'The skip link does not lead to the list');
    expect(await tab(1)).to.deep.equal(['All news']);
  });

  it('a reader comes past every link and button of an article in its order (A35)', async () => {
    const stage = await showState(STATES['an article with everything']!, network);
    surround(stage).focus();
    const stops = [
      ...['Back to all news', 'Sample Paths Prize', 'A map'],
      ...['Plan of the gates: HWPX, 48 kB', 'Plan of the gates: PDF, 1.2 MB, 12 pages, accessible'],
      ...['日本語', 'français'],
      ...['+82 2 000 0000', 'press@news.example'],
      'Korea Open Government Licence, type 1 (name the source)',
      ...['news.example', 'Copy link', 'Print'],
      ...[`Previous article ${TITLES[1]}`, `Next article ${TITLES[2]}`, 'After'],
    ];
    // The box of a table takes the focus where the table is wider than it.
    const isTable = (name: string) => name.startsWith('Closings by month');
    const names = await tab(stops.length);
    // Past the last stop keys would go to the browser itself.
    if (names.some(isTable)) names.push(...(await tab(1)));
    expect(names.filter((name) => !isTable(name))).to.deep.equal(stops);
  });

  it('a topic is chosen by Enter or the space bar, and the focus stays on its button (A36)', async () => {
    const stage = await showState(STATES['a choice of topics']!, network);
    surround(stage).focus();
    const list = stage.querySelector('city-news-list')!;
    expect(await tab(3)).to.deep.equal(['All topics', 'Water', 'Safety']);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused().ariaPressed === 'true', 'The topic is not chosen');
    expect(nameOfFocused()).to.equal('Safety');
    expect(textOf(findDeep(list, '[role=status]')!)).to.equal('1 article found');
    expect(await tab(1, true)).to.deep.equal(['Water']);
    await sendKeys({ press: ' ' });
    await waitUntil(() => focused().ariaPressed === 'true', 'The other topic is not chosen');
    expect(await tab(3)).to.deep.equal(['Safety', 'Show all', TITLES[0]]);
  });

  it('an article is read in place of the list by Enter, and left by the button above it (A19)', async () => {
    const stage = await showState(STATES['an article in place of the list']!, network);
    const list = stage.querySelector('city-news-list')!;
    await untilFocused(TITLES[0]!);
    expect(focused().localName).to.equal('h2');
    expect(await tab(1, true)).to.deep.equal(['Back to all news']);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => findDeep(list, '[part=card]') !== null, 'The list never came back');
    await untilFocused(TITLES[0]!);
    expect(focused().localName).to.equal('a');
    await sendKeys({ press: 'Enter' });
    await untilSaid(list, 'How it works');
    await untilFocused(TITLES[0]!);
    expect(focused().localName).to.equal('h2');
  });

  it('the address of an article is copied by key, the answer is heard, and the focus stays', async () => {
    const stage = await showState(STATES['an article in full']!, network);
    const [copy] = findAllDeep(stage, '[part=sharing] button').filter((it) => textOf(it) === 'Copy link');
    copy!.focus();
    await sendKeys({ press: 'Enter' });
    const status = findDeep(stage, '[part=sharing] [role=status]')!;
    await untilSaid(status, /^(Link copied|Copy this address: https:\/\/news\.example\/1)$/);
    expect(nameOfFocused()).to.equal('Copy link');
  });

  it('nothing asks for a place in the order of its own, and nothing is clicked that is no control (A35)', async () => {
    for (const name of ['the layout list', 'an article in full', 'an earlier copy']) {
      const stage = await showState(STATES[name]!, network);
      const walk = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((it) => [it, ...(it.shadowRoot ? walk(it.shadowRoot) : [])]);
      const odd = walk(stage).filter(
        (it) =>
          Number(it.getAttribute('tabindex')) > 0 ||
          (it.getAttribute('tabindex') === '0' && !it.matches('[role=region]')) ||
          it.matches('[role=button], [role=link], [accesskey], [onclick]'),
      );
      expect(odd.map((it) => it.outerHTML)).to.deep.equal([]);
      fixtureCleanup();
      await nextFrame();
    }
  });
});
