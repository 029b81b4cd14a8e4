/**
 * Words that no language has: half as long again as English, from left to right and from right to left.
 * Shows that no element is wider than a narrow page (A25), whatever a translator writes.
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { CityNewsList } from '../../src/elements/city-news-list.js';
import { en } from '../../src/text/languages/en.js';
import { enArticle } from '../../src/text/languages/en-article.js';
import { enLater } from '../../src/text/languages/en-later.js';
import { enReader } from '../../src/text/languages/en-reader.js';
import type { Message } from '../../src/text/messages.js';
import { registerLanguage, type Words } from '../../src/text/register-language.js';

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'City news',
  items: Array.from({ length: 8 }, (_, index) => ({
    id: String(index),
    title: `Article ${index}`,
    url: `https://example.org/${index}`,
    date_published: '2016-11-17',
    tags: ['Transport', 'Environment'],
    content_text: 'Words.',
    _city_news: {
      views: 6_100_000,
      publisher: { name: 'Seoul Metropolitan Government', abbr: 'SMG' },
      awards: [{ name: 'World Smart City Awards', level: 'special_mention', year: 2016 }],
    },
  })),
};

/** Longer, and without a place to break but its own spaces; placeholders stay. */
const lengthen = (text: string): string =>
  text.replace(/\{\w+\}|\w+/g, (word) => (word.startsWith('{') ? word : word + word.toLowerCase()));

const lengthenMessage = (message: Message): Message =>
  typeof message === 'string'
    ? lengthen(message)
    : {
        ...Object.fromEntries(Object.entries(message).map(([form, text]) => [form, lengthen(text)])),
        other: lengthen(message.other),
      };

function register(tag: string, dir: 'ltr' | 'rtl'): void {
  const words = Object.entries({ ...en, ...enReader, ...enLater, ...enArticle }).map(([key, message]) => [
    key,
    lengthenMessage(message),
  ]);
  registerLanguage(tag, { ...(Object.fromEntries(words) as Words), dir });
}

describe('pseudo-locales at 320 px', () => {
  before(() => {
    register('qps', 'ltr');
    register('qpr', 'rtl');
  });

  for (const [tag, dir] of [
    ['qps', 'ltr'],
    ['qpr', 'rtl'],
  ] as const)
    for (const layout of ['list', 'compact', 'cards'] as const)
      it(`${layout}, on a page that runs ${dir}: nothing is wider than it (A25)`, async () => {
        const frame = await fixture<HTMLElement>(html`
          <div style="inline-size: 320px" dir=${dir}>
            <city-news-list
              lang=${tag}
              layout=${layout}
              all-url="https://example.org/"
              show="image summary date publisher views badge topics"
              .feed=${FEED}
            ></city-news-list>
          </div>
        `);
        const list = frame.querySelector<CityNewsList>('city-news-list')!;
        await list.updateComplete;
        const base = list.renderRoot.querySelector('section')!;
        expect(getComputedStyle(base).direction).to.equal(dir);
        expect(base.textContent).to.contain('Loadload');
        const cards = [...base.querySelectorAll('[part=card]')];
        expect(frame.scrollWidth).to.be.at.most(320);
        expect(cards).to.have.length(5);
        for (const card of cards) expect(card.scrollWidth).to.be.at.most(card.clientWidth);
      });

  it('Arabic in a page that runs ltr does not make the page wider either (A25)', async () => {
    const frame = await fixture<HTMLElement>(html`
      <div style="inline-size: 320px; overflow: auto" dir="ltr">
        <city-news-list lang="qpr" dir="rtl" .feed=${FEED}></city-news-list>
      </div>
    `);
    const list = frame.querySelector<CityNewsList>('city-news-list')!;
    await list.updateComplete;
    const cards = [...list.renderRoot.querySelectorAll('[part=card]')];
    expect(cards).to.have.length(5);
    expect(frame.scrollWidth).to.equal(frame.clientWidth);
  });

  it('is said anew when single strings are put in place of others', async () => {
    const list = await fixture<CityNewsList>(
      html`<city-news-list lang="qps" .feed=${FEED}></city-news-list>`,
    );
    registerLanguage('qps', { loadMore: 'Furthermore' });
    await list.updateComplete;
    expect(list.renderRoot.querySelector('[part=more]')!.textContent).to.contain('Furthermore');
  });
});
