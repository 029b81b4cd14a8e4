/**
 * The award panel: what a reader gets of an award with all its facts, and of one with hardly any.
 * Asserts that the dots say only what the feed counts, and that nothing is invented.
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { CityAwardBadge } from '../../src/index.js';
import { feedOf, item, type Json } from '../helpers/feeds.js';
import { findAllDeep, findDeep, textOf, untilSaid } from '../helpers/page.js';

const AWARD = { name: 'World Smart City Awards', level: 'finalist', year: 2016 };
const COUNTED = { ...AWARD, candidates: 250, finalists: 5, pool: 'cities' };

/** The panel of an article that has this award alone. */
async function panelOf(award: Json): Promise<HTMLElement> {
  const feed = feedOf([item(1, { _city_news: { awards: [award] } })]);
  const article = await fixture<HTMLElement>(html`<city-news-article .feed=${feed}></city-news-article>`);
  await untilSaid(article, 'Text 1');
  return findDeep(article, '[part=panel]')!;
}

/** The facts as a reader reads them, label and value. */
const factsOf = (panel: HTMLElement): Record<string, string> =>
  Object.fromEntries(
    Array.from(panel.querySelectorAll('dl > div'), (row) => [
      textOf(row.querySelector('dt')!),
      textOf(row.querySelector('dd')!),
    ]),
  );

/** What names an element that is named by the words of others. */
const nameOf = (element: Element): string =>
  element
    .getAttribute('aria-labelledby')!
    .split(' ')
    .flatMap((id) => [...(element.getRootNode() as ShadowRoot).querySelectorAll(`#${id}`)].map(textOf))
    .join(' ');

/** How many dots a path draws. */
const dotsOf = (panel: HTMLElement, selector: string): number =>
  panel.querySelector(selector)!.getAttribute('d')!.split('M').length - 1;

describe('the award panel', () => {
  it('tells the field in words and draws as many dots: 5 of 250, one of them its own', async () => {
    const panel = await panelOf(COUNTED);
    const dots = panel.querySelector('.dots')!;
    expect(dots.getAttribute('role')).to.equal('img');
    expect(nameOf(dots)).to.equal('5 of 250 cities');
    expect(factsOf(panel)).to.deep.equal({ Year: '2016', Finalists: '5 of 250 cities' });
    expect(dotsOf(panel, '.dot:not(.chosen, .own)')).to.equal(245);
    expect(dotsOf(panel, '.chosen')).to.equal(5);
    expect(dotsOf(panel, '.own')).to.equal(1);
  });

  it('draws the same picture every time', async () => {
    const draw = async () => (await panelOf(COUNTED)).querySelector('.dots')!.innerHTML;
    expect(await draw()).to.equal(await draw());
  });

  it('never says "1 of" where only the candidates are known, and draws nothing then', async () => {
    const panel = await panelOf({ ...AWARD, candidates: 250 });
    expect(panel.querySelectorAll('.dots').length).to.equal(0);
    expect(factsOf(panel)).to.deep.equal({ Year: '2016', Candidates: '250' });
    expect(textOf(panel)).not.to.match(/\bof\b/);
  });

  it('says how many finalists there were where nobody counted the rest', async () => {
    const panel = await panelOf({ ...AWARD, finalists: 5 });
    expect(panel.querySelectorAll('.dots').length).to.equal(0);
    expect(factsOf(panel)).to.deep.equal({ Year: '2016', Finalists: '5' });
  });

  for (const [why, counts] of [
    ['more finalists than candidates', { candidates: 5, finalists: 250 }],
    ['a field too large to be seen', { candidates: 501, finalists: 5 }],
    ['an endless field', { candidates: 9e15, finalists: 8e15 }],
    ['nobody', { candidates: 0, finalists: 0 }],
  ] as const)
    it(`draws no dots for ${why}`, async () => {
      const panel = await panelOf({ ...AWARD, ...counts });
      expect(panel.querySelectorAll('.dots').length).to.equal(0);
    });

  it('marks no dot as its own where the level stands outside the field', async () => {
    const panel = await panelOf({ ...COUNTED, level: 'certified' });
    expect(dotsOf(panel, '.own')).to.equal(0);
  });

  it('is whole with a name alone: no label without a value, no empty list', async () => {
    const panel = await panelOf({ name: 'Prize for Bridges' });
    expect(textOf(panel)).to.equal('Award Prize for Bridges');
    expect(nameOf(panel)).to.equal('Prize for Bridges');
    expect(panel.querySelectorAll('dl, dt, .dots')).to.have.length(0);
  });

  it('says all that is known', async () => {
    const panel = await panelOf({
      ...AWARD,
      level: 'ranked',
      rank: 1,
      consecutive: 7,
      category: 'City Award',
      years: [2015, 2016],
      issuer: { name: 'Rutgers University' },
      project: 'Data for citizens',
      recipient: { name: 'Seoul' },
      event: 'Expo',
      location: 'Barcelona',
      score: 84.5,
      score_max: 100,
      evidence: [
        { url: 'https://league.example/list', title: 'The list' },
        { url: 'https://other.example/page' },
      ],
    });
    expect(textOf(panel)).to.match(/^No\. 1 · 7 times in a row World Smart City Awards /);
    expect(nameOf(panel)).to.equal('World Smart City Awards 2015, 2016');
    expect(factsOf(panel)).to.deep.equal({
      Category: 'City Award',
      Year: '2015, 2016',
      Score: '84.5 of 100',
      Project: 'Data for citizens',
      Recipient: 'Seoul',
      'Awarded by': 'Rutgers University',
      'Presented at': 'Expo, Barcelona',
      Evidence: 'The listother.example',
    });
    expect(Array.from(panel.querySelectorAll('a'), ({ href }) => href)).to.deep.equal([
      'https://league.example/list',
      'https://other.example/page',
    ]);
  });

  it('takes no address that runs a script for evidence (T20)', async () => {
    const panel = await panelOf({
      ...AWARD,
      evidence: [
        { url: 'javascript:alert(1)', title: 'Click me' },
        { url: 'data:text/html,x', title: 'Or me' },
      ],
    });
    expect(panel.querySelectorAll('a').length).to.equal(0);
    expect(factsOf(panel)).to.deep.equal({ Year: '2016' });
  });

  it('shows markup as the words it is (I6, T12)', async () => {
    const panel = await panelOf({
      name: '<b>Prize</b>',
      level: 'other',
      label: '<img src=x onerror=alert(1)>',
    });
    expect(textOf(panel)).to.contain('<b>Prize</b>');
    expect(panel.querySelectorAll('b, img').length).to.equal(0);
  });
});

describe('the facts of a panel in Arabic', () => {
  it('all stand at the same side, numbers and links too (A24)', async () => {
    const feed = feedOf([
      item(1, {
        _city_news: {
          awards: [
            { ...AWARD, category: 'السلامة', evidence: [{ url: 'https://league.example/', title: 'x' }] },
          ],
        },
      }),
    ]);
    const page = await fixture<HTMLElement>(
      html`<div dir="rtl" lang="ar"><city-news-article .feed=${feed}></city-news-article></div>`,
    );
    await untilSaid(page.firstElementChild!, 'Text 1');
    const values = findAllDeep(page, 'dd');
    expect(values).to.have.length(3);
    for (const value of values) expect(getComputedStyle(value).direction).to.equal('rtl');
  });
});

describe('<city-award-badge size="panel">', () => {
  it('shows the panel of an award given as a property, in its own looks', async () => {
    const badge = await fixture<CityAwardBadge>(
      html`<city-award-badge size="panel" .award=${COUNTED}></city-award-badge>`,
    );
    await untilSaid(badge, '5 of 250 cities');
    const panel = findDeep(badge, '[part=panel]')!;
    expect(getComputedStyle(panel).borderBlockStartStyle).to.equal('solid');
    await expect(badge).to.be.accessible();
  });

  it('shows what the attributes say, and leads to the page about the award', async () => {
    const badge = await fixture<CityAwardBadge>(
      html`<city-award-badge
        size="panel"
        level="winner"
        name="Prize for Bridges"
        year="2024"
        issuer="League of Bridges"
        href="https://league.example/"
      ></city-award-badge>`,
    );
    await untilSaid(badge, 'Awarded by League of Bridges');
    expect(textOf(badge)).to.match(/^Winner Prize for Bridges Year 2024/);
    expect(findAllDeep<HTMLAnchorElement>(badge, 'a').map(({ href }) => href)).to.deep.equal([
      'https://league.example/',
    ]);
  });
});
