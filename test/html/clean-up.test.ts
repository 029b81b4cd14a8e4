/**
 * The walk over a body, where both engines leave the work to it: addresses, pictures, headings, links within.
 */
import { expect } from '@open-wc/testing';
import { sanitize, type SanitizeOptions } from '../../src/index.js';

const BASE = 'https://city.example/news/1';

async function clean(html: string, more: SanitizeOptions = {}): Promise<DocumentFragment> {
  return (await sanitize(html, { bases: [BASE], ...more }))!;
}

const all = (body: DocumentFragment, selector: string) => [...body.querySelectorAll(selector)];
const named = (body: DocumentFragment, selector: string, name: string) =>
  all(body, selector).map((element) => element.getAttribute(name));

describe('A body after the walk', () => {
  it('tells no server of its pictures where they are looked at, and fetches them late', async () => {
    const body = await clean('<p>ok</p><img src="a.png" referrerpolicy="unsafe-url" loading="eager">');
    expect(named(body, 'img', 'referrerpolicy')).to.deep.equal(['no-referrer']);
    expect(named(body, 'img', 'loading')).to.deep.equal(['lazy']);
  });

  it('keeps the other pictures of a figure whose first is shown above it, and their words (T24)', async () => {
    const body = await clean(
      '<figure><img src="hero.png"><img src="b.png"><figcaption>Both</figcaption></figure><p>ok</p>',
      { shownImage: 'https://city.example/news/hero.png' },
    );
    expect(named(body, 'img', 'src')).to.deep.equal(['https://city.example/news/b.png']);
    expect(body.textContent).to.contain('Both');
  });

  it('has no heading below the sixth level, however deep it steps (T22)', async () => {
    const body = await clean('<h1>a</h1><h2>b</h2><h3>c</h3><p>ok</p>', { headingLevel: 4 });
    expect(all(body, 'h1,h2,h3,h4,h5,h6').map(({ localName }) => localName)).to.deep.equal([
      'h5',
      'h6',
      'h6',
    ]);
    expect(body.textContent).to.equal('abcok');
  });

  it('checks the sources that quotations and changes name', async () => {
    const body = await clean(
      '<blockquote cite="/source">a</blockquote><q cite="javascript:hit()">b</q><ins cite="data:,x">c</ins>',
    );
    expect(named(body, 'blockquote, q, ins', 'cite')).to.deep.equal([
      'https://city.example/source',
      null,
      null,
    ]);
  });

  it('leads a link to the first of two places with one name, as a page does', async () => {
    const body = await clean('<p><a href="#n">1</a></p><p id="n">First</p><p id="n">Second</p>');
    const to = body.querySelector('a')!.dataset['to']!;
    expect(all(body, '[id]').map(({ id, textContent }) => [id, textContent])).to.deep.equal([[to, 'First']]);
  });

  it('has no link to a place that was taken out', async () => {
    const markup = '<p><a href="#n">1</a></p><svg id="n"></svg>';
    const [link] = all(await clean(markup, { bases: [] }), 'a');
    expect([link!.textContent, link!.hasAttribute('href')]).to.deep.equal(['1', false]);
    expect(named(await clean(markup), 'a', 'href')).to.deep.equal([`${BASE}#n`]);
  });
});
