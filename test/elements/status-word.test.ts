/** What became of an article, in a list and a card: a sign and a word before the other facts, and no award on what is withdrawn. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { readFeed } from '../../src/index.js';
import { feedOf, item } from '../helpers/feeds.js';
import { findAllDeep, textOf, untilSaid } from '../helpers/page.js';

const awards = [{ name: 'Clean Air Prize', level: 'winner' }];
const withStatus = (number: number, status: unknown) =>
  item(number, { date_published: '2026-05-01', _city_news: { status, awards, views: 5 } });

const rowsOf = (root: Element) =>
  findAllDeep(root, '[part=card], [part=base].card').map((card) =>
    [...card.querySelectorAll('.fact')].map((fact) => textOf(fact).replace(/\s+/g, ' ').trim()),
  );
const badgesOf = (root: Element) =>
  findAllDeep(root, '[part=card], [part=base].card').map((card) => card.querySelectorAll('.badge').length);

const STATUSES = ['withdrawn', 'corrected', 'updated', 'archived'];
const FEED = feedOf(
  [...STATUSES, 'current', 'nonsense', undefined].map((status, at) => withStatus(at + 1, status)),
);

describe('The status of an article', () => {
  for (const layout of ['list', 'compact', 'cards'])
    it(`stands first among the facts of a list in the layout "${layout}"`, async () => {
      const list = await fixture(
        html`<city-news-list count="9" layout=${layout} .feed=${FEED}></city-news-list>`,
      );
      await untilSaid(list, 'Withdrawn');
      const first = rowsOf(list).map(([word]) => word);
      expect(first.slice(0, 4)).to.eql(['Withdrawn', 'Corrected', 'Updated', 'Archived']);
      expect(first.slice(4).every((word) => word!.includes('May 1, 2026'))).to.equal(true);
      await expect(list).to.be.accessible();
    });

  it('lets no award stand on what is withdrawn', async () => {
    const list = await fixture(html`<city-news-list count="9" .feed=${FEED}></city-news-list>`);
    await untilSaid(list, 'Withdrawn');
    expect(badgesOf(list)).to.eql([0, 1, 1, 1, 1, 1, 1]);
  });

  it('stands on a single card, without any other fact too', async () => {
    const { feed } = readFeed(feedOf([item(1, { _city_news: { status: 'withdrawn', awards } })]));
    const card = await fixture(html`<city-article-card .article=${feed.articles[0]}></city-article-card>`);
    await untilSaid(card, 'Withdrawn');
    expect(rowsOf(card)).to.eql([['Withdrawn']]);
    expect(badgesOf(card)).to.eql([0]);
  });
});
