/**
 * The types for frameworks and the data for editors, made of the manifest: what is right passes the compiler, and each
 * of them knows every tag. Runs on the built package.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = new URL('../../', import.meta.url);
const folder = fileURLToPath(new URL('test/snippets/', root));
const json = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const TAGS = ['city-article-card', 'city-award-badge', 'city-news-article', 'city-news-list'];
const SNIPPETS = readdirSync(folder).filter((name) => name.endsWith('.tsx'));

const elements = json('custom-elements.json')
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

describe('the types for frameworks (6)', () => {
  let said;

  before(() => {
    const { options } = ts.parseJsonConfigFileContent(
      ts.readConfigFile(`${folder}tsconfig.json`, ts.sys.readFile).config,
      ts.sys,
      folder,
    );
    const program = ts.createProgram(
      SNIPPETS.map((name) => `${folder}${name}`),
      options,
    );
    said = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => ({
      name: file?.fileName.slice(folder.length),
      text: `${file && file.getLineAndCharacterOfPosition(start).line + 1}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    }));
  });

  it('are tried in six homes', () =>
    assert.deepEqual(SNIPPETS.map((name) => name.replace('.tsx', '')).sort(), [
      'dom',
      'preact',
      'react',
      'solid',
      'svelte',
      'vue',
    ]));

  for (const name of SNIPPETS)
    it(`pass what is right and refuse what is wrong: ${name}`, () =>
      assert.deepEqual(
        said.filter((it) => it.name === name || !SNIPPETS.includes(it.name)).map(({ text }) => text),
        [],
      ));
});

describe('the data for editors (6)', () => {
  const { tags } = json('editors/vscode.html-custom-data.json');
  const { properties } = json('editors/vscode.css-custom-data.json');
  const { name, version, contributions } = json('editors/web-types.json');
  const manifest = json('package.json');

  it('is named in package.json', () => {
    assert.equal(manifest['web-types'], './editors/web-types.json');
    assert.deepEqual(manifest.vscode, {
      customData: ['./editors/vscode.html-custom-data.json'],
      customCSS: ['./editors/vscode.css-custom-data.json'],
    });
    assert.deepEqual([name, version], [manifest.name, manifest.version]);
  });

  it('knows every tag with every attribute, each described', () => {
    const shown = contributions.html.elements;
    for (const list of [tags, shown]) {
      assert.deepEqual(list.map((it) => it.name).sort(), TAGS);
      for (const { tagName, attributes } of elements) {
        const known = list.find((it) => it.name === tagName).attributes;
        assert.deepEqual(known.map((it) => it.name).sort(), attributes.map((it) => it.name).sort());
        for (const it of known) assert.ok(it.description, `${tagName} ${it.name}`);
      }
    }
  });

  it('offers the words of a closed set', () => {
    const list = tags.find((it) => it.name === 'city-news-list');
    const words = (attribute) =>
      list.attributes
        .find((it) => it.name === attribute)
        .values.map((it) => it.name)
        .sort();
    assert.deepEqual(words('layout'), ['cards', 'compact', 'list']);
    assert.deepEqual(words('theme'), ['auto', 'contrast', 'dark', 'inherit', 'light']);
    assert.deepEqual(words('loading'), ['eager', 'lazy']);
  });

  it('knows every token', () => {
    const tokens = elements.flatMap(({ cssProperties = [] }) => cssProperties.map((it) => it.name));
    assert.deepEqual(new Set(properties.map((it) => it.name)), new Set(tokens));
  });
});

describe('the types of the manifest (6)', () => {
  it('are there for every attribute, field and event, with unions written out', () => {
    for (const { tagName, attributes, members, events = [] } of elements) {
      const fields = members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
      for (const { name, type } of [...attributes, ...fields, ...events])
        assert.match(type?.text ?? '', /\S/, `${tagName} ${name}`);
      for (const { name, type } of attributes) assert.doesNotMatch(type.text, /^[A-Z]/, `${tagName} ${name}`);
      for (const { name, type } of events) assert.match(type.text, /^City\w+Event$/, name);
    }
  });
});
