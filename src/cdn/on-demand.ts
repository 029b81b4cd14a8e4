/**
 * Brings what a page with a list alone does not need: the other three tags once one of them is on the page, words of
 * another language once it is spoken, and at the first idle moment what readers set going.
 * Promises nothing beside the request for the feed, and no more than one look at the page in an idle moment after it has
 * changed, until the tags are there.
 */
import { Chunk } from '../chunk.js';
import { readerActions } from '../elements/late/reader-part.js';
import { bringTagsBy } from '../elements/controllers/wanted.js';
import { fetchWordsBy } from '../text/messages.js';

const TAGS = 'city-news-article,city-award-badge,city-article-card';

const tags = new Chunk(() => import('../define/later.js'));
const words = new Chunk(() => import('../text/load-language.js'));

const observer = new MutationObserver(() => {
  if (!isWaiting) whenIdle(look);
  isWaiting = true;
});

let isWaiting = false;

function whenIdle(task: () => void): void {
  // Safari has no such thing.
  (globalThis.requestIdleCallback ?? setTimeout)(task);
}

/** Looks for a tag in the page and in the shadow roots that stand in it. */
function look(): void {
  isWaiting = false;
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  if ([document, ...roots].some((root) => root.querySelector(TAGS))) bring();
}

function bring(): void {
  observer.disconnect();
  void tags.load();
}

export function bringOnDemand(): void {
  bringTagsBy(bring);
  fetchWordsBy(async (tag, isForArticle) => (await words.again())?.loadLanguage(tag, isForArticle));
  observer.observe(document, { childList: true, subtree: true });
  look();
  // A click must not wait for the network, nor need one that is gone by then.
  document.addEventListener('city-load', () => whenIdle(() => void readerActions.load()), { once: true });
}
