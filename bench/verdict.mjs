/**
 * The figures of `bench:mount`: medians, their ratios to raw HTML, and whether they hold the limits. Never measures.
 */
import { median, quantile } from '../scripts/bench-rounds.mjs';

export const RAW = 'raw';
export const SKIPPING = 'raw, skipping';
/** The way that is judged. */
export const OURS = 'ours';

/** Ratios to raw, by the number of articles. */
const GOALS = { 20: { ceiling: 1.15, aim: 0.45 }, 1000: { ceiling: 0.35, aim: 0.2 } };

export const judge = (ratio, limit) => (ratio <= limit ? 'ok' : 'MISS');

const spreadOf = (numbers) => ({
  median: median(numbers),
  low: quantile(numbers, 0.25),
  high: quantile(numbers, 0.75),
});

/** @param samples milliseconds by way, in the order of the rounds */
export function rowsOf(articles, samples) {
  return Object.entries(samples).map(([way, times]) => {
    // Within a round: a machine that is busy for a while is so for both.
    const ratiosTo = (other) => spreadOf(times.map((time, round) => time / samples[other][round]));
    const toRaw = ratiosTo(RAW);
    const goals = way === OURS ? Object.entries(GOALS[articles] ?? {}) : [];
    const limits = goals.map(([name, limit]) => ({ name, limit, verdict: judge(toRaw.median, limit) }));
    return { articles, way, milliseconds: spreadOf(times), toRaw, toSkipping: ratiosTo(SKIPPING), limits };
  });
}

export const HEAD = [
  'articles',
  'way',
  'ms',
  '',
  '/ raw',
  '',
  '/ raw, skipping',
  '',
  'ceiling of / raw',
  'aim',
];

/** The median, and in brackets the middle half of the rounds. */
const cells = ({ median, low, high }, digits) => [
  median.toFixed(digits),
  `(${low.toFixed(digits)} to ${high.toFixed(digits)})`,
];

export function cellsOf({ articles, way, milliseconds, toRaw, toSkipping, limits }) {
  const limit = (wanted) => {
    const found = limits.find(({ name }) => name === wanted);
    return found ? `${found.limit.toFixed(2)} ${found.verdict}` : '';
  };
  return [
    ...[articles.toLocaleString('en'), way],
    ...[cells(milliseconds, 1), cells(toRaw, 2), cells(toSkipping, 2)].flat(),
    ...[limit('ceiling'), limit('aim')],
  ];
}
