/**
 * Every state that a reader can meet, one by one on a page with a main part and a heading of its own: for tests that
 * ask the same of all of them. Promises that the state is whole when `showState` resolves. A new state is one entry.
 */
import { fixture, html, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { AWARD_LEVELS } from '../../src/model/award.js';
import { awardNameIn, feedIn, fullAwardIn, fullFeedIn } from '../looks/feeds.mjs';
import type { Json } from './feeds.js';
import type { Network } from './network.js';
import { findAllDeep, findDeep } from './page.js';
import { waitUntil } from './wait.js';

export type Language = 'en' | 'ko' | 'ar';

const once = (isSo: () => boolean, what: string) => waitUntil(isSo, `It never came: ${what}`);

type Answer = Parameters<Network['answer']>[1];

export interface State {
  readonly markup: (language: Language) => TemplateResult;
  /** What addresses answer; the sample feed at /feed.json if absent. */
  readonly answers?: (feed: Json) => Record<string, Answer>;
  /** Shows, as a selector through shadow roots, that the state has come. */
  readonly until: string;
  /** What a reader or the host does first. */
  readonly act?: (stage: HTMLElement, network: Network) => Promise<unknown> | void;
}

const never = new Promise<Json>(() => undefined);

/** What never comes is still on its way however long a test takes. */
const UNTIL_THE_END = 600_000;

const fallback = html`<p>Read the news on <a href="https://news.example/">news.example</a>.</p>`;

const list = (layout = 'list', isLead = false) =>
  html`<city-news-list
    src="/feed.json"
    layout=${layout}
    ?lead=${isLead}
    count="3"
    loading="eager"
    timeout=${UNTIL_THE_END}
    all-url="https://news.example/"
  ></city-news-list>`;

const article = (id = '', inside: unknown = '') =>
  html`<city-news-article src="/feed.json" article-id=${id} timeout=${UNTIL_THE_END} back-url="/news"
    >${inside}</city-news-article
  >`;

const press = async (stage: HTMLElement, selector: string) => {
  await once(() => findDeep(stage, selector) !== null, selector);
  findDeep<HTMLButtonElement>(stage, selector)!.click();
};

/** What takes the place of the list comes late; until then a click is the link's. */
const openInPlace = (stage: HTMLElement) =>
  once(() => {
    const link = findDeep(stage, '.title a');
    stage.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link?.click();
    return findDeep(stage, '.reading') !== null;
  }, 'the article in place of the list');

const withNext = (answer: Answer) => (feed: Json) => ({
  '/feed.json': { ...feed, items: (feed['items'] as Json[]).slice(0, 3), next_url: '/older.json' },
  '/older.json': answer,
});

const failing = () => ({ '/feed.json': 500 });

/** Each state by its name. */
export const STATES: Readonly<Record<string, State>> = {
  'no address, the page’s own words': {
    markup: () => html`<city-news-list>${fallback}</city-news-list>`,
    until: 'a',
  },
  'a first load that takes its time': {
    markup: () => list(),
    answers: () => ({ '/feed.json': never }),
    until: '.skeleton',
  },
  'the layout list': { markup: () => list('list'), until: '.title a' },
  'the layout list with a lead': { markup: () => list('list', true), until: '.title a' },
  'the layout compact': { markup: () => list('compact'), until: '.title a' },
  'the layout cards': { markup: () => list('cards'), until: '.title a' },
  'no heading, links to new tabs, topics': {
    markup: () =>
      html`<city-news-list
        src="/feed.json"
        heading=""
        label="News"
        new-tab
        show="date topics badge"
        loading="eager"
      ></city-news-list>`,
    until: '.title a',
  },
  'more that is loaded': {
    markup: () => list(),
    until: 'li:nth-child(4)',
    act: (stage) => press(stage, '[part=more]'),
  },
  'more on its way': {
    markup: () => list(),
    answers: withNext(never),
    until: '[aria-disabled=true]',
    act: (stage) => press(stage, '[part=more]'),
  },
  'more that failed': {
    markup: () => list(),
    answers: withNext(500),
    until: '[role=alert]',
    act: (stage) => press(stage, '[part=more]'),
  },
  'a feed without news': {
    markup: () => list(),
    answers: (feed) => ({ '/feed.json': { ...feed, items: [] } }),
    until: '[part=message]',
  },
  'no news on the topics': {
    markup: () => html`<city-news-list src="/feed.json" topics="None" loading="eager"></city-news-list>`,
    until: '[part=message]',
  },
  'a failure': { markup: () => list(), answers: failing, until: '[part=retry]' },
  'a failure over the page’s own words': {
    markup: () => html`<city-news-list src="/feed.json" loading="eager">${fallback}</city-news-list>`,
    answers: failing,
    until: '[part=retry]',
  },
  'a failure after a retry': {
    markup: () => list(),
    answers: failing,
    until: '[role=alert]',
    act: (stage) => press(stage, '[part=retry]'),
  },
  'an earlier copy': {
    markup: () => list(),
    until: '.stale',
    act: async (stage, network) => {
      await once(() => findDeep(stage, '.title a') !== null, 'the news');
      network.answer('/feed.json', 500);
      await stage.querySelector('city-news-list')!.reload();
    },
  },
  'an article in full': { markup: () => article(), until: '.body li' },
  'an article with a title alone': { markup: () => article('sample-3'), until: 'article h2' },
  'an article that is gone': { markup: () => article('gone'), until: '[part=message]' },
  'an article that failed': { markup: () => article('', fallback), answers: failing, until: '[part=retry]' },
  'an article on its way': {
    markup: () => article(),
    answers: () => ({ '/feed.json': never }),
    until: '.skeleton',
    act: (stage) => once(() => findDeep(stage, '[role=status]')?.textContent.trim() !== '', 'a word'),
  },
  'an article with everything': {
    markup: (language) =>
      html`<city-news-article
        article-id="sample-1"
        article-url="/news/{id}"
        back-url="/news"
        .feed=${fullFeedIn(language, '/demo/pictures/stream.svg')}
      ></city-news-article>`,
    until: '.neighbours',
  },
  'an article in another language': {
    markup: () =>
      html`<city-news-article .feed=${feedIn('ko', '/demo/pictures/stream.svg')}></city-news-article>`,
    until: '.body li',
  },
  'an award’s panel': {
    markup: (language) =>
      html`<city-award-badge size="panel" .award=${fullAwardIn(language)}></city-award-badge>`,
    until: '.panel',
  },
  'a choice of topics': {
    markup: () => html`<city-news-list src="/feed.json" filter count="3" loading="eager"></city-news-list>`,
    until: '[part=filter]',
  },
  'a topic that is chosen': {
    markup: () => html`<city-news-list src="/feed.json" filter count="3" loading="eager"></city-news-list>`,
    until: '[aria-pressed=true]:nth-of-type(2)',
    act: (stage) => press(stage, '[part=filter] button:nth-of-type(2)'),
  },
  'an article in place of the list': {
    markup: () => html`<city-news-list src="/feed.json" open="inline" loading="eager"></city-news-list>`,
    until: '.body li',
    act: (stage) => openInPlace(stage),
  },
  'news that is late': {
    markup: () => list(),
    answers: () => ({ '/feed.json': never }),
    until: '.slow',
    act: async (stage) => {
      await once(() => findDeep(stage, '.slow') !== null, 'the notice');
      for (const clock of findDeep(stage, '.slow')!.getAnimations()) clock.finish();
    },
  },
  'a badge of every level': {
    markup: (language) =>
      html`${AWARD_LEVELS.map(
        (level) =>
          html`<p>
            <city-award-badge
              name=${awardNameIn(language)}
              level=${level}
              year="2026"
              rank=${level === 'ranked' ? 1 : 0}
              of="100"
              href=${level === 'winner' ? 'https://awards.example/' : ''}
            ></city-award-badge>
          </p>`,
      )}`,
    until: '.badge',
  },
  'a card written by hand': {
    markup: () =>
      html`<city-article-card
        heading-level="2"
        headline="By hand"
        href="/1"
        summary="A summary."
        published="2026-05-18"
        publisher="City"
        views="6100"
        image="/demo/pictures/stream.svg"
        image-alt="A stream"
      ></city-article-card>`,
    until: 'h2 a',
  },
};

const ELEMENTS = 'city-news-list, city-news-article, city-article-card, city-award-badge';

/** The elements that a page's author wrote, without those in them. */
export const elementsOf = (stage: HTMLElement) => [...stage.querySelectorAll<HTMLElement>(ELEMENTS)];

/** Shows a state in a language, in the direction of that language. */
export async function showState(state: State, network: Network, language: Language = 'en') {
  const feed = feedIn(language, '/demo/pictures/stream.svg') as Json;
  const answers = state.answers?.(feed) ?? { '/feed.json': feed };
  for (const [path, answer] of Object.entries(answers)) network.answer(path, answer);
  const stage = await fixture<HTMLElement>(
    html`<main lang=${language} dir=${language === 'ar' ? 'rtl' : 'ltr'}>
      <h1>Page</h1>
      ${state.markup(language)}
    </main>`,
  );
  await state.act?.(stage, network);
  await once(() => findDeep(stage, state.until) !== null, state.until);
  await once(
    () => findAllDeep<HTMLImageElement>(stage, 'img').every((image) => image.complete),
    'the pictures',
  );
  // What is in sight is laid out with the next frame, before anybody could look.
  await nextFrame();
  await nextFrame();
  return stage;
}

/** Puts the stage's elements into a theme, whose colours are a chunk of their own. */
export async function setTheme(stage: HTMLElement, theme: string): Promise<void> {
  const elements = elementsOf(stage);
  for (const element of elements) element.setAttribute('theme', theme);
  const isThere = (element: Element) =>
    theme === 'inherit' || getComputedStyle(element).getPropertyValue('--city-color-text') !== '';
  await once(() => elements.every(isThere), `the theme ${theme}`);
}
