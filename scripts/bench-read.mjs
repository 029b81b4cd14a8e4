/**
 * `npm run bench:read`: what reading a feed costs beside JSON.parse, as ratios, on feeds of 65 kB, 1 MB and 5 MB.
 * Options: --rounds 21  --chromium (there as well). Prints the aim as met or missed; never fails on time.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runInChromium } from './bench-browser.mjs';
import { measure } from './bench-measure.mjs';
import { printTable, roundsFrom } from './bench-print.mjs';
import { prepareBuild, root } from './prepare.mjs';

const AIM = { feed: '1 MB', name: 'first 20', together: 1.3 };

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '21' }, chromium: { type: 'boolean' } },
});
const rounds = roundsFrom(values.rounds);

prepareBuild();

const built = (file) => join(root, 'dist/model', file);

async function measureHere() {
  const { readNews } = await import(built('read-news.js'));
  const { readFeed } = await import(built('read-feed.js'));
  return measure({ readNews, readFeed }, rounds);
}

/** The same code as a module, for a page. */
const CODE = [
  `import { measure } from ${JSON.stringify(join(root, 'scripts/bench-measure.mjs'))};`,
  `import { readNews } from ${JSON.stringify(built('read-news.js'))};`,
  `import { readFeed } from ${JSON.stringify(built('read-feed.js'))};`,
  `export const run = (rounds) => measure({ readNews, readFeed }, rounds);`,
].join('\n');

const HEAD = [
  'feed',
  'articles',
  'read',
  'parse ms',
  'reader ms',
  'reader / parse',
  'parse + reader / parse',
];

function print(engine, { isLimited, rows }) {
  console.log(`\n${engine}: medians of ${rounds} interleaved rounds`);
  if (!isLimited)
    console.log('This reader knows no limit: for "first 20" the items are cut to 20 before it reads.');
  const lines = rows.map((row) => [
    ...[row.feed, String(row.articles), row.name],
    ...[row.parse, row.reader, row.alone, row.together].map((figure) => figure.toFixed(2)),
  ]);
  printTable([HEAD, ...lines]);
  const { together } = rows.find(({ feed, name }) => feed === AIM.feed && name === AIM.name);
  const verdict = together <= AIM.together ? 'met' : 'missed';
  console.log(
    `Aim: ${AIM.name} articles of ${AIM.feed}, parse + read within ${AIM.together} × JSON.parse: ` +
      `${together.toFixed(2)}, ${verdict}.`,
  );
}

print(`Node ${process.version}`, await measureHere());
if (values.chromium) {
  const { result, version } = await runInChromium(CODE, rounds);
  print(version, result);
}
