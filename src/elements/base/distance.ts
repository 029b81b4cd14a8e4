/**
 * The speaker of relative dates, which comes as a chunk of its own once an element asks for them.
 * Promises that dates are absolute until then, and stay so where the chunk cannot be had.
 */
import type { ReactiveControllerHost } from 'lit';
import type { DateStyle } from '../../text/dates.js';
import type { speakDistance } from '../../text/relative-dates.js';
import { lazy } from './lazy.js';

const part = lazy(() => import('../../text/relative-dates.js'));

/** What speaks distances, for an element with this style of dates; the element is updated when it has come. */
export function distanceSpeaker(
  host: Pick<ReactiveControllerHost, 'requestUpdate'>,
  dateStyle: DateStyle,
): typeof speakDistance | undefined {
  return dateStyle === 'relative' ? part(host)?.speakDistance : undefined;
}
