/** A test file that fails has a second try, alone; what passes only then is told, and may not happen often. */
import assert from 'node:assert/strict';
import { after, before, describe, it, mock } from 'node:test';
import { runWithSecondTry, tellSecond } from '../../scripts/second-try.mjs';

const ENGINES = ['chromium', 'webkit'];

const passes = (engine, file) => ({ engine, file, passed: 2, failed: 0, skipped: 0, failures: [] });
const fails = (engine, file, words = 'no') => ({
  ...passes(engine, file),
  ...{ passed: 1, failed: 1, failures: [words] },
});

/** A runner that gives these results, one list for each time it is asked, and notes what for. */
function runnerOf(...answers) {
  const asked = [];
  const runFiles = async ({ files, engines }) => {
    asked.push([engines.join(), files.join()].join(': '));
    return answers.shift() ?? [];
  };
  return { asked, run: () => runWithSecondTry(runFiles, { files: [], engines: ENGINES }) };
}

describe('the second try of a test file', () => {
  before(() => void mock.method(console, 'log', () => {}));
  after(() => mock.restoreAll());

  it('is not asked for where all pass', async () => {
    const { run, asked } = runnerOf([passes('chromium', 'a'), passes('webkit', 'a')]);
    const { results, second } = await run();
    assert.deepEqual(asked, ['chromium,webkit: ']);
    assert.equal(results.length, 2);
    assert.deepEqual(second, []);
  });

  it('runs each file that failed alone, in its engine, and counts what comes then', async () => {
    const { run, asked } = runnerOf(
      [fails('chromium', 'a', 'too slow'), passes('webkit', 'a'), fails('webkit', 'b')],
      [passes('chromium', 'a')],
      [fails('webkit', 'b', 'still no')],
    );
    const { results, second } = await run();
    assert.deepEqual(asked.slice(1), ['chromium: a', 'webkit: b']);
    assert.deepEqual(results, [
      passes('chromium', 'a'),
      passes('webkit', 'a'),
      fails('webkit', 'b', 'still no'),
    ]);
    assert.deepEqual(second, [{ engine: 'chromium', file: 'a', failures: ['too slow'] }]);
  });

  for (const [what, answer] of Object.entries({
    nothing: [],
    'nothing of the file': [{ passed: 0, failed: 1, skipped: 0, failures: ['The test runner failed.'] }],
  }))
    it(`leaves a failure as it is where it says ${what}`, async () => {
      const { run } = runnerOf([fails('chromium', 'a')], answer);
      const { results, second } = await run();
      assert.deepEqual(results, [fails('chromium', 'a')]);
      assert.deepEqual(second, []);
    });

  it('is given once: a third is not', async () => {
    const { run, asked } = runnerOf(
      [fails('chromium', 'a')],
      [fails('chromium', 'a')],
      [passes('chromium', 'a')],
    );
    const { results } = await run();
    assert.equal(asked.length, 2);
    assert.equal(results[0].failed, 1);
  });

  it('is not for what concerns no file', async () => {
    const { run, asked } = runnerOf([{ passed: 0, failed: 1, skipped: 0, failures: ['The runner ended.'] }]);
    const { results } = await run();
    assert.equal(asked.length, 1);
    assert.equal(results[0].failed, 1);
  });
});

describe('the last lines of a run', () => {
  const late = { engine: 'webkit', file: 'test/a.test.ts', failures: ['a list waits: timeout\nof 2 s'] };

  it('are none where every file passed the first time', () => assert.equal(tellSecond([]), ''));

  it('name each file that passed only the second time, where, and what it said at first', () =>
    assert.equal(
      tellSecond([late, { ...late, zone: 'Asia/Seoul', failures: [] }]),
      'passed only the second time\n' +
        '  webkit, test/a.test.ts\n    a list waits: timeout\n    of 2 s\n' +
        '  webkit, test/a.test.ts in Asia/Seoul',
    ));

  it('say that three are too many', () => {
    assert.match(
      tellSecond([late, late, late]),
      /^passed only the second time, which is too often: 3, where 2 may\n/,
    );
    assert.doesNotMatch(tellSecond([late, late]), /too often/);
  });
});
