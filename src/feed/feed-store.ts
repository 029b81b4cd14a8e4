/**
 * The feeds of a page: one entry per address, however many elements show it (T3).
 * Promises one request at a time per entry, a state that is always a whole value, the last good news kept when a
 * later request fails (T4), and that the last user to leave aborts what is under way. Knows no DOM.
 */
import type { Feed } from '../model/feed.js';
import { appendPage } from '../model/select.js';
import { FeedError } from './feed-error.js';
import { fetchFeed } from './fetch-feed.js';

/** Pages followed in one feed at most (P2). */
export const MAX_PAGES = 10;

/** What is known of a feed. `feed` beside `failed` is the last good copy, by then stale. */
export type FeedState =
  | { readonly status: 'loading'; readonly feed?: Feed }
  | { readonly status: 'ready'; readonly feed: Feed; readonly next: NextPage }
  | { readonly status: 'failed'; readonly error: FeedError; readonly feed?: Feed };

/** The older news that `next_url` leads to. */
export type NextPage =
  | { readonly status: 'none' | 'waiting' | 'loading' }
  | { readonly status: 'failed'; readonly error: FeedError };

export type Listener = (state: FeedState) => void;

export class FeedEntry {
  readonly url: string;
  #state: FeedState = { status: 'loading' };
  readonly #listeners = new Set<Listener>();
  readonly #visited = new Set<string>();
  readonly #onIdle: () => void;
  #running: Promise<void> | undefined;
  #stop: AbortController | undefined;
  #timeout: number | undefined;

  /** @param onIdle called when nobody uses the entry any more */
  constructor(url: string, onIdle: () => void) {
    this.url = url;
    this.#onIdle = onIdle;
  }

  get state(): FeedState {
    return this.#state;
  }

  /** Joins the users of this feed; the first one starts the request. Returns how to leave. */
  subscribe(listener: Listener, timeout?: number): () => void {
    this.#listeners.add(listener);
    this.#timeout ??= timeout;
    if (this.#state.status === 'loading' && !this.#running) void this.#loadFirst(false);
    return () => {
      this.#listeners.delete(listener);
      // A move in the DOM is a leave and a join in one task; it must not abort the request.
      queueMicrotask(() => this.#closeIfUnused());
    };
  }

  /** Asks the server again for the first page; what is shown stays until the answer is there. */
  async reload(): Promise<void> {
    if (this.#running && this.#state.status === 'loading') return this.#running;
    this.#stop?.abort();
    return this.#loadFirst(true);
  }

  /** Fetches the next page, if there is one and none is on its way. */
  async more(): Promise<void> {
    const state = this.#state;
    if (state.status !== 'ready') return this.#running;
    if (state.next.status === 'loading') return this.#running;
    if (state.next.status === 'none' || !state.feed.nextUrl) return;
    return this.#run((signal) => this.#loadNext(state.feed, state.feed.nextUrl!, signal));
  }

  #loadFirst(isReload: boolean): Promise<void> {
    const { feed } = this.#state;
    this.#set(feed ? { status: 'loading', feed } : { status: 'loading' });
    return this.#run(async (signal) => {
      try {
        const { feed: fresh } = await fetchFeed(this.url, { timeout: this.#timeout, isReload, signal });
        this.#visited.clear();
        this.#visited.add(this.url);
        this.#set({ status: 'ready', feed: fresh, next: this.#nextOf(fresh) });
      } catch (error) {
        if (signal.aborted) return;
        this.#set({ status: 'failed', error: this.#asFeedError(error), ...(feed && { feed }) });
      }
    });
  }

  async #loadNext(feed: Feed, url: string, signal: AbortSignal): Promise<void> {
    this.#set({ status: 'ready', feed, next: { status: 'loading' } });
    try {
      const { feed: page } = await fetchFeed(url, { timeout: this.#timeout, signal });
      this.#visited.add(url);
      const both = appendPage(feed, page);
      const isNew = both.articles.length > feed.articles.length;
      this.#set({ status: 'ready', feed: both, next: isNew ? this.#nextOf(both) : { status: 'none' } });
    } catch (error) {
      if (signal.aborted) return;
      this.#set({ status: 'ready', feed, next: { status: 'failed', error: this.#asFeedError(error) } });
    }
  }

  /** A next page is followed on the same origin only, once, and not for ever (P2, P4). */
  #nextOf(feed: Feed): NextPage {
    const { nextUrl, feedUrl } = feed;
    const isSafe =
      nextUrl !== undefined &&
      nextUrl !== feedUrl &&
      !this.#visited.has(nextUrl) &&
      this.#visited.size < MAX_PAGES &&
      new URL(nextUrl).origin === new URL(this.url).origin;
    return { status: isSafe ? 'waiting' : 'none' };
  }

  #run(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const stop = new AbortController();
    const running = work(stop.signal).finally(() => {
      if (this.#stop === stop) this.#stop = this.#running = undefined;
    });
    this.#stop = stop;
    this.#running = running;
    return running;
  }

  #set(state: FeedState): void {
    this.#state = Object.freeze(state);
    for (const listener of [...this.#listeners]) listener(this.#state);
  }

  #asFeedError(error: unknown): FeedError {
    return error instanceof FeedError ? error : new FeedError('network', this.url, String(error));
  }

  #closeIfUnused(): void {
    if (this.#listeners.size > 0) return;
    this.#stop?.abort();
    this.#onIdle();
  }
}

export class FeedStore {
  readonly #entries = new Map<string, FeedEntry>();

  /** The entry of an absolute address; the same object for everyone as long as somebody uses it. */
  open(url: string): FeedEntry {
    let entry = this.#entries.get(url);
    if (!entry) {
      const opened = new FeedEntry(url, () => {
        if (this.#entries.get(url) === opened) this.#entries.delete(url);
      });
      this.#entries.set(url, (entry = opened));
    }
    return entry;
  }
}
