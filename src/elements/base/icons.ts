/** The signs of the award levels: a chunk of their own; their place is kept until they have come. */
import { Chunk } from '../../chunk.js';

export const icons = new Chunk(() => import('./award-icons.js'));
