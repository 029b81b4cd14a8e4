/** The panel of a badge in the CDN builds, where the article in full has brought it along already. */
import * as part from './award-panel.late.js';

export const panel = (): typeof part => part;
