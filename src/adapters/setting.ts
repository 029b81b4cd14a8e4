/**
 * What every adapter works with: a parser, the address of the source, and the error that says what was found instead.
 * Promises an `AdapterError` where there is no parser. Never fetches.
 */
import { type Parse, type ParserClass, parserOf } from '../html/inert.js';

/** The only error that adapters throw: the text is not what it was said to be. Its message names what was found. */
export class AdapterError extends Error {
  override readonly name = 'AdapterError';
}

export interface AdapterOptions {
  /** A `DOMParser`, for Node; a browser has its own. */
  readonly parser?: ParserClass | undefined;
  /** The next, older page, where only the caller can know it, as with the headers of WordPress. */
  readonly nextUrl?: string | undefined;
  /** The answer's `Link` header, in which WordPress names its next page. */
  readonly linkHeader?: string | null | undefined;
}

export interface Setting {
  readonly parse: Parse;
  /** The address the text came from. */
  readonly base: string | undefined;
  readonly nextUrl: string | undefined;
}

const NEXT_LINK = /<([^<>]*)>\s*;[^,<]*\brel="?next\b/i;

export function settingOf(base: string | undefined, options: AdapterOptions): Setting {
  const { parser, linkHeader } = options;
  const nextUrl = options.nextUrl ?? NEXT_LINK.exec(linkHeader ?? '')?.[1];
  const known = parser ?? (globalThis as { DOMParser?: ParserClass }).DOMParser;
  if (!known) throw new AdapterError('There is no DOMParser here; pass one as the option "parser".');
  return { parse: parserOf(known), base, nextUrl };
}

/** Runs an adapter so that whatever hostile input makes the platform throw is an `AdapterError` too. */
export function guarded<T>(what: string, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    if (cause instanceof AdapterError) throw cause;
    throw new AdapterError(`The ${what} could not be read: ${String(cause)}`, { cause });
  }
}
