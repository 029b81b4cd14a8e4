/**
 * The step of `npm test` that runs the browser tests, in three zones.
 * Promises that the last lines say what failed, and that a file that fails has a second try (second-try.mjs), so that a
 * browser that hangs costs no result.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINES, chosenEngines } from './browsers.mjs';
import { root } from './prepare.mjs';
import { MOST, runWithSecondTry } from './second-try.mjs';
import { addUp, run } from './steps.mjs';

const REPORT = join(root, 'test-results/browsers.json');

const engineOf = (browser) => ENGINES.find((name) => browser.toLowerCase().startsWith(name));

const broken = (words) => ({ passed: 0, failed: 1, skipped: 0, failures: [words] });

/** Runs the test runner once, in these engines. */
const runnerIn =
  (env) =>
  async ({ files, engines }) => {
    rmSync(REPORT, { force: true });
    const words = files.length > 0 ? ['--files', ...files] : [];
    const { isOk } = await run([join('node_modules', '@web/test-runner/dist/bin.js'), ...words], {
      env: { ...env, ENGINES: engines.join(',') },
      isStreamed: true,
    });
    const report = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : [];
    const results = report.map(({ browser, ...result }) => ({ engine: engineOf(browser), ...result }));
    const silent = engines.filter((name) => !results.some(({ engine }) => engine === name));
    results.push(...silent.map((engine) => broken(`The test runner ended before ${engine} had reported.`)));
    // What concerns no file, such as an error of the runner itself.
    if (!isOk && results.every(({ failed }) => failed === 0))
      results.push(broken('The test runner failed, and no test did.'));
    return results;
  };

const linesOf = ({ engine, file, failures }) =>
  failures
    .map((words) => `${file ? `${engine}, ${file}: ` : ''}${words.replaceAll('\n', '\n  ')}\n`)
    .join('');

async function runZone(zone, { folder, rounds }) {
  const env = { ...(zone && { ZONE: zone }), ...(rounds && { FUZZ_ROUNDS: rounds }) };
  const files = folder ? [`${folder}/*.test.ts`] : [];
  const { results, second } = await runWithSecondTry(runnerIn(env), { files, engines: chosenEngines() });
  return {
    ...addUp(results.map((result) => ({ ...result, output: linesOf(result) }))),
    second: second.map((result) => ({ ...result, zone })),
  };
}

/** All browser tests; the first run has a clock of its own, in Los Angeles, and *.tz.test.ts run under others too. */
export async function runBrowserTests({ folder, rounds }) {
  const results = [];
  for (const zone of folder ? [undefined] : [undefined, 'Pacific/Auckland', 'Asia/Seoul'])
    results.push(await runZone(zone, { folder, rounds }));
  const second = results.flatMap((result) => result.second);
  if (second.length > MOST) results.push({ ...broken(''), output: '' });
  return { ...addUp(results), second };
}
