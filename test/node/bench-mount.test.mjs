/**
 * The figures of `npm run bench:mount`: ratios of medians, and which limits are held. Nothing is measured here.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellsOf, HEAD, judge, rowsOf } from '../../bench/verdict.mjs';

const samplesWith = (ours) => ({ raw: [9, 10, 11], 'raw, skipping': [5, 5, 5], ours });

const oursOf = (articles, ours) => rowsOf(articles, samplesWith(ours)).find(({ way }) => way === 'ours');

const verdictsOf = ({ limits }) => limits.map(({ name, verdict }) => `${name} ${verdict}`);

describe('the figures of bench:mount', () => {
  it('are medians, with the middle half, held against both kinds of raw HTML', () => {
    const { median, low, high, toRaw, toSkipping } = oursOf(100, [1, 5, 20]);
    assert.deepEqual([median, low, high], [5, 3, 12.5]);
    assert.deepEqual([toRaw, toSkipping], [0.5, 1]);
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
      assert.deepEqual(verdictsOf(oursOf(articles, [milliseconds])), verdicts));

  it('judge our list with warm dates alone', () => {
    const rows = rowsOf(20, { ...samplesWith([12]), 'ours, cold': [99] });
    assert.deepEqual(
      rows.filter(({ limits }) => limits.length > 0).map(({ way }) => way),
      ['ours'],
    );
  });

  it('print a miss where it is, and nothing where there is no limit', () => {
    const cells = (articles, ours) => cellsOf(oursOf(articles, ours));
    const [ceiling, aim] = [HEAD.length - 2, HEAD.length - 1];
    assert.equal(cells(20, [12])[ceiling], '1.15 MISS');
    assert.equal(cells(20, [11])[ceiling], '1.15 ok');
    assert.equal(cells(20, [11])[aim], '0.45 MISS');
    assert.equal(cells(100, [11])[aim], '');
  });
});
