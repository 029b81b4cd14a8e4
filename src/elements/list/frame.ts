/**
 * Head and foot of `<city-news-list>`: the heading with where the news comes from, and the way to more of it.
 * Templates only; they know neither feed nor focus.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { checkLink } from '../../model/urls.js';
import type { MessageKey, Values } from '../../text/messages.js';
import { heading } from '../templates/heading.js';
import { around, words, type Tongue } from '../templates/words.js';
import type { NoticeOptions } from '../templates/notices.js';
import type { PagingController } from '../controllers/paging-controller.js';

type Say = (key: MessageKey, values?: Values) => string;

export interface HeaderOptions {
  readonly say: Say;
  /** Of the heading. */
  readonly level: number;
  readonly title: string;
  readonly tongue: Tongue;
  readonly publisher: string | undefined;
  /** Of the publisher's name. */
  readonly feedTongue: Tongue;
  /** A page with all news, checked. */
  readonly allUrl: string | undefined;
}

export function renderHeader(options: HeaderOptions): TemplateResult {
  const { say, level, title, tongue, publisher, feedTongue, allUrl } = options;
  return html`<header>
    <div>
      ${heading(level, 'heading', html`<span lang=${tongue.lang}>${title}</span>`, 'heading', tongue.dir)}
      ${publisher ? html`<p class="from">${around(say('fromPublisher'), words(publisher, feedTongue))}</p>` : nothing}
    </div>
    ${allUrl ? html`<a class="all" href=${checkLink(allUrl) ?? nothing}>${say('allNews')}</a>` : nothing}
  </header>`;
}

/** A failure in the fewest words, where the part that has more of them cannot be had. */
export function renderPlain({ say, onRetry }: Pick<NoticeOptions, 'say' | 'onRetry'>): TemplateResult {
  return html`<div part="message">
    <p role="status">${say('errorTitle')}</p>
    <button type="button" part="retry" @click=${onRetry}>${say('retry')}</button>
  </div>`;
}

export interface FooterOptions {
  readonly say: Say;
  /** "Showing 5 of 18". */
  readonly showing: string;
  readonly onMore: () => void;
}

/** The button keeps its focus while it is busy, so it is told to be disabled without being so (A17). */
export function renderFooter(
  { isBusy, hasMore, hasFailed }: Pick<PagingController, 'isBusy' | 'hasMore' | 'hasFailed'>,
  { say, showing, onMore }: FooterOptions,
): TemplateResult | typeof nothing {
  if (!hasMore && !isBusy) return nothing;
  return html`<footer>
    ${hasFailed && !isBusy ? html`<p role="alert">${say('errorMore') || say('errorTitle')}</p>` : nothing}
    <button type="button" part="more" aria-disabled=${isBusy ? 'true' : nothing} @click=${onMore}>
      ${say(isBusy ? 'loadingMore' : hasFailed ? 'retry' : 'loadMore')}
    </button>
    <p class="showing">${showing}</p>
  </footer>`;
}
