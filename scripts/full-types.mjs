/**
 * The manifest of the elements with every type in full: unions written out, and what the analyzer could not tell.
 * Promises what the compiler says of the built declarations. Never changes a name or a description.
 */
import { join } from 'node:path';
import ts from 'typescript';

const { InTypeAlias, NoTruncation, UseSingleQuotesForStringLiteralType } = ts.TypeFormatFlags;

/** The classes that the package exports, by name, as the type of their instances. */
function classesIn(root) {
  const entry = join(root, 'dist/index.d.ts');
  const program = ts.createProgram([entry], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry)));
  const typeOf = (name) => {
    const symbol = exported.find((it) => it.name === name);
    if (!symbol) throw new Error(`dist/index.d.ts exports no ${name}.`);
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return checker.getDeclaredTypeOfSymbol(target);
  };
  return { checker, typeOf };
}

/** Names of types stay, but for those that stand for words or numbers: an editor offers the words. */
function textOf(checker, type) {
  const isPlain = (it) => Boolean(it.flags & (ts.TypeFlags.Primitive | ts.TypeFlags.Literal));
  const isSpelled = isPlain(type) || (type.isUnion() && type.types.every(isPlain));
  const flags = NoTruncation | UseSingleQuotesForStringLiteralType | (isSpelled ? InTypeAlias : 0);
  return checker.typeToString(type, undefined, flags);
}

export function fillTypes(root, manifest) {
  const { checker, typeOf } = classesIn(root);
  for (const declaration of manifest.modules.flatMap((it) => it.declarations ?? [])) {
    if (!declaration.tagName) continue;
    const instance = typeOf(declaration.name);
    const fields = (declaration.members ?? []).filter(({ kind }) => kind === 'field');
    for (const it of [...(declaration.attributes ?? []), ...fields]) {
      const property = instance.getProperty(it.fieldName ?? it.name);
      if (!property) continue;
      // An attribute of every element, such as lang, is a field of it too.
      if (!it.kind) it.fieldName ??= it.name;
      it.type = { text: textOf(checker, checker.getTypeOfSymbol(property)) };
    }
  }
  return manifest;
}
