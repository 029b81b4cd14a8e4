/**
 * What a screen reader is told in each state, line by line, as Chromium tells it: roles, levels, names, hidden words
 * (A1–A11, A15–A17). The expected trees are text files to be read and signed by a person; what must hold whatever
 * they say is asked here as well.
 */
import { expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import { feedOf, item } from '../helpers/feeds.js';
import { fakeNetwork, type Network } from '../helpers/network.js';
import { untilSaid } from '../helpers/page.js';
import { showState, STATES } from '../helpers/states.js';

interface Tree {
  readonly actual: string;
  readonly expected?: string;
}

const readTree = (name = '') => executeServerCommand<Tree, string>('accessibility-tree', name);

const isChromium = /Chrome\//.test(navigator.userAgent);

/** The texts of lines of a kind, such as the names of all links. */
const namesOf = (tree: string, role: string) =>
  [...tree.matchAll(new RegExp(`^ *${role}(?: \\d)? "(.*?)"`, 'gm'))].map(([, name]) => name);

describe('the accessibility tree', () => {
  let network: Network;

  before(function () {
    // The other engines tell their trees to assistive technology alone.
    if (!isChromium) this.skip();
  });
  beforeEach(() => (network = fakeNetwork()));
  afterEach(async () => {
    network?.restore();
    fixtureCleanup();
    // An element that comes in the same task as another leaves takes over its feed; tests must not.
    await nextFrame();
  });

  for (const [name, state] of Object.entries(STATES))
    it(`is as expected in ${name}`, async () => {
      await showState(state, network);
      const { actual, expected } = await readTree(name);
      expect(actual).to.equal(expected);
    });

  for (const layout of ['the layout list', 'the layout compact', 'the layout cards'])
    it(`has one region, and one link per article whose name is the title, in ${layout} (A1, A7)`, async () => {
      await showState(STATES[layout]!, network);
      const { actual } = await readTree();
      expect(namesOf(actual, 'region')).to.deep.equal(['City Initiative News']);
      const titles = namesOf(actual, 'heading').slice(2);
      expect(titles).to.have.length(3);
      expect(namesOf(actual, 'link')).to.deep.equal(['All news', ...titles]);
      expect(actual.match(/^ *listitem$/gm)).to.have.length(3);
      expect(actual.match(/^ *article$/gm)).to.have.length(3);
    });

  it('says views, dates and awards in words, and keeps hidden words apart from others (A9, A10, A11)', async () => {
    await showState(STATES['the layout list']!, network);
    const texts = namesOf((await readTree()).actual, 'text');
    expect(texts).to.include('6,100 views').and.to.include('1 view');
    expect(texts).to.include('Finalist, Sample Paths Prize 2026');
    expect(texts.filter((text) => /^Published \S/.test(text!))).to.have.length(2);
  });

  for (const level of [2, 3, 5])
    it(`starts at the level ${level} that the page asks for, and goes one deeper for titles (A3)`, async () => {
      const stage = await fixture<HTMLElement>(
        html`<main>
          <city-news-list heading-level=${level} .feed=${feedOf([item(1)])}></city-news-list>
        </main>`,
      );
      await untilSaid(stage.firstElementChild!, 'Title 1');
      const { actual } = await readTree();
      expect(actual)
        .to.contain(`heading ${level} "City news"`)
        .and.to.contain(`heading ${level + 1} "Title 1"`);
    });
});
