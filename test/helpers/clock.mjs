/**
 * Another date than today's for a whole run: CLOCK=2031-06-01 starts every clock at noon of that day (UTC).
 * `shifted-clock.mjs` moves that of a program of Node, and `wtr` hands `shiftClock` to each page but those of WebKit.
 * Never stops the clock, and moves no time zone.
 */

/** How far from now that is, in milliseconds; 0 without CLOCK. */
export function clockShift(date = process.env.CLOCK) {
  if (!date) return 0;
  const wanted = Date.parse(`${date}T12:00:00Z`);
  if (Number.isNaN(wanted)) throw new Error(`CLOCK is "${date}", which is no date such as 2031-06-01.`);
  return wanted - Date.now();
}

/** Moves the clock of the realm that calls it. Stands alone, for it also goes into pages as text. */
export function shiftClock(milliseconds) {
  const Real = globalThis.Date;
  const now = () => Real.now() + milliseconds;
  globalThis.Date = new Proxy(Real, {
    construct: (target, words, self) => Reflect.construct(target, words.length > 0 ? words : [now()], self),
    apply: () => new Real(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}
