/**
 * `city-news render`: a piece, a page and a small site, as a person gets them; and what becomes of a disk that refuses.
 * Runs the built command as a child process.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { bin, checked, cityNews, inFolder, withServer } from '../helpers/cli.mjs';
import { soundFeed } from '../helpers/faults.mjs';

const demo = fileURLToPath(new URL('../../demo/feed.json', import.meta.url));
const isRoot = process.getuid?.() === 0;
const SITE = 'https://news.example.org/';

/** A feed in a file, and what was done with it. */
const withFeed = (feed, task) =>
  inFolder((folder) => {
    const path = join(folder, 'feed.json');
    writeFileSync(path, typeof feed === 'string' ? feed : JSON.stringify(feed));
    return task(path, folder);
  });

async function rendered(...words) {
  const { status, stdout, stderr } = await cityNews(['render', ...words]);
  assert.equal(status, 0, stderr);
  return { html: stdout, said: stderr };
}

async function fails(words, what) {
  const { status, stdout, stderr } = await cityNews(['render', ...words]);
  assert.equal(status, 2, stderr);
  assert.equal(stdout, '');
  assert.match(stderr, what);
  assert.doesNotMatch(stderr, /\n\s+at /);
}

const documentOf = (html) => new JSDOM(html).window.document;

/** Every element, in templates too. */
const allOf = (node) =>
  [...node.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.localName === 'template' ? allOf(element.content) : []),
  ]);

const find = (node, selector) => allOf(node).filter((element) => element.matches(selector));

const isHarmless = (document) =>
  allOf(document).every(
    (element) =>
      (element.localName !== 'script' || /json$/.test(element.type)) &&
      element.getAttributeNames().every((name) => !/^on|^style$/.test(name)) &&
      !/^\s*javascript:/i.test(element.getAttribute('href') ?? ''),
  );

const held = {
  ...soundFeed,
  items: soundFeed.items.map((item, index) =>
    index === 1 ? { ...item, _city_news: { embargo_until: '2999-01-01T00:00:00Z' } } : item,
  ),
};

describe('city-news render', { concurrency: 4 }, () => {
  it('prints a piece with the list in it, and the policy beside it', async () => {
    const { html, said } = await rendered(demo, '--count', '3', '--layout', 'cards', '--theme', 'light');
    const document = documentOf(html);
    const list = document.body.firstElementChild;
    assert.equal(list.localName, 'city-news-list');
    assert.deepEqual(
      ['count', 'layout', 'theme'].map((name) => list.getAttribute(name)),
      ['3', 'cards', 'light'],
    );
    assert.equal(find(document, '[part=card]').length, 3);
    for (const [, css] of html.matchAll(/<style>([^]*?)<\/style>/g))
      assert.ok(said.includes(createHash('sha256').update(css).digest('base64')));
    assert.match(said, /Content-Security-Policy: default-src 'none'; style-src 'sha256-[^']+'; img-src/);
  });

  it('prints a whole page of one article, in its language', () =>
    withFeed({ ...soundFeed, language: 'ko' }, async (path) => {
      const { html } = await rendered(path, '--article', 'sample-2', '--page');
      const document = documentOf(html);
      assert.equal(document.documentElement.lang, 'ko');
      assert.equal(document.title, 'Sample article 2');
      assert.equal(find(document, '[part=body]')[0].textContent.trim(), 'The body of sample article 2.');
      assert.match(html, /출처/);
    }));

  it('speaks the language that is asked for', async () => {
    assert.match(
      (await rendered(demo, '--lang', 'fr', '--page')).html,
      /<html lang="fr" dir="ltr">[^]*Publication/,
    );
    assert.match((await rendered(demo, '--lang', 'ar', '--page')).html, /<html lang="ar" dir="rtl">/);
  });

  it('leaves the rest of the policy to a page with the script', async () => {
    const { html, said } = await rendered(demo, '--src', '/feed.json');
    assert.match(html, /<city-news-list[^>]* src="\/feed\.json"/);
    assert.match(html, /@media \(scripting:none\)/);
    assert.doesNotMatch(said, /default-src/);
    const inline = await rendered(demo, '--inline', '--count', '1');
    assert.equal(find(documentOf(inline.html), 'script[type="application/feed+json"]').length, 1);
  });

  it('reads an address, and takes it for relative ones', () =>
    withServer(
      (_, response) =>
        response.end(JSON.stringify({ ...soundFeed, items: [{ id: '1', title: 'A', url: 'a.html' }] })),
      async (origin) => {
        const { html } = await rendered(`${origin}/news/feed.json`);
        assert.ok(find(documentOf(html), `a[href="${origin}/news/a.html"]`).length > 0);
      },
    ));

  it('leaves out what is under embargo, and says so', () =>
    withFeed(held, async (path) => {
      const { html, said } = await rendered(path);
      assert.doesNotMatch(html, /Sample article 2/);
      assert.match(said, /Left out \(1\):\n {2}"Sample article 2" is under embargo until 2999/);
      await fails([path, '--article', 'sample-2'], /no article "sample-2"/);
    }));

  it('writes a file whole, and replaces one only by force', () =>
    withFeed(soundFeed, async (path, folder) => {
      const output = join(folder, 'news.html');
      await rendered(path, '-o', output);
      const first = readFileSync(output, 'utf8');
      assert.match(first, /Sample article 3/);
      await fails([path, '-o', output], /news\.html is there already/);
      await rendered(path, '-o', output, '--force', '--count', '1');
      assert.notEqual(readFileSync(output, 'utf8'), first);
      assert.deepEqual(readdirSync(folder).sort(), ['feed.json', 'news.html']);
    }));

  it('makes nothing of a hostile feed but text', () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: evil,
      language: 'en',
      items: [
        {
          id: evil,
          title: evil,
          summary: evil,
          content_html: evil,
          url: 'javascript:alert(1)',
          tags: [evil],
        },
        {
          id: '../../x',
          title: 'Up',
          content_html: '<a href="javascript:alert(1)" onclick="x()" style="x">a</a>',
        },
      ],
    };
    return withFeed(feed, async (path, folder) => {
      for (const words of [['--page'], ['--page', '--article', evil], ['--inline']])
        assert.ok(isHarmless(documentOf((await rendered(path, ...words)).html)));
      await rendered(path, '--site', join(folder, 'site'), '--site-url', SITE);
      const files = readdirSync(join(folder, 'site'));
      for (const file of files.filter((name) => name.endsWith('.html'))) {
        assert.match(file, /^[a-z\d-]+\.html$/);
        assert.ok(isHarmless(documentOf(readFileSync(join(folder, 'site', file), 'utf8'))), file);
      }
      const map = new JSDOM(readFileSync(join(folder, 'site/sitemap.xml'), 'utf8'), {
        contentType: 'text/xml',
      });
      assert.equal(map.window.document.querySelectorAll('loc').length, 3);
    });
  });

  for (const [name, text, words, what] of [
    ['what is not JSON', '{ "version": ', [], /feed\.json:1:\d+ is not JSON/],
    ['what is no feed', '{"hello":1}', [], /no JSON Feed[^]*city-news convert/],
    ['an article that is not there', soundFeed, ['--article', 'x'], /no article "x"/],
    ['a layout that it does not know', soundFeed, ['--layout', 'round'], /--layout does not know "round"/],
    [
      'an attribute of the list for an article',
      soundFeed,
      ['--article', 'sample-1', '--count', '2'],
      /no attribute "count"/,
    ],
    ['a site and a file at once', soundFeed, ['--site', 'x', '-o', 'y'], /--site writes a folder/],
    [
      'a site that is nowhere',
      soundFeed,
      ['--site', 'x', '--site-url', 'nowhere'],
      /--site-url is no address/,
    ],
  ])
    it(`refuses ${name} in words`, () => withFeed(text, (path) => fails([path, ...words], what)));

  it('asks which feed', () => fails([], /Which feed/));
});

describe('city-news render --site', { concurrency: 4 }, () => {
  it('writes pages that all lead to each other, without a script', () =>
    inFolder(async (folder) => {
      const site = join(folder, 'site');
      const base = 'https://city.example/news/';
      const words = ['--site', site, '--count', '4', '--site-url', SITE, '--base', base];
      const { said } = await rendered(demo, ...words);
      assert.match(said, /14 articles and 4 pages of the list/);
      assert.match(said, /only its first page is rendered/);
      assert.match(said, /style-src 'self'; img-src 'self' https:\/\/city\.example/);
      const files = readdirSync(site, { recursive: true }).map((file) => file.replaceAll('\\', '/'));
      const pages = files.filter((file) => file.endsWith('.html'));
      assert.equal(pages.length, 18);
      const reached = new Set();
      for (const page of pages) {
        const document = documentOf(readFileSync(join(site, page), 'utf8'));
        assert.ok(isHarmless(document), page);
        assert.equal(document.querySelectorAll('h1').length, 1, page);
        for (const element of find(document, 'a[href],link[href]')) {
          const url = new URL(element.getAttribute('href'), `${SITE}${page}`);
          if (url.origin !== new URL(SITE).origin) continue;
          const file = url.pathname.slice(1);
          assert.ok(files.includes(file), `${page} leads to ${file}`);
          reached.add(file);
        }
      }
      assert.deepEqual(
        files.filter((file) => /html$|json$|css$/.test(file) && !reached.has(file)),
        [],
      );
    }));

  it('gives each article a page with JSON-LD, languages and a way back', () =>
    inFolder(async (folder) => {
      const site = join(folder, 'site');
      await rendered(demo, '--site', site, '--base', 'https://city.example/news/');
      const [file] = readdirSync(site).filter((name) => name.startsWith('article-seoul'));
      const document = documentOf(readFileSync(join(site, file), 'utf8'));
      const block = JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent);
      assert.equal(block['@type'], 'NewsArticle');
      const languages = [...document.querySelectorAll('link[rel=alternate][hreflang]')].map(
        ({ hreflang }) => hreflang,
      );
      assert.ok(languages.length > 1 && languages.includes('en'), languages.join());
      assert.ok(find(document, '.back a[href$="index.html"]').length === 1);
      assert.ok(find(document, 'a[rel=next]').length === 1);
      assert.ok(!existsSync(join(site, 'sitemap.xml')));
    }));

  it('writes a feed that is clean, and a map with every page', () =>
    withFeed(held, async (path, folder) => {
      const site = join(folder, 'site');
      const { said } = await rendered(path, '--site', site, '--site-url', SITE);
      assert.match(said, /Left out \(1\)/);
      const { status, issues } = await checked([join(site, 'feed.json')]);
      assert.equal(status, 0, JSON.stringify(issues));
      const feed = JSON.parse(readFileSync(join(site, 'feed.json'), 'utf8'));
      assert.equal(feed.feed_url, `${SITE}feed.json`);
      const text = readdirSync(site)
        .filter((name) => name.includes('.'))
        .filter((name) => !name.startsWith('.'))
        .map((name) => readFileSync(join(site, name), 'utf8'))
        .join('\n');
      assert.doesNotMatch(text, /Sample article 2|sample-2/);
      const map = readFileSync(join(site, 'sitemap.xml'), 'utf8');
      for (const page of ['index.html', 'article-sample-1.html', 'article-sample-3.html'])
        assert.ok(map.includes(`<loc>${SITE}${page}</loc>`), page);
    }));

  it('gives the same names from run to run, one for each id', () => {
    const ids = [
      'a',
      'A',
      'a b',
      'a/b',
      'https://x.example/b?c=1',
      'https://x.example/b?c=2',
      '뉴스',
      '신문',
      'con',
      '.',
    ];
    const feed = { ...soundFeed, items: ids.map((id) => ({ id, title: `Title ${id}` })) };
    return withFeed(feed, async (path, folder) => {
      const names = async (site) => {
        await rendered(path, '--site', join(folder, site));
        return readdirSync(join(folder, site)).filter((name) => name.startsWith('article-'));
      };
      const first = await names('one');
      assert.equal(new Set(first.map((name) => name.toLowerCase())).size, ids.length);
      assert.deepEqual(await names('two'), first);
    });
  });

  it('replaces only what it wrote itself, and only by force', () =>
    withFeed(soundFeed, async (path, folder) => {
      const site = join(folder, 'site');
      mkdirSync(site);
      await rendered(path, '--site', site);
      await fails([path, '--site', site], /is there already and not empty/);
      await rendered(path, '--site', site, '--force', '--count', '1');
      assert.ok(existsSync(join(site, 'page-3.html')));
      await rendered(path, '--site', site, '--force');
      assert.ok(!existsSync(join(site, 'page-3.html')));
      writeFileSync(join(site, 'CNAME'), 'mine');
      await fails([path, '--site', site, '--force'], /did not write: CNAME/);
      const other = join(folder, 'other');
      mkdirSync(other);
      writeFileSync(join(other, 'mine.txt'), 'mine');
      await fails([path, '--site', other, '--force'], /was not written by city-news/);
      assert.deepEqual(readdirSync(folder).sort(), ['feed.json', 'other', 'site']);
    }));

  it('writes nothing where it may not', () =>
    withFeed(soundFeed, async (path, folder) => {
      await fails(
        [path, '--site', join(folder, 'nowhere/site')],
        /could not be written: the folder is not there/,
      );
      await fails([path, '--site', path], /feed\.json could not be written|is no folder|is there already/);
      assert.deepEqual(readdirSync(folder), ['feed.json']);
    }));

  it(
    'leaves a folder that may not be written to as it is',
    { skip: isRoot && 'root may write everywhere' },
    () =>
      withFeed(soundFeed, async (path, folder) => {
        const locked = join(folder, 'locked');
        mkdirSync(locked);
        chmodSync(locked, 0o500);
        await fails([path, '--site', join(locked, 'site')], /may not be written to/);
        assert.deepEqual(readdirSync(locked), []);
      }),
  );

  it(
    'writes nothing to a disk that not even root may write to',
    { skip: !existsSync('/sys/kernel') && 'there is no /sys' },
    () => withFeed(soundFeed, (path) => fails([path, '--site', '/sys/site'], /may not be written to/)),
  );

  for (const signal of ['SIGTERM', 'SIGKILL'])
    it(`keeps the site that was there when a write is stopped by ${signal}`, () => {
      const items = Array.from({ length: 150 }, (_, at) => ({ id: `n-${at}`, title: `Number ${at}` }));
      return withFeed({ ...soundFeed, items }, async (path, folder) => {
        const place = join(folder, 'place');
        mkdirSync(place);
        const site = join(place, 'site');
        const old = join(folder, 'old.json');
        writeFileSync(old, JSON.stringify(soundFeed));
        await rendered(old, '--site', site);
        const child = spawn(process.execPath, [bin, 'render', path, '--site', site, '--force']);
        // The draft appears: that is the middle of the write.
        const watcher = watch(place, () => child.kill(signal));
        await new Promise((resolve) => child.on('close', resolve));
        watcher.close();
        const files = readdirSync(site);
        const articles = files.filter((name) => name.startsWith('article-')).length;
        // Where the machine was faster than the signal, the new site is there, and whole.
        assert.ok(articles === 3 || articles === 150, String(articles));
        const left = readdirSync(place).filter((name) => name !== 'site');
        assert.ok(
          signal === 'SIGKILL' ? left.every((name) => /^\..*\.tmp$/.test(name)) : left.length === 0,
          left.join(),
        );
      });
    });
});
