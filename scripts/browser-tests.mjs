/**
 * The step of `npm test` that runs the browser tests, in three zones.
 * Promises that the last lines say what failed, and that a browser that hangs costs no result: the files it kept silent
 * about run once more in a new one, which is said. A test that failed is never run again.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINES, chosenEngines } from './browsers.mjs';
import { root } from './prepare.mjs';
import { addUp, run } from './steps.mjs';

const REPORT = join(root, 'test-results/browsers.json');

const NOTHING = { browsers: {}, failures: [], unheard: [] };

async function runOnce({ env, files, engines }) {
  rmSync(REPORT, { force: true });
  const words = files.length > 0 ? ['--files', ...files] : [];
  const { isOk } = await run([join('node_modules', '@web/test-runner/dist/bin.js'), ...words], {
    env: { ...env, ENGINES: engines.join(',') },
    isStreamed: true,
  });
  const report = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : NOTHING;
  const browsers = Object.values(report.browsers);
  const sum = (word) => browsers.reduce((total, browser) => total + browser[word], 0);
  const failed = sum('failed');
  const isWhole = isOk && browsers.length === engines.length;
  if (!isWhole && failed === 0)
    report.failures.push('The test runner ended before every browser had reported.');
  return { ...report, passed: sum('passed'), failed: failed || (isWhole ? 0 : 1), skipped: sum('skipped') };
}

const engineOf = (browser) => ENGINES.find((name) => browser.toLowerCase().startsWith(name));

/** Runs again what a hung browser kept silent about, an engine at a time. */
async function runUnheard(unheard, env) {
  const results = [];
  for (const engine of new Set(unheard.map(({ browser }) => engineOf(browser)))) {
    const files = unheard.filter(({ browser }) => engineOf(browser) === engine).map(({ file }) => file);
    console.log(`${engine} hung and is asked again for ${files.join(', ')}.`);
    results.push(await runOnce({ env, files, engines: [engine] }));
  }
  return results;
}

async function runZone(zone, { folder, rounds }) {
  const env = { ...(zone && { ZONE: zone }), ...(rounds && { FUZZ_ROUNDS: rounds }) };
  const files = folder ? [`${folder}/*.test.ts`] : [];
  const first = await runOnce({ env, files, engines: chosenEngines() });
  const again = await runUnheard(first.unheard, env);
  // Each silent file counted as one failure, and has been heard now.
  const heard = { ...first, failed: first.failed - first.unheard.length };
  const silent = new Set(first.unheard.map(({ browser, file }) => `${browser}, ${file}: `));
  heard.failures = first.failures.filter((words) => ![...silent].some((start) => words.startsWith(start)));
  return addUp([heard, ...again].map((result) => ({ ...result, output: linesOf(result.failures) })));
}

const linesOf = (failures) => failures.map((words) => `${words.replaceAll('\n', '\n  ')}\n`).join('');

/** All browser tests; the first run has a clock of its own, in Los Angeles, and *.tz.test.ts run under others too. */
export async function runBrowserTests({ folder, rounds }) {
  const results = [];
  for (const zone of folder ? [undefined] : [undefined, 'Pacific/Auckland', 'Asia/Seoul'])
    results.push(await runZone(zone, { folder, rounds }));
  return addUp(results);
}
