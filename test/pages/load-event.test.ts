/** `city-load` on plain pages with the built bundle: it tells of what can be seen by then. */
import { expect } from '@open-wc/testing';
import { closePages, findDeep, openPage, textOf, untilSaid } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const ITEMS = Array.from({ length: 30 }, (_, index) => ({
  id: String(index),
  title: `Sample article ${index}`,
  content_text:
    'Words enough to fill a line or two of a card in a list on a page that is not very wide at all.',
  date_published: '2020-05-01',
  _city_news: { awards: [{ name: 'Sample Prize', level: 'finalist' }], views: index },
}));

const FEED = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'News', items: ITEMS });

describe('city-load', () => {
  afterEach(closePages);

  for (const script of ['/cdn/city-news.js', '/cdn/city-news.all.js'])
    it(`comes when the last card stands at its final height: ${script} (reports/37)`, async () => {
      const page = await openPage('<main></main>', { scripts: [script] });
      const list = page.document.createElement('city-news-list') as HTMLElement & { feed: unknown };
      list.setAttribute('count', '30');
      const seen: unknown[] = [];
      const measure = () => [
        list.offsetHeight > 0,
        textOf(list).includes('Sample article 29'),
        list.offsetHeight,
      ];
      list.addEventListener('city-load', () => seen.push(measure()));
      list.feed = JSON.parse(FEED) as unknown;
      page.document.querySelector('main')!.append(list);
      await untilSaid(list, 'Sample article 29');
      // The signs of awards come late; their place has been kept.
      await waitUntil(() => findDeep(list, '[part=badge] svg') !== null);
      expect(seen).to.deep.equal([measure()]);
    });
});
