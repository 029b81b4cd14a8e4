/**
 * The dates of e-mail, which RSS uses (RFC 822), written as RFC 3339 (feeds.md §1.5).
 * Promises that a date without a zone stays without, so that the feed's zone applies, and that anything else comes back
 * as it was: whether it is a date is for the reader to say.
 */

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

// Hours from UTC. Those of RFC 822, and the two zones of East Asia that mean one thing only.
const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EDT: '-04:00',
  EST: '-05:00',
  CDT: '-05:00',
  CST: '-06:00',
  MDT: '-06:00',
  MST: '-07:00',
  PDT: '-07:00',
  PST: '-08:00',
  KST: '+09:00',
  JST: '+09:00',
};

const DATE =
  /^(?:[a-z]+\.?,?\s*)?(\d\d?)[\s-]+([a-z]{3,})\.?[\s-]+(\d\d|\d{4})(?:\s+(\d\d?):?(\d\d)(?::(\d\d))?(.*))?$/i;

const OFFSET = /^(?:GMT|UTC?)?([+-]\d\d):?(\d\d)$/i;

const two = (value: string | number) => String(value).padStart(2, '0');

/** Two digits mean 1950 to 2049 (RFC 2822 §4.3). */
function yearOf(digits: string): string {
  return digits.length === 4 ? digits : `${+digits < 50 ? 20 : 19}${digits}`;
}

function offsetOf(zone: string): string | undefined {
  const name = zone.toUpperCase();
  if (!name || Object.hasOwn(ZONES, name)) return ZONES[name] ?? '';
  const [, hours, minutes] = OFFSET.exec(zone) ?? [];
  return hours && `${hours}:${minutes}`;
}

/** `Sun, 06 Sep 2009 16:20:00 +0000` → `2009-09-06T16:20:00+00:00`. */
export function readMailDate(text: string | undefined): string | undefined {
  const [, day = '', name = '', year = '', hours, minutes, seconds = '00', zone = ''] =
    DATE.exec(
      text
        ?.slice(0, 200)
        .replace(/\([^()]*\)/g, '')
        .trim() ?? '',
    ) ?? [];
  const month = MONTHS.findIndex((known) => name && known.startsWith(name.toLowerCase())) + 1;
  if (!month) return text;
  const date = `${yearOf(year)}-${two(month)}-${two(day)}`;
  if (hours === undefined) return date;
  const offset = offsetOf(zone.trim());
  return offset === undefined ? text : `${date}T${two(hours)}:${minutes}:${seconds}${offset}`;
}
