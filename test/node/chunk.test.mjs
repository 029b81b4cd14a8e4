/** A part that comes late: asked for once, handed on whole or not at all, and asked for again by a person alone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Chunk } from '../../dist/chunk.js';

/** A chunk that is brought as told, time after time, and how often that was. */
function chunkOf(...answers) {
  let times = 0;
  const chunk = new Chunk(() => answers[Math.min(times++, answers.length - 1)]());
  return { chunk, times: () => times };
}

const part = { say: () => 'here' };
const comes = () => Promise.resolve(part);
const fails = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

describe('a chunk', () => {
  it('is asked for once, however many want it', async () => {
    const { chunk, times } = chunkOf(comes);
    assert.equal(chunk.here, undefined);
    assert.deepEqual(await Promise.all([chunk.load(), chunk.load(), chunk.again()]), [part, part, part]);
    assert.equal(await chunk.again(), part);
    assert.equal(chunk.here, part);
    assert.equal(times(), 1);
  });

  it('is nothing where it cannot be had, and is not asked for again by itself', async () => {
    const { chunk, times } = chunkOf(fails, comes);
    assert.equal(await chunk.load(), undefined);
    assert.equal(await chunk.load(), undefined);
    assert.equal(chunk.here, undefined);
    assert.equal(times(), 1);
  });

  it('is asked for again once for all that a person does at a time', async () => {
    const { chunk, times } = chunkOf(fails, fails, comes);
    await chunk.load();
    assert.deepEqual(
      await Promise.all([chunk.again(), chunk.again(), chunk.load()]),
      Array(3).fill(undefined),
    );
    assert.equal(times(), 2);
    assert.equal(await chunk.again(), part);
    assert.equal(times(), 3);
  });

  for (const [name, bring] of Object.entries({
    'the one name of a bundler is empty': () => Promise.resolve(undefined),
    'a name in it is empty': () => Promise.resolve({ ...part, styles: undefined }),
    'a name in it cannot be read yet': () =>
      Promise.resolve({
        get say() {
          throw new ReferenceError("Cannot access 'say' before initialization");
        },
      }),
    'asking itself throws': () => {
      throw new TypeError('The document is gone');
    },
  }))
    it(`is not handed on where ${name}, as in a frame that was removed`, async () => {
      const { chunk } = chunkOf(bring);
      assert.equal(await chunk.load(), undefined);
      assert.equal(chunk.here, undefined);
    });
});
