/**
 * The built package as a partner gets it: every door opens in Node without a DOM, and only some have an effect.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(read('package.json'));
const elements = JSON.parse(read('custom-elements.json'));
const TAGS = ['city-article-card', 'city-award-badge', 'city-news-article', 'city-news-list'];

/** The tags that importing a file registers. */
function registeredBy(path) {
  const code = `
    const tags = [];
    globalThis.customElements = { get: () => undefined, define: (tag) => tags.push(tag) };
    await import(${JSON.stringify(new URL(path, root).href)});
    console.log(JSON.stringify(tags.sort()));`;
  const words = ['--input-type=module', '-e', code];
  return JSON.parse(execFileSync(process.execPath, words, { cwd: fileURLToPath(root), encoding: 'utf8' }));
}

/** The language that speaks for a tag once a file is imported. */
function languageOf(tag, path) {
  const url = (file) => JSON.stringify(new URL(file, root).href);
  const code = `
    globalThis.customElements = { get: () => undefined, define: () => undefined };
    await import(${url(path)});
    const { negotiate } = await import(${url('dist/text/messages.js')});
    console.log(negotiate(${JSON.stringify(tag)}).language);`;
  const words = ['--input-type=module', '-e', code];
  return execFileSync(process.execPath, words, { cwd: fileURLToPath(root), encoding: 'utf8' }).trim();
}

describe('the package', () => {
  it('. has no effect', () => assert.deepEqual(registeredBy('dist/index.js'), []));

  it('./adapters has no effect', () => assert.deepEqual(registeredBy('dist/adapters/index.js'), []));

  it('./server has no effect', () => assert.deepEqual(registeredBy('dist/server/render.js'), []));

  it('./define registers the four tags', () => assert.deepEqual(registeredBy('dist/define.js'), TAGS));

  for (const [tag, needed] of [
    ['city-award-badge', ['city-award-badge']],
    ['city-article-card', ['city-article-card']],
    ['city-news-article', ['city-news-article']],
    ['city-news-list', ['city-news-list']],
  ])
    it(`./elements/${tag} registers what it renders and no more`, () =>
      assert.deepEqual(registeredBy(`dist/define/${tag}.js`), needed));

  for (const [file, tag] of Object.entries({ ko: 'ko-KR', 'zh-hant': 'zh-TW', ar: 'ar-EG' }))
    it(`./languages/${file} teaches that language and registers no tag`, () => {
      const path = `dist/text/languages/${file}.js`;
      assert.deepEqual(registeredBy(path), []);
      assert.notEqual(languageOf(tag, path), 'en');
      assert.equal(languageOf(tag, 'dist/define.js'), 'en');
    });

  it('names only files that are there', () => {
    const paths = Object.values(manifest.exports)
      .flatMap((target) => (target && typeof target === 'object' ? Object.values(target) : [target]))
      .filter((path) => path && !path.includes('*'));
    for (const path of [...paths, manifest.types, manifest.unpkg, manifest.jsdelivr])
      assert.ok(existsSync(new URL(path, root)), path);
  });

  it('says truly which files have effects', () => {
    const effects = manifest.sideEffects.join(' ');
    for (const path of [
      './dist/define.js',
      './dist/define/city-*.js',
      './dist/languages/*.js',
      './dist/text/languages/*.js',
    ])
      assert.ok(effects.includes(path), path);
    assert.ok(!effects.includes('index'));
  });

  it('describes the four tags, with nothing private', () => {
    const described = elements.modules
      .flatMap((module) => module.declarations ?? [])
      .filter(({ tagName }) => tagName);
    assert.deepEqual(described.map(({ tagName }) => tagName).sort(), TAGS);
    for (const { tagName, members = [], events = [] } of described) {
      assert.ok(members.length > 0, tagName);
      assert.ok(
        members.every(({ name, privacy }) => !name.startsWith('#') && privacy !== 'private'),
        tagName,
      );
      assert.ok(
        events.every(({ name }) => name.startsWith('city-')),
        `${tagName}: ${events.map(({ name }) => name)}`,
      );
    }
    for (const { path } of elements.modules) assert.ok(existsSync(new URL(path, root)), path);
  });

  it('gives the right hash for every file of the CDN', () => {
    const hashes = JSON.parse(read('cdn/sri.json'));
    const files = readdirSync(new URL('cdn/', root), { recursive: true }).filter((name) =>
      /\.(js|css)$/.test(name),
    );
    assert.deepEqual(Object.keys(hashes).sort(), files.sort());
    for (const file of files) {
      const hash = createHash('sha384')
        .update(read(`cdn/${file}`))
        .digest('base64');
      assert.equal(hashes[file], `sha384-${hash}`, file);
    }
  });

  it('brings lit, DOMPurify and date-fns alone, and answers to npx by its own name', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['date-fns', 'dompurify', 'lit']);
    assert.equal(manifest.bin[manifest.name], manifest.bin['city-news']);
    assert.ok(existsSync(new URL(manifest.bin[manifest.name], root)));
  });

  it('has the libraries of the commands in one file, with a licence of each beside it', () => {
    const program = read('dist/bin/city-news.js');
    const foreign = Array.from(
      program.matchAll(/^import\b.*?\bfrom\s*["']([^"']+)["']/gm),
      ([, it]) => it,
    ).filter((it) => !/^(node:|\.\.\/)/.test(it));
    assert.deepEqual(foreign, []);
    const licences = read('dist/bin/LICENSES.txt');
    for (const library of ['ajv', 'feedsmith', 'htmlparser2', 'jsonc-parser', 'marked', 'yaml'])
      assert.match(licences, new RegExp(`^${library}\n=+\n\n\\S`, 'm'), library);
  });

  it('is never called by a name on npm that others could take', () => {
    const documents = ['README.md', ...readdirSync(new URL('docs/', root)).map((file) => `docs/${file}`)];
    for (const path of documents.filter((file) => file.endsWith('.md')))
      assert.doesNotMatch(read(path), /npx (-\S+ )*city-news\b/, path);
  });

  it('has everything in the one file', () =>
    assert.doesNotMatch(read('cdn/city-news.all.js'), /\bimport\s*\(/));

  it('has a lock file that names no registry', () =>
    assert.doesNotMatch(read('package-lock.json'), /"resolved": "https?:/));
});
