/**
 * What an element says when there is no news to show, or none that is new: a skeleton, a failure, an old copy.
 * A chunk of its own, for a list with news never needs it. Promises a sentence in the reader's language and a way on; never the words of an error (A15, A16, A18).
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { FeedErrorKind } from '../../feed/feed-error.js';
import { checkLink } from '../../model/urls.js';
import { enLater } from '../../text/languages/en-later.js';
import { learn, type MessageKey, type Values } from '../../text/messages.js';
import { speakTime } from '../../text/clock-time.js';
import { hostName } from '../../text/host-name.js';
import type { Failure } from '../controllers/feed-controller.js';

export { noticeStyles } from './notices.styles.js';

export interface NoticeOptions {
  readonly say: (key: MessageKey, values?: Values) => string;
  readonly onRetry: () => void;
  /** Tag for times. */
  readonly locale: string;
  /** A page where the news can be read all the same. */
  readonly sourceUrl?: string | undefined;
}

learn('en', enLater);

const SENTENCES: Readonly<Partial<Record<FeedErrorKind, MessageKey>>> = {
  network: 'errorNetwork',
  timeout: 'errorTimeout',
};

function retryButton(
  { say, onRetry }: Pick<NoticeOptions, 'say' | 'onRetry'>,
  isRetrying: boolean,
): TemplateResult {
  return html`<button
    type="button"
    part="retry"
    aria-disabled=${isRetrying ? 'true' : nothing}
    @click=${onRetry}
  >
    ${say(isRetrying ? 'loadingMore' : 'retry')}
  </button>`;
}

/** The page where the news can be read all the same. */
function renderSource({ say, sourceUrl }: Pick<NoticeOptions, 'say' | 'sourceUrl'>) {
  return sourceUrl
    ? html`<p>
        <a href=${checkLink(sourceUrl) ?? nothing}>${say('readAtSource', { host: hostName(sourceUrl) })}</a>
      </p>`
    : nothing;
}

/** Nothing to show at all. An answer to the reader's own "Try again" is announced at once (A16). */
export function renderFailure(
  { error, isRetrying, isAnswer }: Failure,
  options: Omit<NoticeOptions, 'locale'>,
): TemplateResult {
  const { say } = options;
  return html`<div class="message failed" part="message">
    <div role=${isAnswer ? 'alert' : 'status'}>
      <p class="message-title">${say('errorTitle')}</p>
      <p>${say(SENTENCES[error.kind] ?? 'errorService')}</p>
    </div>
    ${renderSource(options)} ${retryButton(options, isRetrying)}
  </div>`;
}

/** The news on the page is an earlier copy (T4). */
export function renderStale({ isRetrying, since }: Failure, options: NoticeOptions): TemplateResult {
  const { say, locale } = options;
  const words = since === undefined ? say('stale') : say('staleSince', { time: speakTime(since, locale) });
  return html`<div class="stale" part="message">
    <p role="status">${words}</p>
    ${retryButton(options, isRetrying)}
  </div>`;
}

/**
 * The shape of what is to come. After 8 s it is said that the news is late, with a way on; by style alone, so that no
 * clock is left running (A15).
 */
export function renderSkeleton(
  entries: number,
  options?: Pick<NoticeOptions, 'say' | 'sourceUrl'>,
): TemplateResult {
  const entry = html`<li>
    <p><i></i><i></i><i></i></p>
    <b></b>
  </li>`;
  return html`<ul class="skeleton" aria-hidden="true">
      ${Array.from({ length: entries }, () => entry)}
    </ul>
    ${
      options
        ? html`<div class="slow" role="status">
            <p>${options.say('slow')}</p>
            ${renderSource(options)}
          </div>`
        : nothing
    }`;
}

/** A feed without news, or without any on the topics asked for. */
export function renderEmpty(isTopical: boolean, { say }: NoticeOptions): TemplateResult {
  return html`<div class="message" part="message">
    <p class="message-title">${say(isTopical ? 'emptyTopics' : 'empty')}</p>
  </div>`;
}
