/** What joins the feeds of an element that names several: a chunk of its own. Without it they cannot be shown. */
import { Chunk } from '../../chunk.js';

export const several = new Chunk(() => import('../controllers/several.js'));
