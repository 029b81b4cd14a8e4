/** What a page with one English list asks of the server until it is idle, beside its feed: `npm run size` adds it up. */
import { expect } from '@open-wc/testing';
import { closePages, openPage, untilSaid } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

describe('a page with one English list', () => {
  afterEach(closePages);

  it('loads the script, the signs of its awards and what clicks set going, and no more', async () => {
    // One that was updated has a word for it, which comes with two parts of its own.
    const page = await openPage(
      '<city-news-list src="/demo/feed.json" exclude-ids="sample-ballot"></city-news-list>',
    );
    const { performance, requestIdleCallback = setTimeout } = page.frame.contentWindow!;
    const asked = () =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => /([\w.-]+?)(?:-[\w-]{8})?\.js$/.exec(name)?.[1])
        .filter(Boolean);
    await untilSaid(
      page.document.querySelector('city-news-list')!,
      'Seoul among the five City Award finalists in Barcelona',
    );
    await waitUntil(() => asked().includes('reader-actions'), 'What clicks set going did not come');
    await new Promise((resolve) => requestIdleCallback(resolve));
    expect(asked().sort()).to.deep.equal(['award-levels', 'city-news', 'reader-actions']);
  });
});
