/**
 * What a built file is made of: the bytes that each source has in it, by the source map. Their share of the compressed
 * file is what they are worth there, which is an estimate: text that stands elsewhere too costs less.
 */
import { readFileSync } from 'node:fs';
import { decode } from '@jridgewell/sourcemap-codec';

/** A source as a person calls it: `src/…` for ours, the package for others. */
const nameOf = (source) =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? source.replace(/^(\.\.\/)+/, '');

/** Bytes of each source in a file, most first. */
export function bytesBySource(code, map) {
  const { sources, mappings } = JSON.parse(map);
  const bytes = new Map();
  const lines = code.split('\n');
  decode(mappings).forEach((segments, line) => {
    segments.forEach(([column, source], index) => {
      const end = segments[index + 1]?.[0] ?? lines[line].length;
      const name = source === undefined ? 'the bundler' : nameOf(sources[source]);
      bytes.set(name, (bytes.get(name) ?? 0) + Buffer.byteLength(lines[line].slice(column, end)));
    });
  });
  return [...bytes].sort(([, one], [, other]) => other - one);
}

/** Prints the table of a file whose map stands beside it. */
export function printWhy(file, brotli) {
  const rows = bytesBySource(readFileSync(file, 'utf8'), readFileSync(`${file}.map`, 'utf8'));
  const total = rows.reduce((sum, [, bytes]) => sum + bytes, 0);
  for (const [name, bytes] of rows)
    console.log(
      `${name.padEnd(48)} ${String(bytes).padStart(6)} B ${String(Math.round((bytes / total) * brotli)).padStart(6)} B of brotli`,
    );
  console.log(
    `${'all of it'.padEnd(48)} ${String(total).padStart(6)} B ${String(brotli).padStart(6)} B of brotli`,
  );
}
