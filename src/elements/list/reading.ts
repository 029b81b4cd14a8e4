/**
 * Reading an article in place of the list (`open="inline"`): a chunk of its own, for pages that ask for it.
 * Promises that the browser's "Back" leads to the list, that focus and scroll position come back to where the reader
 * left (A19), and that a click which is anything but plain, or that the page has handled, is left alone.
 */
import {
  html,
  type nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Article, Feed } from '../../model/feed.js';
import type { DateStyle } from '../../text/dates.js';
import { enLater } from '../../text/languages/en-later.js';
import { learn, type MessageKey } from '../../text/messages.js';
import { focusEntry } from '../controllers/focus.js';
import type { CityArticleOpenEvent } from '../base/events.js';
import { adopt } from '../late/themes.js';
import { bringTags } from '../controllers/wanted.js';
import { readingStyles } from './reading.styles.js';

learn('en', enLater);

bringTags();

interface List extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly articles: readonly Article[];
  readonly state: { readonly feed?: Feed | undefined };
  readonly headingLevel: number;
  readonly dateStyle: DateStyle;
  readonly timeZone: string;
  readonly articleUrl: string;
}

/** What an entry of the history says of each list: the article read, and how many entries ago the list was shown. */
type Marks = Readonly<Record<string, { readonly id: string; readonly steps: number }>>;

const marksOf = (state: unknown): Marks => (state as { cityNews?: Marks } | null)?.cityNews ?? {};

/** Whether the browser would open the link here and now. */
const isPlain = ({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent) =>
  button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;

class Reading implements ReactiveController {
  /** What is being read; the list is shown without. */
  article: Article | undefined;
  readonly #list: List;
  /** Tells this list's entries of the history from those of another. */
  readonly #mark: string;
  #left: { readonly id: string; readonly top: number } | undefined;
  /** The article before or after, whose link was clicked; told before the click itself comes by. */
  #neighbour: Article | undefined;
  #isListening = false;

  constructor(list: List) {
    this.#list = list;
    const lists = [...list.ownerDocument.querySelectorAll(list.localName)];
    this.#mark = list.id || String(lists.indexOf(list));
    list.addController(this);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#onHistory);
    this.#isListening = false;
    this.article = undefined;
  }

  /** A click on a link that leads to an article: it is read here, if the browser would have opened it here. */
  follow(event: MouseEvent, link: HTMLAnchorElement, article: Article): void {
    if (link.target === '_blank' || event.defaultPrevented || !isPlain(event)) return;
    if (!this.#list.ownerDocument.createElement('city-news-article').matches(':defined')) return;
    event.preventDefault();
    if (!this.article) this.#left = { id: article.id, top: window.scrollY };
    this.#open(article, link.href);
  }

  render(
    say: (key: MessageKey) => string,
    lang: string,
    dir: 'ltr' | 'rtl' | typeof nothing,
  ): TemplateResult {
    const { headingLevel, dateStyle, timeZone, articleUrl, state, shadowRoot } = this.#list;
    adopt(shadowRoot!, readingStyles);
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- what is clicked are links in it
    return html`<div
      class="reading"
      part="base"
      lang=${lang}
      dir=${dir}
      @city-article-open=${this.#onNeighbour}
      @click=${this.#onClick}
    >
      <button type="button" class="back" part="back" @click=${this.#onBack}>
        <span class="arrow" aria-hidden="true">←</span>${say('backToList')}
      </button>
      <city-news-article
        .article=${this.article}
        .articles=${state.feed?.articles}
        .headingLevel=${headingLevel}
        .dateStyle=${dateStyle}
        .timeZone=${timeZone}
        .articleUrl=${articleUrl}
      ></city-news-article>
    </div>`;
  }

  #open(article: Article, href: string): void {
    if (!this.#isListening) window.addEventListener('popstate', this.#onHistory);
    this.#isListening = true;
    const cityNews = Object.fromEntries(
      Object.entries(marksOf(history.state)).map(([mark, it]) => [mark, { ...it, steps: it.steps + 1 }]),
    );
    // A page that was loaded anew shows the list, whatever its entry says.
    const steps = (this.article && cityNews[this.#mark]?.steps) || 1;
    cityNews[this.#mark] = { id: article.id, steps };
    const kept = { ...(history.state as object | null), cityNews };
    // The address bar may only show what this site itself would answer.
    history.pushState(kept, '', new URL(href).origin === location.origin ? href : undefined);
    void this.#show(article);
  }

  async #show(article: Article | undefined): Promise<void> {
    const list = this.#list;
    this.article = article;
    list.requestUpdate();
    await list.updateComplete;
    const root = list.renderRoot;
    if (article) {
      const shown = root.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(
        'city-news-article',
      );
      await shown?.updateComplete;
      shown?.focus({ preventScroll: true });
      list.scrollIntoView({ block: 'start' });
      return;
    }
    const index = list.articles.findIndex(({ id }) => id === this.#left?.id);
    focusEntry(root, index, { preventScroll: true });
    if (this.#left) window.scrollTo({ top: this.#left.top, behavior: 'instant' });
  }

  /** To the list, however many neighbours were read since. */
  readonly #onBack = () => {
    history.go(-(marksOf(history.state)[this.#mark]?.steps ?? 1));
  };

  readonly #onHistory = ({ state }: PopStateEvent) => {
    const id = marksOf(state)[this.#mark]?.id;
    const article = this.#list.state.feed?.articles.find((it) => it.id === id);
    if (article !== this.article) void this.#show(article);
  };

  /** A click in the article; it counts on the link to a neighbour. */
  readonly #onClick = (event: MouseEvent) => {
    const neighbour = this.#neighbour;
    this.#neighbour = undefined;
    const link = event
      .composedPath()
      .find((node): node is HTMLAnchorElement => (node as Partial<Element>).localName === 'a');
    if (link && neighbour) this.follow(event, link, neighbour);
  };

  /** Whether the page opens it itself is known once the click comes by. */
  readonly #onNeighbour = ({ article }: CityArticleOpenEvent) => {
    this.#neighbour = article as Article;
  };
}

const readings = new WeakMap<List, Reading>();

/** The reading of a list, made once. */
export function readingOf(list: List): Reading {
  let reading = readings.get(list);
  if (!reading) readings.set(list, (reading = new Reading(list)));
  return reading;
}
