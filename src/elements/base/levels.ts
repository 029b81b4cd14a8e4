/** Sign and fill of the award levels: a chunk of their own. The place of a sign is kept until it has come. */
import { Chunk } from '../../chunk.js';
import type * as Levels from './award-levels.js';
import type { PartsController } from './parts-controller.js';
import { adoptLate } from './themes.js';

export const levels = new Chunk(() => import('./award-levels.js'));

/** The levels with their looks, once they have come. */
export function useLevels(parts: PartsController, root: ShadowRoot): typeof Levels | undefined {
  const part = parts.use(levels);
  if (part) adoptLate(root, part.levelStyles);
  return part;
}
