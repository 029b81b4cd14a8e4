/** A browser that hangs or dies costs the run one file: the launcher ends it and goes on with another. */
import assert from 'node:assert/strict';
import { after, before, describe, it, mock } from 'node:test';
import { lasting } from '../helpers/lasting-launcher.mjs';

const never = new Promise(() => {});

/** A launcher whose browsers do as they are told, one after the other, and what happened to them. */
function launcherOf(...manners) {
  const log = [];
  let made = 0;
  const make = () => {
    const number = ++made;
    const manner = manners.shift() ?? {};
    return {
      name: `Browser ${number}`,
      type: 'playwright',
      initialize: async (config) => void log.push(`set up ${number} for ${config}`),
      startSession: (id) => manner.start?.() ?? Promise.resolve(void log.push(`start ${id} in ${number}`)),
      stopSession: (id) => manner.stop ?? Promise.resolve({ stopped: id }),
      stop: () => manner.end ?? Promise.resolve(void log.push(`end ${number}`)),
      getBrowserUrl: (id) => manner.url?.() ?? `page ${id} of ${number}`,
      isActive: () => number > 0,
      number,
      manner,
    };
  };
  const launcher = lasting(make, ({ number }) => log.push(`kill ${number}`), {
    limit: 20,
    leave: ({ manner }) => manner.leave,
  });
  return { launcher, log };
}

describe('a lasting launcher', () => {
  before(() => void mock.method(console, 'warn', () => {}));
  after(() => mock.restoreAll());

  it('is the launcher it was made of while all goes well', async () => {
    const { launcher, log } = launcherOf();
    await launcher.initialize('the run');
    await launcher.startSession('a');
    assert.deepEqual(await launcher.stopSession('a'), { stopped: 'a' });
    await launcher.stop();
    assert.deepEqual(log, ['set up 1 for the run', 'start a in 1', 'end 1']);
    assert.equal(launcher.type, 'playwright');
    assert.equal(launcher.isActive('a'), true);
  });

  it('starts another browser where one hangs at the end of a file, and says so', async () => {
    console.warn.mock.resetCalls();
    const { launcher, log } = launcherOf({ stop: never });
    await launcher.initialize('the run');
    await launcher.startSession('a');
    assert.deepEqual(await launcher.stopSession('a'), {});
    assert.match(console.warn.mock.calls[0].arguments[0], /^Browser 1 is started again: .* has not answered/);
    await launcher.startSession('b');
    assert.deepEqual(log.slice(2), ['kill 1', 'set up 2 for the run', 'start b in 2']);
    assert.equal(launcher.name, 'Browser 2');
  });

  it('starts another where one is gone when a file begins, and says so when that fails too', async () => {
    const gone = () => Promise.reject(new Error('gone'));
    const { launcher, log } = launcherOf({ start: gone });
    await launcher.startSession('a');
    assert.deepEqual(log, ['kill 1', 'set up 2 for undefined', 'start a in 2']);
    const hopeless = launcherOf({ start: gone }, { start: gone });
    await assert.rejects(hopeless.launcher.startSession('a'), /gone/);
    await hopeless.launcher.startSession('b');
    assert.deepEqual(hopeless.log.slice(-3), ['kill 2', 'set up 3 for undefined', 'start b in 3']);
  });

  it('starts another where one neither opens a page nor fails', async () => {
    const { launcher, log } = launcherOf({ start: () => never });
    await launcher.startSession('a');
    assert.deepEqual(log, ['kill 1', 'set up 2 for undefined', 'start a in 2']);
  });

  it('goes on where tabs cannot be closed', async () => {
    const { launcher, log } = launcherOf({ leave: never });
    assert.deepEqual(await launcher.stopSession('a'), {});
    assert.equal(log[0], 'kill 1');
  });

  it('says where a page is, and nothing of one whose browser is dead', async () => {
    const { launcher } = launcherOf();
    assert.equal(await launcher.getBrowserUrl('a'), 'page a of 1');
    const broken = () => {
      throw new Error('no such page');
    };
    assert.equal(await launcherOf({ url: broken }).launcher.getBrowserUrl('a'), undefined);
    assert.equal(await launcherOf({ url: () => never }).launcher.getBrowserUrl('a'), undefined);
  });

  it('ends a browser that does not end by itself', async () => {
    const { launcher, log } = launcherOf({ end: never });
    await launcher.stop();
    assert.deepEqual(log, ['kill 1']);
  });
});
