/**
 * The language of the news (`content-lang`), apart from that of the interface (`lang`): which feed is asked for, what
 * is shown where a translation is not to be had, and how each is marked.
 */
import { expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { CityNewsArticle, CityNewsList } from '../../src/index.js';
import { feedOf, item, type Json } from '../helpers/feeds.js';
import { fakeNetwork, type Network } from '../helpers/network.js';
import { findDeep, textOf, untilSaid } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const TRANSLATIONS = [
  { language: 'ko', url: '/ko.json' },
  { language: 'zh-Hans', url: '/hans.json' },
  { language: 'zh-Hant', url: '/hant.json' },
  { language: 'javascript', url: 'javascript:alert(1)' },
];

const feedIn = (language: string, more: Json = {}): Json =>
  feedOf([item(1, { title: `News in ${language}`, content_text: `Text in ${language}` })], {
    title: `Feed in ${language}`,
    language,
    _city_news: { translations: TRANSLATIONS },
    ...more,
  });

const show = (contentLang: string) =>
  fixture<CityNewsList>(
    html`<city-news-list src="/feed.json" loading="eager" content-lang=${contentLang}></city-news-list>`,
  );

describe('content-lang', () => {
  let network: Network;
  const heard: string[] = [];
  const hear = ({ type }: Event) => heard.push(type);

  beforeEach(() => {
    network = fakeNetwork();
    network.answer('/feed.json', feedIn('en'));
    network.answer('/ko.json', feedIn('ko'));
    network.answer('/hans.json', feedIn('zh-Hans'));
    network.answer('/hant.json', feedIn('zh-Hant'));
    heard.length = 0;
    for (const name of ['city-load', 'city-error']) document.addEventListener(name, hear);
  });
  afterEach(async () => {
    for (const name of ['city-load', 'city-error']) document.removeEventListener(name, hear);
    network.restore();
    fixtureCleanup();
    await nextFrame();
  });

  for (const [wanted, said, calls] of [
    ['', 'News in en', ['/feed.json']],
    ['en-GB', 'News in en', ['/feed.json']],
    ['ko', 'News in ko', ['/feed.json', '/ko.json']],
    ['ko-KR', 'News in ko', ['/feed.json', '/ko.json']],
    ['zh_TW', 'News in zh-Hant', ['/feed.json', '/hant.json']],
    ['zh', 'News in zh-Hans', ['/feed.json', '/hans.json']],
    ['fr', 'News in en', ['/feed.json']],
    ['not a tag!', 'News in en', ['/feed.json']],
    ['javascript', 'News in en', ['/feed.json']],
  ] as const)
    it(`"${wanted}" shows "${said}" by ${calls.length} request${calls.length > 1 ? 's' : ''}`, async () => {
      const list = await show(wanted);
      await untilSaid(list, said);
      expect(network.calls).to.deep.equal(calls);
      expect(heard).to.deep.equal(['city-load']);
    });

  it('leaves the interface in the language of the page, and marks the news as its own', async () => {
    const page = await fixture(html`
      <div lang="en">
        <city-news-list src="/feed.json" loading="eager" content-lang="ko"></city-news-list>
      </div>
    `);
    const list = page.firstElementChild!;
    await untilSaid(list, 'News in ko');
    await untilSaid(list, 'Feed in ko');
    expect(findDeep(list, '[part=base]')!.lang).to.equal('en');
    expect(findDeep(list, '[part=heading] span')!.lang).to.equal('ko');
    const link = findDeep<HTMLAnchorElement>(list, '[part=title] a')!;
    expect([link.lang, link.hreflang]).to.deep.equal(['ko', 'ko']);
  });

  for (const answer of [500, { not: 'a feed' }] as const)
    it(`shows the feed itself where the translation cannot be had: ${JSON.stringify(answer)}`, async () => {
      network.answer('/ko.json', answer);
      const list = await show('ko');
      await untilSaid(list, 'News in en');
      expect(heard).to.deep.equal(['city-load']);
      expect(list.state.status).to.equal('ready');
    });

  it('shows the other news when it changes, and asks for each once', async () => {
    const list = await show('ko');
    await untilSaid(list, 'News in ko');
    list.contentLang = 'zh-TW';
    await untilSaid(list, 'News in zh-Hant');
    list.contentLang = 'ko';
    await untilSaid(list, 'News in ko');
    expect(network.calls).to.deep.equal(['/feed.json', '/ko.json', '/feed.json', '/hant.json']);
  });

  it('keeps two lists of one feed in two languages apart', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <city-news-list src="/feed.json" loading="eager"></city-news-list>
        <city-news-list src="/feed.json" loading="eager" content-lang="ko"></city-news-list>
      </div>
    `);
    const [english, korean] = page.children;
    await untilSaid(english!, 'News in en');
    await untilSaid(korean!, 'News in ko');
    expect(textOf(english!)).not.to.contain('ko');
  });

  it('goes on with the pages of the translation', async () => {
    network.answer('/ko.json', { ...feedIn('ko'), next_url: '/ko-2.json' });
    network.answer('/ko-2.json', feedOf([item(2, { title: 'Older in ko' })]));
    const list = await show('ko');
    await untilSaid(list, 'News in ko');
    await list.loadMore();
    await untilSaid(list, 'Older in ko');
    expect(network.calls.at(-1)).to.equal('/ko-2.json');
  });

  it('asks for both again on reload', async () => {
    const list = await show('ko');
    await untilSaid(list, 'News in ko');
    network.answer('/ko.json', feedOf([item(9, { title: 'Newer in ko' })], { language: 'ko' }));
    await list.reload();
    await untilSaid(list, 'Newer in ko');
    expect(network.calls).to.deep.equal(['/feed.json', '/ko.json', '/feed.json', '/ko.json']);
  });

  it('gives up the translation too when the element leaves', async () => {
    network.answer('/ko.json', new Promise(() => undefined));
    const list = await show('ko');
    await untilSaid(list, /^$|Loading/);
    await waitUntil(() => network.calls.includes('/ko.json'), 'The translation is never asked for');
    list.remove();
    await waitUntil(() => network.aborted.length > 0, 'The translation is never given up');
    expect(network.aborted).to.deep.equal(['/ko.json']);
    expect(heard).to.deep.equal([]);
  });

  it('serves the article in full as well', async () => {
    const article = await fixture<CityNewsArticle>(
      html`<city-news-article src="/feed.json" content-lang="ko"></city-news-article>`,
    );
    await untilSaid(article, 'Text in ko');
    expect(findDeep(article, '[part=heading] span')!.lang).to.equal('ko');
  });
});
