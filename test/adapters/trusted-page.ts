/**
 * What the page of `trusted-types.test.ts` runs: reads the feed in its body and says the titles, or what went wrong.
 */
import { adapt } from '../../src/adapters/index.js';
import { readFeed } from '../../src/index.js';

const holder = document.querySelector('[data-feed]')!;

try {
  const { articles } = readFeed(adapt(holder.getAttribute('data-feed')!)).feed;
  holder.textContent = articles.map(({ title, summary }) => `${title}: ${summary}`).join();
} catch (error) {
  holder.textContent = String(error);
}
