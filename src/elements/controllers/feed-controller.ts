/**
 * An element's window on the store: it joins the entry of its source, leaves with the element, and tells the host
 * page what happened once it can be seen. Never renders; never fetches by itself.
 */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { Chunk } from '../../chunk.js';
import { FeedError } from '../../feed/feed-error.js';
import type { FeedEntry, FeedOptions, FeedState } from '../../feed/feed-entry.js';
import { FeedStore } from '../../feed/feed-store.js';
import { parseFeed } from '../../feed/fetch-feed.js';
import type { Feed } from '../../model/feed.js';
import { looksLikeFeed, readNews } from '../../model/read-news.js';
import { CityErrorEvent, CityLoadEvent } from '../base/events.js';

/** Where an element takes its news from; the first that is given wins. */
export interface FeedSource extends FeedOptions {
  /** A read Feed, or the JSON of one. */
  readonly feed?: unknown;
  readonly src?: string | undefined;
  /** `lazy` waits until the element comes near the visible part of the page. */
  readonly loading?: 'lazy' | 'eager';
  /** Minutes after which the feed is asked for again; 0 for never. */
  readonly refresh?: number | undefined;
}

export type ElementState = FeedState | { readonly status: 'idle'; readonly feed?: undefined };

/** A failure as an element shows it. */
export interface Failure {
  readonly error: FeedError;
  /** The reader asked again and the answer is not there yet. */
  readonly isRetrying: boolean;
  /** Milliseconds of the page's clock at which the news on the page came, if it came in this visit. */
  readonly since?: number | undefined;
  /** The failure is the answer to the reader's own "Try again". */
  readonly isAnswer: boolean;
}

const clockwork = new Chunk(() => import('./refresh.js'));

/** A first load that takes longer than this is said to be under way; a shorter one would only flicker (A15). */
const PATIENCE = 400;

/** An element class that takes part in the page's store; `register` gives two copies of the script one store (T3). */
export interface FeedUser {
  store: FeedStore;
}

/** All elements of this bundle share their feeds. */
export const store = new FeedStore();

function isRead(feed: unknown): feed is Feed {
  return typeof feed === 'object' && feed !== null && Array.isArray((feed as Partial<Feed>).articles);
}

export class FeedController implements ReactiveController {
  state: ElementState = { status: 'idle' };
  /** The first load has taken long enough to be worth a word. */
  isSlow = false;
  /** The failure that the reader asked to heal. */
  retried: FeedError | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement & { warm?(): void };
  readonly #source: () => FeedSource;
  #followed: unknown;
  #entry: FeedEntry | undefined;
  #leave: (() => void) | undefined;
  #observer: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #news: Event[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement & { warm?(): void }, source: () => FeedSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#stop();
    this.#followed = undefined;
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#follow();
  }

  /** Events go out once the page shows what they tell of. */
  hostUpdated(): void {
    for (const event of this.#news.splice(0)) this.#host.dispatchEvent(event);
  }

  /** Asks the server again. Resolves when the answer, or the failure, is the state. */
  async reload(): Promise<void> {
    if (this.#observer) this.#join(this.#source());
    else await this.#entry?.reload();
    await this.#host.updateComplete;
  }

  /** What to tell the reader of a failure; it stays while a retry is under way. */
  get failure(): Failure | undefined {
    const { state } = this;
    const { error = this.retried, since } = state as Partial<FeedState & { status: 'failed' }>;
    const isRetrying = state.status === 'loading';
    return error && { error, since, isRetrying, isAnswer: this.retried !== undefined };
  }

  /** Fetches the next page. */
  async more(): Promise<void> {
    await this.#entry?.more();
  }

  /** Whether the page gave the element something to show without news. */
  get hasFallback(): boolean {
    return !isServer && [...this.#host.children].some((child) => child.localName !== 'script');
  }

  /** A script child that holds the feed: for pages whose policy forbids the request (T7). */
  get #inline(): string | undefined {
    const script = this.#host.querySelector(':scope > script[type="application/feed+json"]');
    return script?.textContent ?? undefined;
  }

  #follow(): void {
    const source = this.#source();
    // Frameworks say null for what is not there yet.
    const feed = source.feed ?? undefined;
    const inline = feed === undefined && !source.src ? this.#inline : undefined;
    const { src, format, refresh, contentLang } = source;
    const followed = feed ?? (src ? [src, format, refresh, contentLang].join(' ') : inline);
    if (followed === this.#followed) return;
    this.#stop();
    this.#followed = followed;
    if (feed !== undefined) this.#show(feed);
    else if (inline !== undefined) this.#showText(inline);
    else if (!source.src) this.#set({ status: 'idle' });
    else if (source.loading === 'lazy') this.#joinWhenNear(source);
    else this.#join(source);
  }

  #show(feed: unknown): void {
    const base = this.#host.baseURI;
    if (isRead(feed)) this.#set({ status: 'ready', feed, next: { status: 'none' } });
    else if (looksLikeFeed(feed)) this.#show(readNews(feed, base).feed);
    else this.#fail(new FeedError('not-feed', base, 'property "feed"'));
  }

  #showText(text: string): void {
    try {
      this.#show(parseFeed(text, this.#host.baseURI).feed);
    } catch (error) {
      this.#fail(error as FeedError);
    }
  }

  #joinWhenNear(source: FeedSource): void {
    if (this.state.status === 'idle') this.#set({ status: 'loading' });
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#join(source);
      },
      { rootMargin: '600px 0px' },
    );
    this.#observer.observe(this.#host);
  }

  #join(source: FeedSource): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    let url: URL;
    try {
      url = new URL(source.src!, this.#host.baseURI);
    } catch {
      return this.#fail(new FeedError('network', source.src!, 'attribute "src"'));
    }
    const { store } = this.#host.constructor as unknown as FeedUser;
    // A copy, for the source may be the element itself, and the store outlives it.
    const { timeout, format, keep, contentLang } = source;
    const entry = (this.#entry = store.open(url.href, { timeout, format, keep, contentLang }));
    const onState = (state: FeedState) => this.#set(state);
    const leave = entry.subscribe(onState);
    this.#leave = leave;
    onState(entry.state);
    if (source.refresh) this.#refresh(entry, source.refresh);
    // The feed is on the wire: time to make ready what its news will be said with.
    if (entry.state.status === 'loading') setTimeout(() => this.#host.warm?.());
    this.#timer = setTimeout(() => {
      this.isSlow = true;
      this.#host.requestUpdate();
    }, PATIENCE);
  }

  /** The clockwork of `refresh` is a chunk of its own; without it the page simply stays as it is. */
  #refresh(entry: FeedEntry, minutes: number): void {
    void clockwork.load().then((part) => {
      if (!part || this.#entry !== entry) return;
      const [leave, end] = [this.#leave, part.refreshEvery(entry, minutes)];
      this.#leave = () => {
        leave?.();
        end();
      };
    });
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#leave?.();
    clearTimeout(this.#timer);
    this.#observer = this.#leave = this.#entry = undefined;
    this.isSlow = false;
    this.retried = undefined;
  }

  #fail(error: FeedError): void {
    this.#set({ status: 'failed', error });
  }

  #set(state: ElementState): void {
    const before = this.state;
    if (state === before) return;
    if (state.status !== 'loading') clearTimeout(this.#timer);
    if (state.status === 'ready' && before.status !== 'ready') this.#news.push(new CityLoadEvent(state.feed));
    if (state.status === 'failed') this.#news.push(new CityErrorEvent(state.error));
    if (state.status === 'ready' && state.next.status === 'failed')
      this.#news.push(new CityErrorEvent(state.next.error));
    this.state = state;
    this.#host.requestUpdate();
  }
}
