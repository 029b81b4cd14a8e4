/**
 * The package as npm packs it. Promises that npm writes into the given folder alone: it takes forever to find that the
 * home of whoever runs the tests is not there to be written to. Asks no server for anything.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What npm says of the package: its files, and the name of the archive, which lies in the folder unless it is dry. */
export function npmPack(folder, { isDry = false } = {}) {
  const words = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const output = execFileSync('npm', isDry ? [...words, '--dry-run'] : words, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, npm_config_cache: join(folder, 'cache'), npm_config_update_notifier: 'false' },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(output)[0];
}
