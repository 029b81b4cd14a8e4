/**
 * What the script leaves of the page it runs in: everything (security.md, host protection).
 * The page is compared with itself, before the script and after the news is there.
 */
import { expect } from '@open-wc/testing';
import { closePages, openPage, untilSaid, type Page } from '../helpers/page.js';

const BODY =
  '<h1 id="title">Page</h1><p>Text <a href="#a">link</a></p><ul><li>entry</li></ul><button>b</button>' +
  '<city-news-list src="/fault/feed"></city-news-list><city-news-article src="/fault/feed"></city-news-article>';

/** What Lit leaves as published, and where languages of the one file are put. */
const TRACES = [
  ...['Symbol(Symbol.metadata)', 'metadata', 'litPropertyMetadata'],
  ...['litElementVersions', 'litHtmlVersions', 'reactiveElementVersions', 'cityNewsLanguages'],
];

/** Names and values of everything that scripts share on a page. */
function snapshot({ frame, document }: Page) {
  const window = frame.contentWindow as Window & typeof globalThis;
  const { getComputedStyle } = window;
  const shared = window as unknown as Record<string, { prototype?: object }>;
  const names = 'Object Array String Number Function Promise Map Set Symbol RegExp Date JSON Intl'.split(' ');
  const nodes = 'Event EventTarget Node Element HTMLElement Document ShadowRoot CSSStyleSheet URL'.split(' ');
  const keysOf = (object: object) =>
    Reflect.ownKeys(object)
      .map(String)
      .filter((name) => !TRACES.includes(name))
      .sort()
      .join(' ');
  const styles = [...document.querySelectorAll('h1, p, a, ul, li, button, body, html')].map((element) => {
    const style = getComputedStyle(element);
    return ['display', 'color', 'fontSize', 'fontFamily', 'marginTop', 'backgroundColor']
      .map((name) => style[name as 'color'])
      .join();
  });
  return {
    window: keysOf(window),
    statics: [...names, ...nodes].map((name) => `${name}: ${keysOf(shared[name]!)}`),
    prototypes: [...names, ...nodes].map((name) => `${name}: ${keysOf(shared[name]!.prototype ?? {})}`),
    head: document.head.innerHTML,
    attributes: [document.documentElement, document.body].map((it) => it.getAttributeNames().join()),
    sheets: document.adoptedStyleSheets.length,
    styles,
    title: document.title,
  };
}

describe('the host page', () => {
  afterEach(closePages);

  for (const script of ['/cdn/city-news.js', '/cdn/city-news.all.js'])
    it(`is as it was once ${script} has shown its news`, async () => {
      const page = await openPage(BODY, { scripts: [] });
      const { document } = page;
      const listened: string[] = [];
      for (const [name, target] of [
        ['window', page.frame.contentWindow!],
        ['document', document],
        ['body', document.body],
      ] as const) {
        const listen = target.addEventListener.bind(target);
        Object.defineProperty(target, 'addEventListener', {
          configurable: true,
          value: (type: string, ...more: [EventListener]) => {
            listened.push(`${name} ${type}`);
            listen(type, ...more);
          },
        });
      }
      const before = snapshot(page);
      const element = document.createElement('script');
      element.type = 'module';
      element.src = script;
      document.body.append(element);
      await untilSaid(document.querySelector('city-news-list')!, 'Sample article 1');
      await untilSaid(document.querySelector('city-news-article')!, 'The body of sample article 1.');
      expect(snapshot(page)).to.deep.equal(before);
      // For our own event alone, and for a print while a list waits to be near.
      const own = ['document city-load', 'window beforeprint'];
      expect(listened.filter((name) => !own.includes(name))).to.deep.equal([]);
      expect(page.errors).to.deep.equal([]);
    });
});
