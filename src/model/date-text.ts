/**
 * Recognizes the dates that real feeds carry and writes them in one form (feeds.md §1.5).
 * Promises a real day of the calendar or nothing; it keeps strings and never makes an instant: that is `text/dates.ts`.
 */
import type { DateText } from './feed.js';

// year, -./, month, day; hours, minutes, seconds, fraction; Z or sign, hours and minutes of the offset.
const DATE =
  /^(\d{4})(-|\.\s?|\/)(0?[1-9]|1[0-2])\2([12]\d|3[01]|0?[1-9])\.?(?:(?:[Tt]|\s+)([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d|60)(?:[.,](\d+))?)?\s*([Zz]?|([+-](?:[01]\d|2[0-3])):?([0-5]\d)))?$/;

const two = (digits: string) => digits.padStart(2, '0');

function daysIn(year: number, month: number) {
  if (month === 2) return year % 4 || (year % 100 === 0 && year % 400) ? 28 : 29;
  // From August on, the long months are the even ones.
  return 30 + ((month + (month >> 3)) & 1);
}

/** `undefined` for anything that is not a date: words, numbers, the 30th of February, 24:00. */
export function readDate(text: string): DateText | undefined {
  const found = DATE.exec(text.trim());
  if (!found) return undefined;
  const [, year = '', , month = '', day = '', hours, minutes, seconds, fraction, zone = '', offset, rest] =
    found;
  if (+day > daysIn(+year, +month)) return undefined;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (!hours) return date;
  // A leap second is legal and real clocks cannot hold it: the second before stands for it.
  const second = seconds === '60' ? '59' : (seconds ?? '00');
  const time = `${hours}:${minutes}:${second}${fraction ? `.${fraction.slice(0, 3)}` : ''}`;
  return `${date}T${time}${offset ? `${offset}:${rest}` : zone.toUpperCase()}`;
}
