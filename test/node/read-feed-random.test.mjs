/**
 * The reader on random JSON and on right feeds that something happened to, 10,000 of each, all judged alike.
 * Promises the same values at every run; on failure fast-check prints the seed and the smallest value that fails.
 * `SEED=1 RUNS=100000 node --test test/node/read-feed-random.test.mjs` tries others, and more.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { describeIssue, levelOf, readFeed } from '../../dist/index.js';
import { faultsOf } from '../helpers/full-feed.mjs';
import { anyJson, changedFeed, changes } from '../helpers/random-json.mjs';
import { richFeed } from '../helpers/rich-feed.mjs';
import { issuesOfAbsence, toJsonFeed, withoutAbsent } from '../helpers/to-json-feed.mjs';
import { usableIds } from '../helpers/usable-ids.mjs';

const BASE = 'https://reader.example/feed.json';

const settings = {
  seed: Number(process.env.SEED ?? 20161117),
  numRuns: Number(process.env.RUNS ?? 10_000),
  includeErrorInReport: true,
};

const PROTOTYPES = [Object.prototype, Array.prototype, Function.prototype];
const keysOf = () => PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length);
const KEYS = keysOf();

function freeze(value) {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}

const lines = (issues) => issues.map(({ code, path }) => `${code} ${path}`);

/** Throws where the reader does, or where what it says is not what it promises. */
function judge(json) {
  // What the reader is given stays as it is: writing to it would throw.
  freeze(json);
  const { feed, issues } = readFeed(json, BASE);
  assert.deepEqual(faultsOf(feed), []);
  assert.deepEqual(
    feed.articles.map(({ id }) => id),
    usableIds(json),
  );
  for (const issue of issues) {
    assert.match(levelOf(issue), /^(error|warning|info)$/);
    assert.match(describeIssue(issue), /\.$/);
    assert.match(issue.path, /^(\/|$)/);
  }
  assert.equal(new Set(lines(issues)).size, issues.length, 'an issue is noted twice');
  assert.deepEqual(keysOf(), KEYS, 'a prototype has got or lost a property');
  // Without a base: every address that was read stands for itself.
  const again = readFeed(toJsonFeed(feed));
  assert.deepEqual(lines(again.issues).sort(), issuesOfAbsence(feed));
  assert.deepEqual(withoutAbsent(again.feed), withoutAbsent(feed));
}

describe('readFeed: random values', () => {
  it('judges a feed that says everything, and finds nothing wrong', () => {
    judge(structuredClone(richFeed));
    const { issues } = readFeed(richFeed, BASE);
    assert.deepEqual(lines(issues), ['content-missing /items/1']);
  });

  it('reads any JSON to a feed that is what its type says, and reads that again alike (T8, T9)', () => {
    fc.assert(fc.property(anyJson, judge), settings);
  });

  it('reads a right feed after anything happened to it just so (T8, T9, T32)', () => {
    const judgeChanged = (happened) => judge(changedFeed(happened));
    fc.assert(fc.property(changes, judgeChanged), settings);
  });
});
