/**
 * Bodies and texts of others in a page with the built script: what must be looked at before they are shown comes as a
 * chunk, breaks no policy of the page, and comes for feeds inside the page as for those that are fetched.
 */
import { expect } from '@open-wc/testing';
import { printedHeaders } from '../helpers/headers.js';
import { closePages, findAllDeep, openPage, textOf, untilSaid } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Harbour',
  items: [
    {
      id: '1',
      title: 'Caf&eacute; at the pier',
      content_html:
        '<p style="color: red">Seen</p><p style="display: none">Draft</p><iframe src="https://film.example/1" title="The film"></iframe>' +
        '<noscript><style>p { color: red }</style></noscript>',
      attachments: [{ url: 'https://harbour.example/a.pdf', title: 'Pl&aacute;n' }],
    },
  ],
};

const INLINE = `<script type="application/feed+json">${JSON.stringify(FEED)}</script>`;

describe('What others mean, in a page', () => {
  afterEach(closePages);

  for (const script of ['/cdn/city-news.js', '/cdn/city-news.all.js'])
    it(`is understood in a feed inside the page: ${script}`, async () => {
      const { document, errors } = await openPage(
        `<city-news-list>${INLINE}</city-news-list><city-news-article>${INLINE}</city-news-article>`,
        { scripts: [script] },
      );
      await untilSaid(document.querySelector('city-news-list')!, 'Café at the pier');
      const article = document.querySelector<HTMLElement>('city-news-article')!;
      await untilSaid(article, 'The film');
      await untilSaid(article, 'Plán');
      expect(textOf(article)).to.contain('Seen').and.to.not.contain('Draft');
      expect(errors).to.deep.equal([]);
    });

  it('is understood in the property "feed"', async () => {
    const { document, errors } = await openPage('<city-news-list></city-news-list>');
    const list = document.querySelector('city-news-list') as HTMLElement & { feed: unknown };
    list.feed = FEED;
    await untilSaid(list, 'Café at the pier');
    expect(findAllDeep(list, 'article')).to.have.length(1);
    expect(errors).to.deep.equal([]);
  });

  it('breaks no strict policy, though a body has styles of its own', async () => {
    const headers = await printedHeaders();
    const policy = `${headers.get('The script tag')!}; ${headers.get('Trusted Types, with any of them')!}`;
    const { document } = await openPage('<p></p>', { policy });
    const broken: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      broken.push(violatedDirective),
    );
    const article = document.createElement('city-news-article') as HTMLElement & { feed: unknown };
    article.feed = FEED;
    document.body.append(article);
    await untilSaid(article, 'The film');
    expect(textOf(article)).to.not.contain('Draft');
    // Reports come in order: one of ours would stand before this.
    const last = document.createElement('p');
    last.setAttribute('style', 'color: red');
    document.body.append(last);
    await waitUntil(
      () => broken.length > 0,
      () => textOf(article),
    );
    expect(broken).to.have.length(1);
  });

  it('is left as it is where the policy lacks our name', async function () {
    if (!('trustedTypes' in window && 'setHTML' in Element.prototype)) this.skip();
    const policy = "require-trusted-types-for 'script'; trusted-types lit-html";
    const { document } = await openPage(`<city-news-article>${INLINE}</city-news-article>`, { policy });
    const article = document.querySelector<HTMLElement>('city-news-article')!;
    await untilSaid(article, 'Seen');
    expect(textOf(article)).to.contain('Caf&eacute; at the pier');
  });
});
