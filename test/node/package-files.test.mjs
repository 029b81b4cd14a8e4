/**
 * What is in the package and how its doors open from outside: by name, in a Node of their own, without a DOM.
 * Beside `package.test.mjs`. Runs on the built package; asks npm for the list of files and no server for anything.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inFolder } from '../helpers/cli.mjs';
import { npmPack } from '../helpers/npm-pack.mjs';

const root = new URL('../../', import.meta.url);
const cwd = fileURLToPath(root);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const json = (path) => JSON.parse(read(path));
const manifest = json('package.json');
const { name } = manifest;
const TAGS = ['city-article-card', 'city-award-badge', 'city-news-article', 'city-news-list'];
const FRAMEWORKS = ['preact', 'react', 'solid', 'svelte', 'vue'];
const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ja', 'ko', 'ru', 'vi', 'zh-hans', 'zh-hant'];

/** Runs a module in a Node of its own and gives what it prints, as JSON. */
function runModule(code) {
  const words = ['--input-type=module', '-e', code];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

const print = (value) => `console.log(JSON.stringify(${value} ?? null));`;

describe('the doors of the package', () => {
  for (const door of [
    '',
    '/define',
    '/adapters',
    '/server',
    ...TAGS.map((tag) => `/elements/${tag}`),
    ...LANGUAGES.map((tag) => `/languages/${tag}`),
  ])
    it(`"${name}${door}" opens in Node, without a DOM, and says nothing`, () =>
      assert.deepEqual(
        runModule(
          `await import('${name}${door}'); ${print('[typeof document, typeof window, typeof HTMLElement]')}`,
        ),
        ['undefined', 'undefined', 'undefined'],
      ));

  for (const door of ['custom-elements.json', 'package.json', 'schema.json'])
    it(`"${name}/${door}" opens as JSON`, () =>
      assert.deepEqual(
        runModule(
          `import it from '${name}/${door}' with { type: 'json' }; ${print('Object.keys(it).length > 2')}`,
        ),
        true,
      ));

  for (const door of ['city-news.js', 'city-news.all.js', 'sri.json'])
    it(`"${name}/cdn/${door}" leads to a file`, () => {
      const url = runModule(print(`import.meta.resolve('${name}/cdn/${door}')`));
      assert.ok(existsSync(new URL(url)), door);
    });

  for (const preset of readdirSync(new URL('themes/', root)))
    it(`"${name}/themes/${preset}" leads to a file, and the CDN has the same`, () => {
      const url = runModule(print(`import.meta.resolve('${name}/themes/${preset}')`));
      assert.equal(readFileSync(new URL(url), 'utf8'), read(`cdn/themes/${preset}`));
    });

  for (const door of [
    'elements/register',
    'elements/later',
    'adapters/rss',
    'languages/en-later',
    'languages/ko-article',
    'dist/index.js',
    'src/index.ts',
    'index.js',
  ])
    it(`"${name}/${door}" stays shut`, () =>
      assert.match(
        runModule(
          `const code = await import('${name}/${door}').then(() => 'open', (e) => e.code); ${print('code')}`,
        ),
        /^ERR_(PACKAGE_PATH_NOT_EXPORTED|MODULE_NOT_FOUND)$/,
      ));

  it('registers nothing, adds no global and touches no prototype when "." is imported', () => {
    const changes = runModule(`
      const tags = [];
      globalThis.customElements = { get: () => undefined, define: (tag) => tags.push(tag) };
      // Lit itself brings these; they are not ours to answer for.
      await import('lit');
      const known = new Set(Object.getOwnPropertyNames(globalThis));
      const shapes = [Object, Array, String, Promise, Map].map(({ prototype }) => prototype);
      const count = () => shapes.map((shape) => Reflect.ownKeys(shape).length).join();
      const before = count();
      await import('${name}');
      const added = Object.getOwnPropertyNames(globalThis).filter((key) => !known.has(key));
      ${print('{ tags, added, isSame: count() === before }')}`);
    assert.deepEqual(changes, { tags: [], added: [], isSame: true });
  });

  it('reads a feed in Node from the door "."', () => {
    const count = `(await import('${name}')).readFeed({ items: [{ id: '1' }] }).feed.articles.length`;
    assert.equal(runModule(print(count)), 1);
  });

  it('adapts posts in Node with a parser of the caller, and says so where there is none', () => {
    const [feed, message] = runModule(`
      const { fromWordPress, fromXml } = await import('${name}/adapters');
      class Parser { parseFromString() { throw new Error('not needed for plain words'); } }
      const posts = [{ guid: { rendered: '1' }, title: { rendered: 'One' } }];
      let message;
      try { fromXml('<rss/>'); } catch (error) { message = error.message; }
      ${print('[fromWordPress(posts, undefined, { parser: Parser }), message]')}`);
    assert.deepEqual(feed.items, [{ id: '1', title: 'One' }]);
    assert.match(message, /DOMParser/);
  });

  it('keeps the adapters in a chunk of their own, and out of every other door', () => {
    const holders = readdirSync(new URL('cdn/', root), { recursive: true }).filter(
      (path) => path.endsWith('.js') && read(`cdn/${path}`).includes('AdapterError'),
    );
    assert.equal(holders.length, 1, holders.join());
    assert.match(holders[0], /chunks/);
    for (const path of ['dist/index.js', 'dist/define.js']) assert.doesNotMatch(read(path), /adapters/);
  });

  it('keeps a tag that the page has already registered', () => {
    const tags = runModule(`
      const tags = [];
      globalThis.customElements = { get: (tag) => tag === 'city-news-list' ? class {} : undefined, define: (tag) => tags.push(tag) };
      await import('${name}/define');
      ${print('tags.sort()')}`);
    assert.deepEqual(
      tags,
      TAGS.filter((tag) => tag !== 'city-news-list'),
    );
  });

  it('has types beside every door that is a module', () => {
    const STARS = { './elements/*': TAGS, './languages/*': LANGUAGES, './types/*': FRAMEWORKS };
    for (const [door, target] of Object.entries(manifest.exports)) {
      if (!target?.types) continue;
      for (const tag of STARS[door] ?? [''])
        for (const path of [target.types, target.default ?? target.types])
          assert.ok(existsSync(new URL(path.replace('*', tag), root)), path);
    }
  });
});

describe('the files of the package', () => {
  let files;

  before(async () => {
    const packed = await inFolder((folder) => npmPack(folder, { isDry: true }));
    files = packed.files.map(({ path }) => path);
  });

  it('has every file that "files" names', () => {
    for (const entry of manifest.files.filter((name) => !name.startsWith('!'))) {
      const start = entry.split('*')[0];
      assert.ok(
        files.some((path) => path === entry || path.startsWith(start)),
        entry,
      );
    }
  });

  it('has every door and the licence in it', () => {
    for (const path of [
      'dist/index.js',
      'dist/index.d.ts',
      'dist/define.js',
      'dist/adapters/index.js',
      'dist/adapters/index.d.ts',
      'dist/server/render.js',
      'dist/server/render.d.ts',
      'cdn/prerendered/city-news-list.css',
      'cdn/city-news.js',
      'cdn/city-news.all.js',
      'cdn/sri.json',
      'cdn/importmap.json',
      ...[...FRAMEWORKS, 'jsx'].map((it) => `dist/types/${it}.d.ts`),
      'editors/vscode.html-custom-data.json',
      'editors/vscode.css-custom-data.json',
      'editors/web-types.json',
      'custom-elements.json',
      'schema.json',
      'LICENSE',
      'README.md',
      ...TAGS.map((tag) => `dist/define/${tag}.js`),
      ...['krds', 'uswds', 'govuk', 'editorial'].map((preset) => `themes/${preset}.css`),
      ...LANGUAGES.map((tag) => `dist/text/languages/${tag}.js`),
    ])
      assert.ok(files.includes(path), path);
  });

  it('leaves out sources, tests, stories and everything else that is not for users', () => {
    const foreign = files.filter(
      (path) =>
        !/^(dist|cdn)\//.test(path) &&
        !/^docs\/[\w-]+\.md$/.test(path) &&
        !/^editors\/[\w.-]+\.json$/.test(path) &&
        !/^themes\/\w+\.css$/.test(path) &&
        ![
          'custom-elements.json',
          'schema.json',
          'package.json',
          'README.md',
          'LICENSE',
          'CHANGELOG.md',
          'SECURITY.md',
          'demo/feed.json',
          'docs/demo.png',
        ].includes(path),
    );
    assert.deepEqual(foreign, []);
  });

  it('leaves out every source map of the CDN', () => {
    assert.ok(readdirSync(new URL('cdn/', root)).some((file) => file.endsWith('.map')));
    assert.deepEqual(
      files.filter((path) => path.startsWith('cdn/') && path.endsWith('.map')),
      [],
    );
  });

  it('names no source map that is not in it, and none that needs a source that is not in it', () => {
    for (const path of files.filter((file) => file.endsWith('.js'))) {
      const map = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(read(path))?.[1];
      if (!map) continue;
      const mapPath = new URL(map, new URL(path, root)).href.slice(root.href.length);
      assert.ok(files.includes(mapPath), `${path} names ${map}`);
      const { sources, sourcesContent } = json(mapPath);
      assert.equal(sourcesContent?.length, sources.length, mapPath);
    }
  });

  it('names no folder of the machine it was built on', () => {
    for (const path of files.filter((file) => /\.(js|ts|json|map)$/.test(file)))
      assert.ok(!read(path).includes(cwd), path);
  });

  it('has a file behind every import of every module in it', () => {
    for (const path of files.filter((file) => file.endsWith('.js')))
      for (const [, , target] of read(path).matchAll(
        /\b(from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g,
      )) {
        const wanted = new URL(target, new URL(path, root)).href.slice(root.href.length);
        assert.ok(files.includes(wanted), `${path} imports ${target}`);
      }
  });

  it('uses nothing at run time but what it depends on', () => {
    const used = files
      .filter((file) => file.startsWith('dist/') && file.endsWith('.js'))
      .flatMap((path) =>
        Array.from(
          read(path).matchAll(/\b(?:from|import)\s*\(?\s*["']([a-z@][\w@/.-]*)["']/g),
          ([, it]) => it,
        ),
      )
      .map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)[0]);
    const known = { ...manifest.dependencies, ...manifest.peerDependencies };
    assert.deepEqual([...new Set(used)].sort(), Object.keys(known).sort());
  });
});

describe('the manifest of the elements', () => {
  const declarations = json('custom-elements.json').modules.flatMap((module) => module.declarations ?? []);
  const described = new Map(declarations.filter(({ tagName }) => tagName).map((it) => [it.tagName, it]));
  const namesOf = (tag, kind) => (described.get(tag)[kind] ?? []).map((it) => it.name);

  for (const [tag, attributes] of Object.entries({
    'city-news-list':
      'src count layout lead heading heading-level label lang time-zone date-style show topics article-url ' +
      'new-tab all-url theme loading timeout',
    'city-article-card':
      'headline href summary published publisher views image image-alt layout heading-level show lang theme',
    'city-award-badge': 'level name label year rank of consecutive issuer category href size lang theme',
    'city-news-article': 'src article-id heading-level back-url time-zone date-style timeout lang theme',
  }))
    it(`lists the attributes of <${tag}> that the contract promises`, () => {
      const names = namesOf(tag, 'attributes');
      for (const attribute of attributes.split(' ')) assert.ok(names.includes(attribute), attribute);
      assert.equal(new Set(names).size, names.length);
    });

  for (const [tag, events] of Object.entries({
    'city-news-list': ['city-article-open', 'city-error', 'city-filter', 'city-load', 'city-load-more'],
    'city-article-card': ['city-article-open'],
    'city-award-badge': [],
    'city-news-article': ['city-article-open', 'city-error', 'city-load', 'city-share'],
  }))
    it(`lists the events of <${tag}>`, () => assert.deepEqual(namesOf(tag, 'events').sort(), events));

  it('names the module and class behind every tag, and they are there', async () => {
    const { modules } = json('custom-elements.json');
    const exported = await import('../../dist/index.js');
    for (const [tag, { name: className }] of described) {
      assert.equal(typeof exported[className], 'function', tag);
      const module = modules.find((it) => it.declarations?.some(({ tagName }) => tagName === tag));
      assert.ok(existsSync(new URL(module.path, root)), module.path);
    }
  });

  it('shows no member that is private, protected or inherited from Lit', () => {
    for (const [tag, { members = [] }] of described)
      for (const { name: member, privacy } of members) {
        assert.ok(!/^[#_]/.test(member), `${tag}.${member}`);
        assert.ok(privacy === undefined || privacy === 'public', `${tag}.${member} is ${privacy}`);
        assert.ok(
          !['render', 'willUpdate', 'updated', 'connectedCallback'].includes(member),
          `${tag}.${member}`,
        );
      }
  });

  it('describes every tag, attribute, event and part in words, but for those of HTML itself', () => {
    for (const [tag, declaration] of described)
      for (const it of [
        declaration,
        ...['attributes', 'events', 'cssParts'].flatMap((key) => declaration[key] ?? []),
      ])
        if (it.name !== 'lang') assert.ok(it.description?.trim(), `${tag} ${it.name}`);
  });
});

describe('the lock file', () => {
  const packages = Object.entries(json('package-lock.json').packages).filter(([path]) => path !== '');

  it('names no host for any package, so that any mirror will do', () => {
    assert.deepEqual(
      packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path),
      [],
    );
  });

  it('has a checksum for every package', () => {
    assert.deepEqual(
      packages.filter(([, it]) => !it.integrity && !it.link && !it.inBundle).map(([path]) => path),
      [],
    );
  });
});
