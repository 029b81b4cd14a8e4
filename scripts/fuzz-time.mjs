/**
 * `npm run fuzz:time`: dear inputs of up to 200 kB through the built product in Chromium, each within 200 ms of the main
 * thread. Options: --from 0 --count 2000. Prints the slowest; fails where one is slower in three runs of it.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runInChromium } from './bench-browser.mjs';
import { prepareBuild, root } from './prepare.mjs';

const MOST_MILLISECONDS = 200;
const SHOWN = 10;

const { values } = parseArgs({
  options: { from: { type: 'string', default: '0' }, count: { type: 'string', default: '2000' } },
});

prepareBuild();

const built = (file) => JSON.stringify(join(root, 'dist', file));

const CODE = [
  `import { fuzz } from ${JSON.stringify(join(root, 'test/helpers/time-fuzz.mjs'))};`,
  `import { sanitize } from ${built('html/sanitize.js')};`,
  `import { readFeed } from ${built('model/read-feed.js')};`,
  `import { fromXml } from ${built('adapters/index.js')};`,
  `const product = { sanitize, readFeed, fromXml };`,
  `export async function run(from, count) {`,
  `  const results = await fuzz(product, from, count);`,
  `  for (const result of results)`,
  // Only what is slow every time is slow by itself.
  `    for (let n = 0; n < 2 && result.milliseconds > ${MOST_MILLISECONDS}; n++)`,
  `      result.milliseconds = Math.min(result.milliseconds, (await fuzz(product, result.seed, 1))[0].milliseconds);`,
  `  return results;`,
  `}`,
].join('\n');

const { result, version } = await runInChromium(CODE, `${Number(values.from)}, ${Number(values.count)}`);
const slowest = result.sort((a, b) => b.milliseconds - a.milliseconds).slice(0, SHOWN);

console.log(`\n${version}: the slowest of ${result.length} inputs`);
for (const { seed, kind, milliseconds, elements, depth } of slowest)
  console.log(
    `${milliseconds.toFixed(0).padStart(6)} ms  ${kind.padEnd(6)} seed ${seed}  ${elements} elements, depth ${depth}`,
  );
if (slowest[0].milliseconds > MOST_MILLISECONDS) process.exitCode = 1;
