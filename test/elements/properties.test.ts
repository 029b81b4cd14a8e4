/**
 * Properties as frameworks set them: each takes what its attribute takes, makes a valid value of anything, and nothing
 * that is set can throw or blank an element.
 */
import { expect, fixtureCleanup } from '@open-wc/testing';
import type { LitElement, PropertyDeclaration } from 'lit';
import '../../src/define.js';
import { readFeed, type Article } from '../../src/index.js';
import { feedOf, feedOfLength, item } from '../helpers/feeds.js';
import { ODD_VALUES } from '../helpers/odd-values.js';
import { findAllDeep, findDeep, textOf, untilSaid } from '../helpers/page.js';

type Settable = LitElement & Record<string, unknown>;

const FEED = feedOf([item(1, { tags: ['date', 'topics', 'x', '3'], _city_news: { views: 5 } })]);

/** What each element needs to show its words. */
const SHOWN: Readonly<Record<string, { readonly words: string; readonly set: Record<string, unknown> }>> = {
  'city-news-list': { words: 'Title 1', set: { feed: FEED } },
  'city-article-card': { words: 'Title 1', set: { headline: 'Title 1' } },
  'city-award-badge': { words: 'Prize', set: { name: 'Prize' } },
  'city-news-article': { words: 'Title 1', set: { feed: FEED } },
};

/** Properties that say what is shown, or whether anything is: their odd values may show something else. */
const DECIDING = [
  'feed',
  'article',
  'award',
  'articles',
  'headline',
  'name',
  'articleId',
  'topics',
  'exclude',
];

function declarationsOf(tag: string): [string, PropertyDeclaration][] {
  const { constructor } = document.createElement(tag);
  const declared = (constructor as typeof LitElement).elementProperties as Map<string, PropertyDeclaration>;
  return [...declared].filter(([, { state }]) => !state);
}

const attributeOf = (name: string, { attribute }: PropertyDeclaration) =>
  attribute === false ? undefined : typeof attribute === 'string' ? attribute : name.toLowerCase();

function make(tag: string): Settable {
  const element = document.createElement(tag) as Settable;
  return Object.assign(element, SHOWN[tag]!.set);
}

/** Adds an element to the page and waits until it has been updated. */
async function show(element: Settable): Promise<Settable> {
  document.body.append(element);
  await element.updateComplete;
  return element;
}

async function shown(tag: string, set: Record<string, unknown>): Promise<Settable> {
  return show(Object.assign(document.createElement(tag) as Settable, set));
}

/** Whether a value may be read back from a property that holds `initial` at first. */
function isValid(value: unknown, initial: unknown, name: string): boolean {
  if (value === undefined) return initial === undefined;
  if (name === 'feed') return value !== null;
  if (name === 'articles') return Array.isArray(value);
  if (name === 'award') return typeof (value as { name: unknown }).name === 'string';
  if (name === 'article') return typeof (value as Article).title === 'string';
  if (name === 'views') return Number.isSafeInteger(value) && (value as number) >= 0;
  if (name === 'filter') return typeof value === 'boolean' || (value as string).includes('words');
  if (name === 'heading') return typeof value === 'string';
  return typeof value === typeof initial && !Number.isNaN(value);
}

afterEach(() => {
  fixtureCleanup();
  for (const tag of Object.keys(SHOWN))
    for (const element of document.querySelectorAll(tag)) element.remove();
});

for (const [tag, { words }] of Object.entries(SHOWN))
  describe(`The properties of <${tag}>`, () => {
    for (const [name, declaration] of declarationsOf(tag)) {
      it(`hold a valid ${name} whatever is set, and show what they can`, async () => {
        const initial = (document.createElement(tag) as Settable)[name];
        for (const [what, value] of Object.entries(ODD_VALUES)) {
          const element = make(tag);
          element[name] = value();
          expect(isValid(element[name], initial, name), `${name} = ${what}`).to.equal(true);
          await show(element);
          if (!DECIDING.includes(name)) expect(textOf(element), `${name} = ${what}`).to.contain(words);
          element.remove();
        }
      });

      const attribute = attributeOf(name, declaration);
      if (attribute)
        it(`make of ${name} what they make of the attribute ${attribute}`, async () => {
          const known = ['cards', 'dark', 'eager', 'inline', 'relative', 'panel', 'winner', 'rss', 'false'];
          for (const value of ['', 'x', '3', '-1', '0', ' 7 ', '1.5', '1e9', 'constructor', ...known]) {
            const element = make(tag);
            element[name] = value;
            const other = make(tag);
            other.setAttribute(attribute, value);
            expect(element[name], `${name} = '${value}'`).to.eql(other[name]);
          }
          const element = make(tag);
          const initial = (document.createElement(tag) as Settable)[name];
          element[name] = '3';
          await show(element);
          for (const nothing of [undefined, null]) {
            element[name] = '3';
            element[name] = nothing;
            expect(element[name], String(nothing)).to.eql(initial);
          }
          element.setAttribute(attribute, '3');
          element.removeAttribute(attribute);
          expect(element[name], 'a removed attribute').to.eql(initial);
        });
    }
  });

describe('A property that a framework sets', () => {
  it('counts in numbers, so that "Load more" adds as many as are shown', async () => {
    const list = await shown('city-news-list', { feed: feedOfLength(30), count: '3', headingLevel: '3' });
    expect(list['count']).to.equal(3);
    expect(findDeep(list, '#heading')!.localName).to.equal('h3');
    await (list as unknown as { loadMore(): Promise<void> }).loadMore();
    expect(list['articles']).to.have.length(6);
  });

  it('shows one article at least, for no count shows none beside "Load more"', async () => {
    const list = await shown('city-news-list', { feed: feedOfLength(3), count: 0 });
    expect(textOf(list)).to.contain('Title 1').and.not.contain('No news');
  });

  it('takes a list of words where words are meant', async () => {
    const feed = feedOf([
      item(1, { tags: ['Parks'], date_published: '2026-01-05', summary: 'Summary' }),
      item(2, { tags: ['Water'] }),
      item(3, { tags: ['Roads'] }),
    ]);
    const list = await shown('city-news-list', { feed, topics: ['parks', 'Water'], show: ['date'] });
    expect((list['articles'] as Article[]).map(({ id }) => id)).to.deep.equal(['id-1', 'id-2']);
    expect(textOf(list)).to.contain('2026').and.not.contain('Summary');
    expect([list['topics'], list['show']]).to.deep.equal(['parks,Water', 'date']);
  });

  it('counts views that are written as digits, and none that are not', async () => {
    const card = await shown('city-article-card', { headline: 'Title', views: '1200' });
    expect(textOf(card)).to.contain('1,200 views');
    for (const none of ['', ' ', '6,100', 'abc', -5, null, NaN]) {
      card['views'] = none;
      await card.updateComplete;
      expect(textOf(card), String(none)).to.equal('Title');
    }
  });

  it('is the default where its word is not known', async () => {
    const list = await shown('city-news-list', { feed: FEED, layout: 'cards' });
    expect(list.getAttribute('layout')).to.equal('cards');
    list['layout'] = 'grid';
    await list.updateComplete;
    expect(findAllDeep(list, '.card.list')).to.have.length(1);
    expect(list['layout']).to.equal('list');
  });

  it('takes addresses and dates that are objects', async () => {
    const card = await shown('city-article-card', {
      ...{ headline: 'Title', published: new Date(Date.UTC(2016, 10, 17)) },
      href: new URL('https://news.example/1'),
    });
    expect(findDeep<HTMLAnchorElement>(card, 'a')!.href).to.equal('https://news.example/1');
    expect(textOf(card)).to.contain('2016');
  });
});

describe('What a script hands over', () => {
  const read = readFeed(FEED).feed;

  it('is shown as it is if the reader made it', async () => {
    const list = await shown('city-news-list', { feed: read });
    expect((list['articles'] as Article[])[0] === read.articles[0]).to.equal(true);
    const card = await shown('city-article-card', { article: read.articles[0] });
    expect(card['article'] === read.articles[0]).to.equal(true);
  });

  const WHOLE = readFeed(
    feedOf([
      item(1, {
        ...{ summary: 'Summary', date_published: '2016-11-17', tags: ['Parks'], language: 'en' },
        ...{ content_html: '<p>Words of the body</p>', authors: [{ name: 'An office' }] },
        attachments: [{ url: 'https://news.example/a.pdf', mime_type: 'application/pdf', title: 'Plan' }],
        _city_news: {
          ...{ views: 6100, publisher: { name: 'Sample Government' }, reference: 'No. 7' },
          awards: [{ name: 'Prize', level: 'finalist', year: 2016, project: 'Gates' }],
        },
      }),
    ]),
  ).feed;

  for (const [kind, copy] of Object.entries({
    'a spread copy': (value: object): object => ({ ...value }),
    'a structured clone': (value: object): object => structuredClone(value),
    'JSON of it': (value: object) => JSON.parse(JSON.stringify(value)) as object,
  })) {
    it(`shows the same if it is ${kind} of what the reader made`, async () => {
      const same = async (tag: string, name: string, value: object, last: string) => {
        const [one, other] = [await shown(tag, { [name]: value }), await shown(tag, { [name]: copy(value) })];
        await untilSaid(one, last);
        await untilSaid(other, last);
        expect(textOf(other), tag).to.equal(textOf(one));
      };
      const article = WHOLE.articles[0]!;
      await same('city-news-list', 'feed', WHOLE, '6,100 views');
      await same('city-article-card', 'article', article, 'Finalist');
      await same('city-news-article', 'article', article, 'Words of the body');
      const panel = (award: object) => shown('city-award-badge', { award, size: 'panel' });
      const [one, other] = [await panel(article.awards[0]!), await panel(copy(article.awards[0]!))];
      await untilSaid(one, 'Gates');
      await untilSaid(other, 'Gates');
      expect(textOf(other)).to.equal(textOf(one));
    });
  }

  it('is read like an item of a feed if it is one', async () => {
    const card = await shown('city-article-card', {
      article: item(1, { date_published: '2016-11-17', _city_news: { views: 6100, awards: ['Prize'] } }),
    });
    expect(textOf(card)).to.contain('Title 1').and.contain('2016').and.contain('6,100 views');
    await untilSaid(card, 'Prize');
    expect(findDeep<HTMLAnchorElement>(card, 'a')!.href).to.equal('https://news.example/1');
  });

  it('is shown with a title alone', async () => {
    for (const tag of ['city-article-card', 'city-news-article'])
      expect(textOf(await shown(tag, { article: { title: 'Alone' } })), tag).to.contain('Alone');
    expect(textOf(await shown('city-news-list', { feed: { articles: [{ title: 'Alone' }] } }))).to.contain(
      'Alone',
    );
    expect(textOf(await shown('city-award-badge', { award: { name: 'Prize' } }))).to.contain('Prize');
  });

  it('leaves the attributes if there is nothing in it', async () => {
    for (const none of [{}, null, [], 'x', { id: {} }]) {
      expect(textOf(await shown('city-article-card', { headline: 'By hand', article: none }))).to.equal(
        'By hand',
      );
      expect(textOf(await shown('city-award-badge', { name: 'By hand', award: none }))).to.contain('By hand');
    }
  });

  it('makes an address of an id that is a number', async () => {
    const card = await shown('city-article-card', {
      articleUrl: '/n?id={id}',
      article: { id: 7, title: 'Seven' },
    });
    expect(new URL(findDeep<HTMLAnchorElement>(card, 'a')!.href).search).to.equal('?id=7');
  });

  it('is cleaned of what turns the direction of a page, in feed, article and award', async () => {
    const turned = '\u202egnorw';
    const feed = { title: turned, articles: [{ id: '1', title: turned, awards: [{ name: turned }] }] };
    for (const element of [
      await shown('city-news-list', { feed }),
      await shown('city-article-card', { article: feed.articles[0] }),
      await shown('city-news-article', { article: feed.articles[0] }),
      await shown('city-award-badge', { award: { name: turned } }),
    ])
      expect(textOf(element), element.localName).to.contain('gnorw').and.not.contain('\u202e');
  });

  it('names no method by its level, as attribute and as award', async () => {
    for (const level of ['constructor', '__proto__', 'toString', 'valueOf']) {
      const one = await shown('city-award-badge', { name: 'Prize', level });
      const other = await shown('city-award-badge', { award: { name: 'Prize', level } });
      for (const badge of [one, other]) {
        expect(findAllDeep(badge, '.badge.other'), level).to.have.length(1);
        expect(textOf(badge), level).to.not.contain('function');
      }
    }
  });

  it('is a feed only if its "articles" stand in no JSON Feed', async () => {
    const list = await shown('city-news-list', {
      feed: { ...feedOf([]), articles: [{ id: '1', title: { nodeType: 1 }, awards: [], topics: [] }] },
    });
    await untilSaid(list, 'City news');
    expect(list['articles']).to.have.length(0);
    const none = await shown('city-news-list', { feed: { articles: [null] } });
    expect(none['articles']).to.have.length(0);
  });
});
