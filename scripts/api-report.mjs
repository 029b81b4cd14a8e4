/**
 * `npm run api`: everything public in one file, `api-report.md`: doors, names with their types, attributes, events, parts
 * and tokens. Promises to write a changed report only where CHANGELOG has changed under "Unreleased" too. Never reads
 * sources: what it tells is the built package.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { prepareBuild, root } from './prepare.mjs';

const FILE = join(root, 'api-report.md');
const read = (path) => readFileSync(join(root, path), 'utf8');
const { NoTruncation, UseSingleQuotesForStringLiteralType, WriteArrowStyleSignature, InTypeAlias } =
  ts.TypeFormatFlags;
const FLAGS = NoTruncation | UseSingleQuotesForStringLiteralType | WriteArrowStyleSignature;

/** What stands under "Unreleased", as a word that differs where it does. */
export const unreleasedMark = (changelog) => {
  const [, section = ''] = /^## Unreleased\n([^]*?)(?=^## |$(?![^]))/m.exec(changelog) ?? [];
  return createHash('sha256').update(section.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 12);
};

const byName = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Words of a union stand in an order of their own, since the compiler's depends on all that it reads. */
const inOrder = (type) =>
  type.replace(/'[^']*'(?: \| '[^']*')+/g, (words) => words.split(' | ').sort(byName).join(' | '));

const textOf = (checker, type, flags = 0) => inOrder(checker.typeToString(type, undefined, FLAGS | flags));

/** What Lit and the browser call, and nobody else. */
const CALLED = /Callback$|^(render|updated?|willUpdate|firstUpdated|shouldUpdate|createRenderRoot)$/;

/** A member of a class or interface as a line; what is private, of Lit or of the DOM is none of it. */
function memberLines(checker, type, isOurs) {
  return checker.getPropertiesOfType(type).flatMap((member) => {
    const [declaration] = member.declarations ?? [];
    if (!declaration || !isOurs(declaration) || /^(__)?[#_@]/.test(member.name)) return [];
    if (CALLED.test(member.name)) return [];
    const { Private, Protected } = ts.ModifierFlags;
    if (ts.getCombinedModifierFlags(declaration) & (Private | Protected)) return [];
    if (ts.getJSDocTags(declaration).some(({ tagName }) => tagName.text === 'internal')) return [];
    const mark = member.flags & ts.SymbolFlags.Optional ? '?' : '';
    return [`  ${member.name}${mark}: ${textOf(checker, checker.getTypeOfSymbol(member))}`];
  });
}

function nameLines(checker, symbol, isOurs) {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const { Class, Interface, TypeAlias, Function } = ts.SymbolFlags;
  const { name } = symbol;
  if (target.flags & (Class | Interface)) {
    const kind = target.flags & Class ? 'class' : 'interface';
    return [
      `${kind} ${name}`,
      ...memberLines(checker, checker.getDeclaredTypeOfSymbol(target), isOurs).sort(byName),
    ];
  }
  if (target.flags & TypeAlias) {
    const type = checker.getDeclaredTypeOfSymbol(target);
    return [`type ${name} = ${textOf(checker, type, InTypeAlias)}`];
  }
  const kind = target.flags & Function ? 'function' : 'const';
  return [`${kind} ${name}: ${textOf(checker, checker.getTypeOfSymbol(target))}`];
}

/** The doors that are modules, with what each exports. */
function doorParts() {
  const doors = Object.entries(JSON.parse(read('package.json')).exports);
  const modules = doors.filter(([door, to]) => to?.default?.endsWith('.js') && !door.includes('*'));
  const files = modules.map(([, { types }]) => join(root, types));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const isOurs = (node) => !node.getSourceFile().fileName.includes('node_modules');
  const parts = modules.map(([door], index) => {
    const symbol = checker.getSymbolAtLocation(program.getSourceFile(files[index]));
    const exported = symbol ? checker.getExportsOfModule(symbol) : [];
    const lines = exported
      .sort((a, b) => byName(a.name, b.name))
      .flatMap((it) => nameLines(checker, it, isOurs));
    return `## ${door}\n\n\`\`\`ts\n${lines.join('\n') || '// no names'}\n\`\`\``;
  });
  return [`## Doors\n\n${doors.map(([door, to]) => `- ${door}${to ? '' : ' (shut)'}`).join('\n')}`, ...parts];
}

/** The elements, by the manifest. */
function elementParts() {
  const declarations = JSON.parse(read('custom-elements.json')).modules.flatMap(
    (it) => it.declarations ?? [],
  );
  const elements = declarations.filter(({ tagName }) => tagName).sort((a, b) => byName(a.tagName, b.tagName));
  return elements.map((it) => {
    const typed = ({ name, type }) => `${name}: ${inOrder(type?.text ?? 'unknown')}`;
    const rows = [
      ...(it.attributes ?? []).map((one) => `attribute ${typed(one)}`),
      ...(it.members ?? []).filter(({ kind }) => kind === 'method').map(({ name }) => `method ${name}()`),
      ...(it.events ?? []).map((one) => `event ${typed(one)}`),
      ...(it.slots ?? []).map(({ name }) => `slot ${name || '(default)'}`),
      ...(it.cssParts ?? []).map(({ name }) => `part ${name}`),
      ...(it.cssProperties ?? []).map(({ name }) => `token ${name}`),
    ];
    return `## <${it.tagName}>\n\n\`\`\`\n${rows.sort(byName).join('\n')}\n\`\`\``;
  });
}

/** The report without its head. */
export const apiReport = () => `${[...doorParts(), ...elementParts()].join('\n\n')}\n`;

const HEAD = `# Public API

Made by \`npm run api\`; a change of it is told in CHANGELOG.md. Changelog when this was made: `;

/** The report as it stands, and the mark of the changelog when it was made. */
export function storedReport() {
  if (!existsSync(FILE)) return { mark: '', body: '' };
  const [, mark = '', body = ''] = /made: (\w+)\n\n([^]*)$/.exec(readFileSync(FILE, 'utf8')) ?? [];
  return { mark, body };
}

/** Why a report may not be written, if it may not. */
export function reasonAgainst(stored, body, mark) {
  if (stored.body === '' || stored.body === body || stored.mark !== mark) return undefined;
  return 'What is public has changed, and CHANGELOG.md says nothing of it. Add a sentence under "Unreleased".';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  prepareBuild();
  const stored = storedReport();
  const body = apiReport();
  const mark = unreleasedMark(read('CHANGELOG.md'));
  const reason = reasonAgainst(stored, body, mark);
  if (reason) console.error(reason);
  else if (stored.body !== body) writeFileSync(FILE, `${HEAD}${mark}\n\n${body}`);
  process.exitCode = reason ? 1 : 0;
}
