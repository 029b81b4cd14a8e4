/** What the browser tests came to: every failure is named, and a hung browser is told from a failed test. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countSession, failuresOf, isUnheard } from '../helpers/counting-reporter.mjs';

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
    assert.equal(isUnheard(file), false);
  });

  for (const [what, file] of Object.entries({
    'has no test': session([]),
    'could not be loaded': session(undefined, { passed: false, errors: [{ message: 'SyntaxError' }] }),
    'failed outside its tests': session([test('loads')], { passed: false }),
    'was never heard of': session(undefined, { passed: false, errors: [{ message: SILENT }] }),
  }))
    it(`fails one that ${what}`, () => assert.equal(countSession(file).failed, 1));

  it('knows a browser that hung from a file that is wrong', () => {
    const hung = session(undefined, { passed: false, errors: [{ message: SILENT }] });
    assert.equal(isUnheard(hung), true);
    assert.deepEqual(failuresOf(hung), [SILENT]);
    assert.equal(isUnheard(session(undefined, { errors: [{ message: 'SyntaxError' }] })), false);
    assert.equal(
      isUnheard(session([test('loads', { passed: false })], { errors: [{ message: SILENT }] })),
      false,
    );
  });
});
