/**
 * Chunks that come late, never, or into a frame that is gone, in plain pages with the built bundle: a reader gets
 * sentence and button all the same, nothing is thrown, and the page around the frame goes on.
 */
import { expect, nextFrame } from '@open-wc/testing';
import {
  closePages,
  findAllDeep,
  findDeep,
  openAddress,
  openPage,
  textOf,
  untilSaid,
} from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const FALLBACK = '<p>Read the news at the town hall.</p>';

const buttonsOf = (element: Element) => findAllDeep(element, 'button').map((it) => it.textContent.trim());

const without = (...names: string[]) => ({ scripts: [`/without/${names.join(',')}/cdn/city-news.js`] });

describe('a chunk that cannot be had', () => {
  afterEach(closePages);

  for (const tag of ['city-news-list', 'city-news-article'])
    it(`<${tag}> tries again without the part that leads the focus, and throws nothing`, async () => {
      const src = `/fault/flaky/chunk-${tag}-${Math.random()}?fail=1`;
      const page = await openPage(`<${tag} src="${src}">${FALLBACK}</${tag}>`, without('reader-actions'));
      const element = page.document.querySelector(tag)!;
      await untilSaid(element, 'Try again');
      findDeep(element, 'button')!.click();
      await untilSaid(element, 'Sample article 1');
      expect(page.events).to.deep.equal(['city-error', 'city-load']);
      expect(page.errors).to.deep.equal([]);
    });

  it('leaves a sentence and a button that works where the words of failures are missing', async () => {
    const src = `/fault/flaky/chunk-notices-${Math.random()}?fail=2`;
    const page = await openPage(
      `<city-news-list src="${src}">${FALLBACK}</city-news-list>`,
      without('notices', 'reader-actions'),
    );
    const list = page.document.querySelector('city-news-list')!;
    await untilSaid(list, 'The news could not be loaded');
    expect(textOf(list)).to.contain('town hall');
    expect(buttonsOf(list)).to.deep.equal(['Try again']);
    findDeep(list, 'button')!.click();
    await waitUntil(() => page.events.length === 2, 'The second failure is not told');
    findDeep(list, 'button')!.click();
    await untilSaid(list, 'Sample article 1');
    expect(page.events).to.deep.equal(['city-error', 'city-error', 'city-load']);
    expect(page.errors).to.deep.equal([]);
  });

  it('leaves a button that works below a list whose next page cannot be asked for', async () => {
    const page = await openPage(
      '<city-news-list src="/fault/feed" count="2"></city-news-list>',
      without('reader-actions'),
    );
    const list = page.document.querySelector('city-news-list')!;
    await untilSaid(list, 'Load more news');
    findDeep(list, '[part=more]')!.click();
    await untilSaid(list, 'Try again');
    expect(findAllDeep(list, '[role=alert]').map(textOf)).to.deep.equal(['The news could not be loaded']);
    expect(page.errors).to.deep.equal([]);
  });

  it('shows news without the parts that adorn it', async () => {
    const page = await openPage(
      '<city-news-list src="/fault/feed" theme="dark" date-style="relative" filter refresh="5" keep></city-news-list>',
      without('themes', 'relative-dates', 'filter', 'refresh', 'kept-copy', 'award-levels', 'later'),
    );
    const list = page.document.querySelector('city-news-list')!;
    await untilSaid(list, 'Sample article 3');
    expect(page.events).to.deep.equal(['city-load']);
    expect(page.errors).to.deep.equal([]);
  });
});

describe('a frame that is removed while chunks of it are on their way', () => {
  afterEach(closePages);

  for (const name of ['index', 'article', 'cards', 'presets', 'states'])
    it(`leaves the page around it alive: ${name}.html`, async () => {
      for (const ms of [60, 140, 220, 300, 380, 440, 500]) {
        const frame = document.createElement('iframe');
        frame.title = 'The page under test';
        frame.src = `/late/${ms % 160}/demo/${name}.html`;
        document.body.append(frame);
        // Not a wait for anything: the moment of the removal is what is tried.
        await new Promise((resolve) => setTimeout(resolve, ms));
        frame.remove();
        await nextFrame();
      }
      // A page that asks for ever in microtasks would never get here.
      const page = await openAddress(`/demo/${name}.html`);
      await waitUntil(
        () => page.document.querySelector(':not(:defined)') === null,
        'An element stayed undefined',
      );
      expect(page.errors).to.deep.equal([]);
    });
});
