/**
 * Which articles of a feed a list shows, and where more come from: first the feed at hand, then its next page.
 * Promises that nothing shown is taken back, and one "more" at a time (P5). Never renders and never moves focus.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Article } from '../../model/feed.js';
import { pickArticles } from '../../model/select.js';
import { isOut } from '../../text/embargo.js';
import type { FeedController } from './feed-controller.js';
import type { Host as ReaderHost } from './reader-actions.js';
import { readerActions } from '../late/reader-part.js';

/** What a reader chose of the articles. */
export interface Choice {
  readonly fits: (article: Article) => boolean;
}

/**
 * What the host asks for: how many are shown first and added each time; what a reader chose; topics, separated by commas,
 * of which an article has one; topics of which it has none; and ids or addresses of articles that are never shown.
 */
export type PagingOptions = readonly [
  count: number,
  choice: Choice | undefined,
  topics: string,
  exclude: string,
  excludeIds: readonly string[],
];

export class PagingController implements ReactiveController {
  /** A reader waits for more. */
  isBusy = false;
  /** The chunk that loads more could not be loaded itself; another click tries again. */
  isStuck = false;
  /** Articles shown at least; grows as a reader asks for more. */
  limit = 0;
  readonly #host: ReactiveControllerHost;
  readonly #feed: FeedController;
  readonly #options: () => PagingOptions;
  #picked: readonly unknown[] = [];
  #offered: readonly Article[] = [];
  #all: readonly Article[] = [];

  constructor(host: ReactiveControllerHost, feed: FeedController, options: () => PagingOptions) {
    this.#host = host;
    this.#feed = feed;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.isBusy = false;
  }

  /** Shows no more than the first few, of whatever feed. */
  startAnew(): void {
    this.limit = 0;
    this.isBusy = this.isStuck = false;
  }

  get shown(): readonly Article[] {
    return this.all.slice(0, Math.max(this.limit, this.#options()[0]));
  }

  /** What is said where nothing is shown: there is no news, or none on the topics asked for. */
  get emptyWord(): 'empty' | 'emptyTopics' {
    return this.#options()[2] && this.#feed.state.feed?.articles.length ? 'emptyTopics' : 'empty';
  }

  get hasMore(): boolean {
    return this.shown.length < this.all.length || this.hasNextPage;
  }

  get hasNextPage(): boolean {
    const { next } = this.#feed.state;
    return next !== undefined && next.status !== 'none';
  }

  /** The last request for the next page failed. */
  get hasFailed(): boolean {
    return this.isStuck || this.#feed.state.next?.status === 'failed';
  }

  /** How many there are on all pages together, if that is known. */
  get total(): number | undefined {
    if (!this.hasNextPage) return this.all.length;
    const [, choice, topics, exclude, excludeIds] = this.#options();
    return choice || topics || exclude || excludeIds.length ? undefined : this.#feed.state.feed?.total;
  }

  /** Every article at hand that is shown in the end. */
  get all(): readonly Article[] {
    this.#pick();
    return this.#all;
  }

  /** Every article at hand that a reader may choose from. */
  get offered(): readonly Article[] {
    this.#pick();
    return this.#offered;
  }

  #pick(): void {
    const { feed } = this.#feed.state;
    const [, ...options] = this.#options();
    const inputs = [feed, ...options];
    if (inputs.every((value, index) => value === this.#picked[index])) return;
    this.#picked = inputs;
    const [choice, ...rest] = options;
    this.#offered = feed ? pickArticles(feed, ...rest).filter(isOut) : [];
    this.#all = choice ? this.#offered.filter(choice.fits) : this.#offered;
  }

  /** Shows `count` more; `tell` is given the number that were added. While it lasts the button stays. */
  async loadMore(host: ReaderHost, tell: (added: number) => void): Promise<void> {
    if (this.isBusy || !this.hasMore) return;
    this.#wait(true);
    const actions = await readerActions.again();
    this.isStuck = !actions;
    await actions?.loadMore(host, this.#feed, this, this.#options()[0], tell);
    this.#wait(false);
  }

  #wait(isBusy: boolean): void {
    this.isBusy = isBusy;
    this.#host.requestUpdate();
  }
}
