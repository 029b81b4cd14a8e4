/**
 * A Web Test Runner reporter that writes what passed, failed and was skipped, per browser, to a JSON file.
 * Promises that a test file that could not be loaded, or has no test in it, counts as a failure. Prints nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];

/** Counts of one test file in one browser. */
export function countSession({ testResults, errors, passed }) {
  const tests = testResults ? testsOf(testResults) : [];
  const skipped = tests.filter((test) => test.skipped).length;
  const failed = tests.filter((test) => !test.skipped && !test.passed).length;
  const isBroken = errors.length > 0 || tests.length === 0 || (!passed && failed === 0);
  return { passed: tests.length - skipped - failed, failed: failed + (isBroken ? 1 : 0), skipped };
}

export function countingReporter({ path }) {
  return {
    onTestRunFinished({ sessions }) {
      const browsers = {};
      for (const session of sessions) {
        const totals = (browsers[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
        for (const [word, number] of Object.entries(countSession(session))) totals[word] += number;
      }
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${JSON.stringify(browsers, null, 2)}\n`);
    },
  };
}
