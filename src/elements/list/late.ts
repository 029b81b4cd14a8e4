/** What a list needs only where the page asks for it: chunks of their own. */
import { lazy } from '../base/lazy.js';

export const late = {
  filter: lazy(() => import('./filter.js')),
  reading: lazy(() => import('./reading.js')),
};
