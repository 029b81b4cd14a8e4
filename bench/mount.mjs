/**
 * How much work it is to show 20, 100, 1,000 and 10,000 articles, and to change a list of 1,000: our list beside raw
 * HTML of the same markup and beside a list written by hand.
 */
import { median } from '../scripts/bench-rounds.mjs';

const BUNDLE = '/cdn/city-news.js';
const STAGE = '/bench/page/stage.html';
const COUNTS = [20, 100, 1000, 10_000];
const CHANGES = [
  ['append 20 to 1,000', ['append', 20]],
  ['change 1 of 1,000', ['change']],
  ['filter 1,000 to 100', ['filter', 'Water']],
  ['another language, 1,000', ['speak', 'ko']],
];

const drive = (name, ...words) => import('/bench/page/drive.js').then((driver) => driver[name](...words));

async function openStage(chromium) {
  const tab = await chromium.open();
  await tab.page.goto(chromium.origin + STAGE);
  return tab;
}

async function shapesFor(chromium, count) {
  const tab = await openStage(chromium);
  try {
    return await tab.page.evaluate(drive, 'shapesOf', count, BUNDLE);
  } finally {
    await tab.close();
  }
}

/** One fresh page for each sample: none profits from what another has warmed. */
async function sample(chromium, way, count, means, changes) {
  const tab = await openStage(chromium);
  try {
    await tab.page.evaluate(drive, 'prepare', way, count, means);
    const times = { mount: await tab.timed(drive, 'perform', 'mount') };
    const seen = await tab.page.evaluate(drive, 'seen');
    if (seen.count !== count) throw new Error(`${way} shows ${seen.count} of ${count}.`);
    const { Nodes } = await tab.metrics();
    await tab.page.evaluate(() => globalThis.gc());
    const { JSHeapUsedSize } = await tab.metrics();
    for (const [name, words] of changes) times[name] = await tab.timed(drive, 'perform', ...words);
    return { times, nodes: Nodes / count, heap: JSHeapUsedSize / count, first: seen.first };
  } finally {
    await tab.close();
  }
}

async function measureCount(chromium, count, rounds, before) {
  const ways = [
    'raw',
    'raw, sparing',
    'cloned',
    'cloned, sparing',
    'ours',
    ...(before ? ['ours before'] : []),
  ];
  const shapes = await shapesFor(chromium, count);
  const means = { shapes, bundle: BUNDLE, before };
  const samples = new Map(ways.map((way) => [way, []]));
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < ways.length; turn++) {
      const way = ways[(turn + round) % ways.length];
      const changes = count === 1000 && !way.startsWith('raw') ? CHANGES : [];
      // Each change is made to a list as it was mounted.
      const taken = changes.length > 0 ? changes : [undefined];
      for (const change of taken)
        samples.get(way).push(await sample(chromium, way, count, means, change ? [change] : []));
    }
  const words = ways.map((way) => samples.get(way)[0].first);
  if (new Set(words).size > 1) throw new Error(`The ways do not show the same:\n${words.join('\n')}`);
  return { count, samples };
}

const timesOf = (samples, step) => samples.flatMap(({ times }) => times[step] ?? []);

/** A row for each way and step: median, least and most milliseconds, and the ratio to the way it is held against. */
function rowsOf({ count, samples }) {
  const row = (step, way, against) => {
    const times = timesOf(samples.get(way), step);
    const base = median(timesOf(samples.get(against), step));
    return {
      step: step === 'mount' ? `mount ${count.toLocaleString('en')}` : step,
      way,
      milliseconds: median(times),
      least: Math.min(...times),
      most: Math.max(...times),
      ratio: median(times) / base,
      against,
      ...(step === 'mount' && {
        nodes: median(samples.get(way).map(({ nodes }) => nodes)),
        heap: median(samples.get(way).map(({ heap }) => heap)),
      }),
      rounds: times.length,
    };
  };
  const ways = [...samples.keys()];
  return [
    ...ways.map((way) => row('mount', way, 'raw')),
    ...(count === 1000
      ? CHANGES.flatMap(([step]) =>
          ways.filter((way) => !way.startsWith('raw')).map((way) => row(step, way, 'cloned')),
        )
      : []),
  ];
}

/** @param before address of the script of an earlier build, where there is one */
export async function measureMount(chromium, { rounds, before, counts = COUNTS }) {
  const rows = [];
  for (const count of counts) {
    const times = count === 10_000 ? Math.min(3, rounds) : rounds;
    rows.push(...rowsOf(await measureCount(chromium, count, times, before)));
  }
  return rows;
}
