/**
 * Pictures: asked for in the size that fits, late but for the first, with their room kept, and no hole where one
 * does not come. And what a slow page says: late, by style alone.
 */
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { CityNewsArticle, CityNewsList } from '../../src/index.js';
import { feedOf, item, type Json } from '../helpers/feeds.js';
import { fakeNetwork, type Network } from '../helpers/network.js';
import { findAllDeep, findDeep, textOf, untilSaid } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

/** A picture that is there, of no size to speak of. */
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const withPicture = (number: number, more: Json = {}, url = `/${number}.jpg`): Json =>
  item(number, { image: url, _city_news: { image: { alt: `Picture ${number}`, ...more } } });

async function showList(items: Json[], layout = 'list', isLead = false): Promise<CityNewsList> {
  const list = await fixture<CityNewsList>(
    html`<city-news-list
      layout=${layout}
      ?lead=${isLead}
      .feed=${feedOf(items, { feed_url: 'https://news.example/feed.json' })}
    >
    </city-news-list>`,
  );
  await untilSaid(list, 'Title 1');
  return list;
}

const picturesOf = (element: Element) => findAllDeep<HTMLImageElement>(element, 'img');

describe('the pictures of a list', () => {
  for (const isLead of [false, true])
    it(`come late, but for the first${isLead ? ', which is large' : ''}`, async () => {
      const items = [1, 2, 3].map((number) => withPicture(number));
      const pictures = picturesOf(await showList(items, 'list', isLead));
      expect(pictures.map(({ loading }) => loading)).to.deep.equal(['eager', 'lazy', 'lazy']);
    });

  it('tell what they show, their size and the sizes they can be had in', async () => {
    const sources = [
      { url: '/small, one.jpg', width: 320 },
      { url: 'https://images.example/large.jpg', width: 1280 },
      { url: 'javascript:alert(1)', width: 640 },
    ];
    const list = await showList([withPicture(1, { width: 1280, height: 720, sources })]);
    const [picture] = picturesOf(list);
    expect(picture!.alt).to.equal('Picture 1');
    expect([picture!.getAttribute('width'), picture!.getAttribute('height')]).to.deep.equal(['1280', '720']);
    expect(picture!.srcset).to.equal(
      'https://news.example/small%2C%20one.jpg 320w, https://images.example/large.jpg 1280w',
    );
    expect(picture!.sizes).not.to.equal('');
    expect(picture!.referrerPolicy).to.equal('no-referrer');
  });

  for (const [layout, isLead] of [
    ['list', false],
    ['list', true],
    ['cards', false],
  ] as const)
    it(`have their room before they come (${layout}${isLead ? ', large' : ''})`, async () => {
      // An address that nobody answers: one that fails would take its room away again.
      const list = await showList([withPicture(1, {}, `${location.origin}/fault/hang`)], layout, isLead);
      const box = findDeep(list, '[part=image]')!;
      // Whether a card is laid out is decided at its first paint.
      await waitUntil(() => box.getBoundingClientRect().height > 50, 'The box has no height');
      expect(box.getBoundingClientRect().width).to.be.above(50);
    });

  it('leave no hole where one does not come', async () => {
    const list = await showList(
      [withPicture(1, {}, '/fault/status/404'), withPicture(2, {}, PIXEL)],
      'cards',
    );
    const [first] = picturesOf(list);
    if (first?.getAttribute('src')) first.dispatchEvent(new Event('error'));
    await waitUntil(() => !picturesOf(list).includes(first!), 'The box of the broken picture stayed');
    const [card] = findAllDeep(list, '[part=card]');
    expect(findAllDeep(card!, '[part=image]')).to.have.length(0);
    expect(findDeep(card!, 'h3')!.textContent.trim()).to.equal('Title 1');
  });

  it('are not there where their address runs a script, and take no room', async () => {
    const list = await showList([withPicture(1, {}, 'javascript:alert(1)')]);
    expect(findAllDeep(list, 'img, [part=image]')).to.have.length(0);
  });
});

describe('the picture of an article', () => {
  const show = (more: Json) =>
    fixture<CityNewsArticle>(html`<city-news-article .feed=${feedOf([item(1, more)])}></city-news-article>`);

  it('stands with caption and credit, in the sizes it can be had in', async () => {
    const article = await show({
      banner_image: 'https://news.example/1.jpg',
      _city_news: {
        banner_image: {
          alt: 'A bridge',
          caption: 'The <bridge>',
          credit: 'City archive',
          sources: [{ url: 'https://news.example/s.jpg', width: 640 }],
        },
      },
    });
    await untilSaid(article, 'Text 1');
    const [picture] = picturesOf(article);
    expect(picture!.alt).to.equal('A bridge');
    expect(picture!.srcset).to.equal('https://news.example/s.jpg 640w');
    expect(findDeep(article, 'figcaption')!.textContent).to.equal('The <bridge> · City archive');
  });

  it('goes with its caption where it does not come', async () => {
    const article = await show({
      image: '/fault/status/404',
      _city_news: { image: { alt: 'A bridge', caption: 'The bridge' } },
    });
    await untilSaid(article, 'Text 1');
    const [picture] = picturesOf(article);
    picture?.dispatchEvent(new Event('error'));
    await waitUntil(() => findAllDeep(article, 'figure').length === 0, 'The figure stayed');
  });
});

describe('pictures in the text of an article', () => {
  async function showBody(markup: string): Promise<CityNewsArticle> {
    const feed = feedOf([item(1, { content_text: undefined, content_html: markup })]);
    const article = await fixture<CityNewsArticle>(
      html`<city-news-article .feed=${feed}></city-news-article>`,
    );
    await untilSaid(article, 'Before');
    return article;
  }

  const seen = (article: Element, selector: string) =>
    findAllDeep(article, selector).filter((element) => element.getClientRects().length > 0);

  it('leave no hole where they do not come, nor a caption under nothing', async () => {
    const gone = `${location.origin}/fault/status/404`;
    const figure = `<figure><img src="${gone}" alt="A" width="600" height="400"><figcaption>Caption</figcaption></figure>`;
    const article = await showBody(`<p>Before</p>${figure}<p>After <img src="${gone}?2" alt="B"></p>`);
    await waitUntil(() => seen(article, 'img').length === 0, 'The pictures stay');
    expect(seen(article, 'figure, figcaption')).to.have.length(0);
    expect(seen(article, '[part=body] p').map(textOf)).to.deep.equal(['Before', 'After']);
  });

  it('take nothing with them that a figure shows beside', async () => {
    const figure = `<figure><img src="${location.origin}/fault/status/404" alt="A"><table><tr><td>Cell</td></tr></table></figure>`;
    const article = await showBody(`<p>Before</p>${figure}`);
    await waitUntil(() => seen(article, 'img').length === 0, 'The picture stays');
    expect(textOf(findDeep(article, 'figure')!)).to.equal('Cell');
  });

  it('are not blown up where they are small', async () => {
    const article = await showBody(
      `<p>Before</p><figure><img src="/demo/icon.svg" alt="A" width="40" height="40"></figure>`,
    );
    expect(picturesOf(article).map(({ offsetWidth }) => offsetWidth)).to.deep.equal([40]);
  });
});

describe('a feed that is late (A15)', () => {
  let network: Network;
  beforeEach(() => (network = fakeNetwork()));
  afterEach(() => network.restore());

  it('shows the shape of what is to come, and after 8 s a sentence and the way to the source', async () => {
    network.answer('/feed.json', new Promise(() => undefined));
    const list = await fixture<CityNewsList>(
      html`<city-news-list
        src="/feed.json"
        loading="eager"
        all-url="https://news.example/all"
      ></city-news-list>`,
    );
    await waitUntil(() => findDeep(list, '.slow'), 'The skeleton never came');
    const slow = findDeep(list, '.slow')!;
    expect(findDeep(list, '.skeleton')!.ariaHidden).to.equal('true');
    expect(slow.getAttribute('role')).to.equal('status');
    const clock = slow.getAnimations()[0]!;
    const { delay } = clock.effect!.getTiming();
    expect(delay).to.be.within(7000, 8000);
    expect(getComputedStyle(slow).visibility).to.equal('hidden');
    clock.finish();
    await nextFrame();
    expect(getComputedStyle(slow).visibility).to.equal('visible');
    await untilSaid(slow, 'The news is taking longer than usual. Read the news on news.example');
    expect(slow.querySelector('a')!.href).to.equal('https://news.example/all');
  });
});
