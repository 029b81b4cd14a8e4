/**
 * `<city-article-card>` and `<city-award-badge>`: whole with little, right with much, by property and by hand.
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { readFeed, type CityArticleCard } from '../../src/index.js';
import { feedOf, item, type Json } from '../helpers/feeds.js';
import { findAllDeep, findDeep, textOf } from '../helpers/page.js';
import { eventAfter, waitUntil } from '../helpers/wait.js';

const articleOf = (more: Json, feed: Json = {}) => readFeed(feedOf([item(1, more)], feed)).feed.articles[0]!;

const cardOf = (more: Json, feed?: Json) =>
  fixture<CityArticleCard>(html`<city-article-card .article=${articleOf(more, feed)}></city-article-card>`);

describe('<city-article-card>', () => {
  it('is whole with a title alone, and leaves no trace of what is missing', async () => {
    const card = await cardOf({});
    expect(textOf(card)).to.equal('Title 1');
    expect(findAllDeep(card, 'p, time, img, .awards')).to.have.length(0);
  });

  it('says what each fact is (A9, A10)', async () => {
    const card = await cardOf({
      date_published: '2016-11-17',
      _city_news: { views: 6100, publisher: { name: 'Sample Government', abbr: 'SG' } },
    });
    const words = textOf(card);
    expect(words).to.match(/Published .*17.*2016/);
    expect(words).to.contain('Publisher SG');
    expect(words).to.contain('6,100 views');
    expect(findDeep<HTMLTimeElement>(card, 'time')!.dateTime).to.equal('2016-11-17');
    expect(findDeep(card, 'abbr')!.title).to.equal('Sample Government');
  });

  it('says how long ago, with the date behind it, once the words are there', async () => {
    const yesterday = new Date(Date.now() - 26 * 3_600_000).toISOString();
    const card = await cardOf({ date_published: yesterday });
    const absolute = findDeep(card, 'time')!.textContent;
    card.dateStyle = 'relative';
    await waitUntil(() => findDeep(card, 'time[title]'), 'no relative date');
    expect(findDeep(card, 'time')!.title).to.equal(absolute);
    expect(findDeep(card, 'time')!.textContent).to.match(/day/);
  });

  it('takes on a theme, and the next one', async () => {
    const card = await cardOf({});
    const ground = () => getComputedStyle(card).backgroundColor;
    expect(ground()).to.equal('rgba(0, 0, 0, 0)');
    card.theme = 'dark';
    await waitUntil(() => ground() === 'rgb(15, 22, 34)', 'not dark');
    card.theme = 'light';
    await waitUntil(() => ground() === 'rgb(255, 255, 255)', 'not light');
    card.theme = 'inherit';
    await waitUntil(() => ground() === 'rgba(0, 0, 0, 0)', "not the page's");
  });

  it('checks the addresses of an article that a script of the page made (T20)', async () => {
    const article = {
      ...articleOf({}),
      url: 'javascript:alert(1)',
      image: { url: 'data:image/svg+xml,x', sources: [] },
    };
    const card = await fixture<CityArticleCard>(
      html`<city-article-card .article=${article}></city-article-card>`,
    );
    expect(textOf(card)).to.equal('Title 1');
    expect(findAllDeep(card, 'a, img')).to.have.length(0);
  });

  it('makes an address of any id (T13)', async () => {
    const feed = { ...feedOf([]), items: [{ id: 'a/b \ud800 ü', title: 'Odd id' }] };
    const card = await fixture<CityArticleCard>(
      html`<city-article-card
        article-url="/news?id={id}"
        .article=${readFeed(feed).feed.articles[0]}
      ></city-article-card>`,
    );
    expect(new URL(findDeep<HTMLAnchorElement>(card, 'a')!.href).search).to.equal(
      '?id=a%2Fb%20%EF%BF%BD%20%C3%BC',
    );
  });

  it('shows no views as none, and one view as one (T29)', async () => {
    expect(textOf(await cardOf({ _city_news: { views: 0 } }))).to.contain('0 views');
    expect(textOf(await cardOf({ _city_news: { views: 1 } }))).to.contain('1 view');
    expect(textOf(await cardOf({ _city_news: { views: '6,100' } }))).to.not.contain('view');
  });

  it('marks the language of a foreign title, and only of that (A13)', async () => {
    const foreign = await cardOf({ language: 'ar', title: 'خبر' });
    expect(findDeep(foreign, 'a')!.lang).to.equal('ar');
    const own = await cardOf({ language: 'en-GB' });
    expect(findDeep(own, 'a')!.hasAttribute('lang')).to.equal(false);
  });

  for (const [title, direction] of [
    ['بوابات الممشى', 'rtl'],
    ['2016: بوابات', 'rtl'],
    ['Footpath gates', 'ltr'],
  ] as const)
    it(`runs the title from the side of its words: ${title} (A13)`, async () => {
      for (const href of ['', 'https://news.example/']) {
        const card = await fixture(
          html`<city-article-card headline=${title} href=${href}></city-article-card>`,
        );
        expect(getComputedStyle(findDeep(card, '[part=title]')!).direction, href).to.equal(direction);
      }
    });

  it('shows markup in a title as the words it is (I6, T12)', async () => {
    const card = await cardOf({ title: '<img src=x onerror=alert(1)> &amp; more' });
    expect(findAllDeep(card, 'img')).to.have.length(0);
    expect(findDeep(card, 'a')!.textContent).to.contain('<img src=x');
  });

  it('is no link when the address runs a script', async () => {
    const card = await cardOf({ url: 'java\tscript:alert(1)' });
    expect(findAllDeep(card, 'a')).to.have.length(0);
    expect(textOf(card)).to.contain('Title 1');
  });

  it('opens the article on this site when told how', async () => {
    const card = await cardOf({ id: 'a b/c' });
    card.articleUrl = '/news?id={id}';
    await card.updateComplete;
    expect(findDeep<HTMLAnchorElement>(card, 'a')!.href).to.equal(`${location.origin}/news?id=a%20b%2Fc`);
  });

  it('says that a link opens in a new tab, without changing its name (A34)', async () => {
    const card = await cardOf({});
    card.newTab = true;
    await card.updateComplete;
    const link = findDeep<HTMLAnchorElement>(card, 'a')!;
    expect(link.textContent.trim()).to.equal('Title 1');
    expect(link.target).to.equal('_blank');
    expect(link.rel).to.contain('noopener');
    expect(findDeep(card, `#${link.getAttribute('aria-describedby')}`)!.textContent).to.contain('new tab');
  });

  it('lets the host keep the reader on the page', async () => {
    const card = await cardOf({});
    card.addEventListener('city-article-open', (event) => event.preventDefault());
    const link = findDeep<HTMLAnchorElement>(card, 'a')!;
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    const event = await eventAfter(card, 'city-article-open', () => link.dispatchEvent(click));
    expect(event).to.include({ url: 'https://news.example/1' });
    expect(click.defaultPrevented).to.equal(true);
  });

  it('drops a picture that does not come', async () => {
    const key = `picture-${Math.random()}`;
    const card = await cardOf({ image: `${location.origin}/fault/held/${key}` });
    expect(findAllDeep(card, '.image')).to.have.length(1);
    await fetch(`/fault/release/${key}`);
    await waitUntil(() => findAllDeep(card, '.image').length === 0, 'The box of the picture stayed');
  });

  it('works by attributes alone', async () => {
    const card = await fixture<CityArticleCard>(
      html`<city-article-card
        headline="By hand"
        href="/by-hand"
        summary="In short."
        published="2016-11-17"
        publisher="Sample office"
        views="12"
        heading-level="4"
        ><city-award-badge slot="badge" level="winner" name="Sample prize"></city-award-badge
      ></city-article-card>`,
    );
    expect(findDeep(card, 'h4 a')!.textContent.trim()).to.equal('By hand');
    expect(textOf(card)).to.match(/2016.*Sample office.*12 views.*In short\./);
    expect(textOf(card)).to.contain('Winner, Sample prize');
    await expect(card).to.be.accessible();
  });
});

describe('<city-award-badge>', () => {
  const badge = async (attributes: Record<string, string>) => {
    const element = document.createElement('city-award-badge');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    await fixture(html`<div>${element}</div>`);
    await element.updateComplete;
    return element;
  };

  for (const [attributes, words] of [
    [{ level: 'finalist', name: 'Prize', year: '2016' }, 'Finalist, Prize 2016'],
    [{ level: 'ranked', name: 'Index', rank: '1' }, 'No. 1, Index'],
    [{ level: 'ranked', name: 'Index', rank: '2', of: '100' }, 'No. 2 of 100, Index'],
    [{ level: 'nonsense', name: 'Prize' }, 'Award, Prize'],
    [{ level: 'other', name: 'Prize', label: 'Readers’ choice' }, 'Readers’ choice, Prize'],
  ] as const)
    it(`says "${words}" (A11)`, async () => {
      expect(textOf(await badge(attributes))).to.equal(words);
    });

  it('shows nothing without the name of an award', async () => {
    expect(textOf(await badge({ level: 'winner' }))).to.equal('');
  });
});
