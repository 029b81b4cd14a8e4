/**
 * Feeds after public reports, which stand beside the project and never in it, shown by the built bundle on plain pages.
 * Without them the file is skipped. The numbers are those of ../shared/data/cases/reports/INDEX.md.
 */
import { expect } from '@open-wc/testing';
import type { FeedState } from '../../src/feed/feed-entry.js';
import { closePages, findAllDeep, openPage, textOf, untilSaid } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const FOLDER = '/shared-data/cases/reports/';

async function show(tag: 'list' | 'article', file: string, format = 'json'): Promise<HTMLElement> {
  const name = `city-news-${tag}`;
  const { document, errors } = await openPage(
    `<${name} src="${FOLDER}${file}" format="${format}" loading="eager"></${name}>`,
  );
  const element = document.querySelector<HTMLElement>(name)!;
  await waitUntil(
    () => findAllDeep(element, 'h1,h2,h3').length > 0,
    () => `${file}: ${textOf(element)}`,
  );
  expect(errors.filter((error) => !error.includes('City news: '))).to.deep.equal([]);
  return element;
}

const titlesOf = (list: HTMLElement) => findAllDeep(list, 'article :is(h2,h3)').map(textOf);
const picturesOf = (element: HTMLElement) =>
  findAllDeep(element, 'img').map((image) => (image as HTMLImageElement).getAttribute('src'));

describe('Cases of public reports', () => {
  before(async function () {
    if ((await fetch(`${FOLDER}INDEX.md`)).ok) return;
    console.log('Skipped: there is no ../shared/data/cases beside the project.');
    this.skip();
  });
  afterEach(closePages);

  it('01: every name of HTML is decoded', async () => {
    const list = await show('list', '01-named-entities-title.json');
    await untilSaid(list, 'Café de la mairie – 5');
    expect(textOf(list)).to.contain('€').and.to.contain('Déjà ouvert').and.to.not.contain('&');
  });

  it('02: blocks stay apart', async () => {
    const article = await show('article', '02-blocks-run-together.json');
    await untilSaid(article, 'Second part');
    const lines = findAllDeep(article, 'div').filter((it) =>
      /^(Road|Bus|First|Second) [\w ]+$/.test(textOf(it)),
    );
    expect(lines.map(textOf)).to.include.members([
      'Road closed today',
      'Bus 7 runs again',
      'First part',
      'Second part',
    ]);
  });

  it('05: letters of EUC-KR are read', async () => {
    expect(titlesOf(await show('list', '05-euc-kr.xml', 'rss'))).to.deep.equal(['공원이 문을 엽니다']);
  });

  for (const [file, picture] of [
    ['06-lazy-picture.json', 'https://ward.example/gate.jpg'],
    ['07-svg-one-by-one.json', 'https://ward.example/closures.svg'],
  ] as const)
    it(`${file.slice(0, 2)}: the picture is there, once`, async () => {
      const article = await show('article', file);
      await waitUntil(
        () => picturesOf(article).length > 0,
        () => textOf(article),
      );
      expect(picturesOf(article)).to.deep.equal([picture]);
    });

  it('08: what the source hides is not shown', async () => {
    const article = await show('article', '08-hidden-made-visible.json');
    await untilSaid(article, 'Seen.');
    expect(textOf(article)).to.not.match(/Preheader|Draft remark/);
  });

  for (const [file, titles] of [
    ['reports/09-character-reference.xml', ['Verticaltab']],
    ['reports/10-undeclared-prefix.xml', ['Item 1']],
    ['reports/11-https-namespaces.xml', ['Item 1']],
    ['reports/12-one-guid-for-all.xml', ['Item 1', 'Item 2', 'Item 3']],
    ['limits/11-charref.xml', ['a b']],
  ] as const)
    it(`${file.split('/')[1]!.slice(0, 2)}: ${file} is read`, async () => {
      expect(titlesOf(await show('list', `../${file}`, 'rss'))).to.deep.equal(titles);
    });

  it('11: body, picture and date are there too', async () => {
    const article = await show('article', '11-https-namespaces.xml', 'rss');
    await untilSaid(article, 'The whole text.');
    expect(textOf(article)).to.contain('May 4, 2026');
    // Not the one on the page: where it cannot be had it goes.
    const { state } = article as HTMLElement & { readonly state: FeedState };
    expect(state.feed?.articles[0]?.image?.url).to.equal('https://ward.example/1.jpg');
  });

  it('13: JSON behind a notice of PHP is read', async () => {
    expect(titlesOf(await show('list', '13-notice-before-json.json', 'wordpress'))).to.deep.equal([
      'The park opens',
    ]);
  });

  it('15: pictures by their suffix, by their width, and out of the synopsis', async () => {
    // Not those on the page: one that cannot be had goes.
    const { document } = await openPage('<city-news-list></city-news-list>');
    const list = document.querySelector('city-news-list')!;
    const pictures = new Promise<(string | undefined)[]>((resolve) =>
      list.addEventListener(
        'city-load',
        ({ feed }) => resolve(feed.articles.map(({ image }) => image?.url)),
        {
          once: true,
        },
      ),
    );
    for (const [name, value] of [
      ['format', 'rss'],
      ['loading', 'eager'],
      ['src', `${FOLDER}15-pictures.xml`],
    ] as const)
      list.setAttribute(name, value);
    expect(await pictures).to.deep.equal(['a', '640', 'g'].map((name) => `https://ward.example/${name}.jpg`));
  });

  it('22: the line of the plugin is no part of the summary', async () => {
    const list = await show('list', '22-boilerplate.xml', 'rss');
    expect(textOf(list))
      .to.contain('The bridge opens on Monday and …')
      .and.to.not.match(/appeared|\[/);
  });

  it('24: shortcodes are no words', async () => {
    const list = await show('list', '24-shortcodes.json');
    await untilSaid(list, 'The park opens.');
    await waitUntil(
      () => !textOf(list).includes('['),
      () => textOf(list),
    );
  });

  it('25: the list tells of a change where there is no other date', async () => {
    expect(textOf(await show('list', '25-atom-updated-only.xml', 'rss'))).to.match(/Updated.*May 4, 2026/);
  });

  it('26: a film leaves a link', async () => {
    const article = await show('article', '26-film-without-a-trace.json');
    await untilSaid(article, 'See the film:');
    const links = findAllDeep(article, 'a').filter((link) => textOf(link) === 'The opening');
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['https://video.example/embed/1']);
  });

  it('27: dates that mean one thing are told', async () => {
    const list = await show('list', '27-dates.xml', 'rss');
    expect(findAllDeep(list, 'time').map((time) => time.getAttribute('datetime'))).to.deep.equal([
      '2024-06-05T09:00:00+09:00',
      '2024-06-05T09:00:00+09:00',
      '2024-06-05T09:00:00+09:00',
      '2018-01-23T02:54:55-07:00',
      '2024-09-20',
    ]);
  });
});
