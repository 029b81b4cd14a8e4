/**
 * Two pictures compared: the same, or how many pixels differ, with a picture of where.
 * Promises that pictures of different sizes are never the same, and that smoothed edges alone are no difference.
 */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far two colours may be apart, from 0 to 1: just enough for what `squeeze` rounds. */
const THRESHOLD = 0.07;
/** Of all pixels, what may differ beyond smoothed edges. */
export const TOLERANCE = 0.001;
/** And no more than this, or a single changed digit would drown in a large picture. */
export const MOST_PIXELS = 8;

/**
 * @param {Buffer} expected
 * @param {Buffer} actual
 * @returns {{ isSame: boolean, why?: string, diff?: Buffer }}
 */
export function compare(expected, actual) {
  if (expected.equals(actual)) return { isSame: true };
  const [before, after] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  const { width, height } = before;
  if (width !== after.width || height !== after.height)
    return { isSame: false, why: `it is ${after.width} × ${after.height} and was ${width} × ${height}` };
  const diff = new PNG({ width, height });
  const changed = pixelmatch(before.data, after.data, diff.data, width, height, { threshold: THRESHOLD });
  if (changed <= Math.min(MOST_PIXELS, width * height * TOLERANCE)) return { isSame: true };
  return { isSame: false, why: `${changed} pixels differ`, diff: PNG.sync.write(diff) };
}

/** A colour that fills something stays as it is; the many shades of a letter's edge are rounded to steps of these. */
const FILLS = 12;
const STEP = 32;

/**
 * The same picture in a third of the bytes: no eye and not `compare` sees the difference.
 * @param {Buffer} picture
 */
export function squeeze(picture) {
  const png = PNG.sync.read(picture);
  const { data } = png;
  const colourAt = (index) => data.readUIntBE(index, 3);
  const counts = new Map();
  for (let index = 0; index < data.length; index += 4)
    counts.set(colourAt(index), (counts.get(colourAt(index)) ?? 0) + 1);
  const byCount = [...counts].sort(([, one], [, other]) => other - one);
  const fills = new Set(byCount.slice(0, FILLS).map(([colour]) => colour));
  for (let index = 0; index < data.length; index += 4) {
    if (fills.has(colourAt(index))) continue;
    for (let channel = index; channel < index + 3; channel++)
      data[channel] = Math.min(255, Math.round(data[channel] / STEP) * STEP);
  }
  const packing = { deflateLevel: 9, deflateStrategy: 0, filterType: 0 };
  return PNG.sync.write(png, { colorType: 2, inputHasAlpha: true, ...packing });
}
