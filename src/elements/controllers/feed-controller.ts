/**
 * An element's window on the store: it joins the entry of its source, leaves with the element, and tells the host
 * page what happened once it can be seen. Never renders; never fetches by itself.
 */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { FeedError } from '../../feed/feed-error.js';
import type { FeedState } from '../../feed/feed-entry.js';
import type { FeedLike } from '../../feed/joined-feeds.js';
import { learnMissing } from '../../feed/fetch-feed.js';
import type { Feed } from '../../model/feed.js';
import { codes } from '../../model/plain-text.js';
import type { CityErrorEvent } from '../base/events.js';
import { report } from './report.js';
import { areOfOne } from '../../model/select.js';
import { startRefreshing } from '../late/clockwork.js';
import { several } from '../late/several.js';
import { eventsBetween, type ElementState, type Failure } from './feed-events.js';
import { feedIn, feedOf, inlineText, watchText, type FeedSource } from './feed-source.js';
import { whenNear } from './near.js';
import { openFeed } from './open-feed.js';

/** A first load that takes longer than this is said to be under way; a shorter one would only flicker (A15). */
const PATIENCE = 400;

type Host = ReactiveControllerHost &
  HTMLElement & {
    /** Makes ready what the news will be said with. */
    warm?(): void;
    /** Forgets what was about the feed before: another is followed now. */
    startAnew?(): void;
  };

export class FeedController implements ReactiveController {
  state: ElementState = { status: 'idle' };
  /** The first load has taken long enough to be worth a word. */
  isSlow = false;
  /** The failure that the reader asked to heal. */
  retried: FeedError | undefined;
  readonly #host: Host;
  readonly #source: () => FeedSource;
  /** What is followed; by it a change of the source is noticed. */
  followed: unknown;
  #isFollowing = false;
  #entry: FeedLike | undefined;
  /** What is joined once the element comes near the visible part of the page. */
  #waiting: FeedSource | undefined;
  /** What is joined once there is what joins several. */
  #missing: FeedSource | undefined;
  /** How to end what was begun for this source. */
  #ends: (() => void)[] = [];
  #minutes = 0;
  #unwind: (() => void) | undefined;
  #events: Event[] = [];

  constructor(host: Host, source: () => FeedSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#end();
    this.#isFollowing = false;
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#follow();
  }

  /** Events go out once the page shows what they tell of. */
  hostUpdated(): void {
    for (const event of this.#events.splice(0)) this.#host.dispatchEvent(event);
  }

  /**
   * Asks the server again. Resolves when the answer, or the failure, is the state.
   * @param isHealing of several feeds only those that failed
   */
  async reload(isHealing?: boolean): Promise<void> {
    // One that waits to come near waits no longer.
    if (this.#waiting) this.#join(this.#waiting);
    if (this.#missing) await this.#bring(this.#missing);
    await this.#entry?.reload(isHealing);
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

  #follow(): void {
    const source = this.#source();
    const { src, format, refresh, contentLang } = source;
    const base = this.#host.baseURI;
    const { feed } = source;
    const text = feed === undefined && !src ? inlineText(this.#host) : undefined;
    const followed = feed ?? (src ? [src, format, contentLang].join(' ') : text);
    if (this.#isFollowing && Object.is(followed, this.followed)) {
      if (this.#waiting && source.loading !== 'lazy') this.#join(source);
      this.#wind(refresh);
      return;
    }
    this.#end();
    const isOther = !Object.is(followed, this.followed);
    this.#isFollowing = true;
    this.followed = followed;
    if (feed === undefined && !src) this.#ends.push(watchText(this.#host, () => this.#host.requestUpdate()));
    // Moved in the page with the news it has.
    if (!isOther && (feed ?? text) !== undefined) return;
    if (feed !== undefined) return this.#show(() => feedOf(feed, base));
    if (text !== undefined) return this.#show(() => feedIn(text, base));
    if (isOther) this.#startAnew();
    if (!src) this.#set({ status: 'idle' });
    else if (source.loading === 'lazy') this.#joinWhenNear(source);
    else this.#join(source);
  }

  #startAnew(): void {
    this.state = { status: 'idle' };
    this.#host.startAnew?.();
  }

  #show(read: () => Feed): void {
    const feed = this.#try(read);
    const { followed } = this;
    if (codes.isMissed)
      void learnMissing().then((isLearnt) => {
        if (isLearnt && Object.is(followed, this.followed) && this.#isFollowing) this.#show(read);
      });
    if (!feed || feed === this.state.feed) return;
    // Frameworks hand over the same news as another object; paging and what was chosen stay then.
    if (areOfOne(this.state.feed, feed)) this.state = { status: 'loading', feed };
    else this.#startAnew();
    this.#set({ status: 'ready', feed, next: { status: 'none' } });
  }

  #joinWhenNear(source: FeedSource): void {
    if (this.state.status === 'idle') this.#set({ status: 'loading' });
    this.#waiting = source;
    this.#ends.push(whenNear(this.#host, () => this.#join(source)));
  }

  #join(source: FeedSource): void {
    this.#end();
    const feed = this.#try(() => openFeed(this.#host, source));
    if (feed) this.#enter(feed, source);
    else if (feed === null) void this.#bring(source);
  }

  /** Joins several feeds once there is what does. */
  async #bring(source: FeedSource): Promise<void> {
    this.#missing = source;
    this.#set({ status: 'loading', feed: this.state.feed });
    const part = await several.again();
    if (this.#missing !== source) return;
    if (!part)
      return this.#set({ status: 'failed', error: new FeedError('network', source.src!, 'part "several"') });
    this.#missing = undefined;
    this.#enter(openFeed(this.#host, source)!, source);
  }

  #enter(entry: FeedLike, source: FeedSource): void {
    this.#entry = entry;
    const onState = (state: FeedState) => this.#set(state);
    this.#ends.push(entry.subscribe(onState, source));
    onState(entry.state);
    this.#wind(source.refresh);
    if (entry.state.status === 'loading') this.#wait();
  }

  /** Has the feed asked for again by so many minutes. */
  #wind(minutes = 0): void {
    if (minutes === this.#minutes || !this.#entry) return;
    this.#minutes = minutes;
    this.#unwind?.();
    this.#unwind = minutes ? startRefreshing(this.#entry, minutes) : undefined;
  }

  /** The feed is on the wire: time to make ready what its news will be said with, and to say so if it takes long. */
  #wait(): void {
    setTimeout(() => this.#warm());
    const timer = setTimeout(() => {
      if (this.state.status !== 'loading') return;
      this.isSlow = true;
      this.#host.requestUpdate();
    }, PATIENCE);
    this.#ends.push(() => clearTimeout(timer));
  }

  #warm(): void {
    try {
      this.#host.warm?.();
    } catch {
      // It is told when the news itself cannot be rendered.
    }
  }

  /** Does what may throw a `FeedError`; that is the state then. */
  #try<T>(task: () => T): T | undefined {
    try {
      return task();
    } catch (error) {
      this.#set({ status: 'failed', error: error as FeedError });
      return undefined;
    }
  }

  #end(): void {
    this.#wind(0);
    for (const end of this.#ends.splice(0)) end();
    this.#entry = this.#waiting = this.#missing = undefined;
    this.isSlow = false;
    this.retried = undefined;
  }

  #set(state: ElementState): void {
    const before = this.state;
    if (state === before) return;
    const events = eventsBetween(before, state);
    for (const { error } of events as Partial<CityErrorEvent>[]) if (error) report(error);
    this.#events.push(...events);
    this.state = state;
    this.#host.requestUpdate();
  }
}
