/**
 * `<city-news-list filter>`: the buttons with which a reader chooses a topic, as read, heard and reached by keys (A36).
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { CityNewsList } from '../../src/index.js';
import { loadLanguage } from '../../src/text/load-language.js';
import { fetchWordsBy } from '../../src/text/messages.js';
import { feedOf, item, type Json } from '../helpers/feeds.js';
import { findAllDeep, findDeep, textOf, untilSaid } from '../helpers/page.js';
import { eventAfter, waitUntil } from '../helpers/wait.js';

const titlesOf = (list: Element) =>
  findAllDeep(list, '[part=card]').map((card) => findDeep(card, '.title')?.textContent.trim());

const buttonsOf = (list: Element) => findAllDeep<HTMLButtonElement>(list, '[role=group] button');

const wordsOf = (list: Element) => buttonsOf(list).map((button) => button.textContent.trim());

const pressedOf = (list: Element) =>
  buttonsOf(list)
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map((button) => button.textContent.trim());

const buttonOf = (list: Element, words: string) =>
  buttonsOf(list).find((button) => button.textContent.trim() === words)!;

/** The button of the filter that has the focus. */
const focusedWords = (list: Element) =>
  buttonsOf(list)
    .filter((button) => button === list.shadowRoot!.activeElement)
    .map((button) => button.textContent.trim())
    .join();

const heard = (list: Element) => textOf(findDeep(list, '[role=status]')!);

/** Three on water, two on air, one on both and a prize. */
const FEED = feedOf([
  item(1, { tags: ['Water'] }),
  item(2, { tags: ['Air'] }),
  item(3, { tags: ['Water'] }),
  item(4, { tags: ['Prize', 'Air', 'Water'] }),
]);

async function show(feed: Json, topics = '', count = 5): Promise<CityNewsList> {
  const list = await fixture<CityNewsList>(
    html`<city-news-list filter topics=${topics} count=${count} .feed=${feed}></city-news-list>`,
  );
  await waitUntil(() => buttonsOf(list).length > 0, 'The buttons never came');
  return list;
}

/** What a reader does: the button has the focus when it is pressed. */
async function choose(list: CityNewsList, topic: string): Promise<void> {
  buttonOf(list, topic).focus();
  buttonOf(list, topic).click();
  await list.updateComplete;
}

describe('<city-news-list filter>', () => {
  it('offers all topics in a group with a name, the most frequent first, and all are chosen at first', async () => {
    const list = await show(FEED);
    expect(findDeep(list, '[role=group]')!.getAttribute('aria-label')).to.equal('Filter by topic');
    expect(wordsOf(list)).to.deep.equal(['All topics', 'Water', 'Air', 'Prize']);
    expect(buttonsOf(list).map((button) => button.getAttribute('aria-pressed'))).to.deep.equal([
      'true',
      'false',
      'false',
      'false',
    ]);
    expect(heard(list)).to.equal('');
    await expect(list).to.be.accessible();
  });

  it('keeps the order of the feed among topics that are equally frequent', async () => {
    const list = await show(feedOf([item(1, { tags: ['Zoo', 'Art'] }), item(2, { tags: ['Music'] })]));
    expect(wordsOf(list)).to.deep.equal(['All topics', 'Zoo', 'Art', 'Music']);
  });

  it('shows only the articles of the chosen topic, says how many, and keeps the focus (A36)', async () => {
    const list = await show(FEED);
    await choose(list, 'Air');
    expect(titlesOf(list)).to.deep.equal(['Title 2', 'Title 4']);
    expect(pressedOf(list)).to.deep.equal(['Air']);
    expect(heard(list)).to.equal('2 articles found');
    expect(focusedWords(list)).to.equal('Air');

    await choose(list, 'Prize');
    expect(titlesOf(list)).to.deep.equal(['Title 4']);
    expect(pressedOf(list)).to.deep.equal(['Prize']);
    expect(heard(list)).to.equal('1 article found');
  });

  it('brings all articles back with "All topics"', async () => {
    const list = await show(FEED);
    await choose(list, 'Air');
    await choose(list, 'All topics');
    expect(titlesOf(list)).to.deep.equal(['Title 1', 'Title 2', 'Title 3', 'Title 4']);
    expect(pressedOf(list)).to.deep.equal(['All topics']);
    expect(heard(list)).to.equal('Showing 4 of 4');
    expect(focusedWords(list)).to.equal('All topics');
  });

  it('tells the page what was chosen and what is shown now', async () => {
    const list = await show(FEED, '', 1);
    const events: [string, string[]][] = [];
    const note = ({ topic, articles }: HTMLElementEventMap['city-filter']) =>
      events.push([topic, articles.map(({ title }) => title)]);
    list.parentElement!.addEventListener('city-filter', note);
    await choose(list, 'Air');
    await choose(list, 'All topics');
    expect(events).to.deep.equal([
      ['Air', ['Title 2']],
      ['', ['Title 1']],
    ]);
    list.filter = false;
    await waitUntil(() => buttonsOf(list).length === 0);
  });

  it('starts paging anew with each choice', async () => {
    const list = await show(FEED, '', 1);
    await list.loadMore();
    await list.loadMore();
    expect(titlesOf(list)).to.deep.equal(['Title 1', 'Title 2', 'Title 3']);
    await choose(list, 'Water');
    expect(titlesOf(list)).to.deep.equal(['Title 1']);
    expect(heard(list)).to.equal('3 articles found');
    const more = findDeep<HTMLButtonElement>(list, '[part=more]')!;
    const event = await eventAfter(list, 'city-load-more', () => more.click());
    expect(event).to.include({ added: 1, shown: 2 });
    expect(titlesOf(list)).to.deep.equal(['Title 1', 'Title 3']);
  });

  it('offers the topics that the page names, and says where one of them has no news', async () => {
    const list = await show(FEED, 'Air, Fire');
    expect(wordsOf(list)).to.deep.equal(['All topics', 'Air', 'Fire']);
    expect(titlesOf(list)).to.deep.equal(['Title 2', 'Title 4']);
    await choose(list, 'Fire');
    await untilSaid(list, 'No news on this topic');
    expect(titlesOf(list)).to.deep.equal([]);
    expect(heard(list)).to.equal('No news on this topic');
    expect(focusedWords(list)).to.equal('Fire');
    await choose(list, 'All topics');
    expect(titlesOf(list)).to.deep.equal(['Title 2', 'Title 4']);
  });

  it('offers twenty topics at most, the most frequent ones', async () => {
    const tags = Array.from({ length: 30 }, (_, index) => `Topic ${index + 1}`);
    const list = await show(feedOf([item(1, { tags }), item(2, { tags: ['Topic 30'] })]));
    expect(wordsOf(list)).to.have.length(21);
    expect(wordsOf(list).slice(0, 3)).to.deep.equal(['All topics', 'Topic 30', 'Topic 1']);
    expect(wordsOf(list).at(-1)).to.equal('Topic 19');
  });

  it('has no buttons where there is nothing to choose', async () => {
    const list = await fixture<CityNewsList>(
      html`<city-news-list filter .feed=${feedOf([item(1, { tags: ['Water'] }), item(2)])}></city-news-list>`,
    );
    const other = await show(FEED);
    await list.updateComplete;
    expect(buttonsOf(other)).to.have.length(4);
    expect(buttonsOf(list)).to.have.length(0);
    expect(findAllDeep(list, '[role=group]')).to.have.length(0);
  });

  it('keeps a way back where the topic that was chosen has left the feed', async () => {
    const list = await show(FEED);
    await choose(list, 'Prize');
    list.feed = feedOf([item(1), item(5, { tags: ['Water'] })]);
    await untilSaid(list, 'No news on this topic');
    expect(pressedOf(list)).to.deep.equal(['Prize']);
    await choose(list, 'All topics');
    expect(titlesOf(list)).to.deep.equal(['Title 1', 'Title 5']);
  });

  it('shows topics of any language, and hostile ones, as the text they are', async () => {
    const hostile = '<img src=x onerror="window.hit=1">';
    const topics = ['수상', 'جوائز', hostile, '${alert(1)}', '" onclick="window.hit=1'];
    const list = await show(feedOf([item(1, { tags: topics }), item(2, { tags: ['수상'] })]));
    expect(wordsOf(list)).to.deep.equal(['All topics', ...topics]);
    expect(findAllDeep(list, '[role=group] img')).to.have.length(0);
    expect(findAllDeep(list, '[role=group] [onclick]')).to.have.length(0);
    for (const topic of topics) {
      await choose(list, topic);
      expect(titlesOf(list)).to.deep.equal(topic === '수상' ? ['Title 1', 'Title 2'] : ['Title 1']);
      expect(pressedOf(list)).to.deep.equal([topic]);
    }
    expect((window as { hit?: number }).hit).to.equal(undefined);
  });

  it('takes a topic with a comma as one topic', async () => {
    const list = await show(
      feedOf([
        item(1, { tags: ['Arts, Culture'] }),
        item(2, { tags: ['Arts'] }),
        item(3, { tags: ['Culture'] }),
      ]),
    );
    await choose(list, 'Arts, Culture');
    expect(titlesOf(list)).to.deep.equal(['Title 1']);
  });

  it('chooses in each list on its own', async () => {
    const box = await fixture(html`
      <div>
        <city-news-list filter heading="" label="One" .feed=${FEED}></city-news-list>
        <city-news-list filter heading="" label="Other" .feed=${FEED}></city-news-list>
      </div>
    `);
    const [one, other] = [...box.children] as [CityNewsList, CityNewsList];
    await waitUntil(() => buttonsOf(one).length > 0 && buttonsOf(other).length > 0);
    await choose(one, 'Prize');
    expect(titlesOf(one)).to.have.length(1);
    expect(titlesOf(other)).to.have.length(4);
    expect(pressedOf(other)).to.deep.equal(['All topics']);
    expect(heard(other)).to.equal('');
  });

  it('says in the language of the page how many were found, where topics alone are offered', async () => {
    fetchWordsBy(loadLanguage);
    const list = await fixture<CityNewsList>(
      html`<city-news-list filter lang="ko" .feed=${FEED}></city-news-list>`,
    );
    await waitUntil(() => buttonsOf(list).length > 0, 'The buttons never came');
    buttonOf(list, 'Prize').click();
    await untilSaid(list, '조건에 맞는 뉴스 1건');
    expect(heard(list)).to.equal('조건에 맞는 뉴스 1건');
    expect(textOf(findDeep(list, '[part=show-all]')!)).to.equal('전체 보기');
  });
});
