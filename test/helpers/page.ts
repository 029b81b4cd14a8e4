/**
 * A plain page in a frame, with the built bundle by one script tag, as a webmaster would write it; and what a reader
 * gets from it. Promises that a frame is gone after its test and that what the page logs as errors is kept.
 */
import { waitUntil } from './wait.js';

export interface Page {
  readonly frame: HTMLIFrameElement;
  readonly document: Document;
  /** Uncaught errors, unhandled rejections and console errors of the page's scripts. */
  readonly errors: string[];
  /** What our script tells the webmaster on the console. */
  readonly notes: string[];
  /** The names of the events of ours that reached the document, in order. */
  readonly events: string[];
}

const EVENTS = ['city-load', 'city-error', 'city-article-open', 'city-load-more'];

const frames = new Set<HTMLIFrameElement>();

/** Removes every frame; for `afterEach`. */
export function closePages(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

function watch(window: Window & typeof globalThis): Pick<Page, 'errors' | 'events' | 'notes'> {
  const errors: string[] = [];
  const notes: string[] = [];
  const events: string[] = [];
  window.addEventListener('error', (event) => errors.push(event.message));
  window.addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
  window.console.error = (...words: unknown[]) => errors.push(words.join(' '));
  window.console.warn = (...words: unknown[]) => {
    const text = words.join(' ');
    (text.startsWith('City news: ') ? notes : errors).push(text);
  };
  for (const name of EVENTS) window.document.addEventListener(name, () => events.push(name));
  return { errors, events, notes };
}

function makeFrame(width: number): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'The page under test';
  frame.width = String(width);
  frame.height = '900';
  frames.add(frame);
  return frame;
}

const loaded = (frame: HTMLIFrameElement) =>
  new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));

const typeOf = (src: string) => (src.endsWith('.all.js') ? 'text/javascript' : 'module');

/** The scripts of a page: each is added after the watch is set, so that nothing is missed. */
function addScripts(page: Document, scripts: readonly string[]): void {
  for (const src of scripts) {
    const script = page.createElement('script');
    script.src = src;
    script.type = typeOf(src);
    // Scripts added by script run in any order unless told otherwise; those of a page run in its order.
    script.async = false;
    page.head.append(script);
  }
}

export interface PageOptions {
  readonly scripts?: readonly string[];
  /** Markup of the head, such as a policy. */
  readonly head?: string;
  /** A Content-Security-Policy; then the scripts stand in the markup, and what they log before the end is missed. */
  readonly policy?: string;
  readonly language?: string;
  /** What stands behind `/fault/page` in its address, in place of the body. */
  readonly address?: string;
  readonly width?: number;
}

/** Opens a page with this body. */
export async function openPage(body: string, options: PageOptions = {}): Promise<Page> {
  const { scripts = ['/cdn/city-news.js'], head = '', policy = '', language = 'en', width = 800 } = options;
  const tags = scripts.map((src) => `<script type="${typeOf(src)}" src="${src}" defer></script>`).join('');
  const frame = makeFrame(width);
  const markup = `<!doctype html><html lang="${language}"><head><title>Page</title>${head}${policy ? tags : ''}</head><body>${body}</body></html>`;
  frame.src = `/fault/page${options.address ?? `?${new URLSearchParams({ markup, policy }).toString()}`}`;
  const whenLoaded = loaded(frame);
  document.body.append(frame);
  await whenLoaded;
  const window = frame.contentWindow as Window & typeof globalThis;
  const seen = watch(window);
  if (!policy) addScripts(window.document, scripts);
  return { frame, document: window.document, ...seen };
}

/** Opens a page of the server, such as one of the demo. */
export async function openAddress(url: string, width = 1000): Promise<Page> {
  const frame = makeFrame(width);
  frame.src = url;
  const whenLoaded = loaded(frame);
  document.body.append(frame);
  await whenLoaded;
  const window = frame.contentWindow as Window & typeof globalThis;
  return { frame, document: window.document, ...watch(window) };
}

/** Opens a copy of a page of the server whose scripts come after the watch is set, so that no error is missed. */
export async function openCopy(url: string, width = 1000): Promise<Page> {
  const markup = await (await fetch(url)).text();
  const copy = new DOMParser().parseFromString(markup, 'text/html');
  const base = copy.createElement('base');
  base.href = new URL(url, location.href).href;
  copy.head.prepend(base);
  const scripts = [...copy.querySelectorAll<HTMLScriptElement>('script[src]')];
  for (const script of scripts) script.remove();
  const frame = makeFrame(width);
  frame.srcdoc = `<!doctype html>${copy.documentElement.outerHTML}`;
  const whenLoaded = loaded(frame);
  document.body.append(frame);
  await whenLoaded;
  const window = frame.contentWindow as Window & typeof globalThis;
  const seen = watch(window);
  addScripts(
    window.document,
    scripts.map((script) => script.getAttribute('src')!),
  );
  return { frame, document: window.document, ...seen };
}

/** Everything a reader, or a listener, gets from an element: text through shadow roots and slots, in order. */
export function textOf(node: Node): string {
  const parts: string[] = [];
  const visit = (current: Node): void => {
    if (current.nodeType === Node.TEXT_NODE) parts.push(current.textContent ?? '');
    if (current.nodeType !== Node.ELEMENT_NODE && current.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return;
    const element = current as HTMLElement;
    if (/^(script|style)$/i.test(element.localName ?? '') || element.hidden) return;
    // Signs, such as the numeral of a rank, whose words stand beside them.
    if (element.ariaHidden === 'true') return;
    const isSlot = element.localName === 'slot';
    const assigned = isSlot ? (current as HTMLSlotElement).assignedNodes() : [];
    const children = element.shadowRoot?.childNodes ?? (assigned.length > 0 ? assigned : current.childNodes);
    for (const child of children) visit(child);
    if (/^(p|h\d|li|div|section|header|footer|article|button|ul|dd|dt)$/.test(element.localName ?? ''))
      parts.push(' ');
  };
  visit(node);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** The first match inside an element's shadow root or those of elements in it. */
export function findDeep<T extends Element = HTMLElement>(root: Element, selector: string): T | null {
  return findAllDeep<T>(root, selector)[0] ?? null;
}

export function findAllDeep<T extends Element = HTMLElement>(root: Element, selector: string): T[] {
  const scopes: ParentNode[] = root.shadowRoot ? [root.shadowRoot] : [root];
  return scopes.flatMap((scope) =>
    [...scope.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element as T] : []),
      ...(element.shadowRoot ? findAllDeep<T>(element, selector) : []),
    ]),
  );
}

/** Waits until the element says these words. */
export async function untilSaid(element: Element, words: string | RegExp): Promise<void> {
  const isSaid = () =>
    typeof words === 'string' ? textOf(element).includes(words) : words.test(textOf(element));
  await waitUntil(isSaid, () => `It never said "${String(words)}" but "${textOf(element).slice(0, 300)}"`);
}
