/** The signs of the award levels: a chunk of their own; their place is kept until they have come. */
import { lazy } from './lazy.js';

export const icons = lazy(() => import('./award-icons.js'));
