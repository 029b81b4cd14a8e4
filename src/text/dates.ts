/**
 * A date of the feed → what `<time>` says and what a reader reads (feeds.md §1.5, ux.md §3.3).
 * Promises that a day stays that day in every visitor's zone and that text which is no date gives nothing.
 * date-fns measures (`relative-dates.ts`), Intl speaks; nothing else in the project makes a `Date`. The reader has
 * already written every date in the one form of ECMAScript, which every engine reads alike: no library is needed for that.
 */
import { readDate } from '../model/date-text.js';
import type { DateText } from '../model/feed.js';
import { dateFormatter, isZone, offsetAt, type DateLength } from './formatters.js';
import type { speakDistance } from './relative-dates.js';

export const DATE_STYLES = ['long', 'medium', 'relative', 'none'] as const;

export type DateStyle = (typeof DATE_STYLES)[number];

/** The zone of a feed that names none: the source of this product's news. */
export const DEFAULT_ZONE = 'Asia/Seoul';

export interface DateOptions {
  readonly language: string;
  /** The zone in which the feed writes times without an offset. */
  readonly feedZone?: string;
  /** The zone to show: IANA name, or `local` for the visitor's. Default: the feed's. */
  readonly zone?: string;
  readonly style?: DateStyle;
  /** Speaks distances for the style `relative`; until it is there, dates are absolute. */
  readonly speakDistance?: typeof speakDistance | undefined;
  /** What is said of less than a minute; where absent, minutes are. */
  readonly justNow?: string;
  readonly now?: Date;
}

export interface SpokenDate {
  /** For `<time datetime>`. */
  readonly datetime: string;
  readonly text: string;
  /** The absolute date where `text` is a relative one. */
  readonly title?: string;
}

function knownZone(...zones: (string | undefined)[]): string {
  return zones.find((zone) => zone !== undefined && (zone === DEFAULT_ZONE || isZone(zone))) ?? DEFAULT_ZONE;
}

/** A time with its offset: its own, or what the clocks of `zone` had. */
function withOffset(text: string, zone: string): string {
  if (/(Z|[+-]\d\d:\d\d)$/.test(text)) return text;
  // The offset depends on the instant and the instant on the offset: the second look is right but for
  // the hour that a change of clocks skips or repeats, where either answer is true.
  const guess = text + offsetAt(new Date(`${text}Z`), zone);
  return text + offsetAt(new Date(guess), zone);
}

/** The instant a date text stands for; a day is its midnight in the feed's zone. */
export function instantOf(date: DateText, feedZone?: string): Date | undefined {
  const text = readDate(date);
  if (!text) return undefined;
  return new Date(withOffset(text.includes('T') ? text : `${text}T00:00:00`, knownZone(feedZone)));
}

/** Whether the date lies ahead; a text that is no date does not. */
export function isFuture(text: DateText, feedZone?: string, now = new Date()): boolean {
  return (instantOf(text, feedZone) ?? now) > now;
}

/** Dates as offices write them, where the data of the browser does not: the French first, the Vietnamese form (Decree 30/2020). */
function mend(said: string, language: string, length: DateLength): string {
  if (language === 'fr') return said.replace(/^1 /, '1er ');
  const [, day = '', month = '', year] = (language === 'vi' && /^(\d+) \D+(\d+)\D+(\d+)$/.exec(said)) || [];
  if (!year) return said;
  const two = (number: string) => number.padStart(2, '0');
  return length === 'medium'
    ? `${two(day)}/${two(month)}/${year}`
    : `ngày ${two(day)} tháng ${Number(month) < 3 ? two(month) : month} năm ${year}`;
}

/** Speaks a date, or `undefined` for the style `none` and for text that is no date. */
export function speakDate(date: DateText, options: DateOptions): SpokenDate | undefined {
  // A host may hand over articles of its own making.
  const text = readDate(date);
  const { language, style = 'long', now = new Date() } = options;
  if (!text || style === 'none') return undefined;
  const feedZone = knownZone(options.feedZone, options.zone);
  const zone = options.zone === 'local' ? undefined : knownZone(options.zone, feedZone);
  const length = style === 'medium' ? 'medium' : 'long';
  const isDay = !text.includes('T');
  const datetime = isDay ? text : withOffset(text, feedZone);
  // A bare day has no instant: spoken at midnight UTC, in UTC, it is that day everywhere.
  const instant = new Date(isDay ? `${text}T00:00:00Z` : datetime);
  const said = dateFormatter(language, length, isDay ? 'UTC' : zone).format(instant);
  const spoken = mend(said, language.slice(0, 2), length);
  const near =
    style === 'relative' &&
    options.speakDistance?.(instant, { now, language, isDay, zone, justNow: options.justNow });
  return near ? { datetime, text: near, title: spoken } : { datetime, text: spoken };
}
