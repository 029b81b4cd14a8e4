/**
 * The main job on real input: the source's news page as a feed, in a plain page with the built bundle.
 * The data stand beside the project; where they are absent these tests say so and are skipped.
 */
import { expect } from '@open-wc/testing';
import { closePages, findAllDeep, findDeep, openPage, textOf, untilSaid } from '../helpers/page.js';

const SOURCE = '/shared-data/source/city-initiative-news.feed.json';
const TITLE = 'Seoul Made City Award Finalist at “World Smart City Awards”';

async function isAbsent(): Promise<boolean> {
  const response = await fetch(SOURCE);
  return !response.ok;
}

for (const script of ['/cdn/city-news.js', '/cdn/city-news.all.js'])
  describe(`the source feed, shown by ${script}`, () => {
    before(async function () {
      if (!(await isAbsent())) return;
      console.log('Skipped: there is no ../shared/data/source beside the project.');
      this.skip();
    });

    afterEach(closePages);

    it('shows the section, the title as a link, publisher, views and both awards, and no date', async () => {
      const page = await openPage(`<city-news-list src="${SOURCE}"></city-news-list>`, { scripts: [script] });
      const list = page.document.querySelector('city-news-list')!;
      await untilSaid(list, TITLE);

      const section = findDeep(list, 'section')!;
      const heading = findDeep(list, 'h2')!;
      expect(heading.textContent.trim()).to.equal('City Initiative News');
      expect(section.getAttribute('aria-labelledby')).to.equal(heading.id);

      const links = findAllDeep<HTMLAnchorElement>(list, 'a');
      expect(links.map((link) => link.textContent.trim())).to.deep.equal([TITLE]);
      expect(links[0]!.href).to.equal(
        'http://english.seoul.go.kr/seoul-made-city-award-finalist-world-smart-city-awards/',
      );
      expect(findAllDeep(list, 'h3 a').map(textOf)).to.deep.equal([TITLE]);

      const words = textOf(list);
      expect(words).to.contain('Publisher SMG');
      expect(words).to.contain('6,100 views');
      expect(words).to.contain('Finalist, World Smart City Awards 2016');
      expect(words).to.contain('No. 1, Global e-Government evaluation');
      expect(findAllDeep(list, 'time')).to.have.length(0);
      expect(words).to.not.match(/Published|November \d|Invalid/);
      expect(page.errors).to.deep.equal([]);
      expect(page.events).to.deep.equal(['city-load']);
    });

    it('shows the article in six paragraphs', async () => {
      const page = await openPage(
        `<city-news-article src="${SOURCE}" article-id="http://english.seoul.go.kr/seoul-made-city-award-finalist-world-smart-city-awards/"></city-news-article>`,
        { scripts: [script] },
      );
      const article = page.document.querySelector('city-news-article')!;
      await untilSaid(article, 'best e-government cities');
      const paragraphs = findAllDeep(article, '[part=body] > p');
      expect(paragraphs).to.have.length(6);
      expect(paragraphs[0]!.textContent).to.match(/^The Seoul Metropolitan Government was invited/);
      const words = textOf(article);
      expect(words).to.contain(TITLE);
      expect(words).to.contain('Seoul Metropolitan Government (SMG)');
      expect(words).to.contain('6,100 views');
      expect(words).to.match(/Finalist World Smart City Awards .*Year 2016 Finalists 5 of 250 cities/);
      expect(words).to.match(/No\. 1 · 7 times in a row Global e-Government evaluation/);
      expect(findAllDeep(article, 'time')).to.have.length(0);
      expect(page.errors).to.deep.equal([]);
    });
  });
