/**
 * What a reader's clicks set going, which comes as a chunk of its own. Promises that "Try again" asks the server again
 * even where the chunk cannot be had: then only the focus is not led.
 */
import { Chunk } from '../../chunk.js';
import type { FeedController } from '../controllers/feed-controller.js';
import type { PartsController } from '../controllers/parts-controller.js';
import type { Host } from '../controllers/reader-actions.js';

export const readerActions = new Chunk(() => import('../controllers/reader-actions.js'));

/** "Try again": for the feed, and for what else could not be had. Never rejects. */
export async function retry(host: Host, feed: FeedController, parts: PartsController): Promise<void> {
  parts.again();
  const actions = await readerActions.again();
  await (actions ? actions.retry(host, feed) : feed.reload());
}
