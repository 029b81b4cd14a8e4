/**
 * `npm run tarball`: what npm would publish, by folder and file, with sizes. Packs nothing and asks no server.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npmPack } from '../test/helpers/npm-pack.mjs';
import { prepareBuild } from './prepare.mjs';

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;

prepareBuild();
const folder = mkdtempSync(join(tmpdir(), 'city-news-'));
try {
  const { files, size, unpackedSize } = npmPack(folder, { isDry: true });
  const sums = new Map();
  for (const { path, size: bytes } of files) {
    const [top] = path.split('/');
    const { count = 0, sum = 0 } = sums.get(top) ?? {};
    sums.set(top, { count: count + 1, sum: sum + bytes });
  }
  for (const { path, size: bytes } of files) console.log(`${kilobytes(bytes)}  ${path}`);
  console.log('');
  for (const [top, { count, sum }] of sums) console.log(`${kilobytes(sum)}  ${top} (${count})`);
  console.log(
    `\n${files.length} files, ${kilobytes(size).trim()} packed, ${kilobytes(unpackedSize).trim()} unpacked`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
