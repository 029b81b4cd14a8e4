/**
 * The entries of a list over time: what did not change stays as it is, with what a translator or a reader did to it;
 * what changed is built anew, and nobody's place is lost.
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/languages/ko.js';
import { registerLanguage, type CityNewsList } from '../../src/index.js';
import { feedOf, item } from '../helpers/feeds.js';
import { fakeNetwork, type Network } from '../helpers/network.js';
import { findAllDeep, findDeep, textOf, untilSaid } from '../helpers/page.js';
import { giveBack, replace } from '../helpers/stand-in.js';
import { waitUntil } from '../helpers/wait.js';

const entriesOf = (list: Element) => findAllDeep(list, 'li');
const wordsOf = (list: Element) => entriesOf(list).map((entry) => textOf(entry));

/** What page translators do: some put an element in the place of each text, some write over all that is there. */
const TRANSLATORS: Record<string, (link: HTMLAnchorElement) => void> = {
  'wraps its texts': (link) => {
    const font = document.createElement('font');
    font.textContent = `Titre de ${link.href}`;
    [...link.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)!.replaceWith(font);
  },
  'writes over its links': (link) => (link.textContent = `Titre de ${link.href}`),
};

const linksOf = (list: Element) =>
  findAllDeep<HTMLAnchorElement>(list, '[part=title] a').map((link) => [textOf(link), link.href]);

const address = (id: string) => `https://example.org/${id}`;

const article = (id: string, more = {}) =>
  item(Number(id), { id, title: `Title ${id}`, url: address(id), content_text: `Words of ${id}`, ...more });

describe('the entries of a list', () => {
  let network: Network;

  beforeEach(() => (network = fakeNetwork()));
  afterEach(() => {
    network.restore();
    giveBack();
  });

  async function show(...items: ReturnType<typeof article>[]): Promise<CityNewsList> {
    network.answer('/feed.json', feedOf(items));
    const list = await fixture<CityNewsList>(
      html`<city-news-list src="/feed.json" loading="eager" count="9"></city-news-list>`,
    );
    await untilSaid(list, 'Title');
    entriesOf(list).forEach((entry, index) => (entry.dataset['mark'] = String(index)));
    return list;
  }

  const marksOf = (list: Element) => entriesOf(list).map((entry) => entry.dataset['mark']);

  async function reload(list: CityNewsList, ...items: ReturnType<typeof article>[]): Promise<void> {
    network.answer('/feed.json', feedOf(items));
    await list.reload();
    await list.updateComplete;
  }

  it('stay where a refresh brings the same news, and follow it where it moves', async () => {
    const list = await show(article('1'), article('2'), article('3'));
    await reload(list, article('1'), article('2'), article('3'));
    expect(marksOf(list)).to.deep.equal(['0', '1', '2']);
    await reload(list, article('3'), article('4'), article('1'));
    expect(marksOf(list)).to.deep.equal(['2', undefined, '0']);
    expect(wordsOf(list)[1]).to.contain('Title 4');
  });

  it('are built anew where anything of the article changed, be it what only the full article shows', async () => {
    const list = await show(article('1'), article('2'), article('3'));
    await reload(
      list,
      article('1', { title: 'Title new' }),
      article('2', { _city_news: { change_note: 'Corrected' } }),
      article('3'),
    );
    expect(marksOf(list)).to.deep.equal([undefined, undefined, '2']);
    expect(wordsOf(list)[0]).to.contain('Title new');
  });

  for (const [name, translate] of Object.entries(TRANSLATORS))
    it(`have the words of no other article after a translator that ${name} (reports/04)`, async () => {
      const list = await show(article('1'), article('2'));
      findAllDeep<HTMLAnchorElement>(list, '[part=title] a').forEach(translate);
      await reload(list, article('3'), article('1'), article('2', { title: 'Title of two' }));
      const [[first], [second, address2], [third, address3]] = linksOf(list) as [
        string[],
        string[],
        string[],
      ];
      expect([first, third]).to.deep.equal(['Title 3', 'Title of two']);
      expect([address2, address3]).to.deep.equal([address('1'), address('2')]);
      expect(second).to.match(/^Title 1$|^Titre de .*1$/);
    });

  it('keep the focus of a reader where the article moves and where it changes', async () => {
    const list = await show(article('1'), article('2'));
    const focused = () => (list.shadowRoot!.activeElement as HTMLAnchorElement | null)?.href;
    findAllDeep(list, '[part=title] a')[1]!.focus();
    await reload(list, article('2'), article('1'));
    expect(focused()).to.equal(address('2'));
    await reload(list, article('1'), article('2', { summary: 'More' }));
    expect(focused()).to.equal(address('2'));
  });

  it('follow the language, the layout, words of their own and what is to be shown', async () => {
    const list = await show(article('1', { date_published: '2020-05-01', _city_news: { views: 3 } }));
    const card = () => findDeep(list, '[part=card]')!;
    const publishedIn = () => textOf(findDeep(list, 'time')!);
    const english = publishedIn();
    list.lang = 'ko';
    await untilSaid(list, '조회 3회');
    expect(publishedIn()).not.to.equal(english);
    list.removeAttribute('lang');
    await waitUntil(() => publishedIn() === english);
    list.layout = 'compact';
    await list.updateComplete;
    expect(card().className).to.equal('card compact');
    list.layout = 'list';
    list.show = 'views';
    await list.updateComplete;
    expect(findDeep(list, 'time') === null && textOf(card()).includes('3 views')).to.equal(true);
    registerLanguage('en', { views: { one: '{n} look', other: '{n} looks' } });
    await waitUntil(() => textOf(card()).includes('3 looks'));
    registerLanguage('en', { views: { one: '{n} view', other: '{n} views' } });
    list.headingLevel = 3;
    list.lead = true;
    await list.updateComplete;
    expect([findDeep(list, 'h4') !== null, card().className]).to.deep.equal([true, 'card list lead chosen']);
    list.articleUrl = '/read?{id}';
    await list.updateComplete;
    expect(linksOf(list)[0]![1]).to.equal(new URL('/read?1', location.href).href);
  });

  it('tell anew how long ago it was whenever the news is asked for again', async () => {
    const published = new Date(Date.now() - 3 * 3_600_000).toISOString();
    const list = await show(article('1', { date_published: published }));
    list.dateStyle = 'relative';
    await untilSaid(list, '3 hours ago');
    // Time goes by.
    replace(Intl.RelativeTimeFormat.prototype, 'format', () => 'later than before');
    await list.reload();
    await untilSaid(list, 'later than before');
  });
});
