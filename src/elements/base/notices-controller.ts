/**
 * Fetches what an element says when there is no news to show: a chunk that a list with news never needs.
 * Promises that it comes when a word of it is first wanted, with its styles, and that an element which cannot have it
 * still has the plain words.
 */
import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { adoptLate } from './themes.js';
import type * as notices from './notices.js';

type Notices = typeof notices;

let loaded: Notices | undefined;

export class NoticesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (loaded) adoptLate(this.#host.shadowRoot!, loaded.noticeStyles);
  }

  /** What `choose` makes of the notices once they are here; until then, or where they cannot be had, `plain`. */
  render(choose: (notices: Notices) => TemplateResult, plain: unknown = nothing): unknown {
    if (loaded) return choose(loaded);
    import('./notices.js').then(
      (chunk) => {
        loaded = chunk;
        this.#host.requestUpdate();
      },
      // The plain words stay.
      () => undefined,
    );
    return plain;
  }
}
