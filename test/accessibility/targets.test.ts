/**
 * Every control of every state is at least 24 px in width and height (A24, WCAG 2.5.8), but for links within a sentence
 * and the page's own. A title's link is as large as its card, which follows it.
 */
import { expect, fixtureCleanup } from '@open-wc/testing';
import '../../src/define.js';
import { fakeNetwork, type Network } from '../helpers/network.js';
import { findAllDeep, textOf } from '../helpers/page.js';
import { showState, STATES } from '../helpers/states.js';

/** A link that stands among other words. */
function isInSentence(link: Element): boolean {
  const around = link.closest('p, li, dd, td, figcaption, blockquote');
  if (link.localName !== 'a' || !around) return false;
  const words = [...around.childNodes].filter((node) => !node.contains(link));
  return words.some((node) => (node.textContent ?? '').trim().length > 3);
}

/** What of an element a finger can meet, in pixels. */
function sizeOf(element: Element): number {
  const { width, height } = (element.closest('.card') ?? element).getBoundingClientRect();
  // A row of half pixels is drawn whole.
  return Math.round(Math.min(width, height));
}

describe('a target is at least 24 px (A24)', () => {
  let network: Network;

  beforeEach(() => (network = fakeNetwork()));
  afterEach(() => {
    network.restore();
    fixtureCleanup();
  });

  for (const [name, state] of Object.entries(STATES))
    it(name, async () => {
      const stage = await showState(state, network);
      const targets = findAllDeep(stage, 'a[href], button, input, summary').filter(
        (element) => element.getRootNode() !== document && !isInSentence(element),
      );
      const small = targets.filter((element) => sizeOf(element) < 24);
      expect(small.map((element) => `${textOf(element)}: ${sizeOf(element)}`)).to.deep.equal([]);
    });
});
