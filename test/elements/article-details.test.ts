/**
 * What stands around the text of an article in full: status, changes, files, licence, translations, contact, authors.
 * Each as a reader gets it; each gone without a trace where the feed says nothing of it.
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { CityNewsArticle } from '../../src/index.js';
import { feedOf, item, type Json } from '../helpers/feeds.js';
import { findAllDeep, findDeep, textOf, untilSaid } from '../helpers/page.js';

async function show(more: Json, city: Json = {}): Promise<CityNewsArticle> {
  const feed = feedOf([item(1, { ...more, _city_news: city })]);
  const article = await fixture<CityNewsArticle>(html`<city-news-article .feed=${feed}></city-news-article>`);
  await untilSaid(article, 'Text 1');
  return article;
}

const partOf = (article: Element, part: string) => findDeep(article, `[part~=${part}]`);
const saidIn = (article: Element, part: string) => textOf(partOf(article, part)!);

describe('an article that says nothing but its text', () => {
  it('is whole: no label, no line and no box for what is not there', async () => {
    const feed = feedOf([{ id: 'x', content_text: 'Text 1' }]);
    const article = await fixture(html`<city-news-article .feed=${feed}></city-news-article>`);
    await untilSaid(article, 'Text 1');
    for (const part of [
      ...['meta', 'authors', 'language', 'status', 'panel', 'figure', 'attachments', 'changes'],
      ...['topics', 'translations', 'licence', 'neighbours'],
    ])
      expect(partOf(article, part)?.textContent.trim() ?? '', part).to.equal('');
    expect(findAllDeep(article, 'dt, li, h3')).to.have.length(0);
    expect(partOf(article, 'end')!.getBoundingClientRect().height).to.equal(0);
  });
});

describe('the status of an article', () => {
  for (const [status, word, sentence] of [
    ['updated', 'Updated', 'This article has been updated.'],
    ['corrected', 'Corrected', 'A mistake in this article has been corrected.'],
    ['archived', 'Archived', 'This article is kept for the record.'],
    ['withdrawn', 'Withdrawn', 'The publisher has withdrawn this article.'],
  ])
    it(`tells "${status}" by a word and a sentence, as a note`, async () => {
      const article = await show({}, { status });
      expect(saidIn(article, 'status')).to.match(new RegExp(`^${word} ${sentence}`));
      expect(partOf(article, 'status')!.getAttribute('role')).to.equal('note');
    });

  it("gives the publisher's own words where there are some", async () => {
    const article = await show({}, { status: 'corrected', notice: 'The year was <wrong>.' });
    expect(saidIn(article, 'status')).to.equal('Corrected The year was <wrong>.');
  });

  it('says a notice without a status, and nothing for a current article or an unknown word', async () => {
    expect(saidIn(await show({}, { notice: 'Moved to Monday.' }), 'status')).to.equal('Moved to Monday.');
    for (const status of ['current', 'constructor', '']) {
      const article = await show({}, { status });
      expect(Boolean(partOf(article, 'status')), status).to.equal(false);
    }
  });

  it('lists what was changed, each with its day', async () => {
    const article = await show(
      {},
      {
        changes: [
          { date: '2024-06-01', note: 'Year put right' },
          { date: '2024-06-03', note: '<i>Name</i> put right' },
        ],
      },
    );
    const changes = partOf(article, 'changes')!;
    expect(textOf(changes)).to.match(/^Changes .*2024.* Year put right .*2024.* <i>Name<\/i> put right$/);
    expect(changes.querySelector('h3')!.textContent.trim()).to.equal('Changes');
    expect(Array.from(changes.querySelectorAll('time'), ({ dateTime }) => dateTime)).to.deep.equal([
      '2024-06-01',
      '2024-06-03',
    ]);
  });
});

describe('the files of an article', () => {
  const file = (url: string, more: Json = {}, city: Json = {}): Json => ({
    url: `https://files.example/${url}`,
    ...more,
    _city_news: city,
  });

  for (const [what, attachment, words] of [
    ['a Hangul document', file('a', { mime_type: 'application/x-hwp', title: '계획' }), /^계획 \(HWP\)$/],
    ['a Hangul document by its suffix', file('plan.hwp', { mime_type: '' }), /^plan\.hwp \(HWP\)$/],
    ['a newer one', file('plan.hwpx', { mime_type: 'application/hwp+zip' }), /^plan\.hwpx \(HWPX\)$/],
    ['a PDF', file('plan.pdf', { mime_type: 'application/pdf' }), /^plan\.pdf \(PDF\)$/],
    ['an unknown kind', file('a.xyz', { mime_type: 'application/octet-stream' }), /^a\.xyz \(XYZ\)$/],
  ] as const)
    it(`names ${what}`, async () => {
      const article = await show({ attachments: [attachment] });
      expect(textOf(partOf(article, 'attachments')!.querySelector('li')!)).to.match(words);
    });

  it('says kind, size, pages and that it is accessible, and links with the language', async () => {
    const more = { mime_type: 'application/pdf', title: 'The plan', size_in_bytes: 1_234_567 };
    const article = await show({
      attachments: [file('plan.pdf', more, { pages: 12, language: 'ko', accessible: true })],
    });
    const files = partOf(article, 'attachments')!;
    expect(textOf(files)).to.match(/^Attachments The plan \(PDF, 1\.2\sMB, 12 pages, accessible\)$/);
    const link = files.querySelector('a')!;
    expect([link.href, link.hreflang]).to.deep.equal(['https://files.example/plan.pdf', 'ko']);
    // Two files of one name are told apart by their links alone.
    expect(textOf(link)).to.match(/^The plan \(PDF, /);
  });

  it('shows one row for a thing in two formats, each link with a name of its own (I18)', async () => {
    const article = await show({
      attachments: [
        file('plan.hwpx', { mime_type: 'application/hwp+zip', title: 'The plan' }),
        file('map.pdf', { mime_type: 'application/pdf', title: 'The map' }),
        file('plan.pdf', { mime_type: 'application/pdf', title: 'The plan' }),
      ],
    });
    const rows = [...partOf(article, 'attachments')!.querySelectorAll('li')];
    expect(textOf(rows[1]!)).to.equal('The map (PDF)');
    expect(rows).to.have.length(2);
    const links = [...rows[0]!.querySelectorAll('a')];
    expect(links.map((link) => [link.href, textOf(link)])).to.deep.equal([
      ['https://files.example/plan.hwpx', 'The plan: HWPX'],
      ['https://files.example/plan.pdf', 'The plan: PDF'],
    ]);
  });

  it('offers none whose address runs a script', async () => {
    const article = await show({
      attachments: [{ url: 'javascript:alert(1)', mime_type: 'application/pdf', title: 'Plan' }],
    });
    expect(Boolean(partOf(article, 'attachments'))).to.equal(false);
  });
});

describe('the licence of an article', () => {
  const KOGL = 'https://www.kogl.or.kr/info/licenseType';
  for (const [id, words, url] of [
    ['KOGL-0', 'Korea Open Government Licence, type 0 (free use, no conditions)', undefined],
    ['KOGL-1', 'Korea Open Government Licence, type 1 (name the source)', `${KOGL}1.do`],
    ['KOGL-2', 'type 2 (name the source, no commercial use)', `${KOGL}2.do`],
    ['KOGL-3', 'type 3 (name the source, no changes)', `${KOGL}3.do`],
    ['KOGL-4', 'type 4 (name the source, no commercial use, no changes)', `${KOGL}4.do`],
    [
      'OGL-UK-3.0',
      'Open Government Licence v3.0',
      'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    ],
    ['CC-BY-SA-4.0', 'CC BY-SA 4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
    ['CC0-1.0', 'CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['KOGL-5', 'KOGL-5', undefined],
    ['constructor', 'constructor', undefined],
  ] as const)
    it(`says "${words}" for ${id}${url ? ', with a link that machines know' : ', without a link'}`, async () => {
      const article = await show({}, { licence: { id } });
      expect(saidIn(article, 'licence')).to.contain(words);
      const link = partOf(article, 'licence')!.querySelector('a');
      expect(link?.href).to.equal(url);
      if (url) expect(link!.rel).to.equal('license');
    });

  for (const [allowed, words] of [
    [true, 'may be used to train AI'],
    [false, 'may not be used to train AI'],
  ] as const)
    it(`says that it ${words}, where the feed says so`, async () => {
      const licence = { id: 'KOGL-1', ai_training: allowed, attribution: 'City of Elmford' };
      expect(saidIn(await show({}, { licence }), 'licence')).to.match(
        new RegExp(`\\(name the source\\) · ${words} · City of Elmford$`),
      );
    });

  it("follows the publisher's own address, but none that runs a script", async () => {
    const link = async (url: string) =>
      partOf(await show({}, { licence: { id: 'CC-BY-4.0', url } }), 'licence')!.querySelector('a')!.href;
    expect(await link('https://city.example/terms')).to.equal('https://city.example/terms');
    expect(await link('javascript:alert(1)')).to.equal('https://creativecommons.org/licenses/by/4.0/');
  });
});

describe('the foot of an article', () => {
  it('links to translations by the name each language gives itself, and says which are by machine', async () => {
    const translations = [
      { language: 'ko', url: 'https://city.example/ko', machine: true },
      { language: 'ar', url: 'https://city.example/ar', title: 'جائزة' },
      { language: 'fr', url: 'javascript:alert(1)' },
    ];
    const article = await show({}, { translations });
    const links = [...partOf(article, 'translations')!.querySelectorAll('a')];
    expect(links.map(({ href, hreflang, lang, rel }) => [href, hreflang, lang, rel])).to.deep.equal([
      ['https://city.example/ko', 'ko', 'ko', 'alternate'],
      ['https://city.example/ar', 'ar', 'ar', 'alternate'],
    ]);
    expect(links[0]!.textContent).to.equal(new Intl.DisplayNames(['ko'], { type: 'language' }).of('ko'));
    expect(saidIn(article, 'translations')).to.match(/^Other languages .* \(machine translation\) جائزة$/);
  });

  it('gives the office to ask, with telephone and mail as links', async () => {
    const contact = { office: 'Press office', phone: '+82 2 000 0000', email: 'press@city.example' };
    const article = await show({}, { contact, reference: 'EL-17' });
    expect(saidIn(article, 'end')).to.contain(
      'Contact Press office · +82 2 000 0000 · press@city.example Reference EL-17',
    );
    const links = Array.from(partOf(article, 'end')!.querySelectorAll('a'), ({ href }) => href);
    expect(links).to.include.members(['mailto:press@city.example']);
    expect(links.some((href) => /^tel:\+82/.test(href))).to.equal(true);
  });

  it('lists the topics by a name without its colon, and names the site the article comes from', async () => {
    const article = await show({ tags: ['Light', '<b>Prizes</b>'] });
    const topics = partOf(article, 'topics')!;
    expect(topics.getAttribute('aria-label')).to.equal('Topics');
    expect(textOf(topics)).to.equal('Light <b>Prizes</b>');
    expect(saidIn(article, 'end')).to.contain('Source: news.example');
  });

  it('does not name this very site as the source', async () => {
    const article = await show({ url: `${location.origin}/news/1` });
    expect(saidIn(article, 'end')).not.to.contain('Source');
  });
});

describe('who wrote an article, and in what language', () => {
  it('names authors, but not the publisher once more', async () => {
    const authors = [{ name: 'J. Mill' }, { name: 'City of Elmford' }, { name: 'A. Weir' }];
    const article = await show({ authors }, { publisher: { name: 'City of Elmford' } });
    expect(saidIn(article, 'authors')).to.equal('By J. Mill, A. Weir');
    const plain = await show({ authors: [authors[1]] }, { publisher: { name: 'City of Elmford' } });
    expect(Boolean(partOf(plain, 'authors'))).to.equal(false);
  });

  it('says in which language the text is where the interface speaks another (A13)', async () => {
    const article = await show({ language: 'ko' });
    const name = new Intl.DisplayNames(['en'], { type: 'language' }).of('ko');
    expect(saidIn(article, 'language')).to.equal(`This article is in ${name}`);
    expect(findDeep(article, '[part=body]')!.closest('[lang]')!.getAttribute('lang')).to.equal('ko');
    expect(Boolean(partOf(await show({ language: 'en-GB' }), 'language'))).to.equal(false);
  });

  for (const [language, title, direction] of [
    ['ar', 'جائزة الجسور', 'rtl'],
    ['en', 'Prize for Bridges', 'ltr'],
  ] as const)
    it(`runs title, summary and text from the side of their language, ${language}`, async () => {
      const article = await show({
        title,
        summary: `${title} Lead 1`,
        language,
        content_text: `${title} Text 1`,
      });
      for (const part of ['heading', 'body'])
        expect(getComputedStyle(partOf(article, part)!).direction, part).to.equal(direction);
      expect(getComputedStyle(findDeep(article, '.lede')!).direction).to.equal(direction);
    });
});
