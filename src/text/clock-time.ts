/**
 * The time of day at which something happened on this page, in the visitor's own zone and the words of a language.
 */

/** @param since milliseconds of the page's clock, as `performance.now()` gives them */
export function speakTime(since: number, locale: string): string {
  const instant = new Date(performance.timeOrigin + since);
  return instant.toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit' });
}
