/**
 * English for what answers a reader's "Load more news". Loaded with that; otherwise as `en.ts`.
 */
import type { Dictionary } from '../messages.js';

export const enReader = {
  /** Heard after "Load more news", with `showing` behind it. {n}: how many articles were added. */
  loaded: { one: '{n} more article loaded.', other: '{n} more articles loaded.' },
  /** Above the button "Try again" where the next articles failed to come. */
  errorMore: 'More news could not be loaded.',
} as const satisfies Dictionary;
