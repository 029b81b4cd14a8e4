/**
 * Templates of the elements as text, with the elements inside them as declarative shadow roots.
 * Promises text without the marks that Lit leaves for a browser to find its places again, which nobody looks for here.
 */
import type { ElementRenderer, RenderInfo } from '@lit-labs/ssr';
import type { CityElement } from '../elements/base/city-element.js';
import { loadWriter } from './peers.js';
import { SERVED, type Served, type ServedPage, type Tag } from './served-element.js';
import type { StyleWriter } from './styles.js';

const MARK = /^(<!--\/?lit-(part|node)[^>]*-->|<\?>| defer-hydration)$/;

/** With a name that browsers knew before there was a standard. */
const ROOT = '<template shadowroot="open" shadowrootmode="open">';

const OPEN_ROOT = '<template shadowrootmode="open">';

/** What stands in a shadow root; in a box that tells the server's nodes from those that take their place. */
const contentOf = (styles: string, content: string) => `${styles}<div class="served">${content}</div>`;

export const shadowRootOf = (styles: string, content: string): string =>
  `${OPEN_ROOT}${contentOf(styles, content)}</template>`;

/** A class of renderers; Lit's own type of it is abstract. */
type RendererClass = typeof ElementRenderer & (new (tag: string) => ElementRenderer);

/** A template as text; `host` for what stands in the shadow root of an element. */
export type Write = (value: unknown, host?: HTMLElement) => string;

/** Tags known to Lit's writer, so that it looks inside. */
async function register(): Promise<void> {
  await import('../define.js');
}

function rendererOf(Base: RendererClass, page: ServedPage, styles: StyleWriter, write: Write): RendererClass {
  return class extends Base {
    declare element: Served & CityElement;

    static override matchesClass(_: unknown, tag: string) {
      return Object.hasOwn(SERVED, tag);
    }

    constructor(tag: string) {
      super(tag);
      const element = new SERVED[tag as Tag]() as unknown as Served & CityElement;
      element.page = page;
      this.element = element;
    }

    override connectedCallback() {
      this.element.prepareNow();
    }

    override attributeChangedCallback(name: string, _: string | null, value: string) {
      this.element.take(name, value);
    }

    override renderShadow() {
      const content = write(this.element.inside(), this.element);
      return [contentOf(styles(this.tagName as Tag, this.element), content)];
    }
  };
}

/** Gives what writes any template for a page. */
export async function openWriter(page: ServedPage, styles: StyleWriter): Promise<Write> {
  const [{ render, ElementRenderer: Base }] = await Promise.all([loadWriter(), register()]);
  const write: Write = (value, host) => {
    const info: Partial<RenderInfo> = {
      elementRenderers: [renderer],
      // Slots want to know whose they are.
      customElementHostStack: host ? [{ element: host } as ElementRenderer] : [],
    };
    let text = '';
    // It is never asked for anything that takes time.
    for (const piece of render(value, info) as Iterable<string>)
      if (!MARK.test(piece)) text += piece === ROOT ? OPEN_ROOT : piece;
    return text;
  };
  const renderer = rendererOf(Base as RendererClass, page, styles, write);
  return write;
}
