/** What a list needs only where the page, the feed or a reader asks for it: chunks of their own. */
import { Chunk } from '../../chunk.js';

export const filter = new Chunk(() => import('./filter.js'));

export const reading = new Chunk(() => import('./reading.js'));

/** What is said where there is no news to show. */
export const notices = new Chunk(() => import('../templates/notices.js'));
