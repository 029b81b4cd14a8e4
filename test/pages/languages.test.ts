/**
 * Languages on plain pages with the built bundle: which chunk is asked for, what is said while it is awaited, and that
 * a change of `lang` is heard at once, wherever it happens.
 */
import { expect } from '@open-wc/testing';
import { closePages, findDeep, openPage, textOf, untilSaid, type Page } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'City news',
  language: 'en',
  items: Array.from({ length: 8 }, (_, index) => ({
    id: String(index),
    title: `Article ${index}`,
    url: `https://example.org/${index}`,
    date_published: '2016-11-17',
    content_text: 'Words.',
    _city_news: { views: 6100 },
  })),
});

const list = (attributes = '') =>
  `<city-news-list ${attributes} count="5"><script type="application/feed+json">${FEED}</script></city-news-list>`;

const LANGUAGE = /\/chunks\/(ar|es|fr|ja|ko|ru|vi|zh-hans|zh-hant)(-article)?-[\w-]{8}\.js$/;

/** The names of the languages that a page asked for. */
const askedFor = ({ frame }: Page): string[] =>
  frame
    .contentWindow!.performance.getEntriesByType('resource')
    .flatMap(({ name }) => LANGUAGE.exec(name)?.slice(1).join('') ?? []);

const chunksOf = ({ frame }: Page): number =>
  frame
    .contentWindow!.performance.getEntriesByType('resource')
    .filter(({ name }) => name.includes('/chunks/')).length;

const find = (page: Page, selector = 'city-news-list'): HTMLElement => page.document.querySelector(selector)!;

const more = (element: Element): string => textOf(findDeep(element, '[part=more]')!);

const untilMoreIs = (element: Element, words: string) =>
  waitUntil(() => findDeep(element, '[part=more]') && more(element) === words, `never said ${words}`);

describe('languages on a page', () => {
  afterEach(closePages);

  it('ask for no chunk in English', async () => {
    const page = await openPage(list());
    await untilMoreIs(find(page), 'Load more news');
    // What readers set going comes at the first idle moment.
    await waitUntil(() => chunksOf(page) > 0);
    expect(askedFor(page)).to.deep.equal([]);
    expect(findDeep(find(page), '[part=base]')!.lang).to.equal('en');
  });

  it('speak two at a time, each by one chunk', async () => {
    const page = await openPage(list('id="korean" lang="ko-KR"') + list('id="english"'));
    await untilMoreIs(find(page, '#korean'), '뉴스 더 보기');
    expect(more(find(page, '#english'))).to.equal('Load more news');
    expect(askedFor(page)).to.deep.equal(['ko']);
    expect(page.errors).to.deep.equal([]);
  });

  it('change at once with the page, the element around and the element itself, by one chunk each', async () => {
    const page = await openPage(`<div>${list()}</div>`);
    const element = find(page);
    await untilMoreIs(element, 'Load more news');
    await waitUntil(() => textOf(element).includes('6,100 views') && chunksOf(page) > 0);
    page.document.documentElement.lang = 'es';
    await untilMoreIs(element, 'Cargar más noticias');
    const before = chunksOf(page);
    element.parentElement!.lang = 'zh_TW';
    await untilMoreIs(element, '載入更多新聞');
    expect(chunksOf(page)).to.equal(before + 1);
    element.lang = 'fr';
    await untilMoreIs(element, 'Afficher plus d’actualités');
    element.removeAttribute('lang');
    await untilMoreIs(element, '載入更多新聞');
    expect(askedFor(page)).to.deep.equal(['es', 'zh-hant', 'fr']);
  });

  it('are heard through shadow roots, and where an element comes to', async () => {
    const page = await openPage('<div id="outer"></div><p lang="vi" id="other"></p>');
    const outer = find(page, '#outer');
    outer.attachShadow({ mode: 'open' }).append(page.document.createElement('main'));
    const main = outer.shadowRoot!.querySelector('main')!;
    const element = page.document.createElement('city-news-list') as HTMLElement & { feed: unknown };
    element.feed = JSON.parse(FEED) as unknown;
    main.append(element);
    await untilMoreIs(element, 'Load more news');
    main.lang = 'ja';
    await untilMoreIs(element, 'ニュースをもっと見る');
    main.removeAttribute('lang');
    outer.lang = 'ru';
    await untilMoreIs(element, 'Показать ещё новости');
    find(page, '#other').append(element);
    await untilMoreIs(element, 'Tải thêm tin tức');
  });

  const ONE = '/cdn/city-news.all.js';
  const KOREAN = '/cdn/languages/ko.js';
  for (const [name, scripts] of [
    ['before the one file', [KOREAN, ONE]],
    ['after it', [ONE, KOREAN]],
    ['between two copies of it', [ONE, KOREAN, ONE]],
    ['after two copies of it', [ONE, ONE, KOREAN]],
  ] as const)
    it(`come as a script tag ${name}, which asks for none`, async () => {
      const article = list('lang="ko"').replaceAll('city-news-list', 'city-news-article');
      const page = await openPage(list('lang="ko"') + article, { scripts: [...scripts] });
      await untilMoreIs(find(page), '뉴스 더 보기');
      await untilSaid(find(page, 'city-news-article'), '인쇄');
      expect(chunksOf(page)).to.equal(0);
      expect(page.errors).to.deep.equal([]);
    });

  it('are English where the one file stands alone', async () => {
    const page = await openPage(list('lang="ko"'), { scripts: [ONE] });
    await untilMoreIs(find(page), 'Load more news');
    expect(findDeep(find(page), '[part=base]')!.lang).to.equal('en');
    expect(page.errors).to.deep.equal([]);
  });

  it('say what they cannot in English, and that it is English (A14)', async () => {
    const page = await openPage(list(), { language: 'xx' });
    const element = find(page);
    await untilMoreIs(element, 'Load more news');
    expect(findDeep(element, '[part=base]')!.lang).to.equal('en');
    page.document.documentElement.lang = 'en-GB';
    await waitUntil(() => findDeep(element, '[part=base]')!.lang === 'en-GB');
  });

  it('run from right to left where the element asks for it', async () => {
    const page = await openPage(list('lang="ar-EG"'));
    const element = find(page);
    await untilSaid(element, 'تحميل المزيد');
    const base = findDeep(element, '[part=base]')!;
    expect(getComputedStyle(base).direction).to.equal('rtl');
    expect(findDeep(element, '[part=title] a')!.lang).to.equal('en');
  });

  it('bring what an article in full says by one chunk more, and only where there is one', async () => {
    const feed = `<script type="application/feed+json">${FEED}</script>`;
    const page = await openPage(`<city-news-article>${feed}</city-news-article>`, { language: 'ko' });
    const element = find(page, 'city-news-article');
    await untilSaid(element, '인쇄');
    await untilSaid(element, '출처');
    const links = `<city-news-article article-id="3">${feed}</city-news-article>`;
    await waitUntil(() => askedFor(page).length === 2, 'Never asked for the words of the article');
    page.document.body.insertAdjacentHTML('beforeend', links);
    const second = page.document.body.lastElementChild!;
    await untilSaid(second, '다음 기사');
    await waitUntil(() => findDeep(second, 'nav')?.ariaLabel === '다른 기사', 'The words never came');
    expect(askedFor(page)).to.deep.equal(['ko', 'ko-article']);
    expect(page.errors).to.deep.equal([]);
  });
});
