/**
 * Why a feed could not be had: one class, six kinds, each with a sentence for developers.
 * What a reader sees is said by the elements in the reader's language; this is for events and logs.
 */

export type FeedErrorKind = 'network' | 'timeout' | 'http' | 'too-big' | 'not-json' | 'not-feed';

export class FeedError extends Error {
  readonly kind: FeedErrorKind;
  readonly url: string;
  /** The HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** When to come back, in the server's own words: seconds or an HTTP date (T4). */
  readonly retryAfter: string | undefined;

  /** @param detail what was found, such as "status 404" */
  constructor(kind: FeedErrorKind, url: string, detail: string, answer?: Response) {
    super(`${kind}: ${url} (${detail})`);
    this.name = 'FeedError';
    this.kind = kind;
    this.url = url;
    this.status = answer?.status;
    this.retryAfter = answer?.headers.get('retry-after') ?? undefined;
  }
}
