/**
 * How far a date of the feed lies ahead, in days: for checks, never for display.
 * Promises a number for every date and nothing for text that is none.
 */
import type { DateText } from '../model/feed.js';
import { instantOf } from './dates.js';

const DAY = 24 * 60 * 60 * 1000;

/** Days from now, negative for what is past; of a day without a time, its beginning counts. */
export function daysAhead(date: DateText, feedZone?: string, now = new Date()): number | undefined {
  const instant = instantOf(date, feedZone);
  return instant && (instant.getTime() - now.getTime()) / DAY;
}

/** Whether a date lies more than so many days ahead. Of years that are over no zone has to be asked, which takes long. */
export function liesAhead(date: DateText, days: number, feedZone?: string, now = new Date()): boolean {
  return Number.parseInt(date, 10) >= now.getFullYear() && (daysAhead(date, feedZone, now) ?? 0) > days;
}
