/**
 * A Vite plugin for the CDN builds: what the bundler adds to list the names of a module lists its own names only. As it
 * comes it takes those for a module's that an old library has put on `Object.prototype`, and the whole file dies of it.
 * Promises to stop the build where the bundler has come to do it in another way.
 */
const LOOP = 'for (var name in all)';

export function ownNames() {
  return {
    name: 'own-names',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('rolldown/runtime.js')) return null;
      if (!code.includes(LOOP))
        this.error(
          `The bundler has no "${LOOP}" any more. Look whether scripts/plugins/own-names.mjs is still needed.`,
        );
      return { code: code.replace(LOOP, 'for (var name of Object.keys(all))'), map: null };
    },
  };
}
