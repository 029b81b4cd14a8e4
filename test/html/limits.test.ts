/**
 * Bodies that would stall a page: each is refused before it is parsed, and the article says so (security.md, policy 6).
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { readFeed, sanitize, type CityNewsArticle, type UntrustedHtml } from '../../src/index.js';
import { isTooLarge } from '../../src/html/limits.js';
import { feedOf, item } from '../helpers/feeds.js';
import { findDeep, textOf, untilSaid } from '../helpers/page.js';

const options = { bases: [], headingLevel: 2, tableLabel: 'Table' };

const HUGE: readonly (readonly [string, string])[] = [
  ['100,000 elements inside each other', `${'<div>'.repeat(100_000)}x`],
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
];

describe('the size of a body', () => {
  for (const [name, body] of HUGE) {
    it(`refuses ${name}`, async () => {
      expect(isTooLarge(body)).to.equal(true);
      expect(await sanitize(body as UntrustedHtml, options)).to.equal(undefined);
    });
  }

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
    await untilSaid(article, 'too large');
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
      expect(await sanitize(body as UntrustedHtml, options)).to.not.equal(undefined);
    });
});
