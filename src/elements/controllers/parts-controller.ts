/**
 * The parts of an element that come late. Promises that a template asks for none: what it wants is sent for once the
 * update is done, and the element is updated when it is there. Where a part cannot be had, nothing happens.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Chunk } from '../../chunk.js';

export class PartsController implements ReactiveController {
  /** How many are on their way. */
  awaited = 0;
  readonly #host: ReactiveControllerHost;
  readonly #wanted = new Set<Chunk<object>>();
  readonly #asked = new Set<Chunk<object>>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The part, or nothing until it has come. */
  use<T extends object>(chunk: Chunk<T>): T | undefined {
    if (!chunk.here) this.#wanted.add(chunk);
    return chunk.here;
  }

  hostUpdated(): void {
    for (const chunk of this.#wanted) void this.#load(chunk, chunk.load());
    this.#wanted.clear();
  }

  /** Sends once more for what could not be had: for what a person does. */
  again(): void {
    for (const chunk of this.#asked) void this.#load(chunk, chunk.again());
  }

  async #load(chunk: Chunk<object>, answer: Promise<object | undefined>): Promise<void> {
    this.#asked.add(chunk);
    this.awaited++;
    const part = await answer;
    this.awaited--;
    if (!part) return;
    this.#asked.delete(chunk);
    this.#host.requestUpdate();
  }
}
