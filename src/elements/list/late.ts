/** What a list needs only where the page, the feed or a reader asks for it: chunks of their own. */
import { Chunk } from '../../chunk.js';
import type * as Notices from '../templates/notices.js';
import type { PartsController } from '../controllers/parts-controller.js';
import { adopt } from '../late/themes.js';

export const filter = new Chunk(() => import('./filter.js'));

export const reading = new Chunk(() => import('./reading.js'));

/** What is said where there is no news to show. */
export const notices = new Chunk(() => import('../templates/notices.js'));

/** The notices with their looks, once they have come. */
export function useNotices(parts: PartsController, root: ShadowRoot): typeof Notices | undefined {
  const part = parts.use(notices);
  if (part) adopt(root, part.noticeStyles);
  return part;
}
