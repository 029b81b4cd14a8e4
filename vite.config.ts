/**
 * The two CDN builds: `--mode cdn` (ES module with lazy chunks) and `--mode all` (everything in one file).
 * The npm package is not built here: dist is what tsc emits, one module per source file.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig, type BuildOptions, type Plugin } from 'vite';
import { PLACEHOLDER } from './scripts/name-chunks.mjs';
import { asPublished } from './scripts/plugins/as-published.mjs';
import { ownNames } from './scripts/plugins/own-names.mjs';
import { squeeze } from './scripts/plugins/squeeze.mjs';
import { minifyStyles } from './scripts/plugins/minify-styles.mjs';
import { foldTemplates, plainDecorators } from './scripts/plugins/plain-decorators.mjs';
import manifest from './package.json' with { type: 'json' };

const notice = `/*! ${manifest.name} ${manifest.version} | MIT | LICENSES.txt */`;

/** The licences of what is bundled lie beside the files, written by scripts/build.mjs. A language is words of ours alone. */
const banner = ({ facadeModuleId }: { facadeModuleId: string | null }): string =>
  facadeModuleId?.includes('/text/languages/') ? '' : notice;

const shared: BuildOptions = {
  outDir: 'cdn',
  target: 'es2022',
  // The maps are for those who keep a release; no file names them and the npm package leaves them out.
  sourcemap: 'hidden',
  reportCompressedSize: false,
};

const cdn: BuildOptions = {
  ...shared,
  emptyOutDir: true,
  lib: { entry: { 'city-news': 'src/cdn/city-news.ts' }, formats: ['es'] },
  rolldownOptions: {
    // Lets lazy chunks import what they share from the entry: a third chunk would cost the first load a round trip.
    preserveEntrySignatures: 'allow-extension',
    // "minify" of the library mode leaves ES modules half done; the licence has to come after it.
    output: { minify: true, postBanner: banner, chunkFileNames: `chunks/[name]-${PLACEHOLDER}.js` },
  },
};

const all: BuildOptions = {
  ...shared,
  // The ES module build stands in the same folder.
  emptyOutDir: false,
  lib: {
    entry: 'src/cdn/city-news.all.ts',
    formats: ['iife'],
    name: 'CityNews',
    fileName: () => 'city-news.all.js',
  },
  rolldownOptions: { output: { minify: true, postBanner: banner, codeSplitting: false } },
};

/** Takes one module of ours for another, and stops the build where nothing asks for it. */
function exchange(module: string, instead: string): Plugin {
  let isFound = false;
  return {
    name: `exchange-${module}`,
    enforce: 'pre',
    resolveId(source) {
      if (!source.endsWith(`/${module}.js`)) return null;
      isFound = true;
      return fileURLToPath(new URL(instead, import.meta.url));
    },
    generateBundle() {
      if (!isFound) this.error(`No module imports ./${module}.js, so ${instead} took the place of nothing.`);
    },
  };
}

/** Stops the build of the one file where it would load another. */
function standAlone(): Plugin {
  return {
    name: 'stand-alone',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        // A module that was taken into the file itself is listed under the file's own name.
        const outside = file.dynamicImports.filter((name) => name !== file.fileName);
        if (outside.length > 0)
          this.error(`${file.fileName} imports ${outside.join(', ')} at run time; it must stand alone.`);
      }
    },
  };
}

export default defineConfig(({ mode, command }) => {
  // Storybook reads this file too; it has its own build.
  if (command === 'serve' || (mode !== 'cdn' && mode !== 'all')) return {};
  return {
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      ownNames(),
      minifyStyles(),
      foldTemplates(),
      plainDecorators(),
      squeeze(),
      asPublished(),
      exchange('note', 'src/model/note-nothing.ts'),
      exchange('panel-part', 'src/elements/late/panel-part-here.ts'),
      // One file means no dynamic import: DOMPurify comes in by the static door.
      ...(mode === 'all'
        ? [
            exchange('purifier', 'src/html/purifier-bundled.ts'),
            exchange('detect', 'src/adapters/detect-nothing.ts'),
            standAlone(),
          ]
        : []),
    ],
    build: mode === 'cdn' ? cdn : all,
  };
});
