/**
 * Pages that a server has rendered: whole without script, and taken over by the script without anybody seeing it.
 */
import { expect } from '@open-wc/testing';
import { printedHeaders } from '../helpers/headers.js';
import { closePages, findAllDeep, openAddress, textOf, untilSaid } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

type Element = HTMLElement & { updateComplete: Promise<unknown>; reload(): Promise<void> };

interface ServedOptions {
  readonly feed?: unknown;
  readonly options?: object;
  readonly lang?: string;
  readonly head?: string;
  readonly after?: string;
  readonly script?: string;
  readonly policy?: string;
}

const SCRIPT = '/cdn/city-news.js';

const LIST = 'city-news-list';

async function open(options: ServedOptions) {
  const query = new URLSearchParams({ page: JSON.stringify(options) }).toString();
  const page = await openAddress(`/prerendered?${query}`, 800);
  const element = page.document.body.firstElementChild as Element;
  const addScript = (src = SCRIPT) => {
    const script = page.document.createElement('script');
    script.type = src.startsWith('/cdn/city-news.js') ? 'module' : 'text/javascript';
    script.async = false;
    script.src = src;
    page.document.head.append(script);
  };
  return { ...page, element, addScript };
}

const isServed = (element: Element) => element.matches(':state(prerendered)');

/** Waits until the script has put its own rendering in the place of the server's. */
async function untilTaken(element: Element): Promise<void> {
  const [first] = findAllDeep(element, '[part]');
  await waitUntil(() => !first!.isConnected, 'The script never took over');
  expect(isServed(element)).to.equal(false);
}

async function requestsOf(key: string): Promise<number> {
  return ((await (await fetch(`/fault/count/${key}`)).json()) as { count: number }).count;
}

let keys = 0;
const newKey = () => `prerendered-${Date.now()}-${keys++}`;

/** What a reader sees, box by box. */
const boxesOf = (element: Element) =>
  findAllDeep(element, 'h2,h3,p,a,button,img,.badge,li').map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return [one.localName, ...[x, y, width, height].map((side) => Math.round(side * 2) / 2)].join(' ');
  });

/** The names of the elements that came or went since. */
function replacedIn(element: Element, before: readonly HTMLElement[]): string[] {
  const now = findAllDeep(element, '*');
  const changed = [...before.filter((it) => !now.includes(it)), ...now.filter((it) => !before.includes(it))];
  return changed.map(({ localName }) => localName);
}

describe('a prerendered page without script', () => {
  afterEach(closePages);

  it('shows the whole list, styled', async () => {
    const { element } = await open({ options: { attributes: { src: '/fault/feed', count: 2 } } });
    expect(textOf(element)).to.match(
      /Sample news.*Sample article 1.*What sample article 1.*Sample article 2/,
    );
    const [list] = findAllDeep(element, 'ul');
    expect(getComputedStyle(list!).listStyleType).to.equal('none');
    expect(findAllDeep(element, 'h3').map((title) => getComputedStyle(title).fontWeight)).to.deep.equal([
      '700',
      '700',
    ]);
  });

  it('shows a whole article, with its body', async () => {
    const { element } = await open({ options: { article: 'sample-2' } });
    expect(element.localName).to.equal('city-news-article');
    expect(textOf(element)).to.include('The body of sample article 2.');
  });

  it('wears its theme', async () => {
    const { element } = await open({ options: { attributes: { theme: 'dark' } } });
    expect(getComputedStyle(element).backgroundColor).to.equal('rgb(15, 22, 34)');
  });

  it('is styled by files where it links to them', async () => {
    const { element } = await open({ options: { styles: 'link', stylesUrl: '/cdn/prerendered/' } });
    const [list] = findAllDeep(element, 'ul');
    await waitUntil(() => getComputedStyle(list!).listStyleType === 'none');
  });

  it('has the same news as plain links inside the tag', async () => {
    const { element } = await open({});
    expect([...element.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      'https://news.example/1',
      'https://news.example/2',
      'https://news.example/3',
    ]);
  });
});

describe('a prerendered page with the script', () => {
  afterEach(closePages);

  it('keeps what is shown until the news has come, and says so', async () => {
    const { element, addScript, errors } = await open({
      options: { attributes: { src: '/fault/hang', loading: 'eager' } },
    });
    const before = findAllDeep(element, '*');
    addScript();
    await waitUntil(() => isServed(element), 'It never said that it is prerendered');
    await element.updateComplete;
    expect(replacedIn(element, before)).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });

  it('asks for the feed once and shows nothing twice', async () => {
    const key = newKey();
    const { element, addScript, errors } = await open({
      options: { attributes: { src: `/fault/counted/${key}` } },
    });
    const said = textOf(element);
    const count = findAllDeep(element, 'h2,h3,a,p').length;
    addScript();
    await untilTaken(element);
    await untilSaid(element, 'Sample article 3');
    expect(textOf(element)).to.equal(said);
    expect(findAllDeep(element, 'h2,h3,a,p')).to.have.length(count);
    expect(await requestsOf(key)).to.equal(1);
    expect(errors).to.deep.equal([]);
  });

  for (const attributes of [
    { count: 3 },
    { count: 4, layout: 'cards', lead: true, theme: 'dark' },
    { count: 3, layout: 'compact', filter: true },
    { count: 3, lang: 'ko', 'date-style': 'medium' },
  ])
    it(`moves nothing: ${JSON.stringify(attributes)}`, async () => {
      const { element, addScript, frame } = await open({
        feed: 'feed.json',
        options: {
          attributes: { src: '/demo/feed.json', ...attributes },
          baseUrl: `${location.origin}/demo/`,
        },
        after: '<p>After</p>',
      });
      const images = findAllDeep<HTMLImageElement>(element, 'img');
      await waitUntil(() => images.every(({ complete, loading }) => complete || loading === 'lazy'));
      const view = frame.contentWindow as Window & typeof globalThis;
      // What is in sight is laid out by then.
      const frames = () =>
        new Promise((resolve) => view.requestAnimationFrame(() => view.requestAnimationFrame(resolve)));
      await frames();
      const before = boxesOf(element);
      const shifts: PerformanceEntry[] = [];
      const observer = new view.PerformanceObserver((entries) => shifts.push(...entries.getEntries()));
      const isKnown = view.PerformanceObserver.supportedEntryTypes.includes('layout-shift');
      if (isKnown) observer.observe({ type: 'layout-shift' });
      const start = view.performance.now();
      addScript();
      await untilTaken(element);
      await waitUntil(() => findAllDeep(element, 'h3').length > 0);
      await frames();
      expect(boxesOf(element)).to.deep.equal(before);
      // What the observer has not been told yet counts as well, and what the page did before the script does not.
      const later = [...shifts, ...observer.takeRecords()].filter(({ startTime }) => startTime >= start);
      expect(later).to.have.length(0);
    });

  it('takes over an article with its body', async () => {
    const { element, addScript } = await open({
      options: { article: 'sample-2', attributes: { src: '/fault/feed' } },
    });
    const said = textOf(element);
    addScript();
    await untilTaken(element);
    expect(textOf(element)).to.contain('The body of sample article 2.');
    expect(textOf(element).replace('Share…', '')).to.equal(said);
  });

  it('takes over a badge and a card that stand alone', async () => {
    for (const options of [
      { tag: 'city-award-badge', attributes: { name: 'Green City', level: 'winner', size: 'panel' } },
      { tag: 'city-article-card', attributes: { headline: 'By hand', href: 'https://news.example/1' } },
    ]) {
      const { element, addScript } = await open({ options });
      const said = textOf(element);
      addScript();
      await untilTaken(element);
      await waitUntil(
        () => textOf(element) === said,
        () => `It says "${textOf(element)}" and not "${said}"`,
      );
    }
  });

  it('reads the feed inside the tag', async () => {
    const { element, addScript } = await open({ options: { inline: true, attributes: { count: 1 } } });
    addScript();
    await untilTaken(element);
    findAllDeep(element, 'button')[0]!.click();
    await untilSaid(element, 'Sample article 2');
  });

  it('keeps the news where the feed fails, and takes over when it comes', async () => {
    const key = newKey();
    const { element, addScript, events, document } = await open({
      options: { attributes: { src: `/fault/flaky/${key}?fail=1`, count: 2 } },
    });
    const before = findAllDeep(element, '*');
    addScript();
    await waitUntil(() => events.includes('city-error'));
    expect(replacedIn(element, before)).to.deep.equal([]);
    expect(document.querySelectorAll(LIST)).to.have.length(1);
    const whenTaken = untilTaken(element);
    await element.reload();
    await whenTaken;
    await untilSaid(element, 'Sample article 2');
  });

  it('shows newer news than the server had', async () => {
    const old = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Sample news',
      items: [{ id: 'a', title: 'Old' }],
    };
    const { element, addScript } = await open({ feed: old, options: { attributes: { src: '/fault/feed' } } });
    addScript();
    await untilSaid(element, 'Sample article 3');
    expect(textOf(element)).not.to.include('Old');
  });

  it('answers to attributes, languages and clicks after it has taken over', async () => {
    const { element, addScript } = await open({ options: { attributes: { src: '/fault/feed', count: 1 } } });
    addScript();
    await untilTaken(element);
    element.setAttribute('count', '2');
    await untilSaid(element, 'Sample article 2');
    expect(textOf(element)).not.to.include('Sample article 3');
    element.lang = 'ko';
    await untilSaid(element, '더 보기');
    findAllDeep(element, 'button')[0]!.click();
    await untilSaid(element, 'Sample article 3');
    expect(findAllDeep(element, 'h2')).to.have.length(1);
  });

  it('leaves focus on the link it was on', async () => {
    const { element, addScript, frame } = await open({ options: { attributes: { src: '/fault/feed' } } });
    frame.focus();
    const link = findAllDeep<HTMLAnchorElement>(element, 'h3 a')[1]!;
    link.focus();
    const { href } = link;
    addScript();
    await untilTaken(element);
    const focused = () => {
      let active = element.shadowRoot!.activeElement;
      while (active?.shadowRoot) active = active.shadowRoot.activeElement;
      return (active as HTMLAnchorElement | null)?.href;
    };
    await waitUntil(() => focused() === href, 'Focus was lost');
    expect(link.isConnected).to.equal(false);
  });

  it('is taken over by the one file as well', async () => {
    const { element, addScript } = await open({
      options: { attributes: { src: '/fault/feed', lang: 'vi' } },
    });
    const said = textOf(element);
    addScript('/cdn/languages/vi.js');
    addScript('/cdn/city-news.all.js');
    await untilTaken(element);
    expect(textOf(element)).to.equal(said);
  });
});

describe('a prerendered page under a strict policy', () => {
  afterEach(closePages);

  for (const [title, options] of Object.entries({
    'Prerendered, with the styles in the page': {},
    'Prerendered, with the styles in files': { styles: 'link', stylesUrl: '/cdn/prerendered/' },
  }))
    for (const script of ['', SCRIPT])
      it(`is shown, styled${script ? ', and taken over' : ''}: ${title}`, async () => {
        const policy = (await printedHeaders()).get(title)!;
        const attributes = { src: '/fault/feed', theme: 'dark' };
        const { element, document } = await open({ policy, script, options: { ...options, attributes } });
        if (script) await waitUntil(() => element.matches(':defined') && !isServed(element));
        const title2 = () => getComputedStyle(findAllDeep(element, 'h3')[0]!).fontWeight;
        await waitUntil(() => title2() === '700');
        expect(getComputedStyle(element).backgroundColor).to.equal('rgb(15, 22, 34)');
        await untilSaid(element, 'Sample article 3');
        expect(document.querySelectorAll(LIST)).to.have.length(1);
      });
});
