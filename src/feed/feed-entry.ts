/**
 * One feed of a page: its state, who uses it, and the request under way.
 * Promises one request at a time, a state that is always a whole value, the last good news kept when a later request
 * fails (T4), and that the last user to leave aborts what is under way. Knows no DOM.
 */
import { Chunk } from '../chunk.js';
import type { Feed } from '../model/feed.js';
import { keepSame } from '../model/same-articles.js';
import { appendPage } from '../model/select.js';
import type { FeedError } from './feed-error.js';
import { fetchFeed, type FeedFormat, type FetchedFeed, type FetchOptions } from './fetch-feed.js';

const translations = new Chunk(() => import('./content-language.js'));

const copies = new Chunk(() => import('./kept-copy.js'));

/** Pages followed in one feed at most (P2). */
export const MAX_PAGES = 10;

/** What is known of a feed. `feed` beside `failed` is the last good copy, by then stale. */
export type FeedState =
  | { readonly status: 'loading'; readonly feed?: Feed | undefined }
  | { readonly status: 'ready'; readonly feed: Feed; readonly next: NextPage }
  | {
      readonly status: 'failed';
      readonly error: FeedError;
      readonly feed?: Feed | undefined;
      /** Milliseconds of the page's clock at which `feed` came; absent for a copy of an earlier visit. */
      readonly since?: number | undefined;
    };

/** The older news that `next_url` leads to. */
export type NextPage =
  | { readonly status: 'none' | 'waiting' | 'loading' }
  | { readonly status: 'failed'; readonly error: FeedError };

export type Listener = (state: FeedState) => void;

export interface FeedOptions {
  /** Milliseconds until `timeout`. Default 10,000. */
  readonly timeout?: number | undefined;
  /** What the address answers with. Default `json`. */
  readonly format?: FeedFormat | undefined;
  /** Keep a copy in the visitor's browser for when the feed cannot be had. Default false. */
  readonly keep?: boolean | undefined;
  /** Language in which the news is wanted, where the feed offers a translation. Default: the feed's own. */
  readonly contentLang?: string | undefined;
}

export class FeedEntry {
  readonly url: string;
  /** Milliseconds of the page's clock at the last good answer (T3). */
  loadedAt = -Infinity;
  /** Everybody who used it has left. */
  isLeft = false;
  #state: FeedState = { status: 'loading' };
  readonly #options: FeedOptions;
  readonly #users = new Set<{ readonly listener: Listener }>();
  readonly #visited = new Set<string>();
  #running: Promise<void> | undefined;
  #stop: AbortController | undefined;

  constructor(url: string, options: FeedOptions = {}) {
    this.url = url;
    this.#options = options;
  }

  get state(): FeedState {
    return this.#state;
  }

  /** Joins the users of this feed; the first one starts the request. Returns how to leave. */
  subscribe(listener: Listener): () => void {
    // An object of its own, for two users may have one function.
    const user = { listener };
    this.#users.add(user);
    this.isLeft = false;
    if (this.#state.status === 'loading' && !this.#running) void this.#loadFirst(false);
    return () => {
      this.#users.delete(user);
      // A move in the DOM is a leave and a join in one task; it must not abort the request.
      queueMicrotask(() => {
        if (this.#users.size > 0) return;
        this.isLeft = true;
        this.#stop?.abort();
        this.#running = undefined;
        const state = this.#state;
        if (state.status === 'ready' && state.next.status === 'loading')
          this.#set({ ...state, next: { status: 'waiting' } });
      });
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
      (error) => ({ status: 'ready', feed, next: { status: 'failed', error } }),
    );
  }

  #loadFirst(isReload: boolean): Promise<void> {
    const { feed } = this.#state;
    this.#visited.clear();
    this.#set({ status: 'loading', feed });
    return this.#fetch(
      this.url,
      isReload,
      (page) => (feed ? keepSame(feed, page) : page),
      async (error) => ({
        status: 'failed',
        error,
        feed: feed ?? (await this.#kept()),
        since: feed && this.loadedAt,
      }),
    );
  }

  /** One request: what it brings, or how it failed, becomes the state; an aborted one changes nothing. */
  #fetch(
    url: string,
    isReload: boolean,
    put: (page: Feed) => Feed,
    onError: (error: FeedError) => FeedState | Promise<FeedState>,
  ): Promise<void> {
    const stop = (this.#stop = new AbortController());
    const { signal } = stop;
    const settle = (state: FeedState) => {
      if (signal.aborted) return;
      this.#running = undefined;
      this.#set(state);
    };
    return (this.#running = this.#ask(url, { ...this.#options, isReload, signal }).then(
      ({ feed: page, text }) => {
        this.#visited.add(url);
        const feed = put(page);
        // A page that brings nothing new ends the paging (P2).
        const isNew = feed.articles.length !== this.#state.feed?.articles.length || url === this.url;
        if (url === this.url) this.#keep(text);
        settle({
          status: 'ready',
          feed,
          next: { status: isNew && this.#hasNext(feed) ? 'waiting' : 'none' },
        });
      },
      async (error: FeedError) => {
        if (!signal.aborted) settle(await onError(error));
      },
    ));
  }

  /** The first page may be wanted in another language; the pages after it are of that feed. */
  async #ask(url: string, options: FetchOptions): Promise<FetchedFeed> {
    const answer = await fetchFeed(url, options);
    const { contentLang } = this.#options;
    if (!contentLang || url !== this.url) return answer;
    const translated = await translations.again();
    return translated ? translated.inLanguage(answer, contentLang, options) : answer;
  }

  /** A next page is followed on the same origin only, once, and not for ever (P2, P4). */
  #hasNext({ nextUrl, feedUrl }: Feed): boolean {
    const { size } = this.#visited;
    return (
      nextUrl !== undefined &&
      nextUrl !== feedUrl &&
      !this.#visited.has(nextUrl) &&
      size < MAX_PAGES &&
      new URL(nextUrl).origin === new URL(this.url).origin
    );
  }

  /** The copy of an earlier visit, where copies are kept. */
  async #kept(): Promise<Feed | undefined> {
    if (!this.#options.keep) return undefined;
    return (await copies.again())?.readCopy(this.url, this.#options);
  }

  #keep(text: string): void {
    this.loadedAt = performance.now();
    if (this.#options.keep) void copies.again().then((part) => part?.keepCopy(this.url, text, this.#options));
  }

  #set(state: FeedState): void {
    this.#state = Object.freeze(state);
    for (const { listener } of [...this.#users]) listener(this.#state);
  }
}
