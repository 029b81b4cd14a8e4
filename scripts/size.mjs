/**
 * `npm run size`: what each door of the package costs a page, in kB (1000 bytes), raw, gzip and brotli 11.
 * Promises an exit code of 1, and the name of the file, when a ceiling is passed, when a size is not the one in
 * sizes.json (`-- --record` writes it anew), or when the script tag would load a second file before the first article.
 * With `-- --why` it says besides what the first load is made of, file by file. Needs a build; never changes one.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { PRODUCTS, root } from './prepare.mjs';
import { compareSizes, readSizes, recordSizes } from './size-record.mjs';
import { printWhy } from './size-why.mjs';

process.env.NODE_ENV = 'production';

const UNTIL_IDLE = 'a page with one English list, until idle';

/** The chunks that such a page asks for; test/pages/until-idle.test.ts sees to it that there are no others. */
const CHUNKS_UNTIL_IDLE = /^(award-levels|reader-actions)-/;

/**
 * Ceilings and aims in kB of brotli (contract, "Size and speed"). A ceiling with `isMissed` is one that we know we do
 * not keep, and say so at every run; its file may still not grow by a byte that nobody has recorded.
 */
const BUDGETS = {
  'cdn/city-news.js': { ceiling: 17.5, aim: 15.5, isMissed: true },
  'cdn/city-news.all.js': { ceiling: 36.5, aim: 33, isMissed: true },
  [UNTIL_IDLE]: { ceiling: 20, aim: 17.5, isMissed: true },
  'npm: city-award-badge alone': { ceiling: 10, aim: 9 },
  'npm: readFeed alone': { aim: 2.5 },
  // Whoever names it gets feeds of many makers mended: XML, dates, pictures that come late. No page loads it unasked.
  'npm: ./adapters alone': { ceiling: 10.5, aim: 9 },
  'npm: English and what says it': { ceiling: 1.2 },
};

const STATIC_IMPORT = /(?:^|[;}\n])\s*(?:import|export)(?:[\s{*][^;"']*?from)?\s*["'](\.[^"']+)["']/g;

/** A file and every file it imports statically. */
function withImports(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(STATIC_IMPORT))
    withImports(join(dirname(file), path), found);
  return found;
}

/** Compressed one by one, as they travel. */
function measure(name, contents) {
  const brotli = (data) =>
    brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  const sum = (lengthOf) => contents.reduce((total, data) => total + lengthOf(data), 0);
  return {
    name,
    raw: sum((data) => data.length),
    gzip: sum((data) => gzipSync(data, { level: 9 }).length),
    brotli: sum(brotli),
    ...BUDGETS[name],
  };
}

/** A language is the same to every page, whichever way it comes. */
const LANGUAGE = { ceiling: 1 };

/** Bundles a line of code with all it imports statically but `external`, as a partner's build would. */
async function bundle(name, code, external = []) {
  const entry = '\0entry';
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        // The one module that nothing imports.
        resolveId: (_, importer) => (importer === undefined ? entry : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'entry.js', formats: ['es'], fileName: 'entry' },
      rolldownOptions: { external, preserveEntrySignatures: 'allow-extension', output: { minify: true } },
    },
  });
  const chunks = new Map([result].flat()[0].output.map((chunk) => [chunk.fileName, chunk]));
  const first = new Set();
  const add = (file) => {
    if (first.has(file)) return;
    first.add(file);
    chunks
      .get(file)
      .imports.filter((path) => chunks.has(path))
      .forEach(add);
  };
  [...chunks.values()].filter((chunk) => chunk.isEntry).forEach((chunk) => add(chunk.fileName));
  return measure(
    name,
    [...first].map((file) => Buffer.from(chunks.get(file).code)),
  );
}

const dist = (file) => JSON.stringify(join(root, 'dist', file));

async function measureAll(problems) {
  const cdn = join(root, 'cdn');
  const first = [...withImports(join(cdn, 'city-news.js'))];
  if (first.length > 1)
    problems.push(
      `cdn/city-news.js imports ${first
        .slice(1)
        .map((file) => relative(root, file))
        .join(', ')} statically: ` +
        `a second request before the first article. Keep what they share in the entry (vite.config.ts).`,
    );
  const read = (file) => readFileSync(file);
  const rows = [measure('cdn/city-news.js', first.map(read))];
  const languages = readdirSync(join(root, 'dist/text/languages')).filter((file) =>
    /^(?!en).*\.js$/.test(file),
  );
  const chunks = join(cdn, 'chunks');
  const names = existsSync(chunks) ? readdirSync(chunks).filter((file) => file.endsWith('.js')) : [];
  for (const name of names) {
    const file = join(chunks, name);
    const isLanguage = languages.includes(name.replace(/-[\w-]{8}\.js$/, '.js'));
    if (!first.includes(file))
      rows.push({ ...measure(`lazy: ${name}`, [read(file)]), ...(isLanguage ? LANGUAGE : {}) });
  }
  const untilIdle = names.filter((name) => CHUNKS_UNTIL_IDLE.test(name)).map((name) => join(chunks, name));
  rows.push(measure(UNTIL_IDLE, [...first, ...untilIdle].map(read)));
  rows.push(measure('cdn/city-news.all.js', [read(join(cdn, 'city-news.all.js'))]));
  rows.push(await bundle('npm: readFeed alone', `export { readFeed } from ${dist('index.js')};`));
  const tags = readdirSync(join(root, 'dist/define')).filter((file) => /^city-.*\.js$/.test(file));
  for (const file of tags)
    rows.push(await bundle(`npm: ${file.replace('.js', '')} alone`, `import ${dist(`define/${file}`)};`));
  const words = dist('text/messages.js');
  rows.push(
    await bundle('npm: English and what says it', `export { learn, negotiate, onWords, say } from ${words};`),
  );
  for (const file of languages) {
    const name = `npm: languages/${file.replace('.js', '')}`;
    const row = await bundle(name, `import ${dist(`text/languages/${file}`)};`, [/messages\.js$/]);
    rows.push({ ...row, ...LANGUAGE });
  }
  rows.push(await bundle('npm: ./define', `import ${dist('define.js')};`));
  rows.push(await bundle('npm: ./adapters alone', `export * from ${dist('adapters/index.js')};`));
  rows.push(await bundle('npm: . (all of it)', `export * from ${dist('index.js')};`));
  return rows;
}

const kilo = (bytes) => (bytes / 1000).toFixed(2);
const limit = (number) => number?.toFixed(1) ?? '';

function print(rows) {
  const head = ['kB', 'raw', 'gzip', 'brotli', 'ceiling', 'aim'];
  const lines = rows.map((row) => [
    row.name,
    ...[row.raw, row.gzip, row.brotli].map(kilo),
    limit(row.ceiling),
    limit(row.aim),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column].length)));
  for (const line of [head, ...lines])
    console.log(
      line
        .map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0])))
        .join('  '),
    );
}

const absent = PRODUCTS.filter((file) => !existsSync(join(root, file)));
if (absent.length > 0) {
  console.error(`${absent.join(', ')}: not built. Run npm run build first.`);
  process.exit(1);
}

const problems = [];
const rows = await measureAll(problems);
print(rows);
if (process.argv.includes('--why')) printWhy(join(root, 'cdn/city-news.js'), rows[0].brotli);
for (const { name, brotli, ceiling, isMissed } of rows) {
  const isAbove = brotli > ceiling * 1000;
  const text = `${name} is ${kilo(brotli)} kB; its ceiling is ${limit(ceiling)} kB.`;
  if (isAbove && isMissed) console.log(`MISS: ${text}`);
  else if (isAbove) problems.push(text);
  else if (isMissed)
    problems.push(`${name} keeps its ceiling now: take "isMissed" away in scripts/size.mjs.`);
}
if (process.argv.includes('--record')) recordSizes(rows);
else problems.push(...compareSizes(rows, readSizes()));
for (const name of Object.keys(BUDGETS))
  if (!rows.some((row) => row.name === name))
    problems.push(`${name} has a ceiling but was not found to be measured.`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
