/**
 * The body of the article that an element shows: sent to the sanitizer once for each article and heading level.
 * Promises that an answer which comes after the next question is thrown away.
 */
import type { ReactiveControllerHost } from 'lit';
import { sanitize, type SanitizeOptions } from '../../html/sanitize.js';
import type { Article } from '../../model/feed.js';
import { copyOf } from './safe-html.js';

/** What became of a body: on its way, there, or not to be shown. */
export type Body =
  { readonly status: 'cleaning' | 'missing' } | { readonly status: 'clean'; readonly node: Node };

export class BodyController {
  body: Body = { status: 'cleaning' };

  /** What was last sent to the sanitizer. */
  #job: { readonly article: Article; readonly headingLevel: number } | undefined;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Cleans the body of an article, unless that was asked for last time. Belongs before the host's rendering. */
  clean(article: Article, headingLevel: number, options: SanitizeOptions): void {
    if (this.#job?.article === article && this.#job.headingLevel === headingLevel) return;
    const job = (this.#job = { article, headingLevel });
    this.body = { status: article.html ? 'cleaning' : 'missing' };
    if (!article.html) return;
    void sanitize(article.html, { headingLevel, shownImage: article.image?.url, ...options }).then(
      (clean) => {
        if (this.#job !== job) return;
        this.body = clean ? { status: 'clean', node: copyOf(clean) } : { status: 'missing' };
        this.#host.requestUpdate();
      },
    );
  }
}
