/**
 * `npm run bench:sanitize`: what a safe body costs beside a raw parse of it, as ratios, with both engines in Chromium.
 * Options: --rounds 21. Prints ceiling and aim as met or missed; never fails on time.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NATIVE } from './bench-bodies.mjs';
import { runInChromium } from './bench-browser.mjs';
import { printTable, roundsFrom } from './bench-print.mjs';
import { prepareBuild, root } from './prepare.mjs';

const GOAL = { body: '2.5 kB', name: NATIVE, ceiling: 2, aim: 1.2 };

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '21' } } });
const rounds = roundsFrom(values.rounds);

prepareBuild();

const built = (file) => JSON.stringify(join(root, 'dist/html', file));

const CODE = [
  `import { measure } from ${JSON.stringify(join(root, 'scripts/bench-bodies.mjs'))};`,
  `import { loadEngine } from ${built('engines.js')};`,
  `import { sanitize } from ${built('sanitize.js')};`,
  `export const run = (rounds) => measure({ loadEngine, sanitize }, rounds);`,
].join('\n');

const HEAD = ['body', 'way', 'ms', '/ raw parse', 'middle half of rounds'];

const { result, version } = await runInChromium(CODE, rounds);

console.log(`\n${version}: medians of ${rounds} interleaved rounds`);
printTable([
  HEAD,
  ...result.map(({ body, name, milliseconds, ratio, low, high }) => [
    ...[body, name, milliseconds.toFixed(3), ratio.toFixed(2)],
    `${low.toFixed(2)} to ${high.toFixed(2)}`,
  ]),
]);

const row = result.find(({ body, name }) => body === GOAL.body && name === GOAL.name);
const judged = (limit) => `${limit} × ${row.ratio <= limit ? 'met' : 'missed'}`;
console.log(
  row
    ? `${GOAL.name}, ${GOAL.body}, against a raw parse: ${row.ratio.toFixed(2)}; ` +
        `ceiling ${judged(GOAL.ceiling)}, aim ${judged(GOAL.aim)}.`
    : 'This browser has no setHTML, so there is nothing to hold against the ceiling.',
);
