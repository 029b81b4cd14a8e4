/**
 * A Web Test Runner reporter that writes to a JSON file what passed, failed and was skipped, for each test file in each
 * browser, and what each failure said.
 * Promises that a file that could not be loaded, has no test or was never heard of counts as a failure. Prints nothing.
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

/** What each failure of a test file said, for people; without results also the test that was the last to begin. */
export function failuresOf({ testResults, errors }, last) {
  const failed = testResults ? testsOf(testResults).filter(({ skipped, passed }) => !skipped && !passed) : [];
  return [
    ...failed.map(({ name, error }) => `${name}: ${error?.message ?? 'failed'}`),
    ...errors.map(({ message }) => (!testResults && last ? `${last}: ${message}` : message)),
  ];
}

/** @param testOf gives the test that a session began last, by its id */
export function countingReporter({ path, root, testOf = () => undefined }) {
  return {
    onTestRunFinished({ sessions }) {
      const files = Array.from(sessions, (session) => ({
        browser: session.browser.name,
        file: relative(root, session.testFile),
        ...countSession(session),
        failures: failuresOf(session, testOf(session.id)),
      }));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${JSON.stringify(files, null, 2)}\n`);
    },
  };
}
