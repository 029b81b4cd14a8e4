/**
 * A feed that cannot be had, in a plain page with the built bundle: each failure ends in a sentence, a retry and the
 * page's own words, and in nothing on the console but what the browser itself writes.
 */
import { expect } from '@open-wc/testing';
import { closePages, findAllDeep, findDeep, openPage, textOf, untilSaid } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const FALLBACK = '<p class="own">Read the news at the town hall.</p>';

const FAILURES = [
  { name: 'a wrong address', src: 'http://[not-an-address', says: 'did not respond as expected' },
  { name: 'an address that nobody answers', src: '/fault/reset', says: 'Check your connection' },
  { name: '404', src: '/fault/status/404', says: 'did not respond as expected' },
  { name: '500', src: '/fault/status/500', says: 'did not respond as expected' },
  { name: 'HTML instead of JSON', src: '/fault/html', says: 'did not respond as expected' },
  { name: 'half a feed', src: '/fault/truncated', says: 'did not respond as expected' },
  { name: 'an empty answer', src: '/fault/empty', says: 'did not respond as expected' },
  { name: 'far too much', src: '/fault/big?bytes=6000000', says: 'did not respond as expected' },
  { name: 'a server that hangs', src: '/fault/hang', says: 'taking too long', timeout: 700 },
];

for (const tag of ['city-news-list', 'city-news-article'])
  describe(`<${tag}> when the feed fails`, () => {
    afterEach(closePages);

    for (const { name, src, says, timeout = 20_000 } of FAILURES)
      it(`says so, offers a retry and shows the page's own words: ${name}`, async () => {
        const page = await openPage(`<${tag} src="${src}" timeout="${timeout}">${FALLBACK}</${tag}>`);
        const element = page.document.querySelector(tag)!;
        await untilSaid(element, says);
        const words = textOf(element);
        expect(words).to.contain('The news could not be loaded');
        expect(words).to.contain('Read the news at the town hall.');
        expect(findAllDeep(element, 'button').map((button) => button.textContent.trim())).to.deep.equal([
          'Try again',
        ]);
        expect(findAllDeep(element, '[aria-busy=true]')).to.have.length(0);
        expect(page.events).to.deep.equal(['city-error']);
        expect(page.errors).to.deep.equal([]);
      });

    it('shows the news after a retry that succeeds, and asks just once for it (A18)', async () => {
      const key = `retry-${tag}-${Math.random()}`;
      const page = await openPage(`<${tag} src="/fault/flaky/${key}?fail=1">${FALLBACK}</${tag}>`);
      const element = page.document.querySelector(tag)!;
      await untilSaid(element, 'Try again');
      findDeep(element, 'button')!.click();
      await untilSaid(element, 'Sample article 1');
      expect(textOf(element)).to.not.contain('town hall');
      expect(page.events).to.deep.equal(['city-error', 'city-load']);
      const { count } = (await (await fetch(`/fault/count/${key}`)).json()) as { count: number };
      expect(count).to.equal(2);
    });
  });

describe('a page whose script never comes', () => {
  afterEach(closePages);

  it('shows its own words', async () => {
    const page = await openPage(`<city-news-list src="/fault/feed">${FALLBACK}</city-news-list>`, {
      scripts: [],
    });
    const words = page.document.querySelector<HTMLElement>('.own')!;
    await waitUntil(() => words.getBoundingClientRect().height > 0);
    expect(words.textContent).to.contain('town hall');
  });
});
