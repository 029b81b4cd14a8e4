/**
 * The table of the pictures: which element, in which state, at which width, theme and language.
 * A new case is one line here and one `npm run looks -- --update --only <its name>`. Data only.
 */
import { LANGUAGES, awardNameIn, feedIn, fullAwardIn, fullFeedIn } from './feeds.mjs';

/**
 * @typedef {object} Scene
 * @property {string} name path of its baseline, without ending
 * @property {string} markup what a webmaster writes
 * @property {string} until what is on the page when the picture can be taken, as a selector through shadow roots
 * @property {number} width of the page
 * @property {string} [language] of the page
 * @property {object} [feeds] what addresses answer: a feed, a status, or `hang`; a list answers one after the other
 * @property {Array<[string, string]>} [steps] what is done first: `click`, `open`, `focus` or `reload`, and the selector
 * @property {object} [media] `type` and features such as `forced-colors`
 * @property {string} [css] of the page
 * @property {string} [sameAs] another scene whose baseline this one must match
 */

const WIDTHS = [320, 768, 1280];
const THEMES = ['light', 'dark', 'contrast', 'forced'];
/** Where every other language is looked at. */
const PLACES = [
  [320, 'light'],
  [768, 'dark'],
];
const LAYOUTS = {
  list: 'layout="list"',
  lead: 'layout="list" lead',
  compact: 'layout="compact"',
  cards: 'layout="cards"',
};
const LEVELS = [
  'level="winner" year="2026"',
  'level="runner_up"',
  'level="finalist"',
  'level="shortlist"',
  'level="nominee"',
  'level="special_mention"',
  'level="ranked" rank="1" of="100" consecutive="7"',
  'level="certified" href="https://awards.example/"',
  'level="other" label="Jury favourite"',
  'level="winner" size="medium"',
];

const FALLBACK =
  '<h2>City news</h2><p>Read the news on <a href="https://news.example/">news.example</a>.</p>';
const PRINT = { type: 'print' };

const themed = (theme) => `theme="${theme === 'forced' ? 'light' : theme}"`;
const mediaOf = (theme) => (theme === 'forced' ? { 'forced-colors': 'active' } : {});
const nameOf = (what, language, width, theme) => `${what}/${language}-${width}-${theme}`;

const feedsOf = (language) => ({ '/feed.json': feedIn(language) });

function list(what, language, width, theme, more = {}) {
  const { attributes = LAYOUTS[what], inside = '', ...rest } = more;
  return {
    name: nameOf(what, language, width, theme),
    markup: `<city-news-list ${themed(theme)} ${attributes} src="/feed.json" count="3" loading="eager" all-url="https://news.example/">${inside}</city-news-list>`,
    until: '.card',
    width,
    language,
    feeds: feedsOf(language),
    media: mediaOf(theme),
    ...rest,
  };
}

function article(what, language, width, theme, more = {}) {
  const { attributes = '', inside = '', ...rest } = more;
  return {
    name: nameOf(what, language, width, theme),
    markup: `<city-news-article ${themed(theme)} ${attributes} src="/feed.json" back-url="/news">${inside}</city-news-article>`,
    until: '.body li',
    width,
    language,
    feeds: feedsOf(language),
    media: mediaOf(theme),
    ...rest,
  };
}

/** The article with everything, between two others. */
const full = (language, width, theme, more = {}) =>
  article('full', language, width, theme, {
    attributes: 'article-id="sample-1" article-url="/news/{id}"',
    feeds: { '/feed.json': fullFeedIn(language) },
    until: '.neighbours',
    ...more,
  });

/** A badge's panel takes its award as a property, so it is looked at in the article's column as well. */
const panel = (language, theme, more = {}) => ({
  ...badges(language, theme),
  name: nameOf('panel', language, 320, theme),
  markup: `<city-award-badge ${themed(theme)} size="panel" name="${awardNameIn(language)}" level="winner" year="2026" issuer="${fullAwardIn(language).issuer.name}"></city-award-badge>`,
  until: '.panel',
  ...more,
});

function badges(language, theme, more = {}) {
  const name = awardNameIn(language);
  const badge = (level) =>
    `<p><city-award-badge ${themed(theme)} name="${name}" ${level}></city-award-badge></p>`;
  return {
    name: nameOf('badges', language, 320, theme),
    markup: LEVELS.map(badge).join(''),
    until: '.badge',
    width: 320,
    language,
    media: mediaOf(theme),
    ...more,
  };
}

const failing = { '/feed.json': 500 };
const once = (language, ...answers) => ({ '/feed.json': [feedIn(language), ...answers] });
const withNext = (language, answer) => ({
  '/feed.json': { ...feedIn(language), items: feedIn(language).items.slice(1, 3), next_url: '/older.json' },
  '/older.json': answer,
});

/** What is not simply a list with news: how it comes about, and what shows that it has. */
const STATES = {
  fallback: { inside: FALLBACK, feeds: {}, until: 'h2', attributes: 'src=""' },
  loading: { feeds: { '/feed.json': 'hang' }, until: '.skeleton' },
  'loading-fallback': { inside: FALLBACK, feeds: { '/feed.json': 'hang' }, until: '[role=status]' },
  failed: { feeds: failing, until: '[part=retry]' },
  'failed-fallback': { inside: FALLBACK, feeds: failing, until: '[part=retry]' },
  'failed-again': { feeds: failing, until: '[role=alert]', steps: [['click', '[part=retry]']] },
  stale: { feeds: (language) => once(language, 500), until: '.stale', steps: [['reload', 'city-news-list']] },
  empty: {
    feeds: (language) => ({ '/feed.json': { ...feedIn(language), items: [] } }),
    until: '[part=message]',
  },
  'empty-topics': { attributes: 'topics="Nothing"', until: '[part=message]' },
  filter: { attributes: 'filter', until: '[part=filter]' },
  'filter-chosen': {
    attributes: 'filter',
    until: '[aria-pressed=true]',
    steps: [['click', '[part=filter] button:nth-of-type(2)']],
  },
  reading: { attributes: 'open="inline"', until: '.body li', steps: [['open', '.title a']] },
  slow: { feeds: { '/feed.json': 'hang' }, until: '.slow' },
  'more-busy': {
    feeds: (language) => withNext(language, 'hang'),
    until: '[aria-disabled]',
    steps: [['click', '[part=more]']],
  },
  'more-failed': {
    feeds: (language) => withNext(language, 500),
    until: '[role=alert]',
    steps: [['click', '[part=more]']],
  },
};

const state = (what, language, width, theme) => {
  const { feeds, ...rest } = STATES[what];
  const answers = typeof feeds === 'function' ? feeds(language) : (feeds ?? feedsOf(language));
  return list(`states/${what}`, language, width, theme, { attributes: '', ...rest, feeds: answers });
};

/** Same address and look, another way of asking. */
const missing = { attributes: 'article-id="gone"', until: '[part=message]' };

const LARGE = 'body { font-size: 200% }';
/** WCAG 1.4.12, as a reader's own style sheet would set it. */
const SPACING =
  'body { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em } p { margin-block-end: 2em }';
const focus = (selector) => ({ steps: [['focus', selector]] });

/** @type {Scene[]} */
export const scenes = [
  ...Object.keys(LAYOUTS).flatMap((layout) => [
    ...LANGUAGES.flatMap((language) =>
      WIDTHS.flatMap((width) => THEMES.map((theme) => list(layout, language, width, theme))),
    ),
    list(`print/${layout}`, 'en', 768, 'light', { attributes: LAYOUTS[layout], media: PRINT }),
    list(`large/${layout}`, 'en', 320, 'light', { attributes: LAYOUTS[layout], css: LARGE }),
    list(`spacing/${layout}`, 'en', 320, 'light', { attributes: LAYOUTS[layout], css: SPACING }),
    list(`root-size/${layout}`, 'en', 320, 'light', {
      attributes: LAYOUTS[layout],
      css: 'html { font-size: 62.5% }',
      sameAs: nameOf(layout, 'en', 320, 'light'),
    }),
  ]),
  ...Object.keys(STATES).flatMap((what) => [
    state(what, 'en', 320, 'light'),
    state(what, 'en', 768, 'dark'),
    state(what, 'ar', 320, 'forced'),
  ]),
  state('failed', 'ko', 320, 'light'),
  state('stale', 'en', 768, 'contrast'),
  ...WIDTHS.flatMap((width) => THEMES.map((theme) => article('article', 'en', width, theme))),
  ...['ko', 'ar'].flatMap((language) => PLACES.map((place) => article('article', language, ...place))),
  ...WIDTHS.flatMap((width) => ['light', 'dark'].map((theme) => full('en', width, theme))),
  full('en', 768, 'contrast'),
  full('en', 320, 'forced'),
  ...['ko', 'ar'].flatMap((language) => PLACES.map((place) => full(language, ...place))),
  full('en', 768, 'light', { name: 'print/full/en-768-light', media: PRINT }),
  full('en', 320, 'light', { name: 'large/full/en-320-light', css: LARGE }),
  ...THEMES.map((theme) => panel('en', theme)),
  panel('ar', 'dark'),
  article('states/article-missing', 'en', 320, 'light', missing),
  article('states/article-missing', 'ar', 768, 'dark', missing),
  article('states/article-failed', 'en', 320, 'light', { feeds: failing, until: '[part=retry]' }),
  article('states/article-loading', 'en', 320, 'light', {
    feeds: { '/feed.json': 'hang' },
    until: '.skeleton',
  }),
  article('print/article', 'en', 768, 'light', { media: PRINT }),
  article('print/article', 'en', 768, 'dark', { media: PRINT }),
  article('large/article', 'en', 320, 'light', { css: LARGE }),
  article('spacing/article', 'en', 320, 'light', { css: SPACING }),
  article('root-size/article', 'en', 320, 'light', {
    css: 'html { font-size: 62.5% }',
    sameAs: nameOf('article', 'en', 320, 'light'),
  }),
  ...THEMES.map((theme) => badges('en', theme)),
  badges('ko', 'light'),
  badges('ar', 'dark'),
  badges('en', 'print', { media: PRINT }),
  badges('en', 'inherit', { css: 'body { color: #ffe; background: #223 }' }),
  list('inherit', 'en', 320, 'inherit', { attributes: '', css: 'body { color: #ffe; background: #223 }' }),
  ...THEMES.flatMap((theme) => [
    list('focus/title', 'en', 320, theme, { attributes: '', ...focus('.title a') }),
    list('focus/card', 'en', 320, theme, { attributes: 'layout="cards"', ...focus('.title a') }),
    list('focus/more', 'en', 320, theme, { attributes: 'layout="compact"', ...focus('[part=more]') }),
  ]),
];
