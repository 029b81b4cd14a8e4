/**
 * Whether an article may be shown by now. A courtesy of the page, not a security control.
 */
import type { Article } from '../model/feed.js';
import { isFuture } from './dates.js';

export const isOut = ({ embargoUntil, timeZone }: Article): boolean =>
  !embargoUntil || !isFuture(embargoUntil, timeZone);
