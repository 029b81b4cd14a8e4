/**
 * What stands in the way of a release, as sentences that say what to do. Promises all of it at once. Reads nothing itself.
 */

/** What the changelog says of a version. */
export function sectionOf(changelog, version) {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line === `## ${version}` || line.startsWith(`## ${version} `));
  if (start < 0) return '';
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '));
  return lines
    .slice(start + 1, length < 0 ? undefined : start + 1 + length)
    .join('\n')
    .trim();
}

/** A word that somebody has still to put in. */
const isOpen = (value) => !value || /PLACEHOLDER|TODO|FILL|\bexample\.(?:org|com)\b|\.example\b/i.test(value);

export function faultsOf({ version, manifest, changelog, security, changes }) {
  const faults = [];
  const want = (isRight, fault) => isRight || faults.push(fault);
  want(
    /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    `"${version}" is no version. For example: npm run release -- 1.2.0`,
  );
  want(
    manifest.version === version,
    `package.json says ${manifest.version}. Write it with: npm version ${version} --no-git-tag-version`,
  );
  want(
    sectionOf(changelog, version),
    `CHANGELOG.md has no section "## ${version}". Move what stands under "Unreleased".`,
  );
  want(changes.trim() === '', `The tree has changes. Commit them first:\n${changes.trimEnd()}`);
  const { repository, homepage, bugs } = manifest;
  for (const [name, value] of Object.entries({
    repository: repository?.url ?? repository,
    homepage,
    bugs: bugs?.url ?? bugs,
  }))
    want(!isOpen(value), `package.json has no "${name}" yet. Say where the project lives.`);
  want(!/PLACEHOLDER/.test(security), 'SECURITY.md has a PLACEHOLDER. Say where to report a fault.');
  return faults;
}
