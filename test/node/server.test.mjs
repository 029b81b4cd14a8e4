/**
 * The door "./server": a feed as HTML that needs no script, on hostile feeds too.
 * Hostile markup of others stands beside the project and never in it; without it that part is skipped.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { render, styleFileOf, styleSheetOf } from '../../dist/server/render.js';
import { readFeed } from '../../dist/index.js';
import { inFolder } from '../helpers/cli.mjs';
import { soundFeed } from '../helpers/faults.mjs';
import { richFeed } from '../helpers/rich-feed.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const shared = fileURLToPath(new URL('../../../shared/data/markup/', import.meta.url));

/** The element of some HTML, its declarative roots as `content` of their templates. */
const parse = (html) => new JSDOM(`<!doctype html><body>${html}`).window.document.body.firstElementChild;

/** Every element of it, in templates too. */
const allOf = (node) =>
  [...node.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.localName === 'template' ? allOf(element.content) : []),
  ]);

const find = (element, selector) => allOf(element).filter((it) => it.matches(selector));

/** What a reader sees of its shadow roots. */
const textOf = (element) => {
  const visit = (node) => {
    if (node.nodeType === 3) return node.textContent;
    if (/^(style|script)$/.test(node.localName ?? '')) return '';
    const own = node.localName === 'template' ? node.content : node;
    const isHost = node.firstElementChild?.localName === 'template';
    return Array.from(isHost ? [node.firstElementChild] : own.childNodes, visit).join(' ');
  };
  return visit(element).replace(/\s+/g, ' ').trim();
};

const item = (fields) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Sample news',
  items: [{ id: '1', title: 'One', ...fields }],
});

/** What could run, load from elsewhere, submit or restyle. */
function dangersIn(element) {
  const found = [];
  for (const one of [element, ...allOf(element)]) {
    const { localName, attributes } = one;
    const isData = localName === 'script' && /^application\/(feed|ld)\+json$/.test(one.type);
    if (/^(script|iframe|object|embed|form|input|base|meta|math|link)$/.test(localName) && !isData)
      found.push(`<${localName}>`);
    for (const { name, value } of attributes) {
      if (/^on|^style$|^srcdoc$|^formaction$/i.test(name)) found.push(`${localName} ${name}="${value}"`);
      if (
        /^(href|src|cite|action|xlink:href|poster)$/i.test(name) &&
        !/^(https?:|mailto:|tel:|[#./?])/i.test(value)
      )
        found.push(`${localName} ${name}="${value}"`);
    }
  }
  return found;
}

describe('render()', () => {
  it('gives a list in one declarative shadow root, its cards in it', async () => {
    const { html, notes } = await render(soundFeed, { attributes: { count: 2, src: 'feed.json' } });
    const list = parse(html);
    assert.equal(list.localName, 'city-news-list');
    assert.equal(list.getAttribute('src'), 'feed.json');
    assert.equal(list.firstElementChild.getAttribute('shadowrootmode'), 'open');
    assert.equal(find(list, 'template[shadowrootmode=open]').length, 1);
    assert.equal(find(list, 'li > article > [part=card]').length, 2);
    assert.match(textOf(list), /Sample news .*Sample article 1 .*Sample article 2 .*Showing 2 of 3/);
    assert.deepEqual(notes, []);
  });

  it('says that one feed was given where src names several', async () => {
    const { html, notes } = await render(soundFeed, { attributes: { src: '/a.json /b.json', lang: 'en' } });
    assert.equal(parse(html).getAttribute('src'), '/a.json /b.json');
    assert.match(textOf(parse(html)), /Sample article 1/);
    assert.deepEqual(notes, [
      'src names 2 feeds, and one was given: the page shows that one until the script has asked for all.',
    ]);
  });

  it('leaves no marks of Lit in what it writes', async () => {
    const { html } = await render(soundFeed);
    assert.doesNotMatch(html, /lit-part|lit-node|defer-hydration|<\?|shadowroot=/);
  });

  it('takes what readFeed() gives as well', async () => {
    const { feed } = readFeed(soundFeed);
    assert.equal((await render(feed)).html, (await render(soundFeed)).html);
  });

  it('gives an article in full, with its body', async () => {
    const { html } = await render(soundFeed, { article: 'sample-2' });
    const article = parse(html);
    assert.equal(article.getAttribute('article-id'), 'sample-2');
    assert.equal(find(article, '[part=body] p')[0].textContent, 'The body of sample article 2.');
  });

  it('gives a badge and a card from their attributes alone', async () => {
    const badge = await render(undefined, {
      tag: 'city-award-badge',
      attributes: { name: 'Green City', level: 'winner', year: 2026, size: 'panel' },
    });
    assert.match(textOf(parse(badge.html)), /Winner Green City/);
    const card = await render(undefined, {
      tag: 'city-article-card',
      attributes: { headline: 'By hand', href: '/news/1' },
    });
    assert.equal(find(parse(card.html), 'a')[0].getAttribute('href'), '/news/1');
  });

  for (const [name, attributes, seen] of [
    ['layout', { layout: 'cards' }, '.list-base.news-cards'],
    ['lead', { lead: true }, 'li.lead .card.lead'],
    ['heading', { heading: 'Our news' }, 'h2#heading'],
    ['heading-level', { 'heading-level': 4 }, 'h4#heading'],
    ['article-url', { 'article-url': '/news?id={id}' }, 'a[href="/news?id=sample-1"]'],
    ['all-url', { 'all-url': 'https://example.org/all' }, 'a.all[href="https://example.org/all"]'],
    ['filter', { filter: true, topics: 'a, b' }, '.filter button'],
    ['show', { show: 'date' }, 'time'],
    ['new-tab', { 'new-tab': true }, 'a[target=_blank][rel=noopener]'],
    ['data-', { 'data-place': 'aside' }, 'h2#heading'],
  ])
    it(`shows the list as ${name} asks`, async () => {
      const { html } = await render(soundFeed, { attributes });
      assert.ok(find(parse(html), seen).length > 0, html.replace(/<style>[^]*?<\/style>/g, ''));
    });

  it('speaks the language that is asked for, in article and cards too', async () => {
    const list = parse((await render(soundFeed, { attributes: { lang: 'ko', count: 1 } })).html);
    assert.match(textOf(list), /더 보기/);
    assert.match(textOf(list), /일 ?게시/);
    const article = await render(soundFeed, { article: 'sample-1', attributes: { lang: 'ko' } });
    assert.match(textOf(parse(article.html)), /인쇄/);
  });

  it('speaks one language after another without mixing them', async () => {
    const languages = ['ko', 'fr', 'en'];
    const texts = await Promise.all(
      languages.map(async (lang) =>
        textOf(parse((await render(soundFeed, { attributes: { lang, count: 1 } })).html)),
      ),
    );
    assert.equal(new Set(texts).size, 3);
    assert.match(texts[2], /Load more/);
  });

  it('leaves out what is under embargo, inline too', async () => {
    const feed = structuredClone(soundFeed);
    feed.items[0]._city_news = { embargo_until: '2999-01-01T00:00:00Z' };
    const { html } = await render(feed, { inline: true });
    assert.doesNotMatch(html, /Sample article 1|sample-1/);
    await assert.rejects(render(feed, { article: 'sample-1' }), /no article "sample-1"/);
  });

  it('says that there is no news where there is none', async () => {
    const list = parse((await render({ ...soundFeed, items: [] })).html);
    assert.ok(find(list, '[part=message]').length > 0);
  });

  it('shows a link to the pages that a browser would find, where it can', async () => {
    const feed = { ...soundFeed, next_url: 'https://news.example/feed-2.json' };
    const buttons = async (attributes) =>
      find(parse((await render(feed, { attributes })).html), '[part=more]');
    assert.equal((await buttons({ src: 'https://news.example/feed.json' })).length, 1);
    assert.equal((await buttons({})).length, 0);
  });

  it('keeps relative addresses relative, and takes those of the page where it is named', async () => {
    const feed = item({ url: 'news/1.html', image: '/a.jpg' });
    const list = parse((await render(feed)).html);
    assert.equal(find(list, 'h3 a')[0].getAttribute('href'), './news/1.html');
    assert.equal(find(list, 'img')[0].getAttribute('src'), '/a.jpg');
    const there = parse((await render(feed, { baseUrl: 'https://city.example/office/' })).html);
    assert.equal(find(there, 'h3 a')[0].getAttribute('href'), 'https://city.example/office/news/1.html');
  });

  it('lets no relative address become another scheme or another server', async () => {
    for (const url of [
      './javascript:alert(1)',
      './/evil.example/x',
      '/.//evil.example/x',
      '../javascript:alert(1)',
    ]) {
      const list = parse((await render(item({ url }))).html);
      const href = find(list, 'h3 a')[0].getAttribute('href');
      const { protocol, host } = new URL(href, 'https://city.example/a/b/c/d/');
      assert.deepEqual([protocol, host], ['https:', 'city.example'], `${url} became ${href}`);
    }
  });

  it('writes plain words and links inside the tag, and none where they are not wanted', async () => {
    const { html } = await render(soundFeed, { attributes: { heading: 'Our news' } });
    const list = parse(html);
    assert.equal(list.querySelector(':scope > h2').textContent, 'Our news');
    assert.deepEqual(
      [...list.querySelectorAll(':scope > ul a')].map((link) => link.textContent),
      soundFeed.items.map(({ title }) => title),
    );
    const bare = parse((await render(soundFeed, { fallback: false })).html);
    assert.deepEqual(
      [...bare.children].map(({ localName }) => localName),
      ['template'],
    );
  });

  it('says of the words inside the tag and of those in the root which language they are in, and runs them so', async () => {
    const feed = { ...item({ title: 'GITEX خبر', summary: 'نص', content_text: 'نص' }), language: 'ar' };
    const list = parse((await render(feed, { attributes: { lang: 'en' } })).html);
    const article = parse((await render(feed, { article: '1', attributes: { lang: 'en' } })).html);
    const marks = (element, selector) => find(element, selector).map(({ lang, dir }) => `${lang} ${dir}`);
    const shown = marks(list, 'h2:not([part]), ul:not([role]) > li, [part=summary]');
    assert.deepEqual(shown, Array(3).fill('ar rtl'));
    assert.deepEqual(marks(article, 'h2:not([part]), h2 + p, [part=body], .lede'), Array(4).fill('ar rtl'));
    for (const element of [list, article])
      assert.deepEqual(
        find(element, '[part=base]').map(({ lang }) => lang),
        ['en'],
      );
  });

  it('writes the feed inside the tag on request, and nothing in it can end the script', async () => {
    const feed = item({ title: '</script><script>alert(1)</script><!--' });
    const list = parse((await render(feed, { inline: true })).html);
    const scripts = list.querySelectorAll('script');
    assert.equal(scripts.length, 1);
    assert.equal(scripts[0].type, 'application/feed+json');
    assert.deepEqual(JSON.parse(scripts[0].textContent), feed);
  });

  it('writes the article for search engines where json-ld asks for it', async () => {
    const { html } = await render(soundFeed, { article: 'sample-1', attributes: { 'json-ld': true } });
    const block = parse(html).querySelector('script[type="application/ld+json"]');
    assert.equal(JSON.parse(block.textContent).headline, 'Sample article 1');
  });

  it('hides buttons where no script will come', async () => {
    const hidden = /\.list-base>footer,\.tools,\.sharing\{display:none\}/;
    assert.match((await render(soundFeed)).html, /@media \(scripting:none\)\{\.list-base>footer/);
    const { html } = await render(soundFeed, { isStatic: true });
    assert.match(html, hidden);
    assert.doesNotMatch(html, /scripting/);
  });

  it('gives the hash of every style it writes, the same for the same element', async () => {
    const { html, styleHashes } = await render(soundFeed, { attributes: { count: 3 } });
    const styles = new Set(Array.from(html.matchAll(/<style>([^]*?)<\/style>/g), ([, css]) => css));
    const hashes = [...styles].map((css) => `sha256-${createHash('sha256').update(css).digest('base64')}`);
    assert.equal(styles.size, 1);
    assert.deepEqual([...styleHashes].sort(), hashes.sort());
    const again = await render(richFeed, { attributes: { layout: 'cards' } });
    assert.deepEqual(again.styleHashes, styleHashes);
  });

  it('links to style files on request, which say what it would write', async () => {
    const { html, styleHashes } = await render(soundFeed, { styles: 'link', stylesUrl: '/css/' });
    assert.deepEqual(styleHashes, []);
    assert.doesNotMatch(html, /<style/);
    assert.equal(find(parse(html), 'link')[0].getAttribute('href'), `/css/${styleFileOf('city-news-list')}`);
    for (const tag of ['city-news-list', 'city-news-article', 'city-article-card', 'city-award-badge']) {
      const css = styleSheetOf(tag, true, false);
      assert.match(css, /--_city-text/, tag);
      assert.equal(readFileSync(join(root, 'cdn/prerendered', styleFileOf(tag)), 'utf8').trim(), css);
    }
  });

  for (const [name, feed, options, said] of [
    ['what is no feed', { hello: 1 }, {}, /no feed/],
    ['nothing', undefined, {}, /no feed/],
    ['an article that is not there', soundFeed, { article: 'x' }, /no article "x"/],
    [
      'an attribute that nobody knows',
      soundFeed,
      { attributes: { coutn: 3 } },
      /no attribute "coutn".*count/,
    ],
    ['a handler', soundFeed, { attributes: { onclick: 'x' } }, /no attribute "onclick"/],
    ['an element that is not there', soundFeed, { tag: 'city-x' }, /no <city-x>.*city-news-list/],
  ])
    it(`refuses ${name} with a sentence`, () => assert.rejects(render(feed, options), said));
});

describe('render() on hostile feeds', () => {
  it('writes text as text and attributes as attributes', async () => {
    const evil = '"><img src=x onerror=alert(1)><!--';
    const feed = item({
      title: evil,
      summary: evil,
      url: 'https://news.example/?"><script>',
      image: 'https://news.example/"onerror="alert(1)',
      tags: [evil],
      authors: [{ name: evil }],
      _city_news: { publisher: { name: evil }, awards: [{ name: evil, level: 'winner' }] },
    });
    for (const options of [{ attributes: { heading: evil, filter: true, label: evil } }, { article: '1' }]) {
      const element = parse((await render(feed, { ...options, inline: true })).html);
      assert.deepEqual(dangersIn(element), []);
      assert.equal(find(element, 'img[onerror]').length, 0);
    }
  });

  it('keeps nothing of a body that could do harm', async () => {
    const content_html =
      '<p onclick=alert(1)>Words</p><script>alert(1)</script><a href="javascript:alert(1)">A</a>' +
      '<iframe src="https://evil.example"></iframe><svg onload=alert(1)></svg></template></div><style>*{}</style>';
    const article = parse((await render(item({ content_html }), { article: '1' })).html);
    assert.deepEqual(dangersIn(article), []);
    assert.match(textOf(article), /Words/);
    assert.equal(find(article, 'style').length, 1);
  });

  it(
    'lets nothing through of all that others have collected',
    { skip: !existsSync(shared) && 'there is no ../shared/data beside the project' },
    async () => {
      let count = 0;
      for (const file of readdirSync(shared).filter((name) => name !== 'INDEX.json'))
        for (const { id, html: markup } of JSON.parse(readFileSync(join(shared, file), 'utf8'))) {
          const { html } = await render(item({ content_html: markup, summary: markup }), {
            article: '1',
            baseUrl: 'https://city.example/',
          });
          const element = parse(html);
          assert.deepEqual(dangersIn(element), [], `${file} ${id}`);
          assert.equal(element.nextSibling, null, `${file} ${id} broke out of the tag`);
          assert.equal(find(element, 'style').length, 1, `${file} ${id}`);
          count++;
        }
      assert.ok(count > 1000, String(count));
    },
  );
});

describe('a server without its optional packages', () => {
  /** Runs a module beside a copy of the package that has only these packages. */
  const runWith = (packages, code) =>
    inFolder((folder) => {
      mkdirSync(join(folder, 'node_modules'));
      const own = join(folder, 'node_modules/city-initiative-news');
      mkdirSync(own);
      writeFileSync(join(own, 'package.json'), readFileSync(join(root, 'package.json')));
      // A link would lead back to the packages that are here.
      const words = [
        '-e',
        `require('fs').cpSync(${JSON.stringify(join(root, 'dist'))}, ${JSON.stringify(join(own, 'dist'))}, {recursive: true})`,
      ];
      spawnSync(process.execPath, words);
      for (const name of [
        'lit',
        'lit-html',
        'lit-element',
        '@lit',
        '@lit-labs/ssr-dom-shim',
        'date-fns',
        'dompurify',
        ...packages,
      ]) {
        const place = join(folder, 'node_modules', name);
        mkdirSync(join(place, '..'), { recursive: true });
        symlinkSync(join(root, 'node_modules', name), place);
      }
      const file = join(folder, 'page.mjs');
      writeFileSync(file, code);
      const run = spawnSync(process.execPath, ['--preserve-symlinks', file], {
        cwd: folder,
        encoding: 'utf8',
      });
      return { ...run, output: `${run.stdout}${run.stderr}` };
    });

  const CODE = `
    import { render } from 'city-initiative-news/server';
    const feed = ${JSON.stringify(item({ content_html: '<p>Body</p>', summary: 'Short' }))};
    try { const { html, notes } = await render(feed, { article: '1' }); console.log(JSON.stringify([html.includes('<p>Body'), html.includes('Short'), notes])); }
    catch (error) { console.log(error.message); }`;

  it('names the package that it cannot do without', async () => {
    assert.match((await runWith([], CODE)).output, /npm install @lit-labs\/ssr/);
  });

  it('leaves bodies out without jsdom, and says so', async () => {
    const more = ['@lit-labs/ssr', '@lit-labs/ssr-client', '@parse5', 'parse5', 'entities'];
    const { output } = await runWith(more, CODE);
    const [hasBody, hasSummary, notes] = JSON.parse(output);
    assert.deepEqual([hasBody, hasSummary], [false, true]);
    assert.match(notes.join(), /install jsdom/);
  });
});
