/** Sign and fill of the award levels: a chunk of their own. The place of a sign is kept until it has come. */
import { Chunk } from '../../chunk.js';

export const levels = new Chunk(() => import('../templates/award-levels.js'));
