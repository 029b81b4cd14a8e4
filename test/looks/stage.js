/**
 * The page on which scenes are shown, one after the other: fixed fonts, a fixed clock and a network of its own.
 * Promises that a scene is whole when `settleScene` resolves: fonts, pictures and parts that load late are there, and
 * nothing moves. Runs in the browser. Never compares.
 */
/* global window, document, getComputedStyle, requestAnimationFrame, Response, DOMException */

const NOW = Date.parse('2026-06-01T12:00:00Z');
const PATIENCE = 8000;
const TAGS = ['city-news-list', 'city-article-card', 'city-award-badge', 'city-news-article'];
const SAMPLE = 'Aa 가나 أب';

const RealDate = Date;

window.Date = class extends RealDate {
  constructor(...words) {
    super(...(words.length > 0 ? words : [NOW]));
  }
  static now() {
    return NOW;
  }
};

// What happened on this page a moment ago happened in this minute.
Object.defineProperty(performance, 'timeOrigin', { get: () => NOW + 30_000 - performance.now() });

let answers = {};

/** Each scene has addresses of its own, for the elements remember what an address gave a moment ago. */
let turn = 0;

window.fetch = async (input, { signal } = {}) => {
  const { pathname, href } = new URL(input, document.baseURI);
  const name = pathname.replace(/^\/scene-\d+/, '');
  const answer = answers[name];
  const value = Array.isArray(answer) ? answer.shift() : answer;
  if (value === 'hang')
    return new Promise((_, reject) =>
      signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError'))),
    );
  const response =
    typeof value === 'object' ? Response.json(value) : new Response('{}', { status: value ?? 404 });
  Object.defineProperty(response, 'url', { value: href });
  return response;
};

function findAllDeep(root, selector) {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? findAllDeep(element.shadowRoot, selector) : []),
  ]);
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function until(isSo, what) {
  const end = performance.now() + PATIENCE;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`It never came: ${what}.`);
    await frame();
  }
}

/** Links lead nowhere from here. */
window.addEventListener('click', (event) => event.preventDefault());

const STEPS = {
  click: (element) => element.click(),
  /** What takes the place of the list comes late; until then a click follows the link. */
  open: (element) =>
    until(() => {
      if (element.isConnected) element.click();
      return findAllDeep(document, '.reading').length > 0;
    }, 'the article in place of the list'),
  focus: (element) => element.focus({ focusVisible: true }),
  /** Of one that is still loading, the answer under way would be the answer. */
  reload: async (element) => {
    await until(() => element.state?.status === 'ready', 'the news');
    return element.reload();
  },
};

const hasTheme = (element) =>
  element.theme === 'inherit' || getComputedStyle(element).getPropertyValue('--city-color-text') !== '';

const isDrawn = (image) => image.complete && image.naturalWidth > 0;

async function settle(stage) {
  const elements = [...stage.querySelectorAll(TAGS.join(','))];
  await until(() => elements.every((element) => element.matches(':defined')), 'a tag');
  await until(() => elements.every(hasTheme), 'the theme');
  await until(() => findAllDeep(stage, '.sign').every(({ children }) => children.length > 0), 'a sign');
  const images = findAllDeep(stage, 'img').filter((image) => image.getClientRects().length > 0);
  await until(() => images.every(isDrawn), 'a picture');
  await Promise.all(images.map((image) => image.decode()));
  await document.fonts.ready;
  await frame();
  // Those of shadow roots are not among the document's.
  for (const animation of findAllDeep(stage, '*').flatMap((it) => it.getAnimations())) animation.finish();
  await frame();
}

/** Shows a scene; it may not be whole yet. */
window.showScene = async ({ markup, until: selector, language = 'en', feeds = {}, steps = [], css = '' }) => {
  const stage = document.querySelector('main');
  stage.replaceChildren();
  turn++;
  answers = feeds;
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  document.getElementById('page').textContent = css;
  stage.innerHTML = markup.replaceAll('src="/', `src="/scene-${turn}/`);
  for (const [step, target] of steps) {
    await until(
      () => findAllDeep(stage, target).length > 0 && findAllDeep(stage, '.card,[part]').length > 0,
      target,
    );
    await STEPS[step](findAllDeep(stage, target)[0]);
  }
  await until(() => findAllDeep(stage, selector).length > 0, selector);
};

/** Waits until the scene is whole, and says where it stands: `{ x, y, width, height }`. */
window.settleScene = async () => {
  const stage = document.querySelector('main');
  await settle(stage);
  const { x, y, width, height } = stage.getBoundingClientRect();
  return { x, y, width: Math.ceil(width), height: Math.ceil(height) };
};

/** All fonts at once, so that no scene is the first to need one. */
window.prepareStage = async () => {
  await Promise.all(
    ['400', '600', '700'].map((weight) =>
      document.fonts.load(`${weight} 16px "Noto Sans Variable", "Noto Sans Arabic Variable"`, SAMPLE),
    ),
  );
};
