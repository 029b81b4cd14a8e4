/**
 * What editors and frameworks read of the elements, made of their manifest: types for JSX, Vue, Svelte and Solid in
 * `dist/types`, data for VS Code and JetBrains in `editors`.
 * Promises one source for all of it. Never says what the manifest does not.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateJsxTypes } from 'custom-element-jsx-integration';
import { generateSolidJsTypes } from 'custom-element-solidjs-integration';
import { generateSvelteTypes } from 'custom-element-svelte-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { generateVuejsTypes } from 'custom-element-vuejs-integration';
import { fillTypes } from './full-types.mjs';

/** Where a JSX of classes and names in lower case looks for the tags it knows. */
const jsxHome = (module) => `import type { CustomElements } from './jsx.js';

declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
`;

const SVELTE = `
declare module 'svelte/elements' {
  export interface SvelteHTMLElements extends CustomElements {}
}
`;

const SOLID = `
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
`;

const unique = (words) => [...new Set(words.filter(Boolean))];

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** The generated file, changed; stops where the generator has begun to write something else. */
function change(file, pairs) {
  const text = readFileSync(file, 'utf8');
  const changed = pairs.reduce((now, [from, to]) => {
    if (!now.match(from)) throw new Error(`${file} has no ${from}: look at what its generator writes now.`);
    return now.replace(from, to);
  }, text);
  writeFileSync(file, changed);
}

export function writeEditorData(root) {
  const path = join(root, 'custom-elements.json');
  const filled = JSON.stringify(fillTypes(root, JSON.parse(readFileSync(path, 'utf8'))), null, 2);
  writeFileSync(path, `${filled}\n`);
  // Each generator writes into the manifest it is given.
  const manifest = () => JSON.parse(filled);
  const outdir = join(root, 'dist/types');
  mkdirSync(outdir, { recursive: true });
  const options = (fileName) => ({ outdir, fileName, globalTypePath: '../index.js', hideLogs: true });
  generateJsxTypes(manifest(), options('jsx.d.ts'));
  generateVuejsTypes(manifest(), options('vue.d.ts'));
  generateSvelteTypes(manifest(), options('svelte.d.ts'));
  generateSolidJsTypes(manifest(), options('solid.d.ts'));
  for (const name of ['react', 'preact']) writeFileSync(join(outdir, `${name}.d.ts`), jsxHome(name));
  // Our events are classes of their own, not `CustomEvent` with a detail.
  const events = [/CustomEvent<(City\w+)>/g, '$1'];
  // An event of two elements is imported twice.
  const imports = [
    /(?<=^import type \{)[^}]*City[^}]*/m,
    (names) => ` ${unique(names.split(/[\s,]+/)).join(', ')} `,
  ];
  change(join(outdir, 'jsx.d.ts'), [events, imports]);
  change(join(outdir, 'vue.d.ts'), [
    events,
    imports,
    [/"on(city-[\w-]+)"/g, (_, name) => camel(`on-${name}`)],
    [/\ndeclare global \{[^]*\n\}\n/, ''],
  ]);
  change(join(outdir, 'svelte.d.ts'), [
    events,
    imports,
    [/"on:(city-[\w-]+)"/g, '"on$1"'],
    // A namespace within a module is seen by nobody else.
    [/\ndeclare namespace svelteHTML \{[^]*\n\}\n/, SVELTE],
  ]);
  change(join(outdir, 'solid.d.ts'), [events, imports, [/$/, SOLID]]);
  const editors = { outdir: join(root, 'editors'), hideLogs: true };
  generateVsCodeCustomElementData(manifest(), {
    ...editors,
    htmlFileName: 'vscode.html-custom-data.json',
    cssFileName: 'vscode.css-custom-data.json',
  });
  generateJetBrainsWebTypes(manifest(), {
    ...editors,
    webTypesFileName: 'web-types.json',
    packageJson: false,
  });
}
