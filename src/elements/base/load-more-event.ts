/**
 * The event of "Load more", apart from the others because it comes with what a reader's clicks set going.
 */
import { NativeEvent, outward } from './events.js';

/** `city-load-more`: a reader asked for more and it is there. */
export class CityLoadMoreEvent extends NativeEvent {
  /** Articles that were added. */
  readonly added: number;
  /** Articles shown now. */
  readonly shown: number;

  constructor(added: number, shown: number) {
    super('city-load-more', outward);
    this.added = added;
    this.shown = shown;
  }
}

declare global {
  interface HTMLElementEventMap {
    'city-load-more': CityLoadMoreEvent;
  }
}
