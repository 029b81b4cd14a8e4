/**
 * Puts an element's own rendering in the place of what a server has rendered for it: a chunk for such pages only.
 * Promises that the server's nodes stay until the news is there and everything that comes late with it, and stay for
 * good where it cannot be had; that focus stays where it was; and that both are never shown together.
 */
import { adoptStyles, type LitElement } from 'lit';
import { distance } from '../late/distance.js';
import { levels } from '../late/levels.js';
import type { ElementState } from './feed-events.js';
import type { PartsController } from './parts-controller.js';
import { areWordsAwaited } from '../../text/messages.js';
import { heldFocus } from './held-focus.js';

interface Host extends LitElement {
  readonly state?: ElementState;
}

/** Milliseconds between looks while late parts are on their way; then what has come is shown, for the feed may have changed. */
const PATIENCE = 1000;

/** Styles of the server's outlast its nodes: those that come late need not be waited for. */
const isStyle = (node: Node) => /^(style|link)$/i.test(node.nodeName);

/** What an element is to a reader, but for what is in it: its part and its own words. */
function factsOf(element: Element): string {
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  const words = texts.map(({ textContent }) => textContent).join('');
  // White space is told differently by the two.
  return [element.part.value, words.replace(/\s+/g, '')].join();
}

/** Whether everything that one root shows is in the other. */
function isAllIn(root: ParentNode, other: ParentNode): boolean {
  const facts = new Set([...other.querySelectorAll('*')].map(factsOf));
  return [...root.querySelectorAll('*')].every((element) => isStyle(element) || facts.has(factsOf(element)));
}

/** Whether there is something to show by now. */
function hasNews({ state, renderRoot }: Host): boolean {
  const shown = renderRoot.querySelector('[part]');
  if (!shown || shown.hasAttribute('aria-busy')) return false;
  return !state || shown.localName === 'article' || state.feed !== undefined;
}

/** Asks for what the element will want once its news is there. */
function bringParts(host: Host): void {
  void levels.load();
  if ('dateStyle' in host && host.dateStyle === 'relative') void distance.load();
}

class Takeover {
  readonly #host: Host;
  readonly #root: ShadowRoot;
  readonly #states: CustomStateSet;
  readonly #parts: PartsController;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDone = false;

  constructor(host: Host, parts: PartsController) {
    this.#host = host;
    this.#root = host.shadowRoot!;
    this.#parts = parts;
    this.#states = host.attachInternals().states;
    this.#states.add('prerendered');
    bringParts(host);
    host.addController({ hostUpdated: () => this.#look(), hostDisconnected: () => this.#rest() });
    this.#look();
  }

  #look(): void {
    const { renderRoot } = this.#host;
    if (this.#isDone || !hasNews(this.#host)) return;
    if (isAllIn(this.#root, renderRoot)) this.#replace();
    else this.#timer ??= setTimeout(() => this.#lookAgain(), PATIENCE);
  }

  #lookAgain(): void {
    this.#rest();
    if (this.#parts.awaited > 0 || areWordsAwaited()) this.#look();
    else this.#replace();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #replace(): void {
    this.#rest();
    if (this.#isDone || !hasNews(this.#host)) return;
    this.#isDone = true;
    const [root, draft] = [this.#root, this.#host.renderRoot];
    const giveFocus = heldFocus(root);
    for (const node of [...root.childNodes]) if (!isStyle(node)) node.remove();
    // As on the server: an entry that was laid out keeps its place.
    for (const entry of draft.querySelectorAll<HTMLElement>('[part~=item]'))
      entry.style.contentVisibility = 'visible';
    // Those that came late are adopted already.
    const { elementStyles } = this.#host.constructor as typeof LitElement;
    adoptStyles(root, [...elementStyles, ...root.adoptedStyleSheets]);
    root.append(draft);
    // Where Lit remembers what it has rendered: from now on it renders here.
    const { _$litPart$ } = draft as unknown as { _$litPart$: unknown };
    Object.assign(root, { _$litPart$ });
    Object.assign(this.#host, { renderRoot: root });
    this.#states.delete('prerendered');
    // In memory by now: another frame without them would be seen.
    for (const image of root.querySelectorAll('img')) image.decoding = 'sync';
    giveFocus();
  }
}

/** Watches an element that renders beside its root; puts it in once it is as good as what is there. */
export function takeOver(host: LitElement, parts: PartsController): void {
  new Takeover(host, parts);
}
