/**
 * What is wrong with a number that JSON does not take, and how it is written instead.
 * Never looks at more than the number.
 */

/** What is wrong with what looks like a number; `true` for one that is sound. */
export function wordsForNumber(text: string, offset: number): string | true | undefined {
  const [number = ''] =
    /^[+-]?\.?\d[\w.]*(?:(?<=e)[+-]?\d*)?|^[+-]/i.exec(text.slice(offset, offset + 60)) ?? [];
  if (!number) return undefined;
  if (/^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(number)) return true;
  if (/^[+-]?0x[\da-f]+$/i.test(number))
    return `a number is written with the digits 0 to 9: ${Number(number.replace(/^[+-]/, ''))}`;
  if (/^\+./.test(number)) return `a number has no + before it: write ${number.slice(1)}`;
  if (/^-?0\d+$/.test(number))
    return `a number does not begin with 0: write ${number.replace(/^(-?)0+(?=\d)/, '$1')}, or put it in quotes`;
  if (/^-?\.\d+$/.test(number))
    return `before the point of a number stands a digit: write ${number.replace('.', '0.')}`;
  if (/^-?\d+\.$/.test(number)) return `after the point of a number stands a digit: write ${number}0`;
  if (/^[+-]$|[e+-]$/i.test(number)) return 'this number is not finished';
  return `${number} is not a number as JSON writes it: put it in quotes if it is a text`;
}
