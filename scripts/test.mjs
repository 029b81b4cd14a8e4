/**
 * `npm test`: every check there is, on a fresh clone too; `ENGINES=chromium npm test` for the quick round, and
 * `npm test -- --only house,node` for some steps of it; `--folder` for the browser tests of one, `--rounds` says how long to fuzz.
 * Promises to run everything even if a step fails, and to end with one line of totals, below which stands only what
 * passed the second time. Never passes when nothing ran.
 */
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chosenEngines } from './browsers.mjs';
import { isBuilt, prepareBuild, root } from './prepare.mjs';
import { tellSecond } from './second-try.mjs';
import { addUp, run, sideBySide } from './steps.mjs';
import { runBrowserTests } from './browser-tests.mjs';

const ZONES = ['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Seoul'];

/** CLOCK=2031-06-01 is another day for the tests in Node and for the commands they start; browsers see to it themselves. */
const CLOCK_ENV = process.env.CLOCK && {
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${pathToFileURL(join(root, 'test/helpers/shifted-clock.mjs'))}`,
};

const TEMPLATE_WORDS = [
  ...['--strict', '--maxWarnings', '0'],
  // An element renders others by name and leaves it to define/ to register them.
  ...['--rules.no-missing-import', 'off'],
  // Does not know that a converter of our own makes a type needless.
  ...['--rules.no-incompatible-property-type', 'off'],
  ...['src/**/*.ts', 'stories/**/*.ts'],
];

const HOUSE_WORDS = ['src', '--config', '--output-type', 'err-long'];

const { values } = parseArgs({
  options: { only: { type: 'string' }, folder: { type: 'string' }, rounds: { type: 'string' } },
});

const tool = (path, ...words) => run([join('node_modules', path), ...words]);

/** A check that passes or fails as one. */
const check = (start) => async () => {
  const { isOk, output } = await start();
  return { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, skipped: 0, output };
};

/** A check that throws what is wrong. */
const attempt = (task) =>
  check(async () => {
    try {
      await task();
      return { isOk: true, output: '' };
    } catch (error) {
      return { isOk: false, output: error.message };
    }
  });

async function runNodeFiles(files, env) {
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0, output: '' };
  // Node would leave one core free, which of two is half the machine.
  const words = ['--test', `--test-concurrency=${availableParallelism()}`, '--test-reporter=tap', ...files];
  const { isOk, output } = await run(words, { env: { ...env, ...CLOCK_ENV } });
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  return {
    passed: count('pass'),
    failed: failed || (isOk ? 0 : 1),
    skipped: count('skipped') + count('todo'),
    output: failed || !isOk ? output.replace(/^\s*(ok |---$|duration_ms|type:|\.\.\.$).*\n/gm, '') : '',
  };
}

/** Files named *.tz.test.mjs run in each zone, for what depends on the clock of the machine. */
async function runNodeTests() {
  const folder = join(root, 'test/node');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join(folder, name));
  const zoned = files.filter((file) => file.endsWith('.tz.test.mjs'));
  const results = [await runNodeFiles(files.filter((file) => !zoned.includes(file)))];
  for (const zone of ZONES) results.push(await runNodeFiles(zoned, { TZ: zone }));
  return addUp(results);
}

/** The pictures, each of which counts. They are Chromium's; without it there are none. */
async function runLooks() {
  if (!chosenEngines().includes('chromium')) return { passed: 0, failed: 0, skipped: 1, output: '' };
  const { isOk, output } = await run(['scripts/looks.mjs']);
  const [, passed = 0, failed = 0] = (/^(\d+) passed, (\d+) failed$/m.exec(output) ?? []).map(Number);
  return { passed, failed: failed || (isOk ? 0 : 1), skipped: 0, output };
}

/** The steps, and of those in one row two at a time. */
const ROWS = [
  {
    packages: check(() => run(['scripts/prepare.mjs'])),
    browsers: check(() => run(['scripts/browsers.mjs'])),
  },
  {
    build: attempt(() => {
      prepareBuild();
      if (!isBuilt()) throw new Error('The build left a file out, or one older than its sources.');
    }),
  },
  {
    lint: check(() => tool('eslint/bin/eslint.js', '--max-warnings', '0', '.')),
    templates: check(() => tool('@jackolope/lit-analyzer/cli.mjs', ...TEMPLATE_WORDS)),
    types: check(() => tool('typescript/bin/tsc', '-p', 'tsconfig.json')),
    format: check(() => tool('prettier/bin/prettier.cjs', '--check', '.')),
    house: check(() => tool('dependency-cruiser/bin/dependency-cruise.mjs', ...HOUSE_WORDS)),
    languages: check(() => run(['scripts/languages.mjs'])),
    size: check(() => run(['scripts/size.mjs'])),
  },
  { node: runNodeTests },
  { looks: runLooks },
  { browser: () => runBrowserTests(values) },
];

/** What else cannot run once these have failed. */
const NEEDED = { packages: () => true, browsers: (name) => name === 'browser' || name === 'looks' };

const totals = { passed: 0, failed: 0, skipped: 0 };
const second = [];
const cannotRun = [];

async function runStep(name, step) {
  if (cannotRun.some((isHit) => isHit(name))) {
    console.log(`FAIL ${name.padEnd(10)} not run, for what it needs is missing`);
    totals.failed++;
    return;
  }
  const start = performance.now();
  const result = await step().catch((error) => ({ passed: 0, failed: 1, skipped: 0, output: error.stack }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  for (const word of Object.keys(totals)) totals[word] += result[word];
  second.push(...(result.second ?? []));
  if (result.failed > 0 && result.output) console.log(result.output.trimEnd());
  const counts =
    result.passed + result.failed + result.skipped > 1
      ? ` (${result.passed} passed, ${result.failed} failed)`
      : '';
  console.log(`${result.failed > 0 ? 'FAIL' : 'ok  '} ${name.padEnd(10)} ${seconds.padStart(6)} s${counts}`);
  if (result.failed > 0 && NEEDED[name]) cannotRun.push(NEEDED[name]);
}

const names = ROWS.flatMap(Object.keys);
const only = values.only?.split(',') ?? names;
const unknown = only.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(1);
}

for (const row of ROWS) {
  const steps = Object.entries(row).filter(([name]) => only.includes(name));
  await sideBySide(steps, ([name, step]) => runStep(name, step));
}

const { passed, failed, skipped } = totals;
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
if (second.length > 0) console.log(tellSecond(second));
