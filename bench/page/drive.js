/**
 * What `bench:mount` does in a page, as `bench`: make ready what is not timed, mount, tell what is seen.
 * A mount ends when it is painted. Each page prepares and mounts once.
 */
import { feedOf } from './feed.js';

const stage = document.querySelector('main');

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
async function painted() {
  await frame();
  await frame();
  // The task after a frame begins when it is painted.
  await new Promise((resolve) => setTimeout(resolve));
}

/** Our list on the page, defined and connected, without news; `signs` is the address of the chunk of award signs. */
async function placeList(articles, { bundle, signs }) {
  await import(bundle);
  if (signs) await import(signs);
  const list = document.createElement('city-news-list');
  list.count = articles;
  stage.append(list);
  await list.updateComplete;
  return list;
}

/** An empty shadow root that looks as that of the list. */
function placeRaw({ css, isSkipping }) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = css.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      isSkipping ? text : text.replace(/content-visibility:\s*auto/g, 'content-visibility:visible'),
    );
    return sheet;
  });
  stage.append(host);
  return root;
}

/** What each way makes ready; each hands back what is timed. */
const WAYS = {
  nothing: () => () => {},
  raw: (_, { html, css, isSkipping }) => {
    const root = placeRaw({ css, isSkipping });
    return () => {
      root.innerHTML = html;
    };
  },
  ours: async (articles, { bundle, signs, isWarm }) => {
    const feed = feedOf(articles);
    const list = await placeList(articles, { bundle, signs });
    // An element does this by itself while its feed is on the wire.
    if (isWarm) list.warm?.();
    return () => {
      list.feed = feed;
    };
  },
};

let mountNow;

async function prepare(way, articles, means) {
  mountNow = await WAYS[way](articles, means);
  await new Promise((resolve) => window.requestIdleCallback(resolve));
  await painted();
}

async function mount() {
  mountNow();
  await painted();
}

const shadow = () => stage.firstElementChild?.shadowRoot;

/** What a reader sees, in the end: two ways must show the same. */
function seen() {
  const root = shadow();
  // How many entries out of sight have been laid out by now is up to the browser.
  for (const entry of root?.querySelectorAll('li') ?? []) entry.style.contentVisibility = 'visible';
  return {
    cards: root?.querySelectorAll('li > article .card').length ?? 0,
    signs: root?.querySelectorAll('svg').length ?? 0,
    text: (root?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    height: stage.offsetHeight,
  };
}

/** The markup that the list makes of a feed, without the comments of Lit, and the text of each of its stylesheets. */
async function shapeOf(articles, means) {
  const texts = new WeakMap();
  const { replaceSync } = CSSStyleSheet.prototype;
  // A sheet does not give its text back as it was.
  CSSStyleSheet.prototype.replaceSync = function (text) {
    texts.set(this, text);
    return replaceSync.call(this, text);
  };
  const list = await placeList(articles, means);
  list.feed = feedOf(articles);
  for (let wait = 0; !shadow().querySelector('svg') && wait < 100; wait++) await frame();
  return {
    html: shadow().innerHTML.replace(/<!--.*?-->/gs, ''),
    css: shadow().adoptedStyleSheets.map((sheet) => texts.get(sheet)),
  };
}

window.bench = { prepare, mount, seen, shapeOf };
