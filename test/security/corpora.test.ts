/**
 * Hostile markup of others, through the built bundle in a page that catches what runs, leaves, loads or is left over.
 * The page proves itself: the same markup without the sanitizer must be caught. Skips where ../shared is absent.
 */
import { expect } from '@open-wc/testing';
import { dangersIn } from '../helpers/dangers.js';
import { closePages, openPage, type Page } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

interface Fragment {
  readonly id: string;
  readonly html: string;
}

const CORPORA =
  'bleach dompurify-fixtures dompurify-suite h5sc loofah-html5lib sanitize-html wpt-sanitizer'.split(' ');

const WITHOUT_SANITIZER = 'delete Element.prototype.setHTML; delete window.Sanitizer;';

/** Whatever a fragment does when it runs comes down to one of these. */
const ORACLE = `
  window.caught = [];
  for (const name of ['alert', 'confirm', 'prompt', 'open', 'print', 'eval'])
    window[name] = (...words) => { caught.push(name + '(' + words + ')'); return null; };
  addEventListener('beforeunload', () => caught.push('navigation'));
  addEventListener('submit', (event) => { event.preventDefault(); caught.push('submit'); }, true);
  addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node.localName === 'a');
    if (link && link.href && !/^(https?|mailto|tel):/.test(link.href)) caught.push('link ' + link.href);
    event.preventDefault();
  });`;

async function corpus(name: string): Promise<readonly Fragment[] | undefined> {
  const response = await fetch(`/shared-data/markup/${name}.json`);
  return response.ok ? ((await response.json()) as Fragment[]) : undefined;
}

const oraclePage = (script: string | undefined, isNative: boolean): Promise<Page> =>
  openPage('<main></main>', {
    head: `<script>${isNative ? '' : WITHOUT_SANITIZER}${ORACLE}</script>`,
    scripts: script ? [script] : [],
  });

const caughtBy = ({ frame }: Page) => (frame.contentWindow as unknown as { caught: string[] }).caught;

/** Clicks, focuses and points at everything in a tree, but for our own button that prints. */
function touch(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>(':not([part="sharing"] *)')) {
    for (const type of ['mouseover', 'mousedown', 'click', 'focusin', 'toggle', 'animationstart'])
      element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
    if (typeof element.focus === 'function') element.focus();
  }
}

/** Shows every fragment as an article of one feed; resolves with the shadow roots once all have settled. */
async function show({ document }: Page, fragments: readonly Fragment[]): Promise<ShadowRoot[]> {
  const items = fragments.map(({ html }, index) => ({
    id: String(index),
    title: `T${index}`,
    content_html: html,
  }));
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Hostile', items };
  const elements = items.map(({ id }) =>
    Object.assign(document.createElement('city-news-article'), { articleId: id, feed }),
  );
  document.querySelector('main')!.append(...elements);
  const isSettled = ({ shadowRoot }: Element) =>
    shadowRoot?.querySelector('.body') || shadowRoot?.textContent?.includes('cannot be shown');
  await waitUntil(() => elements.every(isSettled), 'some articles never settled');
  return elements.map(({ shadowRoot }) => shadowRoot!);
}

/** Addresses that the page asked for, but for the script's own and those of pictures that were let through. */
function requestsOf({ frame }: Page, roots: readonly ShadowRoot[]): string[] {
  const pictures = new Set(
    roots.flatMap((root) =>
      [...root.querySelectorAll('img')].map(({ currentSrc, src }) => currentSrc || src),
    ),
  );
  return frame
    .contentWindow!.performance.getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !name.startsWith(`${location.origin}/cdn/`) && !pictures.has(name));
}

/** Waits for the error of a picture of our own: by then those of pictures before it have come. */
async function untilPictureFails({ document }: Page): Promise<void> {
  const picture = document.createElement('img');
  let hasFailed = false;
  picture.addEventListener('error', () => (hasFailed = true));
  picture.src = '/cdn/city-news.js?no-picture';
  await waitUntil(() => hasFailed, 'a file that is no picture never failed as one');
}

const hasNative = 'setHTML' in Element.prototype && 'Sanitizer' in window;

describe('hostile markup of others', () => {
  afterEach(closePages);

  for (const name of CORPORA)
    for (const [engine, script] of [
      ['the browser’s sanitizer', '/cdn/city-news.js'],
      ['DOMPurify', '/cdn/city-news.all.js'],
    ] as const)
      it(`runs nothing, leaves nothing and asks nobody: ${name}, ${engine}`, async function () {
        const fragments = await corpus(name);
        if (!fragments || (engine !== 'DOMPurify' && !hasNative)) return this.skip();
        const page = await oraclePage(script, engine !== 'DOMPurify');
        const roots = await show(page, fragments);
        const left = roots.flatMap((root, index) => {
          const body = root.querySelector('.body');
          return body ? dangersIn(body).map((danger) => `${fragments[index]!.id}: ${danger}`) : [];
        });
        expect(left).to.deep.equal([]);
        roots.forEach((root) => touch(root.querySelector('.body') ?? root));
        await untilPictureFails(page);
        expect(caughtBy(page)).to.deep.equal([]);
        expect(requestsOf(page, roots)).to.deep.equal([]);
        expect(page.frame.contentWindow!.location.pathname).to.equal('/fault/page');
      });

  it('would be caught without the sanitizer, or these tests prove nothing', async function () {
    const fragments = await corpus('dompurify-fixtures');
    if (!fragments) return this.skip();
    const page = await oraclePage(undefined, true);
    const isCaught: boolean[] = [];
    for (const { html } of fragments) {
      const before = caughtBy(page).length;
      const box = page.document.createElement('div');
      page.document.querySelector('main')!.append(box);
      box.innerHTML = html;
      touch(box);
      isCaught.push(caughtBy(page).length > before || dangersIn(box).length > 0);
      box.remove();
    }
    await waitUntil(() => caughtBy(page).some((what) => what.startsWith('alert')), 'nothing ran');
    expect(isCaught.filter(Boolean).length).to.be.at.least(50);
  });
});
