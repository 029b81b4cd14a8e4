/** Where a badge has its panel from: a chunk of its own, for most badges are small. */
import { Chunk } from '../../chunk.js';

export const panel = new Chunk(() => import('./award-panel.late.js'));
