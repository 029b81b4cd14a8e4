/**
 * What search engines get of an article where the page asks for it: once, whole, and nothing that could end the block.
 */
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import '../../src/define.js';
import type { CityNewsArticle } from '../../src/index.js';
import { feedOf, item, type Json } from '../helpers/feeds.js';
import { untilSaid } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const blocks = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
const onlyBlock = () => JSON.parse(blocks()[0]!.textContent) as Json;

async function show(more: Json): Promise<CityNewsArticle> {
  const feed = feedOf([item(1, more), item(2)]);
  const article = await fixture<CityNewsArticle>(
    html`<city-news-article json-ld .feed=${feed}></city-news-article>`,
  );
  await untilSaid(article, 'Text 1');
  return article;
}

describe('JSON-LD', () => {
  it('is not there unless asked for', async () => {
    const feed = feedOf([item(1)]);
    const article = await fixture(html`<city-news-article .feed=${feed}></city-news-article>`);
    await untilSaid(article, 'Text 1');
    expect(blocks()).to.have.length(0);
  });

  it('says what the feed says, the award of the city and not of the article', async () => {
    await show({
      summary: 'In short.',
      date_published: '2016-11-17',
      language: 'en',
      tags: ['Prizes'],
      image: 'https://news.example/1.jpg',
      attachments: [{ url: 'https://news.example/1.pdf', mime_type: 'application/pdf', size_in_bytes: 9 }],
      _city_news: {
        publisher: { name: 'City of Elmford', abbr: 'CoE' },
        awards: [{ name: 'Prize for Bridges', year: 2016 }],
        licence: { url: 'https://licences.example/by' },
        views: 6100,
        category: 'Light',
        translations: [{ language: 'ko', url: 'https://news.example/ko' }],
      },
    });
    expect(blocks()).to.have.length(1);
    const city = { '@type': 'GovernmentOrganization', name: 'City of Elmford', alternateName: 'CoE' };
    expect(onlyBlock()).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': 'https://news.example/1',
      headline: 'Title 1',
      description: 'In short.',
      url: 'https://news.example/1',
      mainEntityOfPage: 'https://news.example/1',
      isBasedOn: 'https://news.example/1',
      image: 'https://news.example/1.jpg',
      datePublished: '2016-11-17',
      inLanguage: 'en',
      keywords: ['Prizes'],
      articleSection: 'Light',
      license: 'https://licences.example/by',
      interactionStatistic: {
        '@type': 'InteractionCounter',
        interactionType: 'https://schema.org/ViewAction',
        userInteractionCount: 6100,
      },
      associatedMedia: [
        {
          '@type': 'MediaObject',
          contentUrl: 'https://news.example/1.pdf',
          encodingFormat: 'application/pdf',
          contentSize: '9 B',
        },
      ],
      workTranslation: [{ '@type': 'NewsArticle', inLanguage: 'ko', url: 'https://news.example/ko' }],
      publisher: city,
      about: { ...city, award: ['Prize for Bridges 2016'] },
    });
  });

  it('invents nothing for an article that says nothing', async () => {
    const feed = feedOf([{ id: 'x', content_text: 'Text 1' }]);
    const article = await fixture(html`<city-news-article json-ld .feed=${feed}></city-news-article>`);
    await untilSaid(article, 'Text 1');
    expect(Object.keys(onlyBlock()).filter((key) => !/^@|^headline$/.test(key))).to.deep.equal([]);
  });

  it('cannot be ended by what a feed says', async () => {
    const title = '</script><script>window.hit = 1</script><!-- <script>';
    await show({ title, summary: '</SCRIPT\t><img src=x onerror="window.hit=1">' });
    expect(blocks()).to.have.length(1);
    expect(blocks()[0]!.outerHTML.match(/<\/?script|<!--|<img/gi)).to.deep.equal(['<script', '</script']);
    expect(onlyBlock()['headline']).to.equal(title);
    expect((window as { hit?: number }).hit).to.equal(undefined);
  });

  it('is there once for an article shown twice', async () => {
    const feed = feedOf([item(1)]);
    const page = await fixture<HTMLElement>(html`
      <div>
        <city-news-article json-ld .feed=${feed}></city-news-article>
        <city-news-article json-ld .feed=${feed}></city-news-article>
      </div>
    `);
    for (const article of page.children) await untilSaid(article, 'Text 1');
    expect(blocks()).to.have.length(1);
  });

  it('follows the article, and leaves with the element and with the attribute', async () => {
    const article = await show({});
    article.articleId = 'id-2';
    await waitUntil(() => onlyBlock()['headline'] === 'Title 2', 'It never told the second article');
    expect(blocks()).to.have.length(1);
    article.jsonLd = false;
    await article.updateComplete;
    expect(blocks()).to.have.length(0);
    article.jsonLd = true;
    await article.updateComplete;
    expect(blocks()).to.have.length(1);
    fixtureCleanup();
    expect(blocks()).to.have.length(0);
  });

  it('is there again after a move in the page', async () => {
    const article = await show({});
    const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
    elsewhere.append(article);
    await waitUntil(() => blocks().length === 1, 'It never came back');
    expect(onlyBlock()['headline']).to.equal('Title 1');
  });

  it('gives no address that runs a script (T20)', async () => {
    await show({ url: 'javascript:alert(1)', image: 'javascript:alert(2)' });
    expect(blocks()[0]!.textContent).not.to.contain('javascript');
  });
});
