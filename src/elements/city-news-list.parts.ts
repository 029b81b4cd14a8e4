/**
 * Head and foot of `<city-news-list>`: the heading with where the news comes from, and the way to more of it.
 * Templates only; they know neither feed nor focus.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { checkLink } from '../model/urls.js';
import type { MessageKey, Values } from '../text/messages.js';
import type { NoticeOptions } from './base/notices.js';

type Say = (key: MessageKey, values?: Values) => string;

export interface HeaderOptions {
  readonly say: Say;
  readonly heading: TemplateResult;
  readonly publisher: string | undefined;
  /** A page with all news, checked. */
  readonly allUrl: string | undefined;
}

export function renderHeader({ say, heading, publisher, allUrl }: HeaderOptions): TemplateResult {
  return html`<header>
    <div>
      ${heading} ${publisher ? html`<p class="from">${say('fromPublisher', { publisher })}</p>` : nothing}
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
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
  /** "Showing 5 of 18". */
  readonly showing: string;
  readonly onMore: () => void;
}

/** The button keeps its focus while it is busy, so it is told to be disabled without being so (A17). */
export function renderFooter({ say, isBusy, hasFailed, showing, onMore }: FooterOptions): TemplateResult {
  return html`<footer>
    ${hasFailed && !isBusy ? html`<p role="alert">${say('errorMore') || say('errorTitle')}</p>` : nothing}
    <button type="button" part="more" aria-disabled=${isBusy ? 'true' : nothing} @click=${onMore}>
      ${say(isBusy ? 'loadingMore' : hasFailed ? 'retry' : 'loadMore')}
    </button>
    <p class="showing">${showing}</p>
  </footer>`;
}
