/** The clockwork that asks for a feed again: a chunk of its own; without it the page simply stays as it is. */
import { Chunk } from '../../chunk.js';
import type { FeedLike } from '../../feed/joined-feeds.js';

const clockwork = new Chunk(() => import('../controllers/refresh.js'));

/** Asks for a feed again by the minute, once the clockwork has come; returns how to end that. */
export function startRefreshing(feed: FeedLike, minutes: number): () => void {
  let end: (() => void) | undefined;
  let isOver = false;
  void clockwork.load().then((part) => {
    if (!isOver) end = part?.refreshEvery(feed, minutes);
  });
  return () => {
    isOver = true;
    end?.();
  };
}
