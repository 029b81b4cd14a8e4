/**
 * The script tag in the pages it will meet: strict policies, loaded twice, two feeds, no feed request at all.
 */
import { expect } from '@open-wc/testing';
import { closePages, findAllDeep, openPage, textOf, untilSaid } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

async function countOf(key: string): Promise<number> {
  const { count } = (await (await fetch(`/fault/count/${key}`)).json()) as { count: number };
  return count;
}

const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'";

const TRUSTED = "require-trusted-types-for 'script'; trusted-types lit-html city-news";

describe('the script tag', () => {
  afterEach(closePages);

  for (const [name, policy] of [
    ['a strict content policy', STRICT],
    ['Trusted Types', TRUSTED],
  ] as const)
    for (const scripts of [['/cdn/city-news.js'], ['/cdn/city-news.all.js']])
      it(`works, styled, under ${name}: ${scripts[0]}`, async () => {
        const page = await openPage(
          '<city-news-list src="/fault/feed"></city-news-list>' +
            '<city-news-article src="/fault/feed"></city-news-article>',
          { policy, scripts },
        );
        const list = page.document.querySelector('city-news-list')!;
        await untilSaid(list, 'Sample article 3');
        await untilSaid(page.document.querySelector('city-news-article')!, 'The body of sample article 1.');
        const { listStyleType } = getComputedStyle(findAllDeep(list, 'ul')[0]!);
        expect(listStyleType).to.equal('none');
        expect(page.errors).to.deep.equal([]);
      });

  it('may stand on a page twice, and one feed is asked for once (T3)', async () => {
    const key = `twice-${Math.random()}`;
    const element = `src="/fault/counted/${key}"`;
    const page = await openPage(
      `<city-news-list ${element}></city-news-list><city-news-list ${element} layout="compact"></city-news-list>` +
        `<city-news-article ${element}></city-news-article>`,
      { scripts: ['/cdn/city-news.js', '/cdn/city-news.js?again'] },
    );
    for (const shown of page.document.querySelectorAll('city-news-list, city-news-article'))
      await untilSaid(shown, 'Sample article 1');
    expect(page.errors).to.deep.equal([]);
    expect(await countOf(key)).to.equal(1);
  });

  for (const scripts of [
    ['/cdn/city-news.js', '/cdn/city-news.all.js'],
    ['/cdn/city-news.all.js', '/cdn/city-news.js'],
  ])
    it(`asks once for a feed that elements of two copies show: ${scripts.join(', ')} (T3)`, async () => {
      const element = `src="/fault/counted/copies-${Math.random()}" loading="eager"`;
      const page = await openPage(
        `<city-news-list ${element}></city-news-list><city-news-article ${element}></city-news-article>`,
        { scripts },
      );
      for (const shown of page.document.querySelectorAll('city-news-list, city-news-article'))
        await untilSaid(shown, 'Sample article 1');
      const [, key = ''] = /counted\/([^"]+)"/.exec(element)!;
      expect(await countOf(key)).to.equal(1);
    });

  it('may stand on a page in both forms', async () => {
    const page = await openPage('<city-news-list src="/fault/feed"></city-news-list>', {
      scripts: ['/cdn/city-news.all.js', '/cdn/city-news.js'],
    });
    await untilSaid(page.document.querySelector('city-news-list')!, 'Sample article 1');
    expect(page.errors).to.deep.equal([]);
  });

  it('reads a feed that stands in the page, and asks nobody (T7)', async () => {
    const page = await openPage(
      `<city-news-list><script type="application/feed+json">
        {"version":"https://jsonfeed.org/version/1.1","title":"Inline","items":[{"id":"1","title":"Already here"}]}
      </script></city-news-list>`,
      { policy: "default-src 'none'; script-src 'self'" },
    );
    await untilSaid(page.document.querySelector('city-news-list')!, 'Already here');
    expect(page.errors).to.deep.equal([]);
  });

  it('keeps the words of the page until the news has come', async () => {
    const key = `words-${Math.random()}`;
    const page = await openPage(
      `<city-news-list src="/fault/held/${key}" timeout="600000"><p>Own words</p></city-news-list>`,
    );
    const list = page.document.querySelector('city-news-list')!;
    await untilSaid(list, 'Loading news…');
    expect(textOf(list)).to.contain('Own words');
    expect(list.shadowRoot!.querySelector('section > [aria-busy=true] slot') !== null).to.equal(true);
    await fetch(`/fault/release/${key}`);
    await untilSaid(list, 'Sample article 1');
    expect(textOf(list)).to.not.contain('Own words');
    await waitUntil(() => !list.shadowRoot!.querySelector('[aria-busy]'));
  });

  it('does not fetch for a list far below, until it comes near', async () => {
    const key = `lazy-${Math.random()}`;
    const page = await openPage(
      `<div id="tall"></div><city-news-list src="/fault/counted/${key}"></city-news-list>` +
        `<city-news-list id="near" src="/fault/feed" loading="eager"></city-news-list>`,
      { head: '<style>#tall{height:6000px}</style>' },
    );
    await untilSaid(page.document.querySelector('#near')!, 'Sample article 1');
    expect(await countOf(key)).to.equal(0);
    page.document.querySelector('city-news-list')!.scrollIntoView();
    await untilSaid(page.document.querySelector('city-news-list')!, 'Sample article 1');
    expect(await countOf(key)).to.equal(1);
  });
});
