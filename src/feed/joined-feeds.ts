/**
 * Several feeds of the store as one, for one element. A chunk of its own, for most elements show one feed.
 * Promises that a feed which fails takes nothing from the others, that a slow one holds them up for two seconds at most,
 * and one request for each "more" and feed that it waits for. Knows no DOM.
 */
import type { Article, Feed } from '../model/feed.js';
import { horizonOf, joinFeeds, type TimeOf } from '../model/join-feeds.js';
import type { FeedEntry, FeedState, Listener, NextPage, UserOptions } from './feed-entry.js';
import type { FeedError } from './feed-error.js';

/** What an element follows: one feed, or several as one. */
export interface FeedLike extends Pick<FeedEntry, 'state' | 'subscribe' | 'more'> {
  /** The feeds, where it is several. */
  readonly entries?: readonly FeedEntry[];
  /** @param isHealing only what has failed */
  reload(isHealing?: boolean): Promise<void>;
}

/** One of several feeds that could not be had, while the others are shown. */
export interface FailedFeed {
  readonly url: string;
  readonly error: FeedError;
  /** Its last good copy, whose articles are among those shown. */
  readonly feed?: Feed | undefined;
  /** It is being asked for again. */
  readonly isRetrying: boolean;
  /** The failure is the answer to the reader's own "Try again". */
  readonly isAnswer: boolean;
}

/** Milliseconds that the first news waits for that of the other feeds. */
const PATIENCE = 2000;

/** A feed as it was last looked at. */
interface Part {
  readonly entry: FeedEntry;
  readonly feed: Feed;
  readonly hasNext: boolean;
  readonly isPaging: boolean;
}

const isLoading = ({ state }: FeedEntry) => state.status === 'loading';

export class JoinedFeeds implements FeedLike {
  readonly entries: readonly FeedEntry[];
  state: FeedState = { status: 'loading' };
  readonly #timeOf: TimeOf;
  readonly #shown: () => readonly Article[];
  /** All have answered, or were waited for long enough. */
  #isGathered = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What each feed failed by, until it is there. */
  readonly #errors = new Map<FeedEntry, FeedError>();
  /** Feeds that the reader asked for again. */
  readonly #asked = new Set<FeedEntry>();
  /** Feeds whose next page could not be had: nothing waits for it. */
  readonly #lapsed = new Set<FeedEntry>();
  #parts: readonly Part[] = [];
  #feed: Feed | undefined;

  /** @param shown the articles that the reader sees */
  constructor(entries: readonly FeedEntry[], timeOf: TimeOf, shown: () => readonly Article[]) {
    this.entries = entries;
    this.#timeOf = timeOf;
    this.#shown = shown;
  }

  /** For one user at a time. */
  subscribe(listener: Listener, options?: UserOptions): () => void {
    const look = () => {
      this.#look(look);
      listener(this.state);
    };
    const leaves = this.entries.map((entry) => entry.subscribe(look, options));
    this.#look(look);
    return () => {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      for (const leave of leaves) leave();
    };
  }

  async reload(isHealing = false): Promise<void> {
    const due = this.entries.filter((entry) => !isHealing || this.#errors.has(entry));
    if (isHealing) for (const entry of due) this.#asked.add(entry);
    await Promise.all(due.map((entry) => entry.reload()));
  }

  /** Asks the feed that holds the others back, and those that failed to answer. */
  async more(): Promise<void> {
    const nextOf = (status: NextPage['status']) =>
      this.#parts.filter(({ entry }) => entry.state.next?.status === status);
    const horizon = (part: Part) => horizonOf({ ...part, hasNext: true }, this.#timeOf);
    const [first] = nextOf('waiting').sort((one, other) => horizon(other) - horizon(one) || 0);
    const due = [...nextOf('failed'), ...(first ? [first] : []), ...nextOf('loading')];
    await Promise.all(due.map(({ entry }) => entry.more()));
  }

  #look(again: () => void): void {
    for (const entry of this.entries) this.#note(entry);
    const isWaiting = this.entries.some((entry) => isLoading(entry) && !entry.state.feed);
    this.#isGathered ||= !isWaiting;
    if (this.#isGathered) clearTimeout(this.#timer);
    else if (this.entries.some(({ state }) => state.feed))
      this.#timer ??= setTimeout(() => {
        this.#isGathered = true;
        again();
      }, PATIENCE);
    this.state = Object.freeze(this.#join());
  }

  #note(entry: FeedEntry): void {
    const { state } = entry;
    if (state.status === 'failed') this.#errors.set(entry, state.error);
    if (state.status === 'ready') {
      this.#errors.delete(entry);
      this.#asked.delete(entry);
    }
    if (state.next?.status === 'failed') this.#lapsed.add(entry);
    else if (state.next?.status !== 'loading') this.#lapsed.delete(entry);
  }

  get #failed(): readonly FailedFeed[] | undefined {
    const failed = [...this.#errors].map(([entry, error]) => ({
      ...{ url: entry.url, error, feed: entry.state.feed },
      ...{ isRetrying: isLoading(entry), isAnswer: this.#asked.has(entry) },
    }));
    return failed.length > 0 ? failed : undefined;
  }

  #join(): FeedState {
    const failed = this.#failed;
    if (!this.#isGathered) return { status: 'loading', failed };
    const { entries } = this;
    const feed = this.#put();
    const next = this.#next;
    if (entries.every(({ state }) => state.status === 'failed'))
      return { status: 'failed', error: failed![0]!.error, feed, next, since: this.#since, failed };
    const isRenewed = (entry: FeedEntry) => isLoading(entry) && entry.state.feed && !this.#errors.has(entry);
    return !feed || entries.some(isRenewed) || entries.every(isLoading)
      ? { status: 'loading', feed, next, failed }
      : { status: 'ready', feed, next, failed };
  }

  /** The feeds as one; another only where one of them is. */
  #put(): Feed | undefined {
    const before = this.#parts;
    this.#parts = this.entries.flatMap((entry) => {
      const { feed, next } = entry.state;
      const isPaging = next?.status === 'loading';
      const hasNext = next?.status === 'waiting' || (isPaging && !this.#lapsed.has(entry));
      return feed ? [{ entry, feed, hasNext, isPaging }] : [];
    });
    const parts = this.#parts;
    const wasOf = ({ entry }: Part) => before.find((part) => part.entry === entry);
    const isSame = (part: Part) => wasOf(part)?.feed === part.feed;
    if (
      parts.length === before.length &&
      parts.every((part) => isSame(part) && wasOf(part)?.hasNext === part.hasNext)
    )
      return this.#feed;
    const shown = new Set(this.#shown());
    // What comes by paging belongs below what is shown, whatever its date (P5); newer news goes where its date says.
    const isOlder = parts.every((part) => isSame(part) || wasOf(part)?.isPaging);
    const known = isOlder ? (this.#feed?.articles ?? []) : [];
    const first = known.slice(0, known.findLastIndex((article) => shown.has(article)) + 1);
    const feed = parts.length > 0 ? joinFeeds(parts, this.#timeOf, shown, first) : undefined;
    const isWhole = parts.length === this.entries.length;
    return (this.#feed = feed && { ...feed, total: isWhole ? feed.total : undefined });
  }

  get #next(): NextPage {
    const nexts = this.entries.flatMap(({ state }) => state.next ?? []);
    const ranked = (['failed', 'loading', 'waiting'] as const).map((status) =>
      nexts.find((next) => next.status === status),
    );
    return ranked.find((next) => next) ?? { status: 'none' };
  }

  /** When the oldest of the copies came, if all came in this visit. */
  get #since(): number | undefined {
    const sinces = this.#parts.map(({ entry }) => (entry.state as { since?: number }).since ?? NaN);
    const since = Math.min(...sinces);
    return Number.isFinite(since) ? since : undefined;
  }
}
