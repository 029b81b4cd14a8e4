/**
 * `npm run release -- <version>`: all that a publisher hands out, made and checked: the tarball, `cdn/<version>/` to upload,
 * and its notes, in `release/`. A dry run, which only says what is missing, unless `--write` is given.
 * Promises to refuse a tree with changes, a version without a section in the changelog, and placeholders. Never publishes.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { npmPack } from '../test/helpers/npm-pack.mjs';
import { root, run } from './prepare.mjs';
import { faultsOf, sectionOf } from './release-faults.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const [version = ''] = positionals;
const read = (path) => readFileSync(join(root, path), 'utf8');

const faults = faultsOf({
  version,
  manifest: JSON.parse(read('package.json')),
  changelog: read('CHANGELOG.md'),
  security: read('SECURITY.md'),
  changes: execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }),
});

function make() {
  run(process.execPath, [join(root, 'scripts/build.mjs')]);
  run(process.execPath, [join(root, 'scripts/test.mjs')]);
  const folder = join(root, 'release');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'cdn'), { recursive: true });
  const { filename } = npmPack(folder);
  rmSync(join(folder, 'cache'), { recursive: true, force: true });
  const isMap = (path) => path.endsWith('.map');
  cpSync(join(root, 'cdn'), join(folder, 'cdn', version), {
    recursive: true,
    filter: (path) => !isMap(path),
  });
  writeFileSync(join(folder, 'notes.md'), `${sectionOf(read('CHANGELOG.md'), version)}\n`);
  console.log(`release/${filename}, release/cdn/${version}/ and release/notes.md are made.`);
  console.log(`Publish with: npm publish release/${filename} --provenance --access public`);
}

for (const fault of faults) console.error(`- ${fault}`);
if (faults.length > 0) process.exitCode = 1;
else if (values.write) make();
else
  console.log(
    `${version} can be made: npm run release -- ${version} --write builds, runs every check and packs.`,
  );
