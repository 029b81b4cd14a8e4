/**
 * `npm run bench:mount`: what our list works to show 20, 100 and 1,000 articles, beside one `innerHTML` of its markup.
 * Options: --rounds 15  --articles 20 (that many only). Fails where two ways do not show the same, never on time.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printTable, roundsFrom } from '../scripts/bench-print.mjs';
import { prepareBuild, root } from '../scripts/prepare.mjs';
import { openChromium } from './cpu.mjs';
import { cellsOf, HEAD, OURS, RAW, rowsOf, SKIPPING } from './verdict.mjs';

const RESULT = join(root, 'bench/results/mount.json');

const LATE = 'ours, signs late';

const LEGEND = `Main thread of a fresh page, from the news in hand until painted two frames later, script, layout and paint.
nothing           two frames of an empty page: it is in every figure
raw               one innerHTML of what our shadow root holds, in a shadow root with its styles, every card laid out
raw, skipping     the same with content-visibility: auto, as in ours
ours              <city-news-list>, connected, dates warmed, feed set by property; award signs at hand
ours, cold        the same, dates not warmed
ours, signs late  as ours, and the chunk of award signs does not come`;

/** What is done in the page, and with what, by way. */
function waysFor(shape, bundle, signs) {
  const ours = { bundle, signs, isWarm: true };
  return {
    nothing: { kind: 'nothing' },
    [RAW]: { kind: 'raw', means: { ...shape, isSkipping: false } },
    [SKIPPING]: { kind: 'raw', means: { ...shape, isSkipping: true } },
    [OURS]: { kind: 'ours', means: ours },
    'ours, cold': { kind: 'ours', means: { ...ours, isWarm: false } },
    [LATE]: { kind: 'ours', means: { bundle, isWarm: true }, blocked: `*${signs}` },
  };
}

async function withPage(chromium, blocked, task) {
  const page = await chromium.open(blocked);
  try {
    return await task(page);
  } finally {
    await page.close();
  }
}

/** Ways that mount must show every card, and the same. */
function compare(articles, seen) {
  const raw = seen[RAW];
  for (const [way, { cards, text, signs, height }] of Object.entries(seen)) {
    if (way === 'nothing') continue;
    if (cards !== articles) throw new Error(`"${way}" shows ${cards} cards of ${articles}.`);
    if (text !== raw.text) throw new Error(`"${way}" and "${RAW}" differ in text.`);
    if (signs !== raw.signs && way !== LATE)
      throw new Error(`"${way}" shows ${signs} award signs, "${RAW}" ${raw.signs}.`);
    if (height !== raw.height) throw new Error(`"${way}" is ${height} px high, "${RAW}" ${raw.height}.`);
  }
}

async function measure(chromium, articles, rounds, { bundle, signs }) {
  const shape = await withPage(chromium, undefined, (page) =>
    page.call('shapeOf', articles, { bundle, signs }),
  );
  const entries = Object.entries(waysFor(shape, bundle, signs));
  const samples = Object.fromEntries(entries.map(([way]) => [way, []]));
  const seen = {};
  // The first round warms the browser.
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < entries.length; turn++) {
      const [way, { kind, means, blocked }] = entries[(turn + round + 1) % entries.length];
      await withPage(chromium, blocked, async (page) => {
        await page.call('prepare', kind, articles, means);
        const time = await page.timed('mount');
        if (round >= 0) samples[way].push(time);
        else seen[way] = await page.call('seen');
      });
    }
    if (round < 0) compare(articles, seen);
  }
  return samples;
}

function optionsFrom() {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '15' },
      articles: { type: 'string', multiple: true, default: ['20', '100', '1000'] },
    },
  });
  const counts = values.articles.map(Number);
  if (counts.some((count) => !Number.isSafeInteger(count) || count < 1)) {
    console.error(`--articles is a whole number from 1, not "${values.articles}".`);
    process.exit(1);
  }
  return { rounds: roundsFrom(values.rounds), counts };
}

const { rounds, counts } = optionsFrom();
prepareBuild();
const signs = readdirSync(join(root, 'cdn/chunks')).find((name) => /^award-levels-.*\.js$/.test(name));
const files = { bundle: '/cdn/city-news.js', signs: `/cdn/chunks/${signs}` };

const chromium = await openChromium('/bench/page/stage.html');
try {
  const all = [];
  for (const articles of counts)
    all.push({ articles, samples: await measure(chromium, articles, rounds, files) });
  const rows = all.flatMap(({ articles, samples }) => rowsOf(articles, samples));
  console.log(
    `\n${chromium.version}: medians of ${rounds} interleaved rounds and of the ratios within each, (their middle half)\n${LEGEND}\n`,
  );
  printTable([HEAD, ...rows.map(cellsOf)]);
  mkdirSync(join(RESULT, '..'), { recursive: true });
  writeFileSync(
    RESULT,
    JSON.stringify({ chromium: chromium.version, date: new Date(), rounds, rows, all }, null, 1),
  );
} finally {
  await chromium.close();
}
