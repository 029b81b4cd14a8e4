/**
 * `npm test`: every check there is, on a fresh clone too; `ENGINES=chromium npm test` for the quick round, and
 * `npm test -- --only house,node` for some steps of it; `--folder` for the browser tests of one, `--rounds` says how long to fuzz.
 * Promises to run everything even if a step fails, and to end with one line of totals. Never passes when nothing ran.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chosenEngines, ensureBrowsers } from './browsers.mjs';
import { isBuilt, prepareBuild, preparePackages, root } from './prepare.mjs';

const ZONES = ['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Seoul'];

const TEMPLATE_WORDS = [
  ...['--strict', '--maxWarnings', '0'],
  // An element renders others by name and leaves it to define/ to register them.
  ...['--rules.no-missing-import', 'off'],
  // Does not know that a converter of our own makes a type needless.
  ...['--rules.no-incompatible-property-type', 'off'],
  ...['src/**/*.ts', 'stories/**/*.ts'],
];

const { values } = parseArgs({
  options: { only: { type: 'string' }, folder: { type: 'string' }, rounds: { type: 'string' } },
});

const totals = { passed: 0, failed: 0, skipped: 0 };

/** Runs a program; with `isStreamed` what it says is shown at once, else handed back. */
function run(words, { env = {}, isStreamed = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, {
      cwd: root,
      stdio: ['ignore', isStreamed ? 'inherit' : 'pipe', isStreamed ? 'inherit' : 'pipe'],
      env: { ...process.env, ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ isOk: false, output: error.message }));
    child.on('close', (code) => resolve({ isOk: code === 0, output }));
  });
}

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
  const { isOk, output } = await run(['--test', '--test-reporter=tap', ...files], { env });
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  return {
    passed: count('pass'),
    failed: failed || (isOk ? 0 : 1),
    skipped: count('skipped') + count('todo'),
    output: failed || !isOk ? output.replace(/^\s*(ok |---$|duration_ms|type:|\.\.\.$).*\n/gm, '') : '',
  };
}

function addUp(results) {
  const sum = (word) => results.reduce((total, result) => total + result[word], 0);
  const output = results.map((result) => result.output).join('');
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), output };
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

/** All browser tests, or with a zone those of *.tz.test.ts under its clock. */
async function runBrowsers(zone) {
  const path = join(root, 'test-results/browsers.json');
  rmSync(path, { force: true });
  const env = { ...(zone && { ZONE: zone }), ...(values.rounds && { FUZZ_ROUNDS: values.rounds }) };
  const words = values.folder ? ['--files', `${values.folder}/*.test.ts`] : [];
  const { isOk } = await run([join('node_modules', '@web/test-runner/dist/bin.js'), ...words], {
    env,
    isStreamed: true,
  });
  const browsers = existsSync(path) ? Object.values(JSON.parse(readFileSync(path, 'utf8'))) : [];
  const sum = (word) => browsers.reduce((total, browser) => total + browser[word], 0);
  const failed = sum('failed');
  const isWhole = isOk && browsers.length === chosenEngines().length;
  const output = isWhole || failed ? '' : 'The test runner ended before every browser had reported.';
  return { passed: sum('passed'), failed: failed || (isWhole ? 0 : 1), skipped: sum('skipped'), output };
}

async function runBrowserTests() {
  const results = [];
  // The first run has a clock of its own, in Los Angeles.
  const zones = values.folder ? [undefined] : [undefined, 'Pacific/Auckland', 'Asia/Seoul'];
  for (const zone of zones) results.push(await runBrowsers(zone));
  return addUp(results);
}

const STEPS = {
  packages: attempt(preparePackages),
  browsers: attempt(() => void ensureBrowsers()),
  build: attempt(() => {
    prepareBuild();
    if (!isBuilt()) throw new Error('The build left a file out, or one older than its sources.');
  }),
  format: check(() => tool('prettier/bin/prettier.cjs', '--check', '.')),
  lint: check(() => tool('eslint/bin/eslint.js', '--max-warnings', '0', '.')),
  templates: check(() => tool('@jackolope/lit-analyzer/cli.mjs', ...TEMPLATE_WORDS)),
  types: check(() => tool('typescript/bin/tsc', '-p', 'tsconfig.json')),
  house: check(() => run(['scripts/house.mjs'])),
  languages: check(() => run(['scripts/languages.mjs'])),
  size: check(() => run(['scripts/size.mjs'])),
  node: runNodeTests,
  browser: runBrowserTests,
};

/** What else cannot run once these have failed. */
const NEEDED = { packages: () => true, browsers: (name) => name === 'browser' };

async function runStep(name, step) {
  const start = performance.now();
  const result = await step().catch((error) => ({ passed: 0, failed: 1, skipped: 0, output: error.stack }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  for (const word of Object.keys(totals)) totals[word] += result[word];
  if (result.failed > 0 && result.output) console.log(result.output.trimEnd());
  const counts =
    result.passed + result.failed + result.skipped > 1
      ? ` (${result.passed} passed, ${result.failed} failed)`
      : '';
  console.log(`${result.failed > 0 ? 'FAIL' : 'ok  '} ${name.padEnd(10)} ${seconds.padStart(6)} s${counts}`);
  return result.failed === 0;
}

const only = values.only?.split(',') ?? Object.keys(STEPS);
const unknown = only.filter((name) => !Object.hasOwn(STEPS, name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. There are: ${Object.keys(STEPS).join(', ')}.`);
  process.exit(1);
}

const cannotRun = [];
for (const [name, step] of Object.entries(STEPS)) {
  if (!only.includes(name)) continue;
  if (cannotRun.some((isHit) => isHit(name))) {
    console.log(`FAIL ${name.padEnd(10)} not run, for what it needs is missing`);
    totals.failed++;
  } else if (!(await runStep(name, step)) && NEEDED[name]) cannotRun.push(NEEDED[name]);
}

const { passed, failed, skipped } = totals;
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
