/**
 * An embargo in `<city-news-article>`: whichever way an article comes to it, it is not shown before its time.
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { readFeed, type CityNewsArticle } from '../../src/index.js';
import { feedOf, item, type Json } from '../helpers/feeds.js';
import { findAllDeep, textOf, untilSaid } from '../helpers/page.js';

const until = (embargo: string): Json => ({ _city_news: { embargo_until: embargo } });
const LATER = until('2999-01-01T00:00:00Z');
const OVER = until('2020-01-01T00:00:00Z');
const GONE = 'This article is no longer available';

const show = (items: Json[], id = '', more: Json = {}) =>
  fixture<CityNewsArticle>(
    html`<city-news-article article-id=${id} .feed=${feedOf(items, more)}></city-news-article>`,
  );

const neighboursOf = (article: CityNewsArticle) =>
  findAllDeep(article, 'nav a').map((link) => textOf(link).trim());

describe('<city-news-article> and an embargo', () => {
  for (const [by, id] of [
    ['id', 'id-1'],
    ['address', 'https://news.example/1'],
  ] as const)
    it(`hides an article that is asked for by its ${by}`, async () => {
      const article = await show([item(1, LATER), item(2)], id);
      await untilSaid(article, GONE);
      expect(textOf(article)).to.not.match(/T(itle|ext) 1/);
      expect(article.shownArticle).to.equal(undefined);
    });

  it('shows the first article that may be read where none is asked for', async () => {
    const article = await show([item(1, LATER), item(2), item(3)]);
    await untilSaid(article, 'Text 2');
    expect(textOf(article)).to.not.match(/T(itle|ext) 1/);
  });

  it('hides an article that the page hands over, and leaves the words of the page', async () => {
    const [embargoed, free] = readFeed(feedOf([item(1, LATER), item(2)])).feed.articles;
    const article = await fixture<CityNewsArticle>(
      html`<city-news-article .article=${free}><p>Words of the page</p></city-news-article>`,
    );
    await untilSaid(article, 'Text 2');
    article.article = embargoed;
    await untilSaid(article, 'Words of the page');
    expect(textOf(article)).to.not.match(/T(itle|ext) [12]/);
    expect(article.shownArticle).to.equal(undefined);
  });

  it('names none as the article before or after, of the feed or of those that the page hands over', async () => {
    const feed = feedOf([item(1, LATER), item(2), item(3, LATER), item(4)]);
    const { articles } = readFeed(feed).feed;
    const article = await fixture<CityNewsArticle>(
      html`<city-news-article article-id="id-2" .feed=${feed}></city-news-article>`,
    );
    await untilSaid(article, 'Text 2');
    expect(neighboursOf(article)).to.deep.equal(['Next article Title 4']);
    article.article = articles[3];
    article.articles = articles;
    await untilSaid(article, 'Text 4');
    expect(neighboursOf(article)).to.deep.equal(['Previous article Title 2']);
  });

  it('shows an article whose embargo is over, each way', async () => {
    const feed = feedOf([item(1, OVER), item(2)]);
    const article = await fixture<CityNewsArticle>(
      html`<city-news-article .feed=${feed}></city-news-article>`,
    );
    await untilSaid(article, 'Text 1');
    article.articleId = 'id-2';
    await untilSaid(article, 'Previous article Title 1');
    article.articleId = 'id-1';
    await untilSaid(article, 'Text 1');
    article.article = readFeed(feed).feed.articles[0];
    await article.updateComplete;
    await untilSaid(article, 'Text 1');
  });

  it('reads a time without an offset by the clocks of the feed', async () => {
    // Half past eleven hours from now in UTC: gone by on the clocks of Kiritimati, ahead on those of Seoul.
    const time = new Date(Date.now() + 11.5 * 3_600_000).toISOString().slice(0, 19);
    for (const [zone, words] of [
      ['Pacific/Kiritimati', 'Text 1'],
      ['Asia/Seoul', GONE],
    ] as const) {
      const article = await show([item(1, until(time))], 'id-1', { _city_news: { time_zone: zone } });
      await untilSaid(article, words);
    }
  });
});
