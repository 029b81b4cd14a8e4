/**
 * The headers that docs/security-headers.md prints, copied from there into real pages, and policies that lack a name.
 */
import { expect } from '@open-wc/testing';
import { closePages, findAllDeep, openPage, textOf, untilSaid } from '../helpers/page.js';

const ELEMENTS =
  '<city-news-list src="/fault/feed"><p>Own words</p></city-news-list>' +
  '<city-news-article src="/fault/feed"><p>Own words</p></city-news-article>';

const WITHOUT_SANITIZER = '<script>delete Element.prototype.setHTML; delete window.Sanitizer;</script>';

/** The header under each heading of the page, for this server. */
async function printed(): Promise<Map<string, string>> {
  const text = await (await fetch('/docs/security-headers.md')).text();
  const blocks = text.matchAll(/^## (.+)\n(?:(?!^## )[^])*?```http\nContent-Security-Policy: (.+)\n```/gm);
  return new Map(
    Array.from(blocks, ([, title = '', header = '']) => [
      title,
      header.replace(/https:\/\/(scripts|feeds|images)\.example/g, location.origin),
    ]),
  );
}

const DOORS = {
  'The script tag': '/cdn/city-news.js',
  'One file with integrity': '/cdn/city-news.all.js',
  'From npm, in your own bundle': '/cdn/city-news.js',
};

const TRUSTED = 'Trusted Types, with any of them';

describe('the headers of the security page', () => {
  afterEach(closePages);

  it('are those that these tests try', async () => {
    expect([...(await printed()).keys()]).to.deep.equal([...Object.keys(DOORS), TRUSTED]);
  });

  for (const [title, script] of Object.entries(DOORS))
    for (const isTrusted of [false, true])
      it(`let all be shown, styled: ${title}${isTrusted ? ', with Trusted Types' : ''}`, async () => {
        const headers = await printed();
        const policy = [headers.get(title)!, ...(isTrusted ? [headers.get(TRUSTED)!] : [])].join('; ');
        const { document, errors } = await openPage(ELEMENTS, { policy, scripts: [script] });
        const list = document.querySelector('city-news-list')!;
        await untilSaid(list, 'Sample article 3');
        await untilSaid(document.querySelector('city-news-article')!, 'The body of sample article 1.');
        expect(getComputedStyle(findAllDeep(list, 'ul')[0]!).listStyleType).to.equal('none');
        expect(errors).to.deep.equal([]);
      });
});

describe('Trusted Types that lack a name', () => {
  afterEach(closePages);

  const isKnown = 'trustedTypes' in window;
  const require = "require-trusted-types-for 'script'; trusted-types";

  it('leave the words of the page where "lit-html" is missing', async function () {
    if (!isKnown) this.skip();
    const { document } = await openPage(ELEMENTS, { policy: `${require} city-news` });
    const list = document.querySelector('city-news-list')!;
    await new Promise(requestAnimationFrame);
    expect(list.shadowRoot).to.equal(null);
    expect(textOf(document.body)).to.equal('Own words Own words');
  });

  it('leave summary and source where "city-news" is missing and the browser has no sanitizer, and say so once', async function () {
    if (!isKnown) this.skip();
    const { document, frame, errors } = await openPage(
      '<city-news-list src="/fault/feed"></city-news-list>' +
        '<city-news-article src="/fault/feed"></city-news-article>'.repeat(2),
      {
        policy: `${require} lit-html`,
        head: `${WITHOUT_SANITIZER}<script>said = []; console.warn = (words) => said.push(words);</script>`,
      },
    );
    await untilSaid(document.querySelector('city-news-list')!, 'Sample article 1');
    for (const article of document.querySelectorAll('city-news-article')) {
      await untilSaid(article, 'The full text cannot be shown here.');
      expect(findAllDeep(article, '.source a')).to.have.length(1);
    }
    const { said } = frame.contentWindow as unknown as { said: string[] };
    // Before the page was loaded, and after.
    const lines = [...said, ...errors];
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/"city-news".*trusted-types/);
  });

  it('are all that is needed beside a DOMPurify of the host with a policy of its own', async function () {
    if (!isKnown) this.skip();
    const { document } = await openPage(ELEMENTS, {
      policy: `${require} lit-html city-news dompurify`,
      head: `${WITHOUT_SANITIZER}<script>trustedTypes.createPolicy('dompurify', {})</script>`,
    });
    await untilSaid(document.querySelector('city-news-article')!, 'The body of sample article 1.');
  });
});
