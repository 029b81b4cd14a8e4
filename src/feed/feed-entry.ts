/**
 * One feed of a page: its state, who uses it, and the request under way.
 * Promises one request at a time, a state that is always a whole value, the last good news kept when a later request
 * fails (T4), and that the last user to leave aborts what is under way. Knows no DOM.
 */
import { Chunk } from '../chunk.js';
import type { Feed } from '../model/feed.js';
import { keepSame } from '../model/same-articles.js';
import { appendPage, olderThan } from '../model/select.js';
import { FeedError } from './feed-error.js';
import { DEFAULT_TIMEOUT, fetchFeed, type FeedFormat, type FetchedFeed } from './fetch-feed.js';
import type { FailedFeed } from './joined-feeds.js';

const translations = new Chunk(() => import('./content-language.js'));

const copies = new Chunk(() => import('./kept-copy.js'));

/** Pages followed in one feed at most (P2). */
export const MAX_PAGES = 10;

/** Which of several feeds could not be had; absent where all could. */
interface Told {
  readonly failed?: readonly FailedFeed[] | undefined;
}

/** What is known of a feed. `feed` beside `loading` and `failed` is the last good copy, with the way to its next page. */
export type FeedState = Told &
  (
    | { readonly status: 'loading'; readonly feed?: Feed | undefined; readonly next?: NextPage | undefined }
    | { readonly status: 'ready'; readonly feed: Feed; readonly next: NextPage }
    | {
        readonly status: 'failed';
        readonly error: FeedError;
        readonly feed?: Feed | undefined;
        readonly next?: NextPage | undefined;
        /** Milliseconds of the page's clock at which `feed` came; absent for a copy of an earlier visit. */
        readonly since?: number | undefined;
      }
  );

/** The older news that `next_url` leads to. */
export type NextPage =
  | { readonly status: 'none' | 'waiting' | 'loading' }
  | { readonly status: 'failed'; readonly error: FeedError };

export type Listener = (state: FeedState) => void;

/** What a user of a feed asks for; it may change while it is one. Of all users the longest time counts, and any `keep`. */
export interface UserOptions {
  /** Milliseconds until `timeout`. Default 10,000. */
  readonly timeout?: number | undefined;
  /** Keep a copy in the visitor's browser for when the feed cannot be had. Default false. */
  readonly keep?: boolean | undefined;
}

export interface FeedOptions extends UserOptions {
  /** What the address answers with. Default `json`. */
  readonly format?: FeedFormat | undefined;
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
  readonly #users = new Set<{ readonly listener: Listener; readonly options: UserOptions }>();
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
  subscribe(listener: Listener, options: UserOptions = this.#options): () => void {
    // An object of its own, for two users may have one function.
    const user = { listener, options };
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
        if (this.#state.next?.status === 'loading') this.#setNext({ status: 'waiting' });
      });
    };
  }

  /**
   * Asks the server again for the first page; what is shown stays until the answer is there, and older pages after it.
   * A next page that is on its way is waited for.
   */
  async reload(): Promise<void> {
    while (this.#running && this.#state.status !== 'loading') await this.#running;
    return this.#running ?? this.#loadFirst(true);
  }

  /** Fetches the next page, if there is one and no request is under way. */
  async more(): Promise<void> {
    const { feed, next } = this.#state;
    if (this.#running || !feed || !next || next.status === 'none') return this.#running;
    this.#setNext({ status: 'loading' });
    return this.#fetch(
      feed.nextUrl!,
      false,
      (page) => ({ ...this.#state, ...this.#put(feed.nextUrl!, appendPage(feed, page)) }),
      (error) => ({ ...this.#state, next: { status: 'failed', error } }),
    );
  }

  #loadFirst(isReload: boolean): Promise<void> {
    const { feed, next } = this.#state;
    this.#set({ status: 'loading', feed, next });
    return this.#fetch(
      this.url,
      isReload,
      (page) => ({ status: 'ready', ...this.#put(this.url, feed ? this.#renew(feed, page) : page) }),
      async (error) => ({
        ...{ status: 'failed', error, next },
        feed: feed ?? (await this.#kept()),
        since: feed && this.loadedAt,
      }),
    );
  }

  /** A newer first page with the older ones that readers have asked for below it. */
  #renew(feed: Feed, page: Feed): Feed {
    const older = this.#visited.size > 1 && page.nextUrl ? olderThan(page, feed) : [];
    if (older.length === 0) this.#visited.clear();
    else page = { ...page, nextUrl: feed.nextUrl, articles: [...page.articles, ...older] };
    return keepSame(feed, page);
  }

  /** A feed of which a page has come, and whether there is another. One that brings nothing new ends the paging (P2). */
  #put(url: string, feed: Feed): { feed: Feed; next: NextPage } {
    this.#visited.add(url);
    const isNew = url === this.url || feed.articles.length !== this.#state.feed?.articles.length;
    return { feed, next: { status: isNew && this.#hasNext(feed) ? 'waiting' : 'none' } };
  }

  /** One request: what it brings, or how it failed, becomes the state; an aborted one changes nothing. */
  #fetch(
    url: string,
    isReload: boolean,
    onPage: (page: Feed) => FeedState,
    onError: (error: FeedError) => FeedState | Promise<FeedState>,
  ): Promise<void> {
    const stop = (this.#stop = new AbortController());
    const { signal } = stop;
    const settle = (state: FeedState) => {
      if (signal.aborted) return;
      this.#running = undefined;
      this.#set(state);
    };
    return (this.#running = this.#ask(url, isReload, signal).then(
      ({ feed, text }) => {
        if (signal.aborted) return;
        if (url === this.url) this.#keep(text);
        settle(onPage(feed));
      },
      async (error: FeedError) => {
        if (!signal.aborted) settle(await onError(error));
      },
    ));
  }

  get #wishes(): UserOptions[] {
    return this.#users.size > 0 ? [...this.#users].map(({ options }) => options) : [this.#options];
  }

  /** The longest that a user would wait; a user may come or think better of it while a request is under way. */
  get #timeout(): number {
    return Math.max(...this.#wishes.map(({ timeout = DEFAULT_TIMEOUT }) => timeout));
  }

  get #isKept(): boolean {
    return this.#wishes.some(({ keep }) => keep);
  }

  /** The first page may be wanted in another language; the pages after it are of that feed. */
  async #ask(url: string, isReload: boolean, signal: AbortSignal): Promise<FetchedFeed> {
    const { format, contentLang } = this.#options;
    const options = { format, isReload, signal, timeout: () => this.#timeout };
    const isFirst = url === this.url;
    let answer = await fetchFeed(url, options);
    const translated = contentLang && isFirst && (await translations.again());
    if (translated) answer = await translated.inLanguage(answer, contentLang, options);
    // An answer without news is one only where it says so itself (T11): good news is not given up for a broken list.
    if (isFirst && this.#state.feed?.articles.length && !answer.feed.articles.length && !answer.isEmpty)
      throw new FeedError('not-feed', url, 'no item of "items" can be read');
    return answer;
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
    if (!this.#isKept) return undefined;
    return (await copies.again())?.readCopy(this.url, this.#options);
  }

  #keep(text: string): void {
    this.loadedAt = performance.now();
    if (this.#isKept) void copies.again().then((part) => part?.keepCopy(this.url, text, this.#options));
  }

  #setNext(next: NextPage): void {
    this.#set({ ...this.#state, next });
  }

  #set(state: FeedState): void {
    this.#state = Object.freeze(state);
    for (const { listener } of [...this.#users]) listener(this.#state);
  }
}
