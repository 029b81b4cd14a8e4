/**
 * How a list looks at the widths of a phone, a tablet and a desk: what is seen, what is only heard, how high an entry
 * is, and that two lists of a page do not share a name. The measures: mock-2/notes.md.
 */
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import '../../src/define.js';
import type { CityNewsList } from '../../src/index.js';
import { feedOf, item, type Json } from '../helpers/feeds.js';
import { findAllDeep, findDeep, textOf, untilSaid } from '../helpers/page.js';
import { giveBack, replace } from '../helpers/stand-in.js';
import { waitUntil } from '../helpers/wait.js';

const AWARDS = ['One', 'Two', 'Three', 'Four'].map((name) => ({ name: `Prize ${name}`, level: 'finalist' }));

const story = (number: number, awards: Json[], more: Json = {}): Json =>
  item(number, {
    title: `Footpath gates close when the stream rises, part ${number}`,
    summary: 'Sensors under eleven bridges watch the water.',
    date_published: '2026-05-18',
    image: `${location.origin}/fault/hang`,
    _city_news: { publisher: { name: 'Sample City Government', abbr: 'SCG' }, views: 6100, awards },
    ...more,
  });

const FEED = feedOf([story(1, AWARDS.slice(0, 1)), story(2, AWARDS.slice(0, 2)), story(3, AWARDS)]);

async function show(width: number, layout: string, feed: Json = FEED): Promise<CityNewsList> {
  const box = await fixture<HTMLElement>(
    html`<div style="inline-size: ${width}px; font: 16px sans-serif">
      <city-news-list layout=${layout} .feed=${feed}></city-news-list>
    </div>`,
  );
  const list = box.querySelector('city-news-list')!;
  await untilSaid(list, 'part 1');
  return list;
}

/** What is there for the eye: wider and higher than a point. */
function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 2 && height > 2;
}

const seen = (within: Element, selector: string) => findAllDeep(within, selector).filter(isSeen).map(textOf);
const entriesOf = (list: CityNewsList) => findAllDeep(list, '[part=item]');

describe('an entry on a phone', () => {
  afterEach(fixtureCleanup);

  for (const width of [296, 366])
    it(`is 90 to 150 px high, with its picture, at ${width} px`, async () => {
      for (const entry of entriesOf(await show(width, 'list'))) {
        expect(entry.getBoundingClientRect().height).to.be.within(90, 150);
        expect(seen(entry, '[part=image]')).to.have.length(1);
      }
    });

  it('shows the level of the first award alone, and no view count beside a date; the ear has all of it', async () => {
    const [, entry] = entriesOf(await show(296, 'list'));
    expect(seen(entry!, '[part=level]')).to.deep.equal(['Finalist']);
    expect(seen(entry!, '[part=name]')).to.deep.equal([]);
    expect(seen(entry!, '.views')).to.deep.equal([]);
    expect(textOf(entry!)).to.contain('Prize One').and.to.contain('6,100 views');
  });

  it('has no word smaller than 12 px, even on a page of 13 px (meta, badge)', async () => {
    const list = await show(296, 'list');
    list.parentElement!.style.fontSize = '13px';
    for (const element of findAllDeep(list, '.meta, .badge'))
      expect(parseFloat(getComputedStyle(element).fontSize)).to.be.at.least(12);
  });
});

describe('an entry on a desk', () => {
  afterEach(fixtureCleanup);

  it('has its facts in a column of their own, before the words', async () => {
    const items = [
      story(1, AWARDS.slice(0, 1)),
      story(2, []),
      story(3, AWARDS),
      story(4, [], { image: undefined }),
    ];
    const list = await show(1200, 'list', feedOf(items));
    for (const entry of entriesOf(list).slice(0, 3)) {
      const [facts, title, image] = ['.meta', '.title', '[part=image]'].map((selector) =>
        findDeep(entry, selector)!.getBoundingClientRect(),
      );
      expect(facts!.right).to.be.at.most(title!.left);
      expect(title!.right).to.be.at.most(image!.left);
    }
    expect(entriesOf(list).map((entry) => findAllDeep(entry, '[part=image]').length)).to.deep.equal([
      1, 1, 1, 0,
    ]);
    const starts = findAllDeep(list, '.title').map((title) => title.getBoundingClientRect().left);
    expect(new Set(starts).size).to.equal(1);
  });

  it('names two awards and says how many more there are', async () => {
    const [one, two, four] = entriesOf(await show(1200, 'list'));
    expect(seen(one!, '[part=badge]')).to.have.length(1);
    expect(seen(two!, '[part=badge]')).to.have.length(2);
    expect(seen(four!, '[part=badge]').at(-1)).to.equal('+2');
  });
});

describe('awards elsewhere', () => {
  afterEach(fixtureCleanup);

  for (const width of [296, 900])
    it(`stand as one level and a number in the layout compact, at ${width} px`, async () => {
      const four = entriesOf(await show(width, 'compact'))[2]!;
      expect(seen(four, '[part=level]')).to.deep.equal(['Finalist']);
      expect(seen(four, '[part=name]')).to.deep.equal([]);
      expect(seen(four, '[part=badge]').at(-1)).to.equal('+3');
    });

  it('stand on the picture of a card, and above its title where there is none', async () => {
    const feed = feedOf([story(1, AWARDS), story(2, AWARDS, { image: undefined })]);
    const [pictured, plain] = entriesOf(await show(900, 'cards', feed));
    const topOf = (entry: Element, selector: string) => findDeep(entry, selector)!.getBoundingClientRect();
    expect(topOf(pictured!, '.badge').bottom).to.be.below(topOf(pictured!, '[part=image]').bottom);
    expect(topOf(plain!, '.badge').bottom).to.be.at.most(topOf(plain!, '.title').top);
    expect(seen(pictured!, '[part=name]')).to.have.length(1);
  });

  it('stand as levels alone on the cards of a phone', async () => {
    const [card] = entriesOf(await show(320, 'cards'));
    expect(seen(card!, '[part=name]')).to.deep.equal([]);
    expect(seen(card!, '[part=level]')).to.deep.equal(['Finalist']);
  });

  it('hang their second line under the first word', async () => {
    const name = 'A prize with a name that takes more than one line of a narrow list';
    const list = await show(430, 'list', feedOf([story(1, [{ name, level: 'winner' }])]));
    const [level, badge] = ['.level', '.name'].map((selector) => findDeep(list, selector)!);
    await waitUntil(() => badge!.getClientRects().length > 0);
    const lines = [...findDeep(list, '.name bdi')!.getClientRects()];
    expect(lines.length).to.be.above(1);
    expect(lines.at(-1)!.left).to.be.closeTo(level!.getBoundingClientRect().left, 1);
  });
});

describe('the sign of a badge', () => {
  afterEach(fixtureCleanup);

  for (const dir of ['ltr', 'rtl'])
    it(`stands in its badge, before the level, ${dir}`, async () => {
      const list = await show(700, 'list');
      list.parentElement!.dir = dir;
      await waitUntil(() => findDeep(list, '.sign svg') !== null, 'The signs never came');
      const [badge, sign, level] = ['.badge', '.sign', '.level'].map((selector) => {
        const { left, right } = findDeep(list, selector)!.getBoundingClientRect();
        return { left, right };
      });
      expect(sign!.left).to.be.above(badge!.left);
      expect(sign!.right).to.be.below(badge!.right);
      if (dir === 'ltr') expect(sign!.right).to.be.at.most(level!.left);
      else expect(sign!.left).to.be.at.least(level!.right);
    });
});

describe('two lists of a page', () => {
  afterEach(() => {
    fixtureCleanup();
    giveBack();
  });

  const regionOf = (list: Element) => {
    const region = findDeep(list, '[part=base]')!;
    return region.ariaLabel ?? textOf(findDeep(list, `#${region.getAttribute('aria-labelledby')}`)!);
  };

  async function showTwo(label = ''): Promise<string[]> {
    const title = `City news ${Math.random()}`;
    const feed = feedOf([item(1)], { title });
    const box = await fixture<HTMLElement>(
      html`<div>
        <city-news-list .feed=${feed}></city-news-list>
        <city-news-list label=${label} .feed=${structuredClone(feed)}></city-news-list>
      </div>`,
    );
    const lists = [...box.querySelectorAll('city-news-list')];
    for (const list of lists) await untilSaid(list, 'Title 1');
    return lists.map((list) => regionOf(list).replace(title, 'City news'));
  }

  it('do not share a name, and the console says so once (A2)', async () => {
    const lines: string[] = [];
    replace(console, 'warn', (line: string) => lines.push(line));
    expect(await showTwo()).to.deep.equal(['City news', 'City news 2']);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/two lists are named "City news .*"label"/);
  });

  it('have the names that the page gives them, and nothing is to be said (A2)', async () => {
    const lines: string[] = [];
    replace(console, 'warn', (line: string) => lines.push(line));
    expect(await showTwo('Most read')).to.deep.equal(['City news', 'Most read']);
    expect(lines).to.deep.equal([]);
  });
});
