/**
 * The figures of `npm run bench:mount`: ratios of medians, and which limits are held. Nothing is measured here.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellsOf, HEAD, judge, rowsOf } from '../../bench/verdict.mjs';

const samplesWith = (...ours) => ({
  raw: ours.map(() => 10),
  'raw, skipping': ours.map(() => 5),
  ours,
});

const oursIn = (rows) => rows.find(({ way }) => way === 'ours');

const oursOf = (articles, ...ours) => oursIn(rowsOf(articles, samplesWith(...ours)));

const verdictsOf = ({ limits }) => limits.map(({ name, verdict }) => `${name} ${verdict}`);

describe('the figures of bench:mount', () => {
  it('are medians with their middle half, held against both kinds of raw HTML', () => {
    const { milliseconds, toRaw, toSkipping } = oursOf(100, 5, 5, 20);
    assert.deepEqual(milliseconds, { median: 5, low: 5, high: 12.5 });
    assert.deepEqual(toRaw, { median: 0.5, low: 0.5, high: 1.25 });
    assert.equal(toSkipping.median, 1);
  });

  it('have their ratios within each round', () => {
    const samples = { raw: [10, 100, 20], 'raw, skipping': [5, 50, 10], ours: [5, 50, 10] };
    assert.deepEqual(oursIn(rowsOf(100, samples)).toRaw, { median: 0.5, low: 0.5, high: 0.5 });
  });

  it('hold a limit that is reached, and miss one that is passed', () =>
    assert.deepEqual([judge(1.15, 1.15), judge(1.151, 1.15)], ['ok', 'MISS']));

  for (const [articles, milliseconds, verdicts] of [
    [20, 4.5, ['ceiling ok', 'aim ok']],
    [20, 11.5, ['ceiling ok', 'aim MISS']],
    [20, 11.6, ['ceiling MISS', 'aim MISS']],
    [100, 99, []],
    [1000, 2, ['ceiling ok', 'aim ok']],
    [1000, 3.5, ['ceiling ok', 'aim MISS']],
    [1000, 3.6, ['ceiling MISS', 'aim MISS']],
  ])
    it(`say of ${milliseconds} ms beside 10 for ${articles} articles: ${verdicts.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(verdictsOf(oursOf(articles, milliseconds)), verdicts));

  it('judge our list with warm dates alone', () => {
    const rows = rowsOf(20, { ...samplesWith(12), 'ours, cold': [99] });
    assert.deepEqual(
      rows.filter(({ limits }) => limits.length > 0).map(({ way }) => way),
      ['ours'],
    );
  });

  it('print a miss where it is, and nothing where there is no limit', () => {
    const cells = (articles, ours) => cellsOf(oursOf(articles, ours));
    const [ceiling, aim] = [HEAD.length - 2, HEAD.length - 1];
    assert.equal(cells(20, 12)[ceiling], '1.15 MISS');
    assert.equal(cells(20, 11)[ceiling], '1.15 ok');
    assert.equal(cells(20, 11)[aim], '0.45 MISS');
    assert.equal(cells(100, 11)[aim], '');
  });
});
