/**
 * Bytes in the words of a language: 1.2 MB. Powers of 1,000, as file managers and feeds count.
 */

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

export function speakSize(bytes: number, locale: string): string {
  let step = 0;
  let number = bytes;
  const digits = () => (step > 1 ? 1 : 0);
  // What is rounded up to a thousand is one of the next unit.
  while (step < UNITS.length - 1 && Number(number.toFixed(digits())) >= 1000) {
    number /= 1000;
    step++;
  }
  return number.toLocaleString(locale, {
    style: 'unit',
    unit: UNITS[step]!,
    unitDisplay: 'short',
    maximumFractionDigits: digits(),
  });
}
