/**
 * Brings what a page with a list alone does not need: the other three tags once one of them is on the page, words of
 * another language once it is spoken, and at the first idle moment what readers set going.
 * Promises nothing beside the request for the feed, and one observer until the tags are there. Shadow roots are looked
 * into as the page has loaded; in one that is made later, a list or the full `define` brings the tags.
 */
import { Chunk } from '../chunk.js';
import { readerActions } from '../elements/base/reader-part.js';
import { bringTagsBy } from '../elements/base/wanted.js';
import { fetchWordsBy } from '../text/messages.js';

const TAGS = 'city-news-article,city-award-badge,city-article-card';

const tags = new Chunk(() => import('../define/later.js'));
const words = new Chunk(() => import('../text/load-language.js'));

const observer = new MutationObserver(look);

function bring(): void {
  observer.disconnect();
  void tags.load();
}

function watch(root: ParentNode & Node): void {
  observer.observe(root, { childList: true, subtree: true });
  if (root.querySelector(TAGS)) bring();
}

// One that has been added is cheaper to find among the added than in the page.
function look(records: readonly MutationRecord[]): void {
  for (const { addedNodes } of records)
    for (const node of addedNodes)
      if (node instanceof Element && (node.matches(TAGS) || node.querySelector(TAGS))) return bring();
}

function watchInside(root: ParentNode): void {
  for (const { shadowRoot } of root.querySelectorAll('*'))
    if (shadowRoot) {
      watch(shadowRoot);
      watchInside(shadowRoot);
    }
}

/** When the page has nothing better to do. */
const whenIdle = (task: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(task);
  else setTimeout(task, 200);
};

export function bringOnDemand(): void {
  bringTagsBy(bring);
  fetchWordsBy(async (tag, isForArticle) => (await words.again())?.loadLanguage(tag, isForArticle));
  watch(document);
  if (document.readyState === 'complete') watchInside(document);
  else addEventListener('load', () => watchInside(document), { once: true });
  // A click must not wait for the network, nor need one that is gone by then.
  document.addEventListener('city-load', () => whenIdle(() => void readerActions.load()), { once: true });
}
