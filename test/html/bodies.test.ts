/**
 * Nothing is lost that should stay: bodies as newsrooms write them keep every word, their structure and what their
 * elements say, with each engine that this browser has. The rules here are the test's own, not the product's lists.
 */
import { expect } from '@open-wc/testing';
import { cleanUp } from '../../src/html/clean-up.js';
import { loadEngine } from '../../src/html/engines.js';
import { LANGUAGES, PASTED } from '../fixtures/bodies/languages.js';
import { FIGURES, TEXT } from '../fixtures/bodies/text.js';

const BASE = 'https://city.example/news/1';

const BODIES = Object.entries({ ...TEXT, ...FIGURES, ...LANGUAGES, ...PASTED });

/** Elements that mean something to a reader, and must be where they were. */
const MEANT = new Set(
  (
    'p h ul ol li dl dt dd blockquote q cite pre code kbd samp em strong b i u s mark small sub sup abbr dfn time br hr wbr ' +
    'ins del ruby rt rp bdi bdo a img figure figcaption table caption colgroup col thead tbody tfoot tr th td'
  ).split(' '),
);

/** What an element says beside its words. */
const SAID =
  'lang dir title colspan rowspan scope abbr datetime start reversed type value alt width height span hreflang sizes'.split(
    ' ',
  );

const ADDRESSES = ['href', 'src', 'cite'];

/** Headings are moved as a whole, so their level is not compared; presentation of old times is no meaning. */
function nameOf(element: Element): string | undefined {
  const name = element.localName.replace(/^h[1-6]$/, 'h');
  return MEANT.has(name) ? name : undefined;
}

function saidBy(element: Element): string {
  const said = SAID.flatMap((name) => {
    const isOld =
      (name === 'width' && element.localName !== 'img') || (name === 'type' && element.localName !== 'ol');
    const value = isOld ? null : element.getAttribute(name);
    return value === null ? [] : [`${name}=${value}`];
  });
  const led = ADDRESSES.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [`${name}=${new URL(value, BASE).href}`];
  });
  return [...said, ...led].join(' ');
}

/** The elements that mean something, one a line, each below the one it is in. */
function outlineOf(node: ParentNode, depth = 0): string[] {
  return [...node.children].flatMap((element) => {
    const name = nameOf(element);
    const line = name ? [`${'  '.repeat(depth)}${name} ${saidBy(element)}`.trimEnd()] : [];
    return [...line, ...outlineOf(element, depth + line.length)];
  });
}

const wordsOf = (node: ParentNode) => (node as unknown as Node).textContent!.replace(/\s+/g, ' ').trim();

function parse(html: string): ParentNode {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

async function clean(html: string, isNative: boolean): Promise<DocumentFragment> {
  const fragment = (await loadEngine(isNative))(html) ?? document.createDocumentFragment();
  cleanUp(fragment, { bases: [BASE], headingLevel: 2, tableLabel: 'Table' });
  return fragment;
}

const hasNative = 'setHTML' in Element.prototype && 'Sanitizer' in window;

for (const isNative of hasNative ? [true, false] : [false])
  describe(`bodies as newsrooms write them, with ${isNative ? 'the browser' : 'DOMPurify'}`, () => {
    for (const [name, html] of BODIES)
      it(`keep all: ${name}`, async () => {
        const [before, after] = [parse(html), await clean(html, isNative)];
        expect(wordsOf(after)).to.equal(wordsOf(before));
        expect(outlineOf(after)).to.deep.equal(outlineOf(before));
      });
  });

describe('the fixture of bodies', () => {
  it('has at least 60, and the comparison sees a lost word, element or attribute', async () => {
    expect(BODIES.length).to.be.at.least(60);
    const html = '<p>One <em lang="ko">two</em></p>';
    const lost = await clean('<p>One two</p>', false);
    expect(outlineOf(lost)).to.not.deep.equal(outlineOf(parse(html)));
    expect(wordsOf(await clean('<p>One</p>', false))).to.not.equal(wordsOf(parse(html)));
    expect(outlineOf(parse('<td lang="ko">'))).to.deep.equal([]);
    expect(outlineOf(parse('<p lang="ko">x'))).to.not.deep.equal(outlineOf(parse('<p>x')));
  });
});
