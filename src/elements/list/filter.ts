/**
 * The buttons with which a reader chooses a topic (A36). A chunk of its own, for pages that ask for it.
 * Promises the topics of the feed as it writes them, most frequent first, and that focus stays on the button.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Feed } from '../../model/feed.js';
import { enLater } from '../../text/languages/en-later.js';
import { learn, type MessageKey } from '../../text/messages.js';
import { NativeEvent, outward } from '../base/events.js';
import { adopt } from '../late/themes.js';
import { words, type Tongue } from '../templates/words.js';
import { filterStyles } from './filter.styles.js';

learn('en', enLater);

/** `city-filter`: a reader chose a topic; empty for all. */
export class CityFilterEvent extends NativeEvent {
  readonly topic: string;
  /** The articles now shown. */
  readonly articles: readonly Article[];

  constructor(topic: string, articles: readonly Article[]) {
    super('city-filter', outward);
    this.topic = topic;
    this.articles = articles;
  }
}

interface Host extends HTMLElement {
  readonly topics: string;
  readonly articles: readonly Article[];
}

/** More would be a wall of buttons. */
const MOST = 20;

/** Topics that a reader can choose from: those the page names, else the most frequent of the feed. */
function topicsOf(feed: Feed, named: string): string[] {
  const only = named.split(',').flatMap((topic) => topic.trim() || []);
  if (only.length > 0) return only;
  const counts = new Map<string, number>();
  for (const topic of feed.articles.flatMap(({ topics }) => topics))
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([topic]) => topic)
    .slice(0, MOST);
}

export function renderFilter(
  host: Host,
  feed: Feed,
  tongue: Tongue,
  chosen: string,
  say: (key: MessageKey) => string,
  choose: (topic: string) => void,
): TemplateResult | typeof nothing {
  const offered = topicsOf(feed, host.topics || '');
  // A topic that has left the feed keeps its button while it is chosen, or there would be no way back.
  const topics = !chosen || offered.includes(chosen) ? offered : [...offered, chosen];
  if (topics.length < 2 && !chosen) return nothing;
  adopt(host.shadowRoot!, filterStyles);
  const button = (topic: string, label: unknown) =>
    html`<button
      type="button"
      aria-pressed=${topic === chosen ? 'true' : 'false'}
      @click=${() => {
        choose(topic);
        host.dispatchEvent(new CityFilterEvent(topic, host.articles));
      }}
    >
      ${label}
    </button>`;
  return html`<div class="filter" role="group" aria-label=${say('filterByTopic')} part="filter">
    ${button('', say('allTopics'))} ${topics.map((topic) => button(topic, words(topic, tongue)))}
  </div>`;
}

declare global {
  interface HTMLElementEventMap {
    'city-filter': CityFilterEvent;
  }
}
