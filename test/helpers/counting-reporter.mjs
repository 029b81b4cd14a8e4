/**
 * A Web Test Runner reporter that writes to a JSON file what passed, failed and was skipped, per browser, what each
 * failure said, and which files were never heard of because the browser hung.
 * Promises that a test file that could not be loaded, or has no test in it, counts as a failure. Prints nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/** The tests of a suite, each with the names of those around it. */
const testsOf = ({ name = '', tests, suites }) =>
  [...tests, ...suites.flatMap(testsOf)].map((test) => ({ ...test, name: `${name} ${test.name}`.trim() }));

/** Counts of one test file in one browser. */
export function countSession({ testResults, errors, passed }) {
  const tests = testResults ? testsOf(testResults) : [];
  const skipped = tests.filter((test) => test.skipped).length;
  const failed = tests.filter((test) => !test.skipped && !test.passed).length;
  const isBroken = errors.length > 0 || tests.length === 0 || (!passed && failed === 0);
  return { passed: tests.length - skipped - failed, failed: failed + (isBroken ? 1 : 0), skipped };
}

/** What each failure of a test file said, for people. */
export function failuresOf({ testResults, errors }) {
  const failed = testResults ? testsOf(testResults).filter(({ skipped, passed }) => !skipped && !passed) : [];
  return [
    ...failed.map(({ name, error }) => `${name}: ${error?.message ?? 'failed'}`),
    ...errors.map(({ message }) => message),
  ];
}

const SILENCE = /did not (start|finish)|unable to create|not answered/;

/** Nothing came back but that it took too long: the browser hung, or the machine did. */
export const isUnheard = ({ testResults, errors }) =>
  !testResults && errors.some(({ message }) => SILENCE.test(message));

export function countingReporter({ path, root }) {
  return {
    onTestRunFinished({ sessions }) {
      const report = { browsers: {}, failures: [], unheard: [] };
      for (const session of sessions) {
        const { name } = session.browser;
        const file = relative(root, session.testFile);
        const totals = (report.browsers[name] ??= { passed: 0, failed: 0, skipped: 0 });
        for (const [word, number] of Object.entries(countSession(session))) totals[word] += number;
        report.failures.push(...failuresOf(session).map((words) => `${name}, ${file}: ${words}`));
        if (isUnheard(session)) report.unheard.push({ browser: name, file });
      }
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
    },
  };
}
