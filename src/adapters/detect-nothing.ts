/**
 * Stands in for `detect.ts` in the one-file bundle, which reads JSON Feed alone: the formats of others weigh four
 * kilobytes that few pages need, and that file can load nothing later.
 */
import type { adapt as adaptText } from './detect.js';

export const adapt: typeof adaptText = (_, format) => {
  throw new Error(`format="${format}" needs city-news.js; city-news.all.js reads JSON Feed only`);
};
