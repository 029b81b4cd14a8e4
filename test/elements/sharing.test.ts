/**
 * What stands below an article: copying its link, sharing, printing, and the links to its neighbours and to the list.
 * The browser's own clipboard, sharing and printing are stood in for, and given back after each test.
 */
import { expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { CityNewsArticle } from '../../src/index.js';
import { readFeed } from '../../src/index.js';
import { feedOf, feedOfLength, item, type Json } from '../helpers/feeds.js';
import { findAllDeep, findDeep, textOf, untilSaid } from '../helpers/page.js';
import { giveBack, replace, takeAway } from '../helpers/stand-in.js';
import { waitUntil } from '../helpers/wait.js';

interface Options {
  readonly id?: string;
  readonly articleUrl?: string;
  readonly backUrl?: string;
}

async function show(feed: Json = feedOfLength(3), options: Options = {}): Promise<CityNewsArticle> {
  const { id = 'id-1', articleUrl = '', backUrl = '' } = options;
  const article = await fixture<CityNewsArticle>(
    html`<city-news-article
      article-id=${id}
      article-url=${articleUrl}
      back-url=${backUrl}
      .feed=${feed}
    ></city-news-article>`,
  );
  await untilSaid(article, 'Copy link');
  return article;
}

const buttonsOf = (article: Element) =>
  findAllDeep<HTMLButtonElement>(article, '.sharing button').map((button) => button.textContent.trim());

const press = (article: Element, words: string) =>
  findAllDeep<HTMLButtonElement>(article, '.sharing button')
    .find((button) => button.textContent.trim() === words)!
    .click();

const told = (article: Element) => textOf(findDeep(article, '.sharing [role=status]')!);

/** What the page hears of sharing, in order. */
function listen(article: Element): string[] {
  const heard: string[] = [];
  article.parentElement!.addEventListener('city-share', ({ method, article: { id }, url }) =>
    heard.push(`${method} ${id} ${url}`),
  );
  return heard;
}

afterEach(async () => {
  giveBack();
  fixtureCleanup();
  await nextFrame();
});

describe('The buttons below an article', () => {
  it('copy the address, say so, and tell the page', async () => {
    const copied: string[] = [];
    replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(copied.push(text)) });
    const article = await show();
    const heard = listen(article);
    expect(told(article)).to.equal('');
    press(article, 'Copy link');
    await waitUntil(() => told(article) === 'Link copied');
    await waitUntil(() => heard.length > 0);
    expect(copied).to.deep.equal(['https://news.example/1']);
    expect(heard).to.deep.equal(['copy id-1 https://news.example/1']);
    await expect(article).to.be.accessible();
  });

  it('say of a copied link only below the article whose link it is', async () => {
    replace(navigator, 'clipboard', { writeText: () => Promise.resolve() });
    const article = await show();
    press(article, 'Copy link');
    await waitUntil(() => told(article) === 'Link copied');
    article.articleId = 'id-2';
    await untilSaid(article, 'Text 2');
    expect(told(article)).to.equal('');
  });

  for (const [name, clipboard] of Object.entries({
    'is refused': { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) },
    'cannot be had': undefined,
  }))
    it(`give the address where copying ${name}`, async () => {
      replace(navigator, 'clipboard', clipboard);
      const article = await show();
      press(article, 'Copy link');
      await waitUntil(() => told(article) === 'Copy this address: https://news.example/1');
    });

  it('copy the address of the page where the article has none', async () => {
    const copied: string[] = [];
    replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(copied.push(text)) });
    const article = await show(feedOf([item(1, { url: undefined })]));
    press(article, 'Copy link');
    await waitUntil(() => copied.length > 0);
    expect(copied).to.deep.equal([document.URL]);
  });

  it('share where the system can, and tell the page once it is done', async () => {
    const shared: unknown[] = [];
    replace(navigator, 'share', (data: unknown) => Promise.resolve(shared.push(data)));
    const article = await show();
    const heard = listen(article);
    expect(buttonsOf(article)).to.deep.equal(['Share', 'Copy link', 'Print']);
    press(article, 'Share');
    await waitUntil(() => heard.length > 0);
    expect(shared).to.deep.equal([{ title: 'Title 1', url: 'https://news.example/1' }]);
    expect(heard).to.deep.equal(['share id-1 https://news.example/1']);
  });

  it('tell nothing where the reader closes the sharing without a choice', async () => {
    let isAsked = false;
    replace(navigator, 'share', () => {
      isAsked = true;
      return Promise.reject(new DOMException('No', 'AbortError'));
    });
    const article = await show();
    const heard = listen(article);
    press(article, 'Share');
    await waitUntil(() => isAsked);
    await nextFrame();
    expect(heard).to.deep.equal([]);
    expect(told(article)).to.equal('');
  });

  it('have none to share where the system cannot', async () => {
    takeAway(Navigator.prototype, 'share');
    const article = await show();
    expect(buttonsOf(article)).to.deep.equal(['Copy link', 'Print']);
  });

  it('print the page, and tell the page before', async () => {
    const steps: string[] = [];
    replace(window, 'print', () => steps.push('print'));
    const article = await show();
    article.addEventListener('city-share', ({ method }) => steps.push(`city-share ${method}`));
    press(article, 'Print');
    expect(steps).to.deep.equal(['city-share print', 'print']);
  });
});

/** Name and address of each link, in order. */
const neighboursOf = (article: Element) =>
  findAllDeep<HTMLAnchorElement>(article, 'nav a').map((link) => [
    link.rel,
    link.textContent.replace(/\s+/g, ' ').trim(),
    link.href,
  ]);

describe('The links to the articles before and after', () => {
  let isFollowed: boolean | undefined;

  /** Stands furthest out, and keeps a link that the page lets go from leaving it. */
  const stayHere = (event: Event) => {
    isFollowed = !event.defaultPrevented;
    event.preventDefault();
  };

  beforeEach(() => {
    isFollowed = undefined;
    window.addEventListener('click', stayHere);
  });
  afterEach(() => window.removeEventListener('click', stayHere));

  it('stand in a landmark with a name, in the order of the feed', async () => {
    const article = await show(feedOfLength(3), { id: 'id-2', articleUrl: '/news?id={id}' });
    expect(findDeep(article, 'nav')!.getAttribute('aria-label')).to.equal('More articles');
    expect(neighboursOf(article)).to.deep.equal([
      ['prev', 'Previous article Title 1', `${location.origin}/news?id=id-1`],
      ['next', 'Next article Title 3', `${location.origin}/news?id=id-3`],
    ]);
    await expect(article).to.be.accessible();
  });

  it("lead to the articles' own addresses where the page names none", async () => {
    const article = await show(feedOfLength(2));
    expect(neighboursOf(article)).to.deep.equal([['next', 'Next article Title 2', 'https://news.example/2']]);
  });

  it('have one only at either end, and none where there is one article', async () => {
    const article = await show(feedOfLength(3));
    expect(neighboursOf(article).map(([rel]) => rel)).to.deep.equal(['next']);
    article.articleId = 'id-3';
    await untilSaid(article, 'Text 3');
    expect(neighboursOf(article).map(([rel]) => rel)).to.deep.equal(['prev']);
    article.feed = feedOfLength(1);
    article.articleId = '';
    await untilSaid(article, 'Text 1');
    expect(findAllDeep(article, 'nav')).to.have.length(0);
  });

  it('are not there without a feed, and are with the articles around', async () => {
    const { articles } = readFeed(feedOfLength(3)).feed;
    const article = await fixture<CityNewsArticle>(
      html`<city-news-article .article=${articles[1]}></city-news-article>`,
    );
    await untilSaid(article, 'Text 2');
    expect(findAllDeep(article, 'nav')).to.have.length(0);
    article.articles = articles;
    await untilSaid(article, 'Next article');
    expect(neighboursOf(article).map(([, name]) => name)).to.deep.equal([
      'Previous article Title 1',
      'Next article Title 3',
    ]);
  });

  it('pass over an article under embargo', async () => {
    const embargoed = { _city_news: { embargo_until: '2999-01-01T00:00:00Z' } };
    const article = await show(feedOf([item(1), item(2, embargoed), item(3)]));
    expect(neighboursOf(article).map(([, name]) => name)).to.deep.equal(['Next article Title 3']);
  });

  it('write an id into an address as one part of it', async () => {
    const feed = feedOf([item(1), item(2, { id: '../a b?c=d&e#f' })]);
    const article = await show(feed, { articleUrl: '/news?id={id}&from={id}' });
    const { pathname, searchParams, hash } = new URL(neighboursOf(article)[0]![2]!);
    expect([pathname, searchParams.get('id'), searchParams.get('from'), hash]).to.deep.equal([
      '/news',
      '../a b?c=d&e#f',
      '../a b?c=d&e#f',
      '',
    ]);
  });

  it('are not there where their address would run something', async () => {
    const article = await show(feedOfLength(3), { articleUrl: 'javascript:window.hit=1//{id}' });
    expect(neighboursOf(article)).to.deep.equal([]);
  });

  it('say in which language a title is, and show it as text', async () => {
    const feed = feedOf([item(1), item(2, { title: '<b>수상</b>', language: 'ko' })]);
    const article = await show(feed);
    const link = findDeep<HTMLAnchorElement>(article, 'nav a')!;
    expect(link.hreflang).to.equal('ko');
    expect(link.querySelector('[lang=ko]')!.textContent).to.equal('<b>수상</b>');
  });

  for (const isTaken of [true, false])
    it(`tell the page, which ${isTaken ? 'keeps the reader' : 'lets the reader go'}`, async () => {
      const article = await show(feedOfLength(2), { articleUrl: '/news?id={id}' });
      const opened: string[] = [];
      article.parentElement!.addEventListener('city-article-open', (event) => {
        opened.push(`${event.article.id} ${event.url} ${event.cancelable}`);
        if (isTaken) event.preventDefault();
      });
      findDeep(article, 'nav a')!.click();
      expect(opened).to.deep.equal([`id-2 ${location.origin}/news?id=id-2 true`]);
      expect(isFollowed).to.equal(!isTaken);
    });
});

describe('The link back to the list', () => {
  it('stands above the title', async () => {
    const article = await show(feedOfLength(1), { backUrl: '/news' });
    const link = findDeep<HTMLAnchorElement>(article, '.back a')!;
    expect(link.href).to.equal(`${location.origin}/news`);
    expect(textOf(link)).to.equal('Back to all news');
    expect(textOf(article)).to.match(/^Back to all news Title 1/);
  });

  for (const backUrl of [
    '',
    'javascript:window.hit=1',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'https://',
  ])
    it(`is not there for "${backUrl}"`, async () => {
      const article = await show(feedOfLength(1), { backUrl });
      expect(findAllDeep(article, '.back')).to.have.length(0);
      expect(textOf(article)).not.to.contain('Back to all news');
    });
});
