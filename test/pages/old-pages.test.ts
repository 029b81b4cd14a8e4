/**
 * Pages as they really are: old libraries that replace what the browser brought, rules for every element, XHTML, boxes that
 * are none, other documents, and a page that arrives in two halves. The cases: hosts/ and reports/16–19, 28, 29, 35, 36.
 */
import { expect } from '@open-wc/testing';
import {
  closePages,
  findAllDeep,
  findDeep,
  openPage,
  textOf,
  untilSaid,
  type Page,
} from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const LIST = '<city-news-list src="/fault/feed" loading="eager"><p>Own words</p></city-news-list>';
const ARTICLE = '<city-news-article src="/fault/feed"></city-news-article>';

const SCRIPTS = ['/cdn/city-news.js', '/cdn/city-news.all.js'];

const find = (page: Page, selector = 'city-news-list') => page.document.querySelector<HTMLElement>(selector)!;

/** What old libraries have done to the globals of a page. */
const LIBRARIES = {
  'an Event of its own, as MooTools has': 'window.Event = function (e) { e.type.indexOf("key"); };',
  'a CustomEvent of its own': 'window.CustomEvent = function () { throw new Error("old"); };',
  'an Array.from that knows no function': 'Array.from = (list) => Array.prototype.slice.call(list || []);',
  'a name on Object.prototype': 'Object.prototype.extend = function () {};',
  'a word on Object.prototype': 'Object.prototype.legacy = "old";',
  'an object on Object.prototype': 'Object.prototype.settings = { lang: "old", type: String };',
  'nothing on Object.prototype': 'Object.prototype.none = undefined; Object.prototype.nil = null;',
  'toJSON on arrays, as Prototype has': 'Array.prototype.toJSON = function () { return "[old]"; };',
  'methods on Array.prototype': 'Array.prototype.contains = function () {}; Array.prototype.first = 1;',
};

describe('a page with an old library', () => {
  afterEach(closePages);

  for (const script of SCRIPTS)
    for (const [what, code] of Object.entries(LIBRARIES))
      it(`shows the news beside ${what}: ${script}`, async () => {
        const page = await openPage(LIST + ARTICLE, { head: `<script>${code}</script>`, scripts: [script] });
        await untilSaid(find(page), 'Sample article 3');
        await untilSaid(find(page, 'city-news-article'), 'The body of sample article 1.');
        await waitUntil(
          () => page.events.length === 2,
          () => `only ${page.events.join()}`,
        );
        expect(page.events).to.deep.equal(['city-load', 'city-load']);
        expect(page.errors).to.deep.equal([]);
      });
});

describe('a page with rules for every element', () => {
  afterEach(closePages);

  const RULES =
    '* { text-align: center; text-align-last: right; text-indent: 3em; white-space: nowrap; word-break: break-all; line-height: 1 }';

  for (const tag of ['list', 'article'])
    it(`does not reach the lines of the ${tag}`, async () => {
      const markup = tag === 'list' ? LIST : ARTICLE;
      const page = await openPage(markup, { head: `<style>${RULES}</style>`, width: 320 });
      const element = find(page, `city-news-${tag}`);
      await untilSaid(element, 'sample article 1');
      for (const words of findAllDeep(element, 'h2, h3, p')) {
        const { textAlign, textIndent, whiteSpace, lineHeight, fontSize } = getComputedStyle(words);
        if (words.className === 'heard') continue;
        // Engines that know match-parent say "left".
        expect([textAlign.replace('left', 'start'), textIndent, whiteSpace].join()).to.equal(
          'start,0px,normal',
        );
        expect(parseFloat(lineHeight)).to.be.above(parseFloat(fontSize) * 1.1);
      }
      expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
    });
});

describe('an element', () => {
  afterEach(closePages);

  it('loads where it has no box of its own (reports/18)', async () => {
    const page = await openPage(
      '<div style="height: 9000px"></div><city-news-list style="display: contents" src="/fault/feed"></city-news-list>',
    );
    await untilSaid(find(page), 'Sample article 1');
  });

  it('loads far down the page when the page is printed (reports/29)', async () => {
    const page = await openPage(
      '<div style="height: 9000px"></div><city-news-list src="/fault/feed"></city-news-list>',
    );
    const list = find(page) as HTMLElement & { state?: { status: string } };
    await waitUntil(() => list.state?.status === 'loading');
    page.frame.contentWindow!.dispatchEvent(new Event('beforeprint'));
    await untilSaid(list, 'Sample article 1');
  });

  it('keeps its looks in another document, moved there or made for it (reports/17)', async () => {
    const page = await openPage(`${LIST}<iframe></iframe>`);
    const list = find(page);
    await untilSaid(list, 'Sample article 1');
    const other = page.document.querySelector('iframe')!.contentDocument!;
    other.body.append(list);
    const made = page.document.createElement('city-news-list');
    made.setAttribute('src', '/fault/feed');
    made.setAttribute('loading', 'eager');
    made.setAttribute('theme', 'dark');
    other.body.append(made);
    await untilSaid(made, 'Sample article 1');
    const looks = (element: HTMLElement) => [
      getComputedStyle(element).display,
      getComputedStyle(findDeep(element, 'li')!).boxSizing,
    ];
    for (const element of [list, made])
      await waitUntil(
        () => looks(element).join() === 'block,border-box',
        () => looks(element).join(),
      );
    await waitUntil(() => getComputedStyle(made).backgroundColor !== 'rgba(0, 0, 0, 0)');
    page.document.body.append(list);
    await waitUntil(() => looks(list).join() === 'block,border-box');
    expect(page.errors).to.deep.equal([]);
  });

  it('leaves the words of an XHTML page where they are, and says why (reports/35)', async () => {
    const markup = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body>${LIST}${ARTICLE}</body></html>`;
    const page = await openPage('', {
      scripts: ['/cdn/city-news.all.js'],
      address: `?${new URLSearchParams({ type: 'application/xhtml+xml', markup }).toString()}`,
    });
    const list = find(page);
    // WebKit renders there as anywhere.
    await waitUntil(
      () => page.notes.length > 0 || textOf(list).includes('Sample article 1'),
      'neither news nor a note',
    );
    expect(textOf(list)).to.contain(page.notes.length > 0 ? 'Own words' : 'Sample article 3');
    expect(page.errors).to.deep.equal([]);
  });

  const INLINE = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: [1, 2, 3].map((number) => ({ id: String(number), title: `Inline ${number}` })),
  });

  for (const [what, cut] of [
    ['in the middle', 40],
    ['before its first letter', 0],
  ] as const)
    it(`waits for the end of a feed in the page that is cut ${what} (reports/16)`, async () => {
      const key = `inline-${Math.random()}`;
      const markup =
        `<!doctype html><!-- ${'So much that every engine begins to show it. '.repeat(50)}--><script src="/cdn/city-news.all.js"></script><script>seen = []; document.addEventListener("city-error", (e) => seen.push(e.type), true)</script>` +
        `<city-news-list><p>Own words</p><script type="application/feed+json">${INLINE.slice(0, cut)}{held}${INLINE.slice(cut)}</script></city-news-list>`;
      const frame = document.createElement('iframe');
      frame.src = `/fault/page/${key}?${new URLSearchParams({ markup }).toString()}`;
      document.body.append(frame);
      const list = () => frame.contentDocument?.querySelector('city-news-list');
      await waitUntil(() => list()?.matches(':defined') && textOf(list()!).includes('Own words'));
      await fetch(`/fault/release/${key}`);
      await waitUntil(() => list() && textOf(list()!).includes('Inline 3'));
      expect((frame.contentWindow as unknown as { seen: string[] }).seen).to.deep.equal([]);
      frame.remove();
    });

  it('takes the text of a feed that changes later', async () => {
    const page = await openPage(
      `<city-news-list><script type="application/feed+json">{"oops</script></city-news-list>`,
    );
    const list = find(page);
    await untilSaid(list, 'could not be loaded');
    list.querySelector('script')!.textContent = INLINE;
    await untilSaid(list, 'Inline 2');
  });

  it('tells the webmaster once for each address what is wrong, and readers nothing of it (reports/36)', async () => {
    const failing = '<city-news-list src="/fault/html" loading="eager"></city-news-list>';
    const page = await openPage(`${failing}${failing}${ARTICLE.replace('feed', 'status/404')}`);
    await waitUntil(() => page.events.length === 3);
    expect(page.notes).to.have.length(2);
    expect(page.notes.join()).to.match(/not-json: \S+\/fault\/html \(markup: <!doctype/);
    expect(page.notes.join()).to.match(/http: \S+\/fault\/status\/404 \(status 404\)/);
    await untilSaid(find(page), 'did not respond as expected');
    expect(textOf(find(page))).to.not.contain('json');
  });
});
