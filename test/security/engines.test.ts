/**
 * The browser's sanitizer against DOMPurify: the same tree after the walk, for markup of others and for random markup.
 * Each difference stands in `DIFFERENCES` with its reason. Skips where the browser has no sanitizer.
 */
import { expect } from '@open-wc/testing';
import { cleanUp } from '../../src/html/clean-up.js';
import { loadEngine } from '../../src/html/engines.js';
import { dangersIn } from '../helpers/dangers.js';
import { randomMarkup } from '../helpers/random-markup.js';

const CORPORA =
  'bleach dompurify-fixtures dompurify-suite h5sc loofah-html5lib sanitize-html wpt-sanitizer'.split(' ');

/** Why the engines differ on some fragments, and that it does no harm. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  'DOMPurify and the engines do not agree on what is in <noscript>':
    'bleach-clean-L780 bleach-clean-L781 bleach-clean-L891 bleach-clean-L898 bleach-clean-L905 bleach-clean-L912 ' +
    'dp-fix-36 dp-fix-37 dp-fix-38 dp-suite-L4445',
  'Firefox puts what cannot stand in a table behind it, not before': 'sh-L682 wpt-27',
  'DOMPurify refuses an address with odd characters before its scheme; the checker makes it a plain http address':
    'dp-fix-13 dp-fix-14 dp-fix-15 dp-fix-40 sh-L173 sh-L185 loofah-should_not_fall_for_xss_image_hack_14',
  'DOMPurify drops a form whose controls hide its own properties; its words are lost':
    'dp-fix-25 dp-fix-26 dp-fix-28 dp-fix-29 dp-fix-30 dp-fix-31 dp-suite-L875 dp-suite-L882 dp-suite-L6021',
  'DOMPurify drops elements, and attributes, that hold the beginnings of markup':
    'dp-fix-88 dp-fix-96 dp-fix-155 h5sc-39 h5sc-102',
  'DOMPurify drops an element with "is"': 'dp-fix-216 dp-suite-L2042',
};

const KNOWN = new Set(Object.values(DIFFERENCES).flatMap((ids) => ids.split(' ')));

const hasNative = 'setHTML' in Element.prototype && 'Sanitizer' in window;

/** What an engine and the walk leave of a fragment, as a tree written out. */
async function leftBy(isNative: boolean, html: string): Promise<{ tree: string; dangers: string[] }> {
  const fragment = (await loadEngine(isNative))(html) ?? document.createDocumentFragment();
  cleanUp(fragment, { bases: ['https://city.example/news/1'], headingLevel: 2, tableLabel: 'Table' });
  const box = document.implementation.createHTMLDocument('').createElement('div');
  box.append(fragment);
  box.normalize();
  return { tree: box.innerHTML.replace(/\s+/g, ' ').trim(), dangers: dangersIn(box) };
}

describe('the two engines', () => {
  for (const name of CORPORA)
    it(`leave the same of ${name}`, async function () {
      const response = await fetch(`/shared-data/markup/${name}.json`);
      if (!hasNative || !response.ok) return this.skip();
      const differing: string[] = [];
      for (const { id, html } of (await response.json()) as { id: string; html: string }[]) {
        const [native, purified] = [await leftBy(true, html), await leftBy(false, html)];
        if (native.tree !== purified.tree && !KNOWN.has(id))
          differing.push(
            `${name} ${id}\n  ${html.slice(0, 300)}\n  native ${native.tree.slice(0, 300)}\n  purify ${purified.tree.slice(0, 300)}`,
          );
      }
      expect(differing.join('\n')).to.equal('');
    });

  it('leave nothing dangerous of random markup', async function () {
    this.timeout(120_000);
    const rounds = Number(await (await fetch('/fuzz-rounds')).text());
    const found: string[] = [];
    for (let seed = 1; seed <= rounds; seed++) {
      const html = randomMarkup(seed);
      for (const isNative of hasNative ? [true, false] : [false]) {
        const { dangers } = await leftBy(isNative, html);
        if (dangers.length > 0) found.push(`seed ${seed}: ${dangers.join(' ')} in ${html}`);
      }
    }
    expect(found.join('\n')).to.equal('');
  });
});
