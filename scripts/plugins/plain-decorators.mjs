/**
 * Vite plugins for the CDN builds that make the modules of elements smaller without changing what they do.
 * `plainDecorators` calls our property decorators directly, without TypeScript's helper; `foldTemplates` turns a line
 * break and its indent inside html`` into one space. Both touch src/elements only.
 */
import ts from 'typescript';

const DECORATE = /\w*_decorate\(\[(property|state)\(([^]*?)\)\], (\w+)\.prototype, (["'])(\w+)\4, void 0\)/g;

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

/** The text of a module with every html`` folded; what stands between the pieces is left as it is. */
export function fold(code) {
  const module = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true);
  let folded = code;
  let shift = 0;
  const foldPiece = (piece) => {
    const [start, end] = [piece.getStart() + shift, piece.end + shift];
    const text = folded.slice(start, end).replace(/\s*\n\s*/g, ' ');
    folded = folded.slice(0, start) + text + folded.slice(end);
    shift += text.length - (end - start);
  };
  const visit = (node) => {
    const isTemplate = ts.isTemplateLiteralToken(node) && findTag(node) === 'html';
    if (isTemplate) foldPiece(node);
    node.getChildren().forEach(visit);
  };
  visit(module);
  return folded;
}

/** The tag of the literal that a piece belongs to. */
function findTag(piece) {
  const literal = ts.isNoSubstitutionTemplateLiteral(piece)
    ? piece
    : ts.isTemplateHead(piece)
      ? piece.parent
      : piece.parent.parent;
  return ts.isTaggedTemplateExpression(literal.parent) ? literal.parent.tag.getText() : undefined;
}

export function foldTemplates() {
  return {
    name: 'fold-templates',
    enforce: 'pre',
    transform: (code, id) => (isElement(id) ? { code: fold(code), map: null } : null),
  };
}
