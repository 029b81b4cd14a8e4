/**
 * Small feeds of others that stalled a page or passed a check (../shared/data/cases/limits), read in place by the built
 * bundle. Each is shown, or said to be too much, with as few elements as a page can bear. Skipped where they are absent.
 */
import { expect } from '@open-wc/testing';
import { closePages, findAllDeep, findDeep, openPage, textOf, untilSaid } from '../helpers/page.js';

const FOLDER = '/shared-data/cases/limits/';

/** Elements of a page with one article, or a list of a few. */
const MOST_ELEMENTS = 1500;

/** What stalls takes ten times as long, and more. */
const MOST_MILLISECONDS = 6000;

const TOO_LARGE = 'too long';

async function open(file: string, tag: 'list' | 'article', settings = ''): Promise<HTMLElement> {
  const { document } = await openPage(
    `<city-news-${tag} src="${FOLDER}${file}" loading="eager" ${settings}></city-news-${tag}>`,
  );
  return document.querySelector<HTMLElement>(`city-news-${tag}`)!;
}

describe('Cases of limits', () => {
  before(async function () {
    if ((await fetch('/shared-data/cases/README.md')).ok) return;
    console.log('Skipped: there is no ../shared/data/cases beside the project.');
    this.skip();
  });
  afterEach(closePages);

  for (const [file, tag, settings, words] of [
    ['01-formatting-hidden-from-count.json', 'article', '', TOO_LARGE],
    ['02-srcset-60kB.json', 'article', '', 'T'],
    ['03-ruby.json', 'article', '', TOO_LARGE],
    ['04-awards-20k.json', 'list', '', 'T'],
    ['04-awards-20k.json', 'article', '', 'x'],
    ['09-entity-bypass.xml', 'list', 'format="rss"', 'did not respond as expected'],
    ['10-description-bomb.xml', 'list', 'format="rss"', 't'],
    ['15-check-nested.json', 'article', '', TOO_LARGE],
  ] as const)
    it(`says "${words}" in a city-news-${tag} of ${file}`, async () => {
      const before = performance.now();
      const element = await open(file, tag, settings);
      await untilSaid(element, words);
      expect(findAllDeep(element, '*').length).to.be.below(MOST_ELEMENTS);
      expect(performance.now() - before).to.be.below(MOST_MILLISECONDS);
    });

  it('leads an id of dots to the article of its own address (06-id-dotdot.json)', async () => {
    const list = await open('06-id-dotdot.json', 'list', 'article-url="/news/{id}"');
    await untilSaid(list, 'T');
    expect(findDeep<HTMLAnchorElement>(list, 'h3 a')!.href).to.equal('https://h.example/1');
  });

  it('takes a title of which nothing is seen for none, and letters that are not out of others (07)', async () => {
    const list = await open('07-invisible-title.json', 'list');
    await untilSaid(list, 'Seoul');
    const titles = findAllDeep(list, 'h3').map((title) => textOf(title));
    expect(titles).to.deep.equal(['h.example', 'Seoul']);
  });

  it('leads to a place whose id a page has a name for (08-toc-location.json)', async () => {
    const article = await open('08-toc-location.json', 'article');
    await untilSaid(article, 'Where');
    const link = findDeep<HTMLAnchorElement>(article, '.body a')!;
    expect(link.dataset['to']).to.equal('city-to-location');
    expect(findAllDeep(article, '#city-to-location')).to.have.length(1);
  });
});
