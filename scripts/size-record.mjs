/**
 * The sizes as they were when somebody last looked: scripts/sizes.json, bytes of brotli by name, in the repository.
 * Promises a sentence for each file that has changed, come or gone since, so that no page gets slower unnoticed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const FILE = join(root, 'scripts/sizes.json');

/** Another release of the compressor may find a few bytes more or less. */
const TOLERANCE = 12;

/** The hash in a chunk's name changes with its contents. */
const nameOf = ({ name }) => name.replace(/-[\w-]{8}\.js$/, '.js');

const sizesOf = (rows) => Object.fromEntries(rows.map((row) => [nameOf(row), row.brotli]));

export const readSizes = () => (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {});

export function recordSizes(rows) {
  writeFileSync(FILE, `${JSON.stringify(sizesOf(rows), null, 2)}\n`);
}

/** What differs from the record, as sentences with the way out. */
export function compareSizes(rows, recorded) {
  const sizes = sizesOf(rows);
  const findings = [];
  for (const [name, bytes] of Object.entries(sizes)) {
    if (!Object.hasOwn(recorded, name)) findings.push(`${name} is new, with ${bytes} bytes.`);
    else if (Math.abs(bytes - recorded[name]) > TOLERANCE)
      findings.push(`${name} went from ${recorded[name]} to ${bytes} bytes.`);
  }
  for (const name of Object.keys(recorded))
    if (!Object.hasOwn(sizes, name)) findings.push(`${name} is gone; it had ${recorded[name]} bytes.`);
  return findings.map(
    (text) =>
      `${text} If that is meant, run "npm run size -- --record" and say why in the commit that changes scripts/sizes.json.`,
  );
}
