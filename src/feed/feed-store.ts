/**
 * The feeds of a page: one entry per address, however many elements show it (T3).
 * Promises one request at a time per entry, a state that is always a whole value, the last good news kept when a
 * later request fails (T4), and that the last user to leave aborts what is under way. Knows no DOM.
 */
import type { Feed } from '../model/feed.js';
import { appendPage } from '../model/select.js';
import type { FeedError } from './feed-error.js';
import { fetchFeed } from './fetch-feed.js';

/** Pages followed in one feed at most (P2). */
export const MAX_PAGES = 10;

/** What is known of a feed. `feed` beside `failed` is the last good copy, by then stale. */
export type FeedState =
  | { readonly status: 'loading'; readonly feed?: Feed | undefined }
  | { readonly status: 'ready'; readonly feed: Feed; readonly next: NextPage }
  | { readonly status: 'failed'; readonly error: FeedError; readonly feed?: Feed | undefined };

/** The older news that `next_url` leads to. */
export type NextPage =
  | { readonly status: 'none' | 'waiting' | 'loading' }
  | { readonly status: 'failed'; readonly error: FeedError };

export type Listener = (state: FeedState) => void;

export class FeedEntry {
  readonly url: string;
  #state: FeedState = { status: 'loading' };
  readonly #users = new Set<{ readonly listener: Listener }>();
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
    // An object of its own, for two users may have one function.
    const user = { listener };
    this.#users.add(user);
    this.#timeout ??= timeout;
    if (this.#state.status === 'loading' && !this.#running) void this.#loadFirst(false);
    return () => {
      this.#users.delete(user);
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
    if (this.#running || state.status !== 'ready' || state.next.status === 'none') return this.#running;
    const { feed } = state;
    this.#set({ status: 'ready', feed, next: { status: 'loading' } });
    return this.#fetch(
      feed.nextUrl!,
      false,
      (page) => appendPage(feed, page),
      (error) => ({
        status: 'ready',
        feed,
        next: { status: 'failed', error },
      }),
    );
  }

  #loadFirst(isReload: boolean): Promise<void> {
    const { feed } = this.#state;
    this.#visited.clear();
    this.#set({ status: 'loading', feed });
    return this.#fetch(
      this.url,
      isReload,
      (page) => page,
      (error) => ({ status: 'failed', error, feed }),
    );
  }

  /** One request: what it brings, or how it failed, becomes the state; an aborted one changes nothing. */
  #fetch(
    url: string,
    isReload: boolean,
    put: (page: Feed) => Feed,
    onError: (error: FeedError) => FeedState,
  ): Promise<void> {
    const stop = (this.#stop = new AbortController());
    const { signal } = stop;
    const running = fetchFeed(url, { timeout: this.#timeout, isReload, signal }).then(
      ({ feed: page }) => {
        if (signal.aborted) return;
        this.#visited.add(url);
        this.#running = undefined;
        const feed = put(page);
        // A page that brings nothing new ends the paging (P2).
        const isNew = feed.articles.length !== this.#state.feed?.articles.length || url === this.url;
        this.#set({ status: 'ready', feed, next: isNew ? this.#nextOf(feed) : { status: 'none' } });
      },
      (error: FeedError) => {
        if (signal.aborted) return;
        this.#running = undefined;
        this.#set(onError(error));
      },
    );
    return (this.#running = running);
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

  #set(state: FeedState): void {
    this.#state = Object.freeze(state);
    for (const { listener } of [...this.#users]) listener(this.#state);
  }

  #closeIfUnused(): void {
    if (this.#users.size > 0) return;
    this.#stop?.abort();
    this.#running = undefined;
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
