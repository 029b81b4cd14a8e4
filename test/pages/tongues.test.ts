/**
 * Languages that are written from the right, or that keep their words whole, in the built bundle; with inputs of
 * others, which stand beside the project: where they are absent their tests say so and are skipped.
 */
import { expect } from '@open-wc/testing';
import { closePages, findAllDeep, findDeep, openPage, textOf, untilSaid } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const CASES = '/shared-data/cases/';

async function caseOf(suite: Mocha.Context, path: string): Promise<string> {
  const response = await fetch(CASES + path);
  if (!response.ok) {
    console.log(`Skipped: there is no ../shared/data/cases/${path} beside the project.`);
    suite.skip();
  }
  return response.text();
}

/** The body of a page without its scripts. */
const bodyOf = (markup: string): string =>
  /<body>([^]*)<\/body>/.exec(markup)![1]!.replaceAll('loading="eager"', '');

describe('cases of others', () => {
  afterEach(closePages);

  it('run Arabic titles from the right', async function () {
    const body = bodyOf(await caseOf(this, 'design/01-rtl-heading-left.html'));
    const page = await openPage(`<div dir="rtl">${body}</div>`, { language: 'ar' });
    const { body: shown } = page.document;
    await waitUntil(() => findAllDeep(shown, '[part=heading]').length === 2, 'List or article never came');
    const titles = findAllDeep(shown, '[part=title], city-news-article [part=heading], [part=body]');
    for (const title of titles) expect(getComputedStyle(title).direction).to.equal('rtl');
  });

  for (const language of ['ar', 'en'])
    it(`run a long Arabic headline from the right in a page of ${language}`, async function () {
      const feed = await caseOf(this, 'reports/39-arabic-headline-wraps-left.json');
      const inline = `<script type="application/feed+json">${feed}</script>`;
      const page = await openPage(
        `<city-news-list>${inline}</city-news-list><city-news-article>${inline}</city-news-article>`,
        { language, width: 320 },
      );
      const { body } = page.document;
      await untilSaid(body, 'نص المقال');
      await waitUntil(() => findDeep(body, '[part=title]'), 'The list never came');
      const parts = findAllDeep(body, '[part=title], [part=summary], [part=heading], [part=body], .lede');
      expect(parts).to.have.length(6);
      for (const part of parts) expect(getComputedStyle(part).direction, textOf(part)).to.equal('rtl');
    });

  it('keep Korean words whole', async function () {
    const body = bodyOf(await caseOf(this, 'design/02-firefox-korean-breaks.html'));
    const page = await openPage(body, { language: 'ko' });
    await untilSaid(page.document.body, '60초마다');
    await waitUntil(() => findDeep(page.document.body, '[part=base]:lang(ko)'), 'Its words never came');
    for (const part of findAllDeep(page.document.body, '[part=title], [part=summary]'))
      expect(getComputedStyle(part).wordBreak).to.equal('keep-all');
  });
});
