/**
 * A part of the product that comes as a chunk of its own: the one way to load one.
 * Promises that it is asked for once, that what is handed on is there to the last name, and that no promise rejects.
 * Never asks again by itself: where a part could not be had, the next action of a person does, with `again()`. Firefox
 * remembers a failure for as long as the page stands.
 */

/**
 * Where a frame was removed, WebKit resolves `import()` of a module that was fetched and never run: its names are
 * there and empty, or the bundler's one name for all of them is `undefined`.
 */
function whole<T extends object>(part: T | undefined): T | undefined {
  return part && Object.values(part).every((value) => value !== undefined) ? part : undefined;
}

export class Chunk<T extends object> {
  /** The part, once it has come. */
  here: T | undefined;
  readonly #bring: () => Promise<T | undefined>;
  #answer: Promise<T | undefined> | undefined;
  #isAwaited = false;

  /** @param bring `() => import(…)` with the address written out, so that bundlers see it */
  constructor(bring: () => Promise<T | undefined>) {
    this.#bring = bring;
  }

  /** Asks for the part if nobody has; resolves to it, or to `undefined` where it cannot be had. */
  load(): Promise<T | undefined> {
    return (this.#answer ??= this.#ask());
  }

  /** As `load()`, and asks once more where it could not be had: for what a person does. */
  again(): Promise<T | undefined> {
    if (!this.here && !this.#isAwaited) this.#answer = undefined;
    return this.load();
  }

  async #ask(): Promise<T | undefined> {
    this.#isAwaited = true;
    try {
      // Later by a tick, so that all who ask at a time ask together, even where asking itself throws.
      this.here = whole(await Promise.resolve().then(this.#bring));
    } catch {
      // What was wanted of it stays plain, or is asked for again by a person.
    }
    this.#isAwaited = false;
    return this.here;
  }
}
