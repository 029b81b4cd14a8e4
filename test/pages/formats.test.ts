/**
 * Feeds of other formats in a page with the built script: they are shown as a JSON Feed is, and the one file, which
 * cannot read them, says what can.
 */
import { expect } from '@open-wc/testing';
import { closePages, findAllDeep, openPage, textOf, untilSaid } from '../helpers/page.js';

const SRC = '/test/fixtures/formats/news.rss';

describe('a feed of RSS in a page', () => {
  afterEach(closePages);

  for (const format of ['rss', 'auto'])
    it(`is shown as news, with what its items say: format="${format}"`, async () => {
      const { document, errors } = await openPage(
        `<city-news-list src="${SRC}" format="${format}"></city-news-list>` +
          `<city-news-article src="${SRC}" format="${format}"></city-news-article>`,
      );
      const list = document.querySelector('city-news-list')!;
      await untilSaid(list, 'Sample item of RSS');
      await untilSaid(document.querySelector('city-news-article')!, 'The text of a sample item.');
      expect(findAllDeep(list, 'h2').map(textOf)).to.deep.equal(['Sample district news']);
      expect(errors).to.deep.equal([]);
    });

  it('leaves the page its own words, and names the script that can read it, in the one file', async () => {
    const { document, errors, notes } = await openPage(
      `<city-news-list src="${SRC}" format="rss"><p>Own words</p></city-news-list>`,
      { scripts: ['/cdn/city-news.all.js'] },
    );
    const list = document.querySelector('city-news-list')!;
    await untilSaid(list, 'Try again');
    expect(textOf(list.querySelector('p')!)).to.equal('Own words');
    expect(errors).to.deep.equal([]);
    expect(notes).to.have.length(1);
    expect(notes[0]).to.match(/format="rss" needs city-news\.js/);
  });
});
