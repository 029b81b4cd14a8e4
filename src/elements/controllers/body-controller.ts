/**
 * The article that an element shows, read to the last field, and its body: sent to the sanitizer once for each article and heading level.
 * Promises that an answer which comes after the next question is thrown away.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { learnMissing } from '../../feed/fetch-feed.js';
import { sanitize, type SanitizeOptions } from '../../html/sanitize.js';
import type { Article, ArticleDetails } from '../../model/feed.js';
import { codes } from '../../model/plain-text.js';
import { readDetails } from '../../model/read-details.js';
import { copyOf } from '../templates/safe-html.js';

/** What became of a body: on its way, there, or not to be shown. */
export type Body =
  { readonly status: 'cleaning' | 'missing' } | { readonly status: 'clean'; readonly node: unknown };

/** What is to be cleaned, for where. */
export interface BodyJob {
  readonly article: Article;
  readonly headingLevel: number;
  readonly options: SanitizeOptions;
}

export class BodyController implements ReactiveController {
  /** The article to the last field. */
  article: (Article & ArticleDetails) | undefined;
  body: Body = { status: 'cleaning' };

  /** The last body is clean, or is known not to come. */
  whenClean: Promise<void> = Promise.resolve();

  /** What was last sent to the sanitizer. */
  #job: BodyJob | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #ask: () => BodyJob | undefined;

  /** @param ask tells what the host is about to show; it belongs behind the controller that knows the feed */
  constructor(host: ReactiveControllerHost, ask: () => BodyJob | undefined) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  hostUpdate(): void {
    const job = this.#ask();
    if (job) this.#clean(job);
  }

  /** Cleans the body of an article, unless that was asked for last time. */
  #clean(job: BodyJob): void {
    const { article, headingLevel, options } = job;
    if (this.#job?.article === article && this.#job.headingLevel === headingLevel) return;
    this.article = readDetails(article);
    this.#job = job;
    if (codes.isMissed) void this.#learn(job);
    this.body = { status: article.html ? 'cleaning' : 'missing' };
    if (!article.html) return;
    this.whenClean = sanitize(article.html, {
      headingLevel,
      shownImage: article.image?.url,
      ...options,
    }).then((clean) => {
      if (this.#job !== job) return;
      this.body = clean ? { status: 'clean', node: copyOf(clean) } : { status: 'missing' };
      this.#host.requestUpdate();
    });
  }

  /** Reads once more what has references that were not known. */
  async #learn(job: BodyJob): Promise<void> {
    if (!(await learnMissing()) || this.#job !== job) return;
    this.article = readDetails(job.article);
    this.#host.requestUpdate();
  }
}
