/**
 * A Vite plugin for the CDN builds that empties the lists of names which DOMPurify would allow by itself.
 * We give it our own lists (src/html/allow-list.ts), so its defaults are never asked; without its names of SVG and
 * MathML it is stricter than with them. Promises that every list is found, or the build stops. No code is touched.
 */

/** HTML and its attributes, SVG, MathML: 2.2 kB of brotli. */
const LISTS = [
  'html$1',
  'svg$1',
  'svgFilters',
  'svgDisallowed',
  'mathMl$1',
  'mathMlDisallowed',
  'html',
  'svg',
  'mathMl',
  'xml',
];

export function trimPurify() {
  return {
    name: 'trim-purify',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/node_modules\/dompurify\/dist\/purify\.es\.mjs$/.test(id.split('?')[0])) return null;
      let trimmed = code;
      for (const name of LISTS) {
        const list = new RegExp(`const ${name.replace('$', '\\$')} = freeze\\(\\[[^\\]]*\\]\\)`);
        if (!list.test(trimmed))
          this.error(`DOMPurify has no list "${name}" any more: mend trim-purify.mjs.`);
        trimmed = trimmed.replace(list, () => `const ${name} = freeze([])`);
      }
      return { code: trimmed, map: null };
    },
  };
}
