/**
 * The areas in which wide tables are scrolled: named places on a reader's way through the page for as long as a table is
 * wider than its area, and nothing but boxes otherwise (A37). Never looks at what is in them.
 */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** What makes an area a place, as the sanitizer has written it. */
const MARKS = ['tabindex', 'role', 'aria-label'] as const;

export class ScrollAreas implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly #marks = new WeakMap<Element, readonly string[]>();
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Back in the page, where nothing is rendered anew.
    if (this.#host.renderRoot) this.hostUpdated();
  }

  hostUpdated(): void {
    if (isServer) return;
    this.#observer ??= new ResizeObserver((entries) => {
      for (const { target } of entries) this.#mark(target.closest('.table') ?? target);
    });
    for (const area of this.#host.renderRoot.querySelectorAll('.table')) {
      if (!this.#marks.has(area))
        this.#marks.set(
          area,
          MARKS.map((name) => area.getAttribute(name) ?? ''),
        );
      this.#observer.observe(area);
      this.#observer.observe(area.firstElementChild!);
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #mark(area: Element): void {
    const isWide = area.scrollWidth > area.clientWidth;
    MARKS.forEach((name, index) =>
      isWide ? area.setAttribute(name, this.#marks.get(area)![index]!) : area.removeAttribute(name),
    );
  }
}
