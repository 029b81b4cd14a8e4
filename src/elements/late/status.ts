/** The word for what became of an article: a chunk of its own, for pages that show one which is not as it was. */
import { Chunk } from '../../chunk.js';

export const statuses = new Chunk(() => import('../templates/status.js'));
