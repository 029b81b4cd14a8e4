/**
 * Cases of others that stand beside the project and never in it: properties as frameworks set them, on plain pages with
 * the built bundle. Without them the file is skipped.
 */
import { expect } from '@open-wc/testing';
import { closePages, openCopy, openPage, textOf, untilSaid } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const FOLDER = '/shared-data/cases/';

describe('Cases of properties', () => {
  before(async function () {
    if ((await fetch(`${FOLDER}README.md`)).ok) return;
    console.log('Skipped: there is no ../shared/data/cases beside the project.');
    this.skip();
  });
  afterEach(closePages);

  it('count and heading level as text: "Load more" adds as many (hosts/count-string.html)', async () => {
    const { document, errors } = await openCopy(`${FOLDER}hosts/count-string.html`);
    await waitUntil(
      () => document.title.includes('want'),
      () => document.title,
    );
    expect(document.title).to.equal('6 shown (want 6); heading H3 (want H3)');
    expect(errors).to.deep.equal([]);
  });

  it('a key "articles" in a JSON Feed: it is not taken for read (limits/05-articles-key-throws.json)', async () => {
    const feed: unknown = await (await fetch(`${FOLDER}limits/05-articles-key-throws.json`)).json();
    const { document, errors } = await openPage('<city-news-list></city-news-list>');
    const list = document.querySelector('city-news-list') as HTMLElement & { feed: unknown };
    list.feed = feed;
    await untilSaid(list, 'No news yet');
    expect(textOf(list)).to.not.contain('object');
    expect(errors).to.deep.equal([]);
  });
});
