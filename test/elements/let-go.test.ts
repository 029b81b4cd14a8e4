/**
 * Elements that a page has removed and forgotten are collected: nothing of ours holds them. Chromium alone can be
 * asked to collect.
 */
import { expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import { feedOfLength } from '../helpers/feeds.js';
import { fakeNetwork, type Network } from '../helpers/network.js';
import { untilSaid } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const { gc } = globalThis as { gc?: () => void };

describe('An element that was removed', () => {
  let network: Network;
  beforeEach(() => {
    network = fakeNetwork();
    network.answer('/feed.json', feedOfLength(2));
  });
  afterEach(async () => {
    network.restore();
    fixtureCleanup();
    await nextFrame();
  });

  /** Shows an element and removes it. Only what holds it weakly comes back. */
  async function showAndRemove(tag: string, attributes: Record<string, string>, words: string) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    await untilSaid(element, words);
    element.remove();
    return new WeakRef(element);
  }

  const isCollected = (element: WeakRef<Element>) => () => {
    gc!();
    return element.deref() === undefined;
  };

  for (const [tag, attributes, words] of [
    ['city-news-list', { src: '/feed.json', loading: 'eager', refresh: '5' }, 'Title 2'],
    ['city-news-list', { loading: 'lazy', src: '/feed.json' }, 'Title 2'],
    ['city-news-article', { src: '/feed.json', theme: 'dark', 'json-ld': '' }, 'Text 1'],
    ['city-article-card', { headline: 'By hand', lang: 'ko' }, 'By hand'],
    ['city-award-badge', { name: 'Prize', level: 'winner', size: 'panel' }, 'Prize'],
  ] as const)
    it(`is collected: <${tag}> with ${Object.keys(attributes).join(', ')}`, async function () {
      if (!gc) this.skip();
      // Another one stays, so that what all elements share is in use.
      await fixture(html`<city-news-list src="/feed.json" loading="eager" refresh="5"></city-news-list>`);
      const element = await showAndRemove(tag, attributes, words);
      await waitUntil(isCollected(element), 'Something still holds it');
    });

  it('does not hear the language of the page any more', async () => {
    const element = document.createElement('city-article-card');
    document.body.append(element);
    await element.updateComplete;
    let updates = 0;
    element.addController({ hostUpdate: () => updates++ });
    element.remove();
    const { lang } = document.documentElement;
    document.documentElement.lang = 'fr';
    await nextFrame();
    document.documentElement.lang = lang;
    await nextFrame();
    expect(updates).to.equal(0);
  });
});
