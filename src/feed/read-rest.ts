/**
 * The items of a long feed after the first, read bit by bit. A chunk of its own, which few feeds need.
 * Promises the feed that reading at once would have made, and to let the page act in between. Stops at nothing.
 */
import { readArticles, type ReadNews, rootOf } from '../model/read-news.js';

/** Milliseconds in which the page can do nothing else; it looks still from a hundred on. */
const SLICE = 40;

/** Items between two looks at the clock. */
const STEP = 20;

/** Lets the page act. Unlike a timer it comes at once, also in a tab that nobody sees. */
const pause = () =>
  new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume(undefined);
    };
    port2.postMessage(undefined);
  });

/** @param from items that were read */
export async function readRest(read: ReadNews, items: readonly unknown[], from: number): Promise<ReadNews> {
  const { feed } = read;
  const root = rootOf.get(feed)!;
  const articles = [...feed.articles];
  const seen = new Set(articles.map(({ id }) => id));
  for (let until = 0; from < items.length;) {
    if (performance.now() > until) {
      await pause();
      until = performance.now() + SLICE;
    }
    articles.push(...readArticles(items.slice(from, from + STEP), root, feed, seen, from));
    from += STEP;
  }
  return { ...read, feed: Object.assign(feed, { articles }) };
}
