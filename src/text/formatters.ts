/**
 * The `Intl` objects of the page, each made once and shared: making one costs more than formatting a page of news.
 * Promises a formatter for any tag and zone, at most `LIMIT` of them kept; an unknown zone falls back to UTC.
 */

const LIMIT = 48;
const kept = new Map<string, unknown>();

/** The object under this key, made if it is not kept. */
export function keep<T>(key: string, make: () => T): T {
  let formatter = kept.get(key) as T | undefined;
  if (formatter === undefined) {
    formatter = make();
    // A map remembers the order of insertion, so its first key is the oldest.
    if (kept.size >= LIMIT) kept.delete(kept.keys().next().value!);
    kept.set(key, formatter);
  }
  return formatter;
}

export type DateLength = 'long' | 'medium';

/** `zone` is an IANA name or `undefined` for the visitor's own. */
export function dateFormatter(
  language: string,
  length: DateLength,
  zone: string | undefined,
): Intl.DateTimeFormat {
  return keep(
    `date ${language} ${length} ${zone}`,
    () => new Intl.DateTimeFormat(language, { dateStyle: length, timeZone: zone, calendar: 'gregory' }),
  );
}

/** The zone's offset from UTC at an instant, as `+09:00`. */
export function offsetAt(instant: Date, zone: string): string {
  const formatter = keep(
    `offset ${zone}`,
    () => new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }),
  );
  const name = formatter.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '';
  return name.slice('GMT'.length, 'GMT+00:00'.length) || 'Z';
}

export function numberFormatter(language: string): Intl.NumberFormat {
  return keep(`number ${language}`, () => new Intl.NumberFormat(language));
}

export function pluralRules(language: string): Intl.PluralRules {
  return keep(`plural ${language}`, () => new Intl.PluralRules(language));
}

/** Whether this engine knows the zone. */
export function isZone(zone: string): boolean {
  return keep(`zone ${zone}`, () => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
    } catch {
      return false;
    }
  });
}
