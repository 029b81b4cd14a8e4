/**
 * `npm run build`: dist, both CDN builds, the presets beside them, their hashes, and the manifest of the elements.
 * Promises a whole build or an exit code of 1 that names the step. Never leaves files of an earlier build behind.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeLanguageFiles } from './language-files.mjs';
import { writeEditorData } from './editor-data.mjs';
import { nameChunks } from './name-chunks.mjs';
import { root, run } from './prepare.mjs';

// Lit has a development build, which must not get into the CDN files.
process.env.NODE_ENV = 'production';

const tool = (path, ...words) =>
  run(process.execPath, [join(root, 'node_modules', path), ...words], { quiet: true });

function writeHashes() {
  const folder = join(root, 'cdn');
  const files = readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(js|css)$/.test(file))
    .sort();
  const hashes = files.map((file) => {
    const hash = createHash('sha384')
      .update(readFileSync(join(folder, file)))
      .digest('base64');
    return [file, `sha384-${hash}`];
  });
  const write = (name, json) => writeFileSync(join(folder, name), `${JSON.stringify(json, null, 2)}\n`);
  write('sri.json', Object.fromEntries(hashes));
  // What `integrity` of a script tag does not reach: the chunks that a module fetches later.
  const modules = hashes.filter(([file]) => /^(city-news\.js$|chunks\/)/.test(file));
  write('importmap.json', {
    integrity: Object.fromEntries(modules.map(([file, hash]) => [`./${file}`, hash])),
  });
}

/** The styles of prerendered elements, for pages that link to them; as text in each page they need none of this. */
async function writeStyles() {
  const folder = join(root, 'cdn/prerendered');
  const { styleFileOf, styleSheetOf, TAGS } = await import(
    pathToFileURL(join(root, 'dist/server/styles.js')).href
  );
  mkdirSync(folder, { recursive: true });
  for (const tag of TAGS)
    writeFileSync(join(folder, styleFileOf(tag)), `${styleSheetOf(tag, true, false)}\n`);
}

/** The licences of what the CDN files bundle, word for word, as they ask for. */
function writeLicences() {
  const files = {
    'city-initiative-news': 'LICENSE',
    Lit: 'node_modules/lit/LICENSE',
    DOMPurify: 'node_modules/dompurify/LICENSE',
    'date-fns': 'node_modules/date-fns/LICENSE.md',
  };
  const parts = Object.entries(files).map(
    ([name, file]) =>
      `${name}\n${'='.repeat(name.length)}\n\n${readFileSync(join(root, file), 'utf8').trim()}\n`,
  );
  writeFileSync(join(root, 'cdn/LICENSES.txt'), parts.join('\n\n'));
}

const STEPS = {
  'dist (tsc)': () => {
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    tool('typescript/bin/tsc', '-p', 'tsconfig.build.json');
  },
  'dist/bin (vite)': () => tool('vite/bin/vite.js', 'build', '--config', 'vite.cli.config.ts'),
  // This one empties the folder cdn, so it goes before the other.
  'cdn/city-news.js (vite)': () => tool('vite/bin/vite.js', 'build', '--mode', 'cdn'),
  'cdn/chunks (names)': () => nameChunks(join(root, 'cdn')),
  'cdn/city-news.all.js (vite)': () => tool('vite/bin/vite.js', 'build', '--mode', 'all'),
  'cdn/languages': () => writeLanguageFiles(root),
  'cdn/themes': () => cpSync(join(root, 'themes'), join(root, 'cdn/themes'), { recursive: true }),
  'cdn/prerendered': writeStyles,
  'cdn/sri.json': writeHashes,
  'cdn/LICENSES.txt': writeLicences,
  'custom-elements.json (cem)': () =>
    tool(
      '@custom-elements-manifest/analyzer/cem.js',
      'analyze',
      '--config',
      'custom-elements-manifest.config.mjs',
    ),
  'dist/types, editors': () => writeEditorData(root),
};

for (const [name, step] of Object.entries(STEPS)) {
  const start = performance.now();
  try {
    await step();
  } catch (error) {
    console.error(`The build failed at ${name}.\n${error.message}`);
    process.exit(1);
  }
  console.log(`built ${name} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
