/**
 * The host of an address as readers know it: in letters, where the address has Punycode (RFC 3492).
 * Promises that a name which only looks like one of Latin letters stays in Punycode.
 */

/** Digits of base 36 as RFC 3492 counts them: letters first. */
const valueOf = (digit: string) => (parseInt(digit, 36) + 26) % 36;

/** One label without its `xn--`. */
function decode(label: string): string {
  const end = label.lastIndexOf('-');
  const letters = [...label.slice(0, Math.max(end, 0))];
  const digits = [...label.slice(end + 1)];
  let code = 128;
  let bias = 72;
  let index = 0;
  while (digits.length > 0) {
    const before = index;
    let weight = 1;
    for (let k = 36; ; k += 36) {
      const value = valueOf(digits.shift() ?? 'a');
      const threshold = Math.min(Math.max(k - bias, 1), 26);
      index += value * weight;
      if (value < threshold) break;
      weight *= 36 - threshold;
    }
    const length = letters.length + 1;
    let delta = Math.floor((index - before) / (before ? 2 : 700));
    delta += Math.floor(delta / length);
    for (bias = 0; delta > 455; bias += 36) delta = Math.floor(delta / 35);
    bias += Math.floor((36 * delta) / (delta + 38));
    code += Math.floor(index / length);
    index %= length;
    letters.splice(index++, 0, String.fromCodePoint(code));
  }
  return letters.join('');
}

/** Letters that look like Latin ones: in a name of a Latin ending, or within one label, they are not what they seem. */
const LOOKALIKE = /[\p{sc=Cyrl}\p{sc=Grek}]/u;
const LATIN = /\p{sc=Latn}/u;

function isDoubtful(host: string): boolean {
  const labels = host.split('.');
  return labels.some((label) => LOOKALIKE.test(label) && LATIN.test(label + labels.at(-1)));
}

/** The host of an address; what there is where it has none. */
export function hostName(address: string): string {
  const { host = '' } = URL.canParse(address) ? new URL(address) : {};
  const name = host.replace(/(^|\.)xn--([a-z\d-]+)/g, (_, dot: string, label: string) => dot + decode(label));
  return (isDoubtful(name) ? host : name) || address;
}
