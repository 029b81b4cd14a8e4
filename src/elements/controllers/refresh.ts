/**
 * Asks for a feed again every so many minutes, for pages that stand open all day. A chunk of its own.
 * Promises no request while the page is hidden, one clock for all elements on a feed, longer waits after failures,
 * and none before the server's own `Retry-After` (T4).
 */
import { readMailDate } from '../../adapters/mail-date.js';
import type { FeedEntry } from '../../feed/feed-entry.js';
import type { FeedLike } from '../../feed/joined-feeds.js';
import { millisecondsUntil } from '../../text/relative-dates.js';

const MINUTE = 60_000;

/** The longest wait that failures lead to, unless the page itself asks for a longer one. */
const LONGEST = 60 * MINUTE;

/** What the server asked for, in milliseconds: seconds or a date (RFC 9110, 10.2.3). */
function waitOf(retryAfter: string): number {
  return /^\d+$/.test(retryAfter)
    ? Number(retryAfter) * 1000
    : millisecondsUntil(readMailDate(retryAfter) ?? '') || 0;
}

class Clock {
  /** The minutes that each user asks for; the shortest counts. */
  readonly users: { readonly minutes: number }[] = [];
  readonly #entry: FeedEntry;
  /** Many pages are opened at nine o'clock: a tenth more or less keeps them from asking together. */
  #jitter = 1;
  /** When the last answer came, and what it was. */
  #answered = performance.now();
  #answer: unknown;
  #failures = 0;
  #earliest = -Infinity;
  #isHurried = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #leave: (() => void) | undefined;

  constructor(entry: FeedEntry) {
    this.#entry = entry;
  }

  start(): void {
    document.addEventListener('visibilitychange', this.wind);
    addEventListener('online', this.#onOnline);
    // Its own patience counts for nothing.
    this.#leave = this.#entry.subscribe(() => this.#onState(), { timeout: 0 });
    this.#onState();
  }

  stop(): void {
    document.removeEventListener('visibilitychange', this.wind);
    removeEventListener('online', this.#onOnline);
    clearTimeout(this.#timer);
    this.#leave?.();
  }

  #onState(): void {
    const { state } = this.#entry;
    const answer = state.status === 'failed' ? state.error : state.feed;
    if (state.status === 'loading' || answer === this.#answer) return;
    this.#answer = answer;
    const { retryAfter } = state.status === 'failed' ? state.error : {};
    this.#failures = state.status === 'failed' ? this.#failures + 1 : 0;
    this.#answered = performance.now();
    this.#earliest = retryAfter ? this.#answered + waitOf(retryAfter) : -Infinity;
    this.#jitter = 0.9 + Math.random() / 5;
    this.#isHurried = false;
    this.wind();
  }

  get #due(): number {
    const every = Math.min(...this.users.map(({ minutes }) => minutes)) * MINUTE;
    const wait = Math.max(every, Math.min(LONGEST, every * 2 ** this.#failures));
    return Math.max(this.#answered + (this.#isHurried ? 0 : wait * this.#jitter), this.#earliest);
  }

  /** Sets the timer anew; a hidden page has none and asks at once when it is seen again after the time. */
  readonly wind = (): void => {
    clearTimeout(this.#timer);
    if (document.hidden) return;
    this.#timer = setTimeout(() => void this.#entry.reload(), Math.max(0, this.#due - performance.now()));
  };

  readonly #onOnline = (): void => {
    this.#isHurried = this.#failures > 0;
    this.wind();
  };
}

const clocks = new WeakMap<FeedEntry, Clock>();

function refreshOne(entry: FeedEntry, minutes: number): () => void {
  let clock = clocks.get(entry);
  if (!clock) clocks.set(entry, (clock = new Clock(entry)));
  const { users } = clock;
  const user = { minutes };
  users.push(user);
  if (users.length === 1) clock.start();
  else clock.wind();
  return () => {
    users.splice(users.indexOf(user), 1);
    if (users.length === 0) clock.stop();
    else clock.wind();
  };
}

/** Refreshes a feed, or each of several, every so many minutes for one more user. Returns how to end it. */
export function refreshEvery(feed: FeedLike, minutes: number): () => void {
  const ends = (feed.entries ?? [feed as FeedEntry]).map((entry) => refreshOne(entry, minutes));
  return () => ends.forEach((end) => end());
}
