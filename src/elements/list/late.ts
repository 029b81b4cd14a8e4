/** What a list needs only where the page, the feed or a reader asks for it: chunks of their own. */
import type { TemplateResult } from 'lit';
import { Chunk } from '../../chunk.js';
import type * as Notices from '../base/notices.js';
import type { PartsController } from '../base/parts-controller.js';
import { adoptLate } from '../base/themes.js';

export const filter = new Chunk(() => import('./filter.js'));

export const reading = new Chunk(() => import('./reading.js'));

/** What is said where there is no news to show. */
export const notices = new Chunk(() => import('../base/notices.js'));

/** One of the notices. */
export type Choose = (part: typeof Notices) => TemplateResult;

/** What `choose` makes of the notices once they are here; until then, or where they cannot be had, `plain`. */
export function note(parts: PartsController, root: ShadowRoot, choose: Choose, plain: unknown): unknown {
  const part = parts.use(notices);
  if (!part) return plain;
  adoptLate(root, part.noticeStyles);
  return choose(part);
}
