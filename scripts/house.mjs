/**
 * `npm run house`: checks that src keeps its layers (who may import whom) and its doors (who may use what).
 * Promises a sentence with file and line for each finding, and none for what stands in a comment or in plain text.
 * Never changes a file. The rules stand in house-rules.mjs.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { ADDRESS_ATTRIBUTE, CHECKERS, DOORS, LAYERS, MAX_LINES, PACKAGES } from './house-rules.mjs';

const { SyntaxKind } = ts;

const TEXT_KINDS = new Set([
  SyntaxKind.StringLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateHead,
  SyntaxKind.TemplateMiddle,
  SyntaxKind.TemplateTail,
  SyntaxKind.RegularExpressionLiteral,
]);

/** The folder of src a file stands in, or its own name at the top: `index`, `define`. */
const layerOf = (file) => file.split('/')[0].replace(/\.ts$/, '');

const within = (file, places) =>
  places.some((place) => (place.endsWith('/') ? file.startsWith(place) : file === place));

/** The code with comments, strings and regular expressions blanked, so that a word in them is not a use. */
function blank(source) {
  const kept = source.text.split('');
  const isCode = new Uint8Array(kept.length);
  const visit = (node) => {
    if (node.kind >= SyntaxKind.FirstJSDocNode && node.kind <= SyntaxKind.LastJSDocNode) return;
    const children = node.getChildren(source);
    if (children.length > 0) children.forEach(visit);
    else if (!TEXT_KINDS.has(node.kind)) isCode.fill(1, node.getStart(source), node.end);
  };
  visit(source);
  return kept.map((letter, index) => (isCode[index] || letter === '\n' ? letter : ' ')).join('');
}

/** Every import, export-from, dynamic import and import type: its address and whether only types come through. */
function importsOf(source) {
  const found = [];
  const add = (node, literal, isType) => {
    if (literal && ts.isStringLiteralLike(literal)) found.push({ node, path: literal.text, isType });
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, Boolean(node.importClause?.isTypeOnly));
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node)) add(node, node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === SyntaxKind.ImportKeyword)
      add(node, node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The html`` and svg`` templates: the text before each expression, and the expression; the last has none. */
function templatesOf(source) {
  const found = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText(source))) {
      const { template } = node;
      if (ts.isNoSubstitutionTemplateLiteral(template)) found.push([{ node: template, text: template.text }]);
      else
        found.push([
          { node: template.head, text: template.head.text, expression: template.templateSpans[0].expression },
          ...template.templateSpans.map(({ literal }, index) => ({
            node: literal,
            text: literal.text,
            expression: template.templateSpans[index + 1]?.expression,
          })),
        ]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether an expression is the checker's answer, or `nothing` in place of one. */
function isChecked(expression) {
  if (ts.isCallExpression(expression)) return CHECKERS.includes(expression.expression.getText());
  return (
    ts.isBinaryExpression(expression) &&
    expression.operatorToken.kind === SyntaxKind.QuestionQuestionToken &&
    isChecked(expression.left) &&
    expression.right.getText() === 'nothing'
  );
}

function checkImports(file, source, report) {
  const layer = layerOf(file);
  const allowed = LAYERS[layer];
  if (!allowed)
    report(0, 'layer', `The folder "${layer}" is in no layer. Name it in scripts/house-rules.mjs.`);
  for (const { node, path, isType } of importsOf(source)) {
    const at = node.getStart(source);
    if (path.startsWith('.')) {
      const target = posix.normalize(posix.join(posix.dirname(file), path));
      if (allowed && !allowed.includes(layerOf(target.replace(/\.js$/, ''))))
        report(at, 'layer', `${layer} may not import ${target}; it may import from ${allowed.join(', ')}.`);
      if (/(^|\/)index(\.js)?$/.test(target))
        report(at, 'barrel', `${path} gathers many files. Import from the file that has the name.`);
      continue;
    }
    for (const { rule, pattern, places, typePlaces = [], way } of PACKAGES)
      if (pattern.test(path) && !within(file, isType ? [...places, ...typePlaces] : places))
        report(at, rule, `"${path}" is for ${places.join(', ')} only. ${way}`);
  }
}

function checkDoors(file, source, report) {
  const code = blank(source);
  for (const { rule, pattern, places, way } of DOORS)
    if (!within(file, places))
      for (const match of code.matchAll(pattern))
        report(match.index, rule, `${match[0].trim()} is for ${places.join(', ') || 'no file'}. ${way}`);
}

function checkTemplates(file, source, report) {
  for (const parts of templatesOf(source))
    for (const { node, text, expression } of parts) {
      if (/\sstyle\s*=/.test(text))
        report(
          node.getStart(source),
          'style',
          'A style attribute breaks under a strict policy. Use a class.',
        );
      const attribute = ADDRESS_ATTRIBUTE.exec(text)?.[1];
      if (file.startsWith('elements/') && attribute && expression && !isChecked(expression))
        report(
          expression.getStart(source),
          'address',
          `${attribute} is bound to an address that nobody checked. Bind checkLink(…) or checkResource(…).`,
        );
    }
}

function checkShape(file, source, report) {
  const { text } = source;
  if (!/^(#!.*)?\s*\/[*/]/.test(text))
    report(0, 'header', 'The file has no comment at its top. Say what it is, promises and never does.');
  const lines = text.replace(/\n$/, '').split('\n').length;
  if (lines > MAX_LINES) report(0, 'length', `${lines} lines are more than ${MAX_LINES}. Split it by topic.`);
  if (/(^|\/)(utils?|helpers?)\//.test(file))
    report(0, 'utils', 'Such a folder says nothing. Put the file in the layer it serves.');
}

/**
 * Checks the src folder of a project.
 * @returns findings, each with file, line, rule and message
 */
export function checkHouse(root) {
  const folder = join(root, 'src');
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder} to check.`);
  const files = readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .sort();
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const findings = [];
    const report = (index, rule, message) => {
      const line = source.getLineAndCharacterOfPosition(index).line + 1;
      findings.push({ file: `src/${file}`, line, rule, message });
    };
    for (const check of [checkImports, checkDoors, checkTemplates, checkShape]) check(file, source, report);
    return findings.sort((a, b) => a.line - b.line);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const findings = checkHouse(dirname(dirname(fileURLToPath(import.meta.url))));
  for (const { file, line, rule, message } of findings) console.log(`${file}:${line} ${rule}: ${message}`);
  process.exitCode = findings.length > 0 ? 1 : 0;
}
