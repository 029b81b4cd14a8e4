/**
 * The figures of `bench:mount`: medians, ratios to raw HTML, and whether they hold the limits. Never measures.
 */
import { quantile } from '../scripts/bench-rounds.mjs';

export const RAW = 'raw';
export const SKIPPING = 'raw, skipping';
/** The way that is judged. */
export const OURS = 'ours';

/** Ratios to raw, by the number of articles. */
const GOALS = { 20: { ceiling: 1.15, aim: 0.45 }, 1000: { ceiling: 0.35, aim: 0.2 } };

export const judge = (ratio, limit) => (ratio <= limit ? 'ok' : 'MISS');

/** @param samples milliseconds of every round, by way */
export function rowsOf(articles, samples) {
  const part = (way, at) => quantile(samples[way], at);
  return Object.keys(samples).map((way) => {
    const median = part(way, 0.5);
    const toRaw = median / part(RAW, 0.5);
    return {
      ...{ articles, way, median, low: part(way, 0.25), high: part(way, 0.75) },
      ...{ toRaw, toSkipping: median / part(SKIPPING, 0.5) },
      limits:
        way === OURS
          ? Object.entries(GOALS[articles] ?? {}).map(([name, limit]) => ({
              ...{ name, limit, verdict: judge(toRaw, limit) },
            }))
          : [],
    };
  });
}

export const HEAD = [
  ...['articles', 'way', 'ms', 'middle half of rounds'],
  ...['/ raw', '/ raw, skipping', 'ceiling of / raw', 'aim'],
];

export function cellsOf({ articles, way, median, low, high, toRaw, toSkipping, limits }) {
  const limit = (wanted) => {
    const found = limits.find(({ name }) => name === wanted);
    return found ? `${found.limit.toFixed(2)} ${found.verdict}` : '';
  };
  return [
    ...[articles.toLocaleString('en'), way, median.toFixed(1), `${low.toFixed(1)} to ${high.toFixed(1)}`],
    ...[toRaw.toFixed(2), toSkipping.toFixed(2), limit('ceiling'), limit('aim')],
  ];
}
