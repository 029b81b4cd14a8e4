/**
 * `<city-news-list filter="words">`: the field with which a reader searches the news at hand, as read, heard and
 * reached by keys (A36).
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { CityNewsList } from '../../src/index.js';
import { feedOf, item, type Json } from '../helpers/feeds.js';
import { findAllDeep, findDeep, textOf } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const titlesOf = (list: Element) => findAllDeep(list, '.title').map(({ textContent }) => textContent.trim());
const fieldOf = (list: Element) => findDeep<HTMLInputElement>(list, 'input[type=search]')!;
const buttonOf = (list: Element, name: string) =>
  findAllDeep<HTMLButtonElement>(list, 'button').find(
    (button) => (button.ariaLabel ?? button.textContent.trim()) === name,
  );
const statusOf = (list: Element) =>
  findAllDeep(list, '[role=status]')
    .map((status) => textOf(status))
    .join();
const focusedIn = (list: Element) => {
  const { activeElement } = list.shadowRoot!;
  return activeElement?.id || activeElement?.textContent.trim();
};

async function show(feed: Json, filter = 'words'): Promise<CityNewsList> {
  const list = await fixture<CityNewsList>(
    html`<city-news-list filter=${filter} count="10" .feed=${feed}></city-news-list>`,
  );
  await waitUntil(() => findDeep(list, '[role=search], [role=group]') !== null, 'The filter never came');
  return list;
}

/** What a reader does: letter by letter is the same to the field as all at once. */
async function type(list: CityNewsList, words: string): Promise<void> {
  const field = fieldOf(list);
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await list.updateComplete;
}

const FEED = feedOf([
  item(1, { title: 'Çay evi açıldı', tags: ['Parks'] }),
  item(2, { title: 'A bridge of wood', summary: 'Straße and Łódź', tags: ['Streets'] }),
  item(3, {
    title: 'Night bus',
    content_text: undefined,
    content_html: '<p>It stops at the bri<b>dge</b> gate.</p>',
  }),
  item(4, { title: '서울 광장', tags: ['Parks'], content_text: 'ＡＢＣ１２３' }),
  item(5, { title: 'المكتبة العامّة', tags: ['Parks'] }),
]);

describe('<city-news-list filter="words">', () => {
  it('has a field with a label that is seen, in a search region, and no buttons of topics', async () => {
    const list = await show(FEED);
    expect(fieldOf(list).labels![0]!.textContent).to.equal('Search these articles');
    expect(findAllDeep(list, '[role=group]')).to.have.length(0);
    expect(statusOf(list)).to.equal('');
    expect(titlesOf(list)).to.have.length(5);
    await expect(list).to.be.accessible();
  });

  it('has both where both are asked for, and buttons alone for the word alone', async () => {
    const both = await show(FEED, 'topics words');
    expect([findAllDeep(both, '[role=group]').length, findAllDeep(both, '[role=search]').length]).to.eql([
      1, 1,
    ]);
    const topics = await show(FEED, 'topics');
    expect([findAllDeep(topics, '[role=group]').length, findAllDeep(topics, '[role=search]').length]).to.eql([
      1, 0,
    ]);
    topics.filter = 'words';
    await topics.updateComplete;
    expect([findAllDeep(topics, '[role=group]').length, findAllDeep(topics, '[role=search]').length]).to.eql([
      0, 1,
    ]);
  });

  for (const [words, titles, what] of [
    ['cay EVI', ['Çay evi açıldı'], 'case and accents'],
    ['STRASSE', ['A bridge of wood'], 'a sharp s, in the summary'],
    ['lodz', ['A bridge of wood'], 'letters with a stroke'],
    ['bus gate', ['Night bus'], 'words apart, in title and text'],
    ['stops at', ['Night bus'], 'text between tags'],
    ['abc123', ['서울 광장'], 'width, in the text'],
    ['ＰＡＲＫＳ', ['Çay evi açıldı', '서울 광장', 'المكتبة العامّة'], 'width in what is typed, in topics'],
    ['서우', ['서울 광장'], 'a syllable half typed'],
    ['العامة', ['المكتبة العامّة'], 'marks of Arabic'],
  ] as const)
    it(`finds whatever ${what}`, async () => {
      const list = await show(FEED);
      await type(list, words);
      expect(titlesOf(list)).to.eql(titles);
      expect(focusedIn(list)).to.equal('search');
    });

  it('does not take the name of a tag for a word', async () => {
    const list = await show(FEED);
    await type(list, '<p>');
    expect(titlesOf(list)).to.eql([]);
  });

  it('says how many it has found in one line that is seen and heard, and keeps the focus (A36)', async () => {
    const list = await show(FEED);
    await type(list, 'wood');
    expect(statusOf(list)).to.equal('1 article found');
    expect(findDeep(list, '[role=status]')!.className).to.equal('');
    await type(list, 'bridge');
    expect(statusOf(list)).to.equal('2 articles found');
    await type(list, 'xyz');
    expect(statusOf(list)).to.equal('No article matches');
    expect(focusedIn(list)).to.equal('search');
    await expect(list).to.be.accessible();
  });

  it('empties the field by its own button, with the focus in it', async () => {
    const list = await show(FEED);
    expect(Boolean(buttonOf(list, 'Clear'))).to.equal(false);
    await type(list, 'bridge');
    buttonOf(list, 'Clear')!.click();
    await list.updateComplete;
    expect(fieldOf(list).value).to.equal('');
    expect(titlesOf(list)).to.have.length(5);
    expect(focusedIn(list)).to.equal('search');
  });

  it('says what each has alone where nothing has both, and shows all by one button', async () => {
    const list = await show(FEED, 'topics words');
    buttonOf(list, 'Streets')!.click();
    await list.updateComplete;
    await type(list, '서울 ');
    expect(titlesOf(list)).to.eql([]);
    expect(statusOf(list)).to.equal('No article matches');
    expect(findAllDeep(list, '.alone div').map((line) => textOf(line).replace(/\s+/g, ' ').trim())).to.eql([
      'Streets 1 article found',
      '서울 1 article found',
    ]);
    buttonOf(list, 'Show all')!.focus();
    buttonOf(list, 'Show all')!.click();
    await waitUntil(() => focusedIn(list) === 'search', 'The focus was lost');
    expect(fieldOf(list).value).to.equal('');
    expect(titlesOf(list)).to.have.length(5);
    expect(Boolean(buttonOf(list, 'Show all'))).to.equal(false);
    expect(buttonOf(list, 'All topics')!.getAttribute('aria-pressed')).to.equal('true');
  });

  it('gives the focus to the buttons where there is no field', async () => {
    const list = await show(FEED, 'topics');
    buttonOf(list, 'Parks')!.click();
    await list.updateComplete;
    buttonOf(list, 'Show all')!.click();
    await waitUntil(() => focusedIn(list) === 'All topics', 'The focus was lost');
    expect(titlesOf(list)).to.have.length(5);
  });

  it('tells the page the topic and the words', async () => {
    const list = await show(FEED, 'topics words');
    const told: [string, string, number][] = [];
    list.addEventListener('city-filter', ({ topic, words, articles }) =>
      told.push([topic, words, articles.length]),
    );
    await type(list, ' ab ');
    buttonOf(list, 'Parks')!.click();
    await list.updateComplete;
    buttonOf(list, 'Show all')!.click();
    await list.updateComplete;
    expect(told).to.eql([
      ['', 'ab', 1],
      ['Parks', 'ab', 1],
      ['', '', 5],
    ]);
  });

  it('begins anew with another feed', async () => {
    const list = await show(FEED);
    await type(list, 'bridge');
    list.feed = feedOf([item(11), item(12)]);
    await waitUntil(() => titlesOf(list).length === 2, 'The other feed was never shown whole');
    expect(fieldOf(list).value).to.equal('');
  });

  it('is large enough for a thumb, and for a phone not to zoom', async () => {
    const list = await show(FEED);
    await type(list, 'a');
    const field = fieldOf(list);
    field.closest<HTMLElement>('.search')!.style.fontSize = '10px';
    expect(parseFloat(getComputedStyle(field).fontSize)).to.be.at.least(16);
    expect(field.getBoundingClientRect().height).to.be.at.least(44);
    expect(buttonOf(list, 'Clear')!.getBoundingClientRect().width).to.be.at.least(36);
  });
});
