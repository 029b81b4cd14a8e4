/**
 * What a body is said to weigh against what browsers make of it: never less, whatever hides an end tag (policy 6).
 */
import { expect } from '@open-wc/testing';
import { MAX_ELEMENTS } from '../../src/html/limits.js';
import { weigh } from '../../src/html/weight.js';
import { heavyMarkup, randomFrom } from '../helpers/heavy-markup.mjs';
import { randomMarkup } from '../helpers/random-markup.js';

/** Elements that the parser of this browser makes of markup, in a page of its own and inside an element. */
function elementsOf(html: string): number {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const inside = document.createElement('template');
  inside.innerHTML = `<wbr>${html}`;
  const counts = [page.querySelectorAll('*').length - 3, inside.content.querySelectorAll('*').length - 1];
  return Math.max(...counts);
}

/** Markup that weighs less than it is. */
const tooLight = (bodies: readonly string[]): string[] =>
  bodies
    .filter((html) => weigh(html, Infinity).elements < elementsOf(html))
    .map((html) => html.slice(0, 600));

describe('the weight of a body', () => {
  it('is never less than what the browser makes of dear markup', () => {
    const bodies = Array.from({ length: 3000 }, (_, seed) => heavyMarkup(randomFrom(seed), 300));
    expect(tooLight(bodies)).to.deep.equal([]);
  });

  it('is never less than what the browser makes of hostile markup', () => {
    const bodies = Array.from({ length: 3000 }, (_, seed) => randomMarkup(seed));
    expect(tooLight(bodies)).to.deep.equal([]);
  });

  for (const [name, body, most] of [
    ['a report', '<h2>Part</h2><p>Some <a href="/1"><b>words</b></a>.</p>'.repeat(2000), 2],
    ['cards in links', '<a href="/1"><div><h3>Part</h3><p><b>Words</b></p></div></a>'.repeat(1000), 8],
    ['a table', `<table>${'<tr><td>1<td><b>2</b>'.repeat(2000)}</table>`, 2],
    ['pictures and titles', '<p title="a > b"><!-- </p> --><img alt="<b>"><i>x</i></p>'.repeat(2000), 2],
    ['a film among words', `<iframe src="/1"></iframe>${'<p><b>x</b> <i>y</i></p>'.repeat(2000)}`, 2],
    ['drawings', '<p><svg><title>x</title><path d=""/></svg> <b>y</b></p>'.repeat(1000), 2],
    ['pictures for later', '<p><noscript><img src="/1"></noscript> <b>y</b></p>'.repeat(1000), 2],
  ] as const)
    it(`is near what the browser makes of ${name}`, () => {
      const { elements } = weigh(body, Infinity);
      expect(elements).to.be.at.most(elementsOf(body) * most);
    });

  it('is looked at no further than the limit', () => {
    const { elements } = weigh('<p>'.repeat(100_000), MAX_ELEMENTS);
    expect(elements).to.equal(MAX_ELEMENTS + 1);
  });
});
