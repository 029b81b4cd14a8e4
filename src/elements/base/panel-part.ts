/** Where a badge has its panel from: a chunk of its own, for most badges are small. */
import { lazy } from './lazy.js';

export const panel = lazy(() => import('./award-panel.late.js'));
