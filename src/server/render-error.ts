/**
 * A failure to tell a person: what happened, and what to do.
 */

export class RenderError extends Error {
  override readonly name = 'RenderError';
  readonly what: string;
  readonly advice: string;

  constructor(what: string, advice: string, options?: ErrorOptions) {
    super(`${what} ${advice}`, options);
    this.what = what;
    this.advice = advice;
  }
}
