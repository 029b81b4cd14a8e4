/**
 * The headers that docs/security-headers.md prints, copied from there into real pages, and policies that lack a name.
 */
import { expect } from '@open-wc/testing';
import { printedHeaders } from '../helpers/headers.js';
import { closePages, findAllDeep, openPage, textOf, untilSaid } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const ELEMENTS =
  '<city-news-list src="/fault/feed"><p>Own words</p></city-news-list>' +
  '<city-news-article src="/fault/feed"><p>Own words</p></city-news-article>';

const WITHOUT_SANITIZER = '<script>delete Element.prototype.setHTML; delete window.Sanitizer;</script>';

const DOORS = {
  'The script tag': '/cdn/city-news.js',
  'One file with integrity': '/cdn/city-news.all.js',
  'From npm, in your own bundle': '/cdn/city-news.js',
};

/** Tried in prerendered.test.ts. */
const PRERENDERED = ['Prerendered, with the styles in the page', 'Prerendered, with the styles in files'];

const MAPPED = 'The script tag, with an import map of hashes';

/** The import map as a tag of a page, and the source that a policy lets it pass by. */
async function importMap(): Promise<{ head: string; source: string }> {
  const { integrity } = (await (await fetch('/cdn/importmap.json')).json()) as { integrity: object };
  const placed = Object.entries(integrity).map(
    ([path, hash]) => [path.replace('./', '/cdn/'), hash] as const,
  );
  const text = JSON.stringify({ integrity: Object.fromEntries(placed) });
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return { head: `<script type="importmap">${text}</script>`, source: `'sha256-${hash}'` };
}

const TRUSTED = 'Trusted Types, with any of them';
const TWICE = 'Trusted Types, where there is another copy';

describe('the headers of the security page', () => {
  afterEach(closePages);

  it('are those that these tests try', async () => {
    expect([...(await printedHeaders()).keys()].sort()).to.deep.equal(
      [...Object.keys(DOORS), MAPPED, ...PRERENDERED, TRUSTED, TWICE].sort(),
    );
  });

  for (const [title, script] of Object.entries(DOORS))
    for (const isTrusted of [false, true])
      it(`let all be shown, styled: ${title}${isTrusted ? ', with Trusted Types' : ''}`, async () => {
        const headers = await printedHeaders();
        const policy = [headers.get(title)!, ...(isTrusted ? [headers.get(TRUSTED)!] : [])].join('; ');
        const { document, errors } = await openPage(ELEMENTS, { policy, scripts: [script] });
        const list = document.querySelector('city-news-list')!;
        await untilSaid(list, 'Sample article 3');
        await untilSaid(document.querySelector('city-news-article')!, 'The body of sample article 1.');
        expect(getComputedStyle(findAllDeep(list, 'ul')[0]!).listStyleType).to.equal('none');
        expect(errors).to.deep.equal([]);
      });

  it(`let all be shown: ${MAPPED}`, async () => {
    const { head, source } = await importMap();
    const policy = (await printedHeaders()).get(MAPPED)!.replace("'sha256-…'", source);
    const { document, errors } = await openPage(ELEMENTS, { policy, head });
    await untilSaid(document.querySelector('city-news-list')!, 'Sample article 3');
    await untilSaid(document.querySelector('city-news-article')!, 'The body of sample article 1.');
    expect(errors).to.deep.equal([]);
  });

  it('let both forms of the script stand on one page', async () => {
    const { document, errors } = await openPage(ELEMENTS, {
      policy: (await printedHeaders()).get(TWICE)!,
      scripts: ['/cdn/city-news.js', '/cdn/city-news.all.js'],
    });
    await untilSaid(document.querySelector('city-news-list')!, 'Sample article 3');
    await untilSaid(document.querySelector('city-news-article')!, 'The body of sample article 1.');
    expect(errors).to.deep.equal([]);
  });
});

describe('Trusted Types that lack a name', () => {
  afterEach(closePages);

  const isKnown = 'trustedTypes' in window;
  const require = "require-trusted-types-for 'script'; trusted-types";

  it('leave the words of the page where "lit-html" is missing', async function () {
    if (!isKnown) this.skip();
    const { document, frame } = await openPage(ELEMENTS, {
      policy: `${require} city-news`,
      head: '<script>said = []; addEventListener("error", ({ message }) => said.push(message));</script>',
    });
    const { said } = frame.contentWindow as unknown as { said: string[] };
    await waitUntil(() => said.length > 0, 'The script was never refused');
    expect(said[0]).to.contain('lit-html');
    const list = document.querySelector('city-news-list')!;
    expect(list.shadowRoot?.mode).to.equal(undefined);
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

  it('leave RSS unread where "city-news" is missing, and say why', async function () {
    if (!isKnown) this.skip();
    const { document, frame, errors } = await openPage(
      '<city-news-list src="/test/fixtures/formats/news.rss" format="rss"></city-news-list>',
      {
        policy: `${require} lit-html`,
        head: '<script>said = []; console.warn = (words) => said.push(words);</script>',
      },
    );
    await untilSaid(document.querySelector('city-news-list')!, 'Try again');
    const { said } = frame.contentWindow as unknown as { said: string[] };
    const lines = [...said, ...errors];
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/XML.*"city-news".*trusted-types/);
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
