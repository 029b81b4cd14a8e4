/**
 * What `npm run release` refuses, and that it says so all at once and makes nothing.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { faultsOf, sectionOf } from '../../scripts/release-faults.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const changelog = '# Changelog\n\n## Unreleased\n\n## 1.2.0\n\nAdded one.\n\n## 1.1.0\n\nOld.\n';
const ready = {
  version: '1.2.0',
  manifest: {
    version: '1.2.0',
    repository: { url: 'git+https://git.city.test/news.git' },
    homepage: 'https://city.test/news',
    bugs: 'https://git.city.test/news/issues',
  },
  changelog,
  security: 'Write to security@city.test.',
  changes: '',
};

describe('npm run release (6)', () => {
  it('has nothing against a tree that is ready', () => assert.deepEqual(faultsOf(ready), []));

  for (const [what, change, said] of [
    ['no version', { version: 'next', manifest: { ...ready.manifest, version: 'next' } }, /is no version/],
    ['another version', { manifest: { ...ready.manifest, version: '1.1.0' } }, /package\.json says 1\.1\.0/],
    ['no section', { changelog: '## Unreleased\n' }, /no section "## 1\.2\.0"/],
    ['an empty section', { changelog: '## 1.2.0\n\n## 1.1.0\n\nOld.\n' }, /no section/],
    ['a tree with changes', { changes: ' M README.md\n' }, /README\.md/],
    ['no repository', { manifest: { ...ready.manifest, repository: undefined } }, /"repository"/],
    ['a placeholder', { manifest: { ...ready.manifest, homepage: 'https://PLACEHOLDER/' } }, /"homepage"/],
    ['an example', { manifest: { ...ready.manifest, bugs: 'https://example.org/' } }, /"bugs"/],
    ['nobody to report to', { security: 'Write to PLACEHOLDER.' }, /SECURITY\.md/],
  ])
    it(`refuses ${what}`, () => {
      const faults = faultsOf({ ...ready, ...change });
      assert.match(faults.join('\n'), said);
    });

  it('takes the words of one version from the changelog', () => {
    assert.equal(sectionOf(changelog, '1.2.0'), 'Added one.');
    assert.equal(sectionOf(changelog, '1.1.0'), 'Old.');
    assert.equal(sectionOf(changelog, '1.2'), '');
  });

  it('is a dry run that makes nothing', () => {
    const words = ['scripts/release.mjs', '9.9.9'];
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stderr, /9\.9\.9/);
    assert.equal(existsSync(`${root}release`), false);
  });
});
