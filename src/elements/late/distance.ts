/**
 * The speaker of relative dates, which comes as a chunk of its own once an element asks for them.
 * Promises that dates are absolute until then, and stay so where the chunk cannot be had.
 */
import { Chunk } from '../../chunk.js';
import type { DateStyle } from '../../text/dates.js';
import type { speakDistance } from '../../text/relative-dates.js';
import type { PartsController } from '../controllers/parts-controller.js';

export const distance = new Chunk(() => import('../../text/relative-dates.js'));

/** What speaks distances, for an element with this style of dates; the element is updated when it has come. */
export function distanceSpeaker(
  parts: PartsController,
  dateStyle: DateStyle,
): typeof speakDistance | undefined {
  return dateStyle === 'relative' ? parts.use(distance)?.speakDistance : undefined;
}
