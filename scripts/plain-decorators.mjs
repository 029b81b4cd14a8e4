/**
 * Vite plugins for the CDN builds that make the modules of elements smaller without changing what they do.
 * `plainDecorators` calls our property decorators directly, without TypeScript's helper; `foldTemplates` turns a line
 * break and its indent inside html`` into one space. Both touch src/elements only.
 */

const DECORATE = /\w*_decorate\(\[(property|state)\(([^]*?)\)\], (\w+)\.prototype, (["'])(\w+)\4, void 0\)/g;
const TEMPLATE = /\bhtml`(?:[^`\\$]|\\[^]|\$(?!\{))*/g;

const isElement = (id) => /\/src\/elements\/.*\.ts$/.test(id.split('?')[0]) && !id.includes('.styles.');

/** `property` needs no descriptor and returns nothing, so the helper's work is two arguments too many. */
export function plainDecorators() {
  return {
    name: 'plain-decorators',
    enforce: 'post',
    transform(code, id) {
      if (!isElement(id) || !code.includes('_decorate(')) return null;
      const plain = code.replace(DECORATE, '$1($2)($3.prototype, "$5")');
      if (plain.includes('_decorate('))
        this.error(`${id}: a decorator that is neither @property() nor @state() needs the helper.`);
      return { code: plain, map: null };
    },
  };
}

/** The first piece of each template; pieces between expressions keep their line breaks. */
export function foldTemplates() {
  return {
    name: 'fold-templates',
    enforce: 'pre',
    transform(code, id) {
      return isElement(id)
        ? { code: code.replace(TEMPLATE, (piece) => piece.replace(/\n\s+/g, ' ')), map: null }
        : null;
    },
  };
}
