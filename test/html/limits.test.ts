/**
 * Bodies that would stall a page: each is refused before it is parsed, and the article says so (security.md, policy 6).
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { readFeed, sanitize, type CityNewsArticle } from '../../src/index.js';
import { cleanUp } from '../../src/html/clean-up.js';
import { loadEngine } from '../../src/html/engines.js';
import { isOvergrown, isTooLarge } from '../../src/html/limits.js';
import { feedOf, item } from '../helpers/feeds.js';
import { findDeep, textOf, untilSaid } from '../helpers/page.js';

const options = { bases: [], headingLevel: 2, tableLabel: 'Table' };

const HUGE: readonly (readonly [string, string])[] = [
  ['100,000 elements inside each other', `${'<div>'.repeat(100_000)}x`],
  ['29,000 elements inside each other', `${'<div>'.repeat(29_000)}x`],
  ['29,000 elements of a drawing inside each other', `<svg>${'<td>'.repeat(29_000)}x`],
  ['14,000 elements inside each other whose ends are in values', `${'<div title="</div>">'.repeat(14_000)}x`],
  ['10 MB of bold', '<b>'.repeat(3_500_000)],
  [
    '50,000 attributes on one element',
    `<p ${Array.from({ length: 50_000 }, (_, n) => `a${n}=1`).join(' ')}>x</p>`,
  ],
  ['a megabyte of words', 'word '.repeat(200_001)],
  [
    'open formatting that every paragraph repeats',
    `<p>${Array.from({ length: 2000 }, (_, n) => `<b title=${n}>`).join('')}</p>${'<p>x</p>'.repeat(2000)}`,
  ],
  [
    'open formatting whose ends are in comments',
    `<p>${Array.from({ length: 450 }, (_, n) => `<b a${n}><!--</b>-->`).join('')}${'<p>x'.repeat(3000)}`,
  ],
  [
    'open formatting whose ends are in values',
    `<p>${Array.from({ length: 450 }, (_, n) => `<b a${n} title="</b>">`).join('')}${'<p>x'.repeat(3000)}`,
  ],
  [
    'open formatting whose ends are in values behind a bracket',
    `<p>${Array.from({ length: 450 }, (_, n) => `<b a${n} title="></b>">`).join('')}${'<p>x'.repeat(3000)}`,
  ],
  [
    'open formatting whose ends are in the cells of tables',
    `${Array.from({ length: 450 }, (_, n) => `<b a${n}><table><td></b></table>`).join('')}${'<p>x'.repeat(3000)}`,
  ],
  [
    'open formatting whose ends are in elements without markup',
    `${Array.from({ length: 450 }, (_, n) => `<b a${n}><title></b></title>`).join('')}${'<p>x'.repeat(3000)}`,
  ],
];

/** Bodies that are small to read and dear to show: what is left of them must not stall the page. */
const DEEP: readonly (readonly [string, string])[] = [
  ['3,000 boxes inside each other', `${'<div>'.repeat(3000)}x`],
  ['400 rubies inside each other', '<ruby>x<rt>y'.repeat(400)],
  ['200 lists inside each other', `${'<ul><li>'.repeat(200)}x`],
];

function parsed(body: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = body;
  return template.content;
}

/** How much deeper each step makes the tree. */
function elementsAlong(step: string): number {
  let depth = 0;
  for (let at = parsed(step).lastElementChild; at; at = at.lastElementChild) depth++;
  return depth;
}

describe('the size of a body', () => {
  for (const [name, body] of HUGE) {
    it(`refuses ${name}`, async () => {
      expect(isTooLarge(body)).to.equal(true);
      expect((await sanitize(body, options))?.textContent.slice(0, 99)).to.equal(undefined);
    });
  }

  for (const [name, body] of DEEP)
    it(`shows nothing of ${name}`, async () => {
      expect((await sanitize(body, options))?.textContent.slice(0, 99)).to.equal(undefined);
    });

  for (const [name, open, close] of [
    ['boxes', '<div>', '</div>'],
    ['rubies', '<ruby>a<rt>b', '</rt></ruby>'],
    ['lists', '<ul><li>', '</li></ul>'],
    ['details', '<details>b', '</details>'],
    ['tables', '<table><tr><td>', '</td></tr></table>'],
    ['quotes', '<blockquote>', '</blockquote>'],
  ] as const)
    it(`shows ${name} to a depth of a hundred, and nothing of what is deeper`, async () => {
      const perStep = elementsAlong(`${open}${close}`);
      const nested = (steps: number) => `<p>Words</p>${open.repeat(steps)}x${close.repeat(steps)}`;
      const most = Math.floor(100 / perStep);
      expect((await sanitize(nested(most), options))?.textContent).to.contain('x');
      expect((await sanitize(nested(most + 1), options))?.textContent).to.equal(undefined);
      // A browser with a sanitizer of its own still has readers whose browser has none.
      const purify = await loadEngine(false);
      expect(purify(nested(most))?.textContent).to.contain('x');
      expect(() => purify(nested(most + 1))).to.throw('too deep');
    });

  it('lets a link lead to a place whose id a page has a name for, in both engines', async () => {
    for (const id of ['location', 'cookie', 'forms', 'attributes', 'submit', 'parentNode'])
      for (const isNative of [true, false]) {
        const fragment = (await loadEngine(isNative))(
          `<p><a href="#${id}">Where</a></p><h2 id="${id}">Here</h2>`,
        )!;
        cleanUp(fragment, options);
        const target = fragment.querySelector('a')!.getAttribute('data-to')!;
        expect(target).to.equal(`city-to-${id}`);
        expect(fragment.querySelectorAll(`[id="${target}"]`)).to.have.length(1);
        expect(fragment.querySelectorAll('[id]')).to.have.length(1);
      }
  });

  it('leaves the DOMPurify of the host page alone, and is left alone by it', async () => {
    const { default: shared } = await import('dompurify');
    shared.addHook('afterSanitizeAttributes', (node) => node.setAttribute('lang', 'tlh'));
    shared.setConfig({ ALLOWED_TAGS: [] });
    try {
      const body = (await loadEngine(false))('<p><b>x</b></p>');
      expect(body?.querySelectorAll('p > b')).to.have.length(1);
      expect(body?.querySelectorAll('[lang]')).to.have.length(0);
      shared.clearConfig();
      expect(shared.sanitize(`${'<div>'.repeat(200)}x`)).to.contain('x');
    } finally {
      shared.clearConfig();
      shared.removeAllHooks();
    }
  });

  it('shows 20,000 elements, and nothing of a body with one more', async () => {
    expect((await sanitize('<b>x</b>'.repeat(10_000), options))?.children).to.have.length(10_000);
    expect(isOvergrown(parsed('<hr>'.repeat(20_000)))).to.equal(false);
    expect(isOvergrown(parsed('<hr>'.repeat(20_001)))).to.equal(true);
  });

  it('takes the spans of a table that no page could lay out, and leaves others', async () => {
    const wide = await sanitize(
      `<table>${'<tr><td colspan=1000 rowspan=65534>x</td></tr>'.repeat(300)}</table>`,
      options,
    );
    expect(wide!.querySelectorAll('td')).to.have.length(300);
    expect(wide!.querySelectorAll('[colspan], [rowspan]')).to.have.length(0);
    const plain = await sanitize('<table><tr><td colspan=2 rowspan=3>x</td></tr></table>', options);
    expect(plain!.querySelectorAll('[colspan="2"][rowspan="3"]')).to.have.length(1);
    const columns = await sanitize(
      `<table><colgroup>${'<col span=1000>'.repeat(9000)}</colgroup><tr><td>x</table>`,
      options,
    );
    expect(columns!.querySelectorAll('[span]').length).to.be.at.most(20);
  });

  it('keeps nine marks on a letter, as no script heaps more, and takes what turns words round', async () => {
    const heaped = await sanitize(`<p>a${'\u0301'.repeat(100_000)}b \u202etxt.exe</p>`, options);
    expect(heaped!.textContent).to.equal(`a${'\u0301'.repeat(9)}b txt.exe`);
  });

  it('reads a long srcset in one go', async () => {
    const long = 'a'.repeat(400_000);
    const body = await sanitize(
      `<img src="https://c.example/1.png" srcset="${long} b, https://c.example/2.png 2x, https://c.example/3.png, https://c.example/4,5.png 640w, javascript:alert(1) 3x">`,
      options,
    );
    expect(body!.querySelector('img')!.srcset).to.equal(
      'https://c.example/2.png 2x, https://c.example/3.png, https://c.example/4%2C5.png 640w',
    );
  });

  it('reads a srcset that ends in spaces in one go', async () => {
    const before = performance.now();
    const body = await sanitize(`<img src="/1.png" srcset="/2.png,${' '.repeat(200_000)}">`, {
      ...options,
      bases: ['https://c.example/'],
    });
    expect(body!.querySelector('img')!.srcset).to.equal('https://c.example/2.png');
    // Looked at anew from each space, they would take a minute.
    expect(performance.now() - before).to.be.below(5000);
  });

  for (const [name, more] of [
    ['850,000 paragraphs of plain text', { content_text: 'a\n\n'.repeat(850_000) }],
    ['a megabyte of plain text', { content_text: 'word '.repeat(200_001) }],
  ] as const)
    it(`says that ${name} is too large`, async () => {
      const feed = feedOf([item(1, more)]);
      const article = await fixture<CityNewsArticle>(
        html`<city-news-article .feed=${feed}></city-news-article>`,
      );
      await untilSaid(article, 'too long');
    });

  it('shows a hundred of a thousand awards, topics and files, and notes it', () => {
    const many = <T>(entry: (n: number) => T) => Array.from({ length: 1000 }, (_, n) => entry(n));
    const { feed, issues } = readFeed(
      feedOf([
        item(1, {
          tags: many((n) => `Topic ${n}`),
          attachments: many((n) => ({ url: `https://c.example/${n}.pdf`, mime_type: 'application/pdf' })),
          _city_news: { awards: many((n) => ({ name: `Award ${n}` })) },
        }),
      ]),
    );
    const [article] = feed.articles;
    expect(article!.topics).to.have.length(100);
    expect(article!.attachments).to.have.length(100);
    expect(article!.awards).to.have.length(100);
    expect(issues.filter(({ code }) => code === 'value-range').map(({ path }) => path)).to.have.members([
      '/items/0/tags',
      '/items/0/attachments',
      '/items/0/_city_news/awards',
    ]);
  });

  it('never covers the page around the article, however it nests from right to left', async () => {
    const page = await fixture<HTMLElement>(html`
      <div style="display: grid; grid-template-columns: 220px 400px; inline-size: 620px">
        <nav><a href="#own">Pay your taxes</a></nav>
        <city-news-article
          .feed=${feedOf([
            item(1, {
              content_html: `<div dir=rtl>${'<ul><li>'.repeat(20)}${'<a href="https://evil.invalid/">news</a><br>'.repeat(40)}</div>`,
            }),
          ])}
        ></city-news-article>
      </div>
    `);
    const article = page.querySelector('city-news-article')!;
    await untilSaid(article, 'news');
    const body = findDeep(article, '[part=body]')!;
    const { height } = body.getBoundingClientRect();
    const { left } = page.getBoundingClientRect();
    body.scrollIntoView({ block: 'center' });
    expect(height).to.be.above(100);
    const middle = body.getBoundingClientRect();
    const seen: string[] = [];
    for (let x = left + 5; x < left + 200; x += 20)
      for (let y = Math.max(1, middle.top); y < Math.min(window.innerHeight, middle.bottom); y += 10)
        seen.push(document.elementFromPoint(x, y)?.localName ?? 'nothing');
    expect(seen.length).to.be.above(50);
    expect(seen).not.to.include('city-news-article').and.not.to.include('nothing');
  });

  it('says in the article that the text is too large, and leads to the source', async () => {
    const feed = feedOf([
      item(1, {
        summary: 'In short',
        content_text: '',
        content_html: '<i>'.repeat(40_000),
        url: 'https://city.example/1',
      }),
    ]);
    const article = await fixture<CityNewsArticle>(
      html`<city-news-article .article=${readFeed(feed).feed.articles[0]}></city-news-article>`,
    );
    await untilSaid(article, 'too long');
    expect(textOf(article)).to.contain('In short');
    expect(findDeep<HTMLAnchorElement>(article, '.source a')!.href).to.equal('https://city.example/1');
  });

  for (const [name, body] of [
    ['a table of 2,000 rows', `<table>${'<tr><td>1</td><td><b>2</b></td></tr>'.repeat(2000)}</table>`],
    ['a long report', '<h2>Part</h2><p>Some <a href="https://city.example/">words</a>.</p>'.repeat(3000)],
    ['bold that was never closed', `<p>${'<b>'.repeat(8)}text</p>${'<p>x</p>'.repeat(500)}`],
  ] as const)
    it(`takes ${name}`, async () => {
      expect(isTooLarge(body)).to.equal(false);
      expect((await sanitize(body, options))?.textContent).to.match(/\w/);
    });
});
