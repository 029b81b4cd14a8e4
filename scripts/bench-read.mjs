/**
 * `npm run bench:read`: what reading a feed costs beside JSON.parse, as ratios, on feeds of 65 kB, 1 MB and 5 MB.
 * Options: --rounds 21  --chromium (there as well). Prints the aim as met or missed; never fails on time.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measure } from './bench-measure.mjs';
import { ensureBrowsers } from './browsers.mjs';
import { prepareBuild, root } from './prepare.mjs';

const AIM = { feed: '1 MB', name: 'first 20', together: 1.3 };

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '21' }, chromium: { type: 'boolean' } },
});
const rounds = Number(values.rounds);
if (!Number.isSafeInteger(rounds) || rounds < 1) {
  console.error(`--rounds is a whole number from 1, not "${values.rounds}".`);
  process.exit(1);
}

prepareBuild();

const built = (file) => join(root, 'dist/model', file);

async function measureHere() {
  const { readNews } = await import(built('read-news.js'));
  const { readFeed } = await import(built('read-feed.js'));
  return measure({ readNews, readFeed }, rounds);
}

/** The same code as one script without imports, for a page. */
async function bundle() {
  const { build } = await import('vite');
  const code = [
    `import { measure } from ${JSON.stringify(join(root, 'scripts/bench-measure.mjs'))};`,
    `import { readNews } from ${JSON.stringify(built('read-news.js'))};`,
    `import { readFeed } from ${JSON.stringify(built('read-feed.js'))};`,
    `export const run = (rounds) => measure({ readNews, readFeed }, rounds);`,
  ].join('\n');
  const entry = '\0entry';
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        // The one module that nothing imports.
        resolveId: (_, importer) => (importer === undefined ? entry : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'entry.js', formats: ['iife'], name: 'bench', fileName: 'entry' },
    },
  });
  return [result].flat()[0].output[0].code;
}

async function measureInChromium() {
  const { default: puppeteer } = await import('puppeteer-core');
  const { chromium } = ensureBrowsers(['chromium']);
  const browser = await puppeteer.launch({
    executablePath: chromium,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    protocolTimeout: 600_000,
  });
  try {
    const page = await browser.newPage();
    const result = await page.evaluate(`${await bundle()}; bench.run(${rounds})`);
    return { result, version: await browser.version() };
  } finally {
    await browser.close();
  }
}

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
  const widths = HEAD.map((_, column) => Math.max(...[HEAD, ...lines].map((line) => line[column].length)));
  for (const line of [HEAD, ...lines])
    console.log(line.map((cell, column) => cell.padStart(widths[column])).join('  '));
  const { together } = rows.find(({ feed, name }) => feed === AIM.feed && name === AIM.name);
  const verdict = together <= AIM.together ? 'met' : 'missed';
  console.log(
    `Aim: ${AIM.name} articles of ${AIM.feed}, parse + read within ${AIM.together} × JSON.parse: ` +
      `${together.toFixed(2)}, ${verdict}.`,
  );
}

print(`Node ${process.version}`, await measureHere());
if (values.chromium) {
  const { result, version } = await measureInChromium();
  print(version, result);
}
