/** The panel of a badge in the CDN builds, where the article in full has brought it along already. */
import { Chunk } from '../../chunk.js';
import * as part from './award-panel.late.js';

export const panel = new Chunk(() => Promise.resolve(part));

panel.here = part;
