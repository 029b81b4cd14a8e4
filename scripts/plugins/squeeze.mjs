/**
 * A Vite plugin for the CDN builds: Terser after the bundler's own minifier, for it finds another hundredth.
 * Promises that the source map still leads to our sources, and that chunks see each other as before.
 */
import { minify } from 'terser';

/** Nothing of ours, nor of Lit, relies on what a getter does or on `this` in a method written as a property. */
const COMPRESS = { passes: 3 };

export function squeeze() {
  return {
    name: 'squeeze',
    enforce: 'post',
    async generateBundle({ format }, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const map = bundle[`${chunk.fileName}.map`];
        const { code, map: squeezed } = await minify(chunk.code, {
          module: format === 'es',
          toplevel: true,
          ecma: 2020,
          compress: COMPRESS,
          // The banner with the licences stays.
          format: { comments: /^!/ },
          sourceMap: map ? { content: map.source } : false,
        });
        chunk.code = code;
        if (map) map.source = squeezed;
      }
    },
  };
}
