/**
 * What stands where an article should: on its way, failed, or gone. A failure comes before "gone", for it may be neither.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { say, type MessageKey, type Speech, type Values } from '../../text/messages.js';
import type { ElementState, Failure } from '../controllers/feed-events.js';
import { renderFailure, renderSkeleton } from '../templates/notices.js';
import { renderBack } from './view.js';

/** An article may be on a later page of its feed: it is looked for until the pages end. */
export function isSearching(state: ElementState): boolean {
  const { status } = state.status === 'ready' ? state.next : state;
  return status === 'loading' || status === 'waiting';
}

export interface MissingOptions {
  readonly speech: Speech;
  readonly failure: Failure | undefined;
  /** It may still come. */
  readonly isSearching: boolean;
  /** The page shows words of its own. */
  readonly hasFallback: boolean;
  /** The page with the list, checked. */
  readonly backUrl: string | undefined;
  /** The article where it was published, checked. */
  readonly sourceUrl: string | undefined;
  readonly onRetry: () => void;
}

export function renderMissing(options: MissingOptions): TemplateResult | typeof nothing {
  const { speech, failure, isSearching, hasFallback, backUrl, sourceUrl, onRetry } = options;
  const back = renderBack(backUrl, speech);
  if (failure) {
    const said = { say: (key: MessageKey, values?: Values) => say(speech, key, values), onRetry, sourceUrl };
    return html`${renderFailure(failure, said)}${back}`;
  }
  if (isSearching) return hasFallback ? nothing : renderSkeleton(1);
  return html`<div class="message" part="message">
    <p class="message-title" role="status">${say(speech, 'notFound')}</p>
    ${back}
  </div>`;
}
