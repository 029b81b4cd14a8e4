/**
 * `city-news embed`: snippets for six kinds of site, their hashes and policies, and values that try to break out.
 * Also the command as npm packs it. Runs the built command as a child process.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Parser } from 'htmlparser2';
import { cityNews, fixture, inFolder } from '../helpers/cli.mjs';
import { npmPack } from '../helpers/npm-pack.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { name, version } = json('package.json');
const FEED = 'https://feeds.example/news.json';
const TARGETS = ['html', 'npm', 'react', 'vue', 'wordpress', 'drupal'];
const HOSTILE = `"'><script>alert(1)</script>{{ x }}\${x}<?php ?>\\ -->\n]`;

async function embedded(...words) {
  const { status, stdout, stderr } = await cityNews(['embed', ...words]);
  assert.equal(status, 0, stderr);
  return stdout;
}

/** The tags of a piece of HTML with their attributes. */
function tagsIn(html) {
  const tags = [];
  const parser = new Parser({ onopentag: (tag, attributes) => tags.push({ tag, ...attributes }) });
  parser.end(html);
  return tags;
}

/** Packages with all that they depend on. */
function withTheirs(names, found = new Set()) {
  for (const it of names.filter((one) => !found.has(one))) {
    found.add(it);
    withTheirs(Object.keys(json(`node_modules/${it}/package.json`).dependencies ?? {}), found);
  }
  return found;
}

/** What PHP makes of its texts in single quotes. */
const phpTexts = (code) =>
  Array.from(code.matchAll(/'((?:[^'\\]|\\.)*)'/gs), ([, text]) => text.replace(/\\([\\'])/g, '$1'));

describe('city-news embed', { concurrency: 4 }, () => {
  it('prints head lines, a list and a policy, with a version and a hash', async () => {
    const html = await embedded('--src', FEED);
    const tags = tagsIn(html);
    const script = tags.find(({ src, tag }) => tag === 'script' && src);
    assert.equal(script.src, `/${name}@${version}/cdn/city-news.js`);
    assert.equal(script.type, 'module');
    const hash = createHash('sha384')
      .update(readFileSync(join(root, 'cdn/city-news.js')))
      .digest('base64');
    assert.equal(script.integrity, `sha384-${hash}`);
    const links = tags.filter(({ tag }) => tag === 'link');
    assert.deepEqual(
      links.map(({ rel, href }) => [rel, href]),
      [['modulepreload', script.src]],
    );
    assert.equal(links[0].integrity, script.integrity);
    assert.equal(tags.find(({ tag }) => tag === 'city-news-list').src, FEED);
    assert.match(html, /script-src 'self' 'sha256-[\w+/=]{44}';/);
    assert.match(html, /connect-src https:\/\/feeds\.example;/);
    assert.match(html, /img-src https:\/\/feeds\.example;/);
  });

  it('covers everything with one hash when the bundle is whole', async () => {
    const tags = tagsIn(
      await embedded('--src', FEED, '--bundle', 'whole', '--cdn', 'https://cdn.example/n/'),
    );
    const script = tags.find(({ tag }) => tag === 'script');
    assert.equal(script.src, 'https://cdn.example/n/city-news.all.js');
    assert.equal(script.integrity, json('cdn/sri.json')['city-news.all.js']);
    assert.equal(script.defer, '');
    assert.ok(!tags.some(({ rel }) => rel === 'modulepreload'));
  });

  it('adds the language of the list to the whole bundle, which speaks English', async () => {
    const words = ['--src', FEED, '--bundle', 'whole', '--cdn', 'https://cdn.example/n'];
    const sourcesOf = async (...more) =>
      tagsIn(await embedded(...words, ...more)).flatMap(({ tag, src, integrity }) =>
        tag === 'script' ? [[src, integrity]] : [],
      );
    const files = json('cdn/sri.json');
    const whole = ['https://cdn.example/n/city-news.all.js', files['city-news.all.js']];
    assert.deepEqual(await sourcesOf('--lang', 'zh-TW'), [
      whole,
      ['https://cdn.example/n/languages/zh-hant.js', files['languages/zh-hant.js']],
    ]);
    assert.deepEqual(await sourcesOf('--lang', 'en-GB'), [whole]);
    assert.match(await embedded(...words, '--lang', 'ko', '--for', 'drupal'), /languages\/ko\.js":\n/);
    assert.match(await embedded(...words, '--lang', 'ko', '--for', 'wordpress'), /languages\/ko\.js/);
  });

  it('names the origins of scripts and pictures in the policy', async () => {
    const words = ['--cdn', 'https://cdn.example/n', '--images', 'https://a.example,https://b.example/x'];
    const html = await embedded('--src', '/feed.json', ...words);
    assert.match(html, /script-src https:\/\/cdn\.example 'sha256-/);
    assert.match(html, /connect-src 'self';/);
    assert.match(html, /img-src 'self' https:\/\/a\.example https:\/\/b\.example;/);
  });

  it('preloads each of several feeds, and names the origin of each in the policy', async () => {
    const feeds = [FEED, 'https://parks.example/a.json', '/b.json', 'https://parks.example/c.json'];
    const html = await embedded('--loading', 'eager', '--src', ` ${feeds.join('  ')}\n`);
    const preloaded = tagsIn(html).filter(({ rel }) => rel === 'preload');
    assert.deepEqual(
      preloaded.map(({ href }) => href),
      feeds,
    );
    assert.match(html, /connect-src https:\/\/feeds\.example https:\/\/parks\.example 'self';/);
    assert.match(html, /img-src https:\/\/feeds\.example https:\/\/parks\.example 'self';/);
    const list = tagsIn(await embedded(...feeds)).find(({ tag }) => tag === 'city-news-list');
    assert.equal(list.src, feeds.join(' '));
  });

  it('names the one of several feeds that is no address', async () => {
    const { status, stderr } = await cityNews(['embed', '--src', `${FEED} javascript:alert(1)`]);
    assert.equal(status, 2);
    assert.match(stderr, /--src is no address that a page may use: javascript:alert\(1\)\n/);
  });

  it('has an option for every attribute of the list', async () => {
    const { attributes } = json('custom-elements.json')
      .modules.flatMap(({ declarations = [] }) => declarations)
      .find(({ tagName }) => tagName === 'city-news-list');
    const help = await embedded('--help');
    for (const attribute of attributes) assert.match(help, new RegExp(`--${attribute.name}\\b`));
    const words = ['--count', '3', '--lead', '--layout', 'cards', '--topics', 'Parks,Awards', '--lang', 'ko'];
    const list = tagsIn(await embedded('--src', FEED, ...words)).find(({ tag }) => tag === 'city-news-list');
    assert.deepEqual(list, {
      tag: 'city-news-list',
      src: FEED,
      count: '3',
      topics: 'Parks,Awards',
      layout: 'cards',
      lead: '',
      lang: 'ko',
    });
  });

  it('gives frameworks numbers as numbers, and what has no value without one', async () => {
    const words = ['--src', FEED, '--count', '3', '--heading-level', '3', '--timeout', '5000'];
    const more = ['--lead', '--new-tab', '--topics', 'Parks,Awards', '--heading', '2016'];
    const react = await embedded(...words, ...more, '--for', 'react');
    const lines = react.split('\n').map((line) => line.trim());
    const props = ['count={3}', 'heading-level={3}', 'timeout={5000}', 'lead', 'new-tab'];
    for (const prop of [...props, 'topics={"Parks,Awards"}', 'heading={"2016"}'])
      assert.ok(lines.includes(prop), `${prop}\n${react}`);
    const vue = tagsIn(await embedded(...words, ...more, '--for', 'vue'));
    assert.deepEqual(
      vue.find(({ tag }) => tag === 'city-news-list'),
      {
        ...{ tag: 'city-news-list', src: FEED, ':count': '3', heading: '2016', ':heading-level': '3' },
        ...{ topics: 'Parks,Awards', ':timeout': '5000', lead: '', 'new-tab': '' },
      },
    );
    const html = tagsIn(await embedded(...words)).find(({ tag }) => tag === 'city-news-list');
    assert.equal(html.count, '3');
  });

  for (const target of TARGETS)
    it(`prints for ${target} what no value can break out of`, async () => {
      const code = await embedded('--src', FEED, '--for', target, '--heading', HOSTILE);
      assert.ok(!code.includes('<script>alert'), code);
      assert.ok(!code.includes(HOSTILE.slice(0, 5)), code);
      if (target === 'react') {
        const [, text] = /heading=\{(".*")\}/.exec(code);
        assert.equal(JSON.parse(text), HOSTILE);
        return;
      }
      assert.ok(!/\{\{ x|\$\{x|<\?php \?>/.test(code), code);
      const html = target === 'wordpress' ? phpTexts(code).join('\n') : code;
      const list = tagsIn(html).find(({ tag }) => tag === 'city-news-list');
      assert.equal(list.heading, HOSTILE);
      assert.equal(list.src, FEED);
    });

  for (const words of [
    [],
    ['--src', 'javascript:alert(1)'],
    ['--src', 'data:application/json,{}'],
    ['--src', 'https://me:secret@feeds.example/'],
    ['--src', FEED, '--all-url', 'javascript:alert(1)'],
    ['--src', FEED, '--article-url', 'data:text/html,{id}'],
    ['--src', FEED, '--cdn', 'javascript:alert(1)//'],
    ['--src', FEED, '--images', 'evil'],
    ['--src', FEED, '--layout', 'round'],
    ['--src', FEED, '--theme', 'pink'],
    ['--src', FEED, '--loading', 'soon'],
    ['--src', FEED, '--date-style', 'short'],
    ['--src', FEED, '--count', 'many'],
    ['--src', FEED, '--for', 'joomla'],
  ])
    it(`refuses ${words.slice(-2).join(' ') || 'to guess the feed'}`, async () => {
      const { status, stdout, stderr } = await cityNews(['embed', ...words]);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^city-news: .+\n.+\n$/);
    });

  it('gives an attribute template for articles through', async () => {
    const list = tagsIn(await embedded('--src', FEED, '--article-url', '/news?id={id}')).find(
      ({ tag }) => tag === 'city-news-list',
    );
    assert.equal(list['article-url'], '/news?id={id}');
  });

  it('preloads the feed for an eager list alone, for another may never be seen', async () => {
    const preloaded = async (...words) =>
      tagsIn(await embedded('--src', FEED, ...words)).filter(({ rel }) => rel === 'preload');
    assert.deepEqual(await preloaded(), []);
    assert.deepEqual(await preloaded('--loading', 'lazy'), []);
    const [{ href, as }, ...more] = await preloaded('--loading', 'eager');
    assert.deepEqual([href, as, more.length], [FEED, 'fetch', 0]);
  });

  it('puts the hash of every chunk into an import map before the module, and its own into the policy', async () => {
    const html = await embedded('--src', FEED, '--cdn', 'https://cdn.example/{{n}}/');
    const [, text] = /<script type="importmap">([^<]*)<\/script>/.exec(html);
    assert.ok(html.indexOf('importmap') < html.indexOf('modulepreload'));
    assert.doesNotMatch(html, /\{\{/);
    const { integrity } = JSON.parse(text);
    const files = Object.entries(json('cdn/sri.json')).filter(([it]) => /^(chunks\/|city-news\.js)/.test(it));
    assert.deepEqual(
      integrity,
      Object.fromEntries(files.map(([file, hash]) => [`https://cdn.example/{{n}}/${file}`, hash])),
    );
    const own = createHash('sha256').update(text).digest('base64');
    assert.ok(html.includes(`script-src https://cdn.example 'sha256-${own}';`), html);
  });

  it('writes places beside the page as such, for in an import map a word is the name of a package', async () => {
    const html = await embedded('--src', FEED, '--cdn', 'news');
    assert.match(html, /"\.\/news\/city-news\.js": "sha384-/);
  });

  it('prints an import map where there are chunks and no other map alone', async () => {
    for (const words of [
      ['--bundle', 'whole'],
      ['--for', 'wordpress'],
      ['--for', 'npm'],
      ['--for', 'react'],
      ['--for', 'vue'],
    ])
      assert.doesNotMatch(await embedded('--src', FEED, ...words), /importmap|sha256/, words.join(' '));
    assert.match(await embedded('--src', FEED, '--for', 'drupal'), /"importmap"[^]*'sha256-/);
  });
});

describe('city-news as npm packs it', () => {
  it('starts, checks, converts and embeds', () =>
    inFolder(async (folder) => {
      const { filename } = npmPack(folder);
      execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
      // What npm would bring, and no more: the libraries of the commands have to be in the file.
      mkdirSync(join(folder, 'node_modules'));
      for (const it of withTheirs(Object.keys(json('package.json').dependencies))) {
        mkdirSync(dirname(join(folder, 'node_modules', it)), { recursive: true });
        cpSync(join(root, 'node_modules', it), join(folder, 'node_modules', it), { recursive: true });
      }
      const manifest = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8'));
      const program = join(folder, 'package', manifest.bin[name]);
      assert.match(readFileSync(program, 'utf8'), /^#!\/usr\/bin\/env node\n/);
      const packed = (...it) => cityNews(it, { program, cwd: folder });
      assert.equal((await packed('--version')).stdout, `${version}\n`);
      assert.equal((await packed('check', fixture('check/sound.json'))).status, 0);
      assert.equal((await packed('check', fixture('check/item-id.json'))).status, 1);
      const { stdout } = await packed('convert', fixture('convert/feed.rss'));
      assert.equal(JSON.parse(stdout).items[0].id, 'post-1');
      const markdown = join(folder, 'post.md');
      writeFileSync(markdown, '---\ntitle: One\ndate: 2026-01-02\n---\n\n**Bold** words.\n');
      assert.match((await packed('convert', markdown)).stdout, /<strong>Bold<\/strong>/);
      assert.equal((await packed('embed', '--src', FEED)).status, 0);
    }));
});
