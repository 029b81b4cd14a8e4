/**
 * The command line as one file, `dist/bin/city-news.js`, with its libraries inside and their licences beside it, so that
 * the package brings none of them. What else stands in `dist` is imported from there: a page's modules exist once.
 * Never bundles a peer; those are opened by `dist/server`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, relative, sep } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { compileSchema } from './scripts/compile-schema.mjs';
import { licencesText } from './scripts/licences.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const built = join(root, 'dist');

/** The licences of all that the file was made of, found by asking the bundle, not a list. */
function licencesBeside(): Plugin {
  return {
    name: 'licences-beside',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: licencesText(root, modules) });
    },
  };
}

/** Modules of `dist` outside `dist/cli` stay where they are; the file stands as deep as `dist/cli/main.js`. */
function siblingsStay(): Plugin {
  return {
    name: 'siblings-stay',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.startsWith('.') || !importer?.startsWith(built + sep)) return null;
      const path = relative(built, join(importer, '..', source)).replaceAll('\\', '/');
      return path.startsWith('cli/') ? null : { id: `../${path}`, external: true };
    },
  };
}

/** The schema, compiled into the file. */
function schemaInside(): Plugin {
  const file = join(built, 'cli/check/validators.js');
  return {
    name: 'schema-inside',
    enforce: 'pre',
    resolveId: (source) => (source === './validators.js' ? file : null),
    load: (id) =>
      id === file ? compileSchema(JSON.parse(readFileSync(join(root, 'schema.json'), 'utf8'))) : null,
  };
}

export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  plugins: [schemaInside(), siblingsStay(), licencesBeside()],
  ssr: { noExternal: true },
  build: {
    ssr: join(built, 'cli/main.js'),
    outDir: join(built, 'bin'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      output: {
        entryFileNames: 'city-news.js',
        codeSplitting: false,
        minify: { compress: false, mangle: false },
      },
    },
  },
});
