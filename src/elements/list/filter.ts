/**
 * What a reader narrows a list with: buttons of topics and a field for words (A36). A chunk of its own, for pages that
 * ask for it. Promises that focus stays where the reader is, that the number found is seen and heard as one line, and
 * one button that brings all back.
 */
import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { Article } from '../../model/feed.js';
import { enFilter } from '../../text/languages/en-filter.js';
import { enLater } from '../../text/languages/en-later.js';
import { bringArticleWords, learn, say, type Speech } from '../../text/messages.js';
import { NativeEvent, outward } from '../base/events.js';
import { words, type Tongue } from '../templates/words.js';
import { choiceOf, type ReaderChoice } from './choice.js';
import { correct, renderSearch } from './search.js';
import { topicsOf } from './topics.js';

export { filterStyles as styles } from './filter.styles.js';

learn('en', enLater);
learn('en', enFilter);

/** `city-filter`: a reader chose a topic, typed words, or took both back; empty for all. */
export class CityFilterEvent extends NativeEvent {
  readonly topic: string;
  /** The articles now shown. */
  readonly articles: readonly Article[];
  /** What the reader looks for. */
  readonly words: string;

  constructor(topic: string, articles: readonly Article[], words = '') {
    super('city-filter', outward);
    this.topic = topic;
    this.articles = articles;
    this.words = words;
  }
}

interface Host extends HTMLElement {
  readonly topics: string;
  readonly filter: boolean | string;
  readonly articles: readonly Article[];
  readonly updateComplete: Promise<unknown>;
}

export interface FilterOptions {
  /** The articles at hand: those that a reader may choose from, and those that fit. */
  readonly paging: { readonly offered: readonly Article[]; readonly all: readonly Article[] };
  readonly tongue: Tongue;
  readonly choice: ReaderChoice | undefined;
  /** What is to be heard beside that. */
  readonly heard: string;
  readonly speech: Speech;
  readonly choose: (choice: ReaderChoice | undefined) => void;
}

/** Where nothing has both: how many have either, so that a reader knows what to take back. */
function renderAlone(
  { topic, words: sought, hasTopic, hasWords }: ReaderChoice,
  { paging, tongue, speech }: FilterOptions,
) {
  const count = (fits: (article: Article) => boolean) =>
    say(speech, 'found', { n: paging.offered.filter(fits).length });
  return html`<dl class="alone">
    <div>
      <dt>${words(topic, tongue)}</dt>
      <dd>${count(hasTopic)}</dd>
    </div>
    <div>
      <dt><bdi>${sought.trim()}</bdi></dt>
      <dd>${count(hasWords)}</dd>
    </div>
  </dl>`;
}

function resultOf({ choice, paging, heard, speech }: FilterOptions): string {
  const n = paging.all.length;
  if (!choice) return heard;
  if (n === 0) return say(speech, choice.words.trim() ? 'noMatch' : 'emptyTopics');
  return heard || say(speech, 'found', { n });
}

export function renderFilter(host: Host, options: FilterOptions): TemplateResult {
  const { paging, tongue, choice, speech } = options;
  const { topic = '', words: sought = '' } = choice ?? {};
  const asks = (word: string) => typeof host.filter === 'string' && host.filter.includes(word);
  const isSearched = asks('words');
  // With the buttons already: what a choice says is heard at once.
  bringArticleWords(speech);
  if (isSearched && !isServer) correct(host.shadowRoot!, sought);
  const choose = (next: ReaderChoice | undefined) => {
    options.choose(next);
    host.dispatchEvent(new CityFilterEvent(next?.topic ?? '', host.articles, next?.words.trim()));
  };
  const showAll = async () => {
    choose(undefined);
    await host.updateComplete;
    // The button is gone.
    const find = (selector: string) => host.shadowRoot!.querySelector<HTMLElement>(selector);
    (find('.search input') ?? find('.filter button'))?.focus();
  };
  const button = (one: string, label: unknown) =>
    html`<button
      type="button"
      aria-pressed=${one === topic ? 'true' : 'false'}
      @click=${() => choose(choiceOf(one, sought))}
    >
      ${label}
    </button>`;
  const topics = !isSearched || asks('topics') ? topicsOf(paging.offered, host.topics || '', topic) : [];
  const search = (typed: string) => choose(choiceOf(topic, typed));
  const isOffered = topics.length > 0 || isSearched;
  return html`<div class=${isOffered ? 'tools' : nothing}>
    ${
      topics.length > 0
        ? html`<div class="filter" role="group" aria-label=${say(speech, 'filterByTopic')} part="filter">
            ${button('', say(speech, 'allTopics'))} ${topics.map((one) => button(one, words(one, tongue)))}
          </div>`
        : nothing
    }
    ${isSearched ? renderSearch(sought, speech, search) : nothing}
    <div class=${choice ? 'result' : nothing}>
      <p class=${choice ? nothing : 'heard'} role="status">${resultOf(options)}</p>
      ${
        choice
          ? html`<button type="button" part="show-all" @click=${showAll}>${say(speech, 'showAll')}</button>`
          : nothing
      }
    </div>
    ${choice && paging.all.length === 0 && topic && sought.trim() ? renderAlone(choice, options) : nothing}
  </div>`;
}

declare global {
  interface HTMLElementEventMap {
    'city-filter': CityFilterEvent;
  }
}
