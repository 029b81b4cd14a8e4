/**
 * Which articles of a feed a list shows, and where more come from: first the feed at hand, then its next page.
 * Promises that nothing shown is taken back, and one "more" at a time (P5). Never renders and never moves focus.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Article, Feed } from '../../model/feed.js';
import { pickArticles } from '../../model/select.js';
import { isFuture } from '../../text/dates.js';
import type { FeedController } from './feed-controller.js';

export interface PagingOptions {
  /** How many are shown first, and added each time. */
  readonly count: number;
  /** Only articles with one of these topics, separated by commas. */
  readonly topics: string;
}

export class PagingController implements ReactiveController {
  /** A reader waits for more. */
  isBusy = false;
  readonly #host: ReactiveControllerHost;
  readonly #feed: FeedController;
  readonly #options: () => PagingOptions;
  #limit = 0;
  #picked: { feed: Feed; topics: string; articles: readonly Article[] } | undefined;

  constructor(host: ReactiveControllerHost, feed: FeedController, options: () => PagingOptions) {
    this.#host = host;
    this.#feed = feed;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.isBusy = false;
  }

  get shown(): readonly Article[] {
    return this.#all.slice(0, Math.max(this.#limit, this.#options().count));
  }

  get hasMore(): boolean {
    return this.shown.length < this.#all.length || this.hasNextPage;
  }

  get hasNextPage(): boolean {
    const { state } = this.#feed;
    return state.status === 'ready' && state.next.status !== 'none';
  }

  /** The last request for the next page failed. */
  get hasFailed(): boolean {
    const { state } = this.#feed;
    return state.status === 'ready' && state.next.status === 'failed';
  }

  /** How many there are on all pages together, if that is known. */
  get total(): number | undefined {
    if (!this.hasNextPage) return this.#all.length;
    return this.#options().topics ? undefined : this.#feed.state.feed?.total;
  }

  /** Every article at hand that may be shown. */
  get #all(): readonly Article[] {
    const { feed } = this.#feed.state;
    const { topics } = this.#options();
    if (!feed) return [];
    if (this.#picked?.feed !== feed || this.#picked.topics !== topics) {
      // An attribute that was removed is null.
      const wanted = (topics || '').split(',').flatMap((topic) => topic.trim() || []);
      const articles = pickArticles(feed, wanted).filter(
        ({ embargoUntil }) => !embargoUntil || !isFuture(embargoUntil, feed.timeZone),
      );
      this.#picked = { feed, topics, articles };
    }
    return this.#picked.articles;
  }

  /** Shows more, and resolves with how many were added once they are on the page. */
  async more(): Promise<number> {
    const before = this.shown.length;
    const limit = before + this.#options().count;
    this.isBusy = true;
    this.#host.requestUpdate();
    while (this.#all.length < limit && this.hasNextPage) {
      const { state } = this.#feed;
      await this.#feed.more();
      // Where nothing came of it, the element has left the page or the request failed.
      if (this.#feed.state === state || this.hasFailed) break;
    }
    this.#limit = limit;
    return this.shown.length - before;
  }

  /** Ends the wait that `more` began; until then the button stays, so that focus has a place to leave from. */
  settle(): void {
    this.isBusy = false;
    this.#host.requestUpdate();
  }
}
