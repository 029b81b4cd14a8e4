/**
 * Recognizes the dates that real feeds carry and writes them in one form (feeds.md §1.5).
 * Promises a real day of the calendar or nothing; it keeps strings and never makes an instant: that is `text/dates.ts`.
 */
import type { DateText } from './feed.js';

const DATE =
  /^(\d{4})(-|\.\s?|\/)(\d\d?)\2(\d\d?)\.?(?:(?:[Tt]|\s+)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(.*))?$/;
const OFFSET = /^([+-])(\d\d):?(\d\d)$/;

const two = (value: string | number) => String(value).padStart(2, '0');

function daysIn(year: number, month: number) {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function readOffset(text: string): string | undefined {
  if (!text) return '';
  if (/^z$/i.test(text)) return 'Z';
  const [, sign, hours, minutes] = OFFSET.exec(text) ?? [];
  return hours !== undefined && +hours < 24 && +minutes! < 60 ? `${sign}${hours}:${minutes}` : undefined;
}

/** `undefined` for anything that is not a date: words, numbers, the 30th of February, 24:00. */
export function readDate(text: string): DateText | undefined {
  const found = DATE.exec(text.trim());
  if (!found) return undefined;
  const [, year = '', , month = '', day = '', hours, minutes = '', seconds = '00', fraction, rest = ''] =
    found;
  if (+month < 1 || +month > 12 || +day < 1 || +day > daysIn(+year, +month)) return undefined;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hours === undefined) return date;
  const offset = readOffset(rest);
  // A leap second is legal and real clocks cannot hold it: the second before stands for it.
  if (offset === undefined || +hours > 23 || +minutes > 59 || +seconds > 60) return undefined;
  const time = `${hours}:${minutes}:${seconds === '60' ? '59' : seconds}`;
  return `${date}T${time}${fraction ? `.${fraction.slice(0, 3)}` : ''}${offset}`;
}
