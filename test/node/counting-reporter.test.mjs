/** What the browser tests came to: every file of every browser is counted, and every failure is named. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { inFolder } from '../helpers/cli.mjs';
import { countingReporter, countSession, failuresOf } from '../helpers/counting-reporter.mjs';

const test = (name, words = {}) => ({ name, passed: true, skipped: false, ...words });

const session = (tests, words = {}) => ({
  passed: true,
  errors: [],
  testResults: tests && { tests: [], suites: [{ name: 'a list', tests, suites: [] }] },
  ...words,
});

const SILENT = 'Browser tests did not finish within 180000ms. You can increase this timeout.';

describe('the count of a test file', () => {
  it('tells what passed, failed and was skipped, and names what failed', () => {
    const file = session([
      test('loads'),
      test('waits', { skipped: true }),
      test('speaks', { passed: false, error: { message: 'silence' } }),
    ]);
    assert.deepEqual(countSession(file), { passed: 1, failed: 1, skipped: 1 });
    assert.deepEqual(failuresOf(file), ['a list speaks: silence']);
  });

  for (const [what, file] of Object.entries({
    'has no test': session([]),
    'could not be loaded': session(undefined, { passed: false, errors: [{ message: 'SyntaxError' }] }),
    'failed outside its tests': session([test('loads')], { passed: false }),
    'was never heard of': session(undefined, { passed: false, errors: [{ message: SILENT }] }),
  }))
    it(`fails one that ${what}`, () => assert.equal(countSession(file).failed, 1));

  it('says how long a browser kept silent, and in which test where that is known', () => {
    const hung = session(undefined, { passed: false, errors: [{ message: SILENT }] });
    assert.deepEqual(failuresOf(hung), [SILENT]);
    assert.deepEqual(failuresOf(hung, 'a list waits'), [`a list waits: ${SILENT}`]);
    const broken = session([test('loads')], { errors: [{ message: 'left the page' }] });
    assert.deepEqual(failuresOf(broken, 'a list loads'), ['left the page']);
  });

  it('stands in the report by browser and file', () =>
    inFolder((folder) => {
      const path = join(folder, 'results/report.json');
      const file = {
        ...session(undefined, { errors: [{ message: SILENT }] }),
        id: 'one',
        browser: { name: 'Firefox' },
        testFile: '/home/test/a.test.ts',
      };
      const testOf = (id) => id === 'one' && 'a list waits';
      countingReporter({ path, root: '/home', testOf }).onTestRunFinished({ sessions: new Set([file]) });
      assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')), [
        {
          browser: 'Firefox',
          file: 'test/a.test.ts',
          passed: 0,
          failed: 1,
          skipped: 0,
          failures: [`a list waits: ${SILENT}`],
        },
      ]);
    }));
});
