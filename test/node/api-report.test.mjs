/**
 * The report of what is public: true to the built package, and never made anew without a word in the changelog.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { apiReport, reasonAgainst, storedReport, unreleasedMark } from '../../scripts/api-report.mjs';

const stored = storedReport();

describe('the report of the public API (6)', () => {
  it('is what the package has; where it is not, run "npm run api"', () =>
    assert.deepEqual(stored.body.split('\n'), apiReport().split('\n')));

  it('names doors, types, attributes, events, parts and tokens', () => {
    for (const line of [
      '- ./adapters',
      'class CityNewsList',
      'function readFeed: ',
      "type Layout = 'cards' | 'compact' | 'list'",
      "attribute layout: 'cards' | 'compact' | 'list'",
      'event city-load: CityLoadEvent',
      'method reload()',
      'part heading',
      'token --city-color-link',
    ])
      assert.ok(
        stored.body.split('\n').some((it) => it.startsWith(line)),
        line,
      );
  });

  it('names nothing that is private, or that only Lit calls', () =>
    assert.doesNotMatch(stored.body, /^ {2}(#|_|render\b|willUpdate|\w+Callback)/m));

  it('is refused where it changes and nothing new stands under "Unreleased"', () => {
    const of = (text) => unreleasedMark(`# Changelog\n\n## Unreleased\n\n${text}\n\n## 0.1.0\n\nOld.\n`);
    const before = { mark: of('Added one.'), body: 'one\n' };
    assert.match(reasonAgainst(before, 'two\n', of('Added  one.\n')), /CHANGELOG/);
    assert.equal(reasonAgainst(before, 'two\n', of('Added one. Added two.')), undefined);
    assert.equal(reasonAgainst(before, 'one\n', of('Added one.')), undefined);
    assert.notEqual(unreleasedMark('## Unreleased\n\nOne.\n'), unreleasedMark('## Unreleased\n'));
    const whole = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
    assert.match(whole, /^## Unreleased$/m);
  });
});
