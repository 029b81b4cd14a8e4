/**
 * Names for the built chunks that cost the first load least: what the entry exports goes by the names it has inside,
 * and one hash of everything stands in all file names.
 * Promises files that refer to each other as before, a new name for every chunk when anything changes, and source maps
 * that stay true. Run after the bundler; a file that is not as it writes them stops the build.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, encode } from '@jridgewell/sourcemap-codec';

/** Stands in the names of chunks until the hash is known; as long as that. */
export const PLACEHOLDER = 'HASHHASH';

const EXPORTS = /export\{([^}]*)\};?\s*$/;
const IMPORTS = /import\{([^}]*)\}from"\.\.\/city-news\.js"/;

/** `a as b, c` as pairs: the name of the one side, and of the other. */
const pairsOf = (list) =>
  list.split(',').map((part) => {
    const [first, second = first] = part.trim().split(' as ');
    return [first, second];
  });

const write = ([first, second]) => (first === second ? first : `${first} as ${second}`);

/** Moves what a source map says of the text after a place by as much as the text has grown. */
function moveMap(file, text, end, growth) {
  const map = JSON.parse(readFileSync(file, 'utf8'));
  const before = text.slice(0, end).split('\n');
  const column = before.at(-1).length;
  const lines = decode(map.mappings);
  for (const segment of lines[before.length - 1]) if (segment[0] >= column) segment[0] += growth;
  writeFileSync(file, JSON.stringify({ ...map, mappings: encode(lines) }));
}

/** Lets the entry export its own names, and gives them by the names they had. */
function plainExports(entry) {
  const text = readFileSync(entry, 'utf8');
  const [, list] = EXPORTS.exec(text) ?? [];
  if (list === undefined) throw new Error(`${entry} ends without exports.`);
  const pairs = pairsOf(list);
  const names = pairs.map(([inside]) => inside).sort();
  writeFileSync(entry, text.replace(EXPORTS, `export{${names.join(',')}};\n`));
  return new Map(pairs.map(([inside, outside]) => [outside, inside]));
}

function plainImports(chunk, insideOf) {
  const text = readFileSync(chunk, 'utf8');
  const found = IMPORTS.exec(text);
  if (!found) return;
  const list = pairsOf(found[1]).map(([outside, local]) => {
    const inside = insideOf.get(outside);
    if (inside === undefined)
      throw new Error(`${chunk} imports ${outside}, which the entry does not export.`);
    return write([inside, local]);
  });
  const written = found[0].replace(found[1], list.join(','));
  writeFileSync(chunk, text.replace(found[0], written));
  moveMap(`${chunk}.map`, text, found.index + found[0].length, written.length - found[0].length);
}

/** @param folder with `city-news.js` and the chunks it loads */
export function nameChunks(folder) {
  const chunks = join(folder, 'chunks');
  const entry = join(folder, 'city-news.js');
  const files = readdirSync(chunks)
    .sort()
    .map((name) => join(chunks, name));
  const scripts = [entry, ...files.filter((file) => file.endsWith('.js'))];
  const insideOf = plainExports(entry);
  for (const chunk of scripts.slice(1)) plainImports(chunk, insideOf);
  const hash = createHash('sha256');
  for (const file of scripts) hash.update(readFileSync(file));
  const name = hash.digest('base64url').replace(/[-_]/g, '0').slice(0, PLACEHOLDER.length);
  for (const file of scripts) writeFileSync(file, readFileSync(file, 'utf8').replaceAll(PLACEHOLDER, name));
  for (const file of files) renameSync(file, file.replace(PLACEHOLDER, name));
}
