/**
 * "3 days ago": the distance of a date from now, for what lies less than a week away.
 * A module of its own, for most lists never say it. date-fns measures, Intl speaks.
 */
import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds';
import { differenceInMinutes } from 'date-fns/differenceInMinutes';
import type { DateText } from '../model/feed.js';
import { keep } from './formatters.js';

/** The day that clocks in the zone show at an instant, as its midnight in UTC; no language writes it so in every engine. */
function dayIn(instant: Date, zone: string | undefined): Date {
  const formatter = keep(
    `day ${zone}`,
    () =>
      new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }),
  );
  const parts = formatter.formatToParts(instant).map(({ type, value }) => [type, value] as const);
  const { year, month, day } = Object.fromEntries(parts) as Partial<
    Record<Intl.DateTimeFormatPartTypes, string>
  >;
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
}

const MINUTES_OF_DAY = 1440;

function relativeFormatter(language: string): Intl.RelativeTimeFormat {
  return keep(`relative ${language}`, () => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
}

export interface DistanceOptions {
  readonly now: Date;
  readonly language: string;
  /** The date is a day without a time, given as its midnight in UTC. */
  readonly isDay: boolean;
  /** The zone whose calendar says which day it is now; `undefined` for the visitor's. */
  readonly zone: string | undefined;
  /** What is said of less than a minute; absent: minutes. */
  readonly justNow?: string | undefined;
}

/**
 * The distance in words, or `undefined` from a week on. From 24 hours on days of the calendar are counted, for that is what
 * "yesterday" means: 47 hours may reach back to the day before it.
 */
export function speakDistance(instant: Date, options: DistanceOptions): string | undefined {
  const { now, language, isDay, zone, justNow } = options;
  const minutes = differenceInMinutes(instant, now);
  const hours = Math.trunc(minutes / 60);
  const speak = relativeFormatter(language);
  if (isDay || Math.abs(hours) >= 24) {
    const days =
      differenceInMinutes(isDay ? instant : dayIn(instant, zone), dayIn(now, zone)) / MINUTES_OF_DAY;
    return Math.abs(days) < 7 ? speak.format(days, 'day') : undefined;
  }
  if (minutes === 0 && justNow) return justNow;
  return hours !== 0 ? speak.format(hours, 'hour') : speak.format(minutes, 'minute');
}

/** Milliseconds from now to an instant of RFC 3339 with an offset; negative for the past, NaN for what is no date. */
export function millisecondsUntil(date: DateText, now = new Date()): number {
  return differenceInMilliseconds(new Date(date), now);
}
