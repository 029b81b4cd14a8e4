/**
 * The styles of the project as they are written: the css literals of the elements, the presets, and what the comments
 * of the classes say about tokens. Promises to read every file there is and to throw at CSS that cannot be parsed.
 * Never takes a value or a name from anywhere else.
 */
import { readdirSync, readFileSync } from 'node:fs';
import * as css from 'css-tree';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

function filesIn(folder, ending) {
  return readdirSync(new URL(folder, root), { recursive: true })
    .map((file) => `${folder}${file.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending))
    .sort();
}

/** A style sheet as a tree, values of custom properties included. */
export function parseSheet(text, path) {
  const sheet = css.parse(text, {
    parseCustomProperty: true,
    onParseError: (error) => {
      throw new Error(`${path}: ${error.formattedMessage ?? error.message}`);
    },
  });
  return { path, sheet };
}

/** The css literals of all *.styles.ts, one sheet each. */
export function readElementSheets() {
  return filesIn('src/elements/', '.styles.ts').flatMap((path) => {
    const literals = Array.from(read(path).matchAll(/\bcss`((?:[^`\\]|\\[^])*)`/g), ([, text]) => text);
    if (literals.length === 0) throw new Error(`${path} has no css literal.`);
    return literals.map((text) => parseSheet(text.replace(/\\(.)/g, '$1'), path));
  });
}

/** The presets, by name. */
export function readPresets() {
  const names = filesIn('themes/', '.css').map((path) => /([^/]+)\.css$/.exec(path)[1]);
  return new Map(names.map((name) => [name, parseSheet(read(`themes/${name}.css`), `themes/${name}.css`)]));
}

/** The style sheets of the demo: a host that sets tokens like any other. */
export const readDemoSheets = () => filesIn('demo/', '.css').map((path) => parseSheet(read(path), path));

/** The tokens that class comments describe: name to description. */
export function readDocumentedTokens() {
  const rows = filesIn('src/elements/', '.ts').flatMap((path) =>
    Array.from(
      read(path).matchAll(/^ \* @cssprop (\S+) - ([^]*?)(?=\n \* @|\n \*\/|\n \*\n)/gm),
      ([, name, text]) => [name, text.replace(/\s*\n \*\s*/g, ' ')],
    ),
  );
  const tokens = new Map(rows);
  if (tokens.size < rows.length) throw new Error('A token is described twice.');
  return tokens;
}

const partsIn = (text) => Array.from(text.matchAll(/^ \* @csspart (\S+) - /gm), ([, name]) => name);

/** The parts that class comments describe, of an element and of what it extends: tag to names. */
export function readDocumentedParts() {
  const shared = partsIn(read('src/elements/base/listing-element.ts'));
  return new Map(
    filesIn('src/elements/', '.ts')
      .map((path) => [/([^/]+)\.ts$/.exec(path)[1], read(path)])
      .filter(([name, text]) => /^city-[a-z]+-/.test(name) && partsIn(text).length > 0)
      .map(([name, text]) => [
        name,
        [...partsIn(text), ...(/ extends List(?:ingElement|Settings)\b/.test(text) ? shared : [])],
      ]),
  );
}

/** The custom properties that a sheet sets, and those it asks for with var(). */
export function namesIn({ sheet }) {
  const set = new Set();
  const used = new Set();
  const collect = (node) => {
    if (node.type === 'Declaration' && node.property.startsWith('--')) set.add(node.property);
    if (node.type !== 'Function' || node.name !== 'var') return;
    used.add(node.children.first.name);
    // The parser leaves what stands after the comma as text.
    for (const child of node.children)
      if (child.type === 'Raw') css.walk(css.parse(child.value, { context: 'value' }), collect);
  };
  css.walk(sheet, collect);
  return { set, used };
}

/** One set of names over many sheets. */
export const namesOver = (sheets, kind) => new Set(sheets.flatMap((sheet) => [...namesIn(sheet)[kind]]));
