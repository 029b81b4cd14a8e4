/**
 * What no checker of markup sees: where a click lands, what is wide enough to scroll, how grey a page's own text may be,
 * and what a second failure sounds like. The cases: design/03, 04, 06, 08.
 */
import { expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { CityNewsArticle, CityNewsList } from '../../src/index.js';
import { feedOf, feedOfLength, item } from '../helpers/feeds.js';
import { fakeNetwork, type Network } from '../helpers/network.js';
import { findAllDeep, findDeep, textOf, untilSaid } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

/** The link that a click in the middle of an element's left, or right, end would land on. */
function linkAt(element: HTMLElement, x: number): string | undefined {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const at = [left + (right - left) * x, (top + bottom) / 2] as const;
  const root = element.getRootNode() as ShadowRoot;
  return root
    .elementFromPoint(...at)
    ?.closest('a')
    ?.textContent?.trim();
}

describe('a card', () => {
  afterEach(fixtureCleanup);

  for (const layout of ['list', 'compact', 'cards'])
    it(`follows its one link wherever it is clicked, in the layout ${layout} (A8)`, async () => {
      const items = [1, 2].map((n) => item(n, { summary: 'Words of a summary. '.repeat(9), tags: ['A'] }));
      const list = await fixture<CityNewsList>(
        html`<city-news-list layout=${layout} .feed=${feedOf(items)}></city-news-list>`,
      );
      await untilSaid(list, 'Title 2');
      for (const [index, card] of findAllDeep(list, '[part=card]').entries())
        for (const x of [0.02, 0.5, 0.98]) expect(linkAt(card, x), `at ${x}`).to.equal(`Title ${index + 1}`);
    });

  it('leads nowhere beside its words where it has no link, which look otherwise', async () => {
    const feed = feedOf([item(1), item(2, { url: undefined })]);
    const list = await fixture<CityNewsList>(html`<city-news-list .feed=${feed}></city-news-list>`);
    await untilSaid(list, 'Title 2');
    const [linked, plain] = findAllDeep(list, '.title > *');
    expect(linkAt(findAllDeep(list, '[part=card]')[1]!, 0.5)).to.equal(undefined);
    expect(getComputedStyle(linked!).textDecorationLine).to.equal('underline');
    expect(getComputedStyle(plain!).textDecorationLine).to.equal('none');
  });

  it('says the words of a piece without a title once (reports/23)', async () => {
    const words = 'The library opens at seven from Monday on, and stays open until nine.';
    const feed = feedOf([item(1, { title: undefined, summary: words, content_text: words })]);
    const list = await fixture<CityNewsList>(html`<city-news-list .feed=${feed}></city-news-list>`);
    await untilSaid(list, 'The library opens');
    expect(textOf(list).match(/The library opens/g)).to.have.length(1);
  });

  it('says when it was changed where nothing else says how old it is (reports/25)', async () => {
    const feed = feedOf([
      item(1, { date_modified: '2020-05-04' }),
      item(2, { date_published: '2020-05-01', date_modified: '2020-05-04' }),
    ]);
    const list = await fixture<CityNewsList>(html`<city-news-list .feed=${feed}></city-news-list>`);
    await untilSaid(list, 'Title 2');
    const rows = findAllDeep(list, '.meta').map((row) => textOf(row).replace(/\s+/g, ' ').trim());
    expect(rows[0]).to.match(/^Updated .*4.*2020/);
    expect(rows[1]).to.match(/^Published .*1.*2020$/);
  });

  it('leaves a badge of the page in reach', async () => {
    const card = await fixture(
      html`<city-article-card headline="Title" href="/1"
        ><a slot="badge" href="/prize">Prize</a></city-article-card
      >`,
    );
    await untilSaid(card, 'Title');
    const badge = card.querySelector('a')!;
    const { left, top } = badge.getBoundingClientRect();
    expect(document.elementFromPoint(left + 2, top + 2)?.textContent).to.equal('Prize');
  });

  it('wears the ring of its link', async () => {
    const list = await fixture<CityNewsList>(
      html`<city-news-list .feed=${feedOfLength(1)}></city-news-list>`,
    );
    await untilSaid(list, 'Title 1');
    const link = findDeep(list, '.title a')!;
    link.focus({ focusVisible: true });
    if (!link.matches(':focus-visible')) return;
    expect(getComputedStyle(link).outlineStyle).to.equal('none');
    expect(getComputedStyle(findDeep(list, '[part=card]')!).outlineStyle).to.equal('solid');
  });

  it('that leads cards on a wide page has its picture beside the words (design/04)', async () => {
    const more = { image: '/demo/pictures/skyline.svg', summary: 'A sentence.' };
    const feed = feedOf([1, 2].map((n) => item(n, more)));
    const box = await fixture(
      html`<div style="width: 1200px">
        <city-news-list layout="cards" lead .feed=${feed}></city-news-list>
      </div>`,
    );
    const list = box.firstElementChild as CityNewsList;
    await untilSaid(list, 'Title 2');
    const [picture, body] = ['.image', '.body'].map((name) => findDeep(list, name)!.getBoundingClientRect());
    expect(picture!.height).to.be.below(500);
    expect(picture!.right).to.be.at.most(body!.left + 1);
    expect(body!.top).to.be.below(picture!.bottom);
  });
});

describe('a table', () => {
  afterEach(fixtureCleanup);

  const TABLE =
    '<table><caption>Answers</caption><tr><th>Choice</th><th>Answers</th><th>Share</th><th>Change against the year before</th></tr>' +
    '<tr><td>Trees and benches</td><td>18,220</td><td>44 %</td><td>+3.1</td></tr></table>';

  async function show(width: number, body = TABLE) {
    const feed = feedOf([item(1, { content_html: `${body}<p>End</p>` })]);
    const box = await fixture<HTMLElement>(
      html`<div style=${`width: ${width}px`}><city-news-article .feed=${feed}></city-news-article></div>`,
    );
    await untilSaid(box.firstElementChild!, 'End');
    return { box, area: findDeep(box.firstElementChild as CityNewsArticle, '.table')! };
  }

  const lines = (cell: Element) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  };

  it('breaks no number, and is scrolled where it is wide (design/03)', async () => {
    const { area } = await show(240);
    await waitUntil(() => area.getAttribute('role') === 'region');
    expect([area.getAttribute('aria-label'), area.tabIndex]).to.deep.equal(['Answers', 0]);
    expect(area.scrollWidth).to.be.above(area.clientWidth);
    for (const cell of [...area.querySelectorAll('td')].slice(1))
      expect(lines(cell), cell.textContent).to.equal(1);
  });

  it('is no stop of the tabulator and no region where it has room, and again one where it has not (A37)', async () => {
    const { box, area } = await show(800);
    await waitUntil(() => !area.hasAttribute('role'));
    expect([area.hasAttribute('tabindex'), area.hasAttribute('aria-label')]).to.deep.equal([false, false]);
    box.style.width = '200px';
    await waitUntil(() => area.getAttribute('aria-label') === 'Answers' && area.tabIndex === 0);
  });
});

describe('grey pages', () => {
  afterEach(fixtureCleanup);

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

  /** Red, green and blue of colours painted over each other. */
  function painted(...colours: string[]): number[] {
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  }

  const luminance = (rgb: number[]) => {
    const [r, g, b] = rgb.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  const contrast = (one: number[], other: number[]) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };

  for (const ground of ['#ffffff', '#121212'])
    for (const level of [
      0, 0x22, 0x44, 0x4f, 0x59, 0x66, 0x6b, 0x70, 0x76, 0x80, 0x8a, 0x99, 0xaa, 0xbb, 0xdd, 0xff,
    ])
      it(`have dates of 4.5:1, or what their own text has: text of ${level} on ${ground} (A28)`, async () => {
        const text = `rgb(${level}, ${level}, ${level})`;
        const own = contrast(painted(text), painted(ground));
        // Nobody reads less than this as text.
        if (own < 4.5) return;
        const feed = feedOf([item(1, { date_published: '2020-05-01' })]);
        const box = await fixture(
          html`<div style=${`background: ${ground}; color: ${text}`}>
            <city-news-list .feed=${feed}></city-news-list>
          </div>`,
        );
        await untilSaid(box.firstElementChild!, 'Title 1');
        const { color } = getComputedStyle(findDeep(box.firstElementChild!, '.meta')!);
        expect(contrast(painted(ground, color), painted(ground))).to.be.at.least(4.45);
      });
});

describe('a failure that comes again', () => {
  let network: Network;

  beforeEach(() => (network = fakeNetwork()));
  afterEach(async () => {
    network.restore();
    fixtureCleanup();
    await nextFrame();
  });

  it('is heard again: the alert is empty while it is tried, and filled by the answer (A16, design/06)', async () => {
    const list = await fixture<CityNewsList>(
      html`<city-news-list src="/none.json" loading="eager"></city-news-list>`,
    );
    await untilSaid(list, 'Try again');
    const alerts = () =>
      findAllDeep(list, '[role=alert]')
        .map(textOf)
        .map((text) => text.trim());
    for (const round of ['first', 'second']) {
      let give: (status: number) => void = () => {};
      network.answer('/none.json', new Promise((resolve) => (give = resolve)));
      findDeep(list, '[part=retry]')!.click();
      await waitUntil(() => list.state.status === 'loading', round);
      await list.updateComplete;
      expect(alerts()).to.deep.equal(['']);
      expect(textOf(list)).to.contain('could not be loaded');
      give(500);
      await waitUntil(() => alerts().join().includes('could not be loaded'), `not heard the ${round} time`);
    }
  });

  it('says that news is loading and that there is none outside of what is busy', async () => {
    const list = await fixture<CityNewsList>(html`<city-news-list .feed=${feedOf([])}></city-news-list>`);
    await waitUntil(() => textOf(findDeep(list, '[role=status]')!).includes('No news yet'));
    const inside = findAllDeep(list, '[aria-busy] [role=status], [role=status] [aria-busy]');
    expect(inside).to.have.length(0);
    expect(findDeep(list, '[role=status]')!.closest('[aria-busy]') === null).to.equal(true);
  });
});
