/**
 * What the other scripts need to be there first: installed packages and built files. Run by itself it installs packages.
 * Promises to do nothing where all is there and newer than what it is made of. Never installs anything but what the
 * lock names.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Every file a build must leave behind. */
export const PRODUCTS = [
  'dist/index.js',
  'dist/define.js',
  'dist/bin/city-news.js',
  'dist/types/react.d.ts',
  'cdn/city-news.js',
  'cdn/city-news.all.js',
  'cdn/languages',
  'cdn/themes',
  'cdn/sri.json',
  'cdn/importmap.json',
  'cdn/LICENSES.txt',
  'custom-elements.json',
];

const SOURCES = [
  'src',
  'themes',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'vite.config.ts',
  'vite.cli.config.ts',
  'custom-elements-manifest.config.mjs',
  'scripts/build.mjs',
  'scripts/editor-data.mjs',
  'scripts/full-types.mjs',
  'scripts/licences.mjs',
  'scripts/plugins',
];

const timeOf = (path) => (existsSync(path) ? statSync(path).mtimeMs : undefined);

/** The latest change within a file or folder; a folder's own time tells of files taken away. */
function newest(path) {
  const time = timeOf(path) ?? 0;
  if (!time || !statSync(path).isDirectory()) return time;
  return Math.max(time, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Runs a program and shows what it says; throws where it fails. */
export function run(command, words, { quiet = false } = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, words, {
    cwd: root,
    encoding: 'utf8',
    stdio: quiet ? 'pipe' : 'inherit',
    maxBuffer: 64_000_000,
    // npm is a script on Windows, which needs a shell.
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status === 0) return;
  const said = quiet ? `\n${stdout ?? ''}${stderr ?? ''}` : '';
  throw new Error(
    `"${command} ${words.join(' ')}" failed${error ? `: ${error.message}` : ` with code ${status}`}.${said}`,
  );
}

/** Installs the packages where they are missing or older than the lock. */
export function preparePackages() {
  const installed = timeOf(join(root, 'node_modules/.package-lock.json'));
  if (installed !== undefined && installed >= (timeOf(join(root, 'package-lock.json')) ?? 0)) return;
  console.log('Installing packages (npm ci)');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

export function isBuilt() {
  const built = PRODUCTS.map((path) => timeOf(join(root, path)));
  if (built.includes(undefined)) return false;
  return Math.min(...built) >= Math.max(...SOURCES.map((path) => newest(join(root, path))));
}

/** Builds where a product is missing or older than its sources. */
export function prepareBuild() {
  if (isBuilt()) return;
  run(process.execPath, [join(root, 'scripts/build.mjs')]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    preparePackages();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
