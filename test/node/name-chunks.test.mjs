/**
 * The names in the built script and its chunks: all lead to files and exports that are there, and maps to our sources.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../cdn', import.meta.url));
const files = ['city-news.js', ...readdirSync(join(folder, 'chunks')).map((name) => `chunks/${name}`)];
const scripts = files.filter((file) => file.endsWith('.js'));
const textOf = (file) => readFileSync(join(folder, file), 'utf8');

const namesIn = (list) => list.split(',').map((part) => part.trim().split(' as '));

describe('the names of the built chunks', () => {
  it('carry one hash, so that a page never mixes two builds', () => {
    const hashes = scripts.slice(1).map((file) => /-(\w{8})\.js$/.exec(file)?.[1]);
    assert.equal(new Set(hashes).size, 1);
    assert.notEqual(hashes[0], 'HASHHASH');
    assert.doesNotMatch(scripts.map(textOf).join(''), /HASHHASH/);
  });

  it('lead to files that are there', () => {
    const paths = scripts.flatMap((file) =>
      [...textOf(file).matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)].map(([, path]) =>
        join(folder, dirname(file), path),
      ),
    );
    assert.ok(paths.length >= scripts.length);
    assert.deepEqual(
      paths.filter((path) => !existsSync(path)),
      [],
    );
  });

  it('ask the entry for what it exports, by the names it has there', () => {
    const [, list] = /export\{([^}]*)\};\s*$/.exec(textOf('city-news.js'));
    const exported = new Set(namesIn(list).map(([inside, outside = inside]) => outside));
    assert.doesNotMatch(list, / as /);
    const asked = scripts
      .slice(1)
      .flatMap((file) => [...textOf(file).matchAll(/import\{([^}]*)\}from"\.\.\/city-news\.js"/g)])
      .flatMap(([, names]) => namesIn(names).map(([outside]) => outside));
    assert.ok(asked.length > 20);
    assert.deepEqual(
      asked.filter((name) => !exported.has(name)),
      [],
    );
  });

  for (const [name, words, source] of [
    ['notices', 'toLocaleTimeString', 'src/text/clock-time.ts'],
    ['filter', 'city-filter', 'src/elements/list/filter.ts'],
  ])
    it(`have maps that lead to our sources: ${name}`, () => {
      const file = scripts.find((script) => script.includes(`/${name}-`));
      const text = textOf(file);
      const at = text.indexOf(words);
      assert.ok(at > 0, `${words} is not in ${file}`);
      const before = text.slice(0, at).split('\n');
      const map = new SourceMap(JSON.parse(readFileSync(join(folder, `${file}.map`), 'utf8')));
      const found = map.findEntry(before.length - 1, before.at(-1).length);
      assert.ok(found.originalSource?.endsWith(source), `${found.originalSource} is not ${source}`);
      // A map names the start of an expression, which may stand some lines above.
      const lines = readFileSync(new URL(`../../${source}`, import.meta.url), 'utf8').split('\n');
      assert.match(lines.slice(found.originalLine, found.originalLine + 5).join('\n'), new RegExp(words));
    });
});
