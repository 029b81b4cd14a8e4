/**
 * What an element says when there is no news to show, or none that is new: a skeleton, a failure, an old copy.
 * A chunk of its own, for a list with news never needs it. Promises a sentence in the reader's language and a way on; never the words of an error (A15, A16, A18).
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { FeedError } from '../../feed/feed-error.js';
import { checkLink } from '../../model/urls.js';
import { enLater } from '../../text/languages/en-later.js';
import { learn, type MessageKey, type Values } from '../../text/messages.js';
import { speakTime } from '../../text/clock-time.js';
import { hostName } from '../../text/host-name.js';
import type { FailedFeed } from '../../feed/joined-feeds.js';
import type { Failure } from '../controllers/feed-events.js';
import { around, words, type Tongue } from './words.js';

export { noticeStyles as styles } from './notices.styles.js';

export interface NoticeOptions {
  readonly say: (key: MessageKey, values?: Values) => string;
  readonly onRetry: () => void;
  /** Tag for times. */
  readonly locale: string;
  /** A page where the news can be read all the same. */
  readonly sourceUrl?: string | undefined;
}

learn('en', enLater);

/** Only where it may be the reader's own connection: the page itself came from the same site, or nothing comes any more. */
const isReaders = ({ kind, url }: FeedError) =>
  kind === 'network' && (!navigator.onLine || url.startsWith(`${location.origin}/`));

const sentenceOf = (error: FeedError): MessageKey =>
  isReaders(error) ? 'errorNetwork' : error.kind === 'timeout' ? 'errorTimeout' : 'errorService';

/**
 * Words that are heard when they change. While the reader's own "Try again" is under way they are said by no live
 * region, so that the same answer is heard as one (A16).
 */
function renderHeard(
  { isRetrying, isAnswer }: Pick<Failure, 'isRetrying' | 'isAnswer'>,
  words: TemplateResult,
): TemplateResult {
  const isOpen = isRetrying && isAnswer;
  return html`${isOpen ? html`<div>${words}</div>` : nothing}
    <div class=${isOpen ? 'heard' : nothing} role=${isAnswer ? 'alert' : 'status'}>
      ${isOpen ? nothing : words}
    </div>`;
}

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
        <a class="source" href=${checkLink(sourceUrl) ?? nothing}
          >${say('readAtSource', { host: hostName(sourceUrl) })}</a
        >
      </p>`
    : nothing;
}

/** Nothing to show at all. An answer to the reader's own "Try again" is announced at once (A16). */
export function renderFailure(failure: Failure, options: Omit<NoticeOptions, 'locale'>): TemplateResult {
  const { say } = options;
  const words = html`<p class="message-title">${say('errorTitle')}</p>
    <p>${say(sentenceOf(failure.error))}</p>`;
  return html`<div class="message failed" part="message">
    ${renderHeard(failure, words)} ${renderSource(options)} ${retryButton(options, failure.isRetrying)}
  </div>`;
}

/** The news on the page is an earlier copy (T4). */
export function renderStale(failure: Failure, options: NoticeOptions): TemplateResult {
  const { say, locale } = options;
  const { isRetrying, since } = failure;
  const words = since === undefined ? say('stale') : say('staleSince', { time: speakTime(since, locale) });
  return html`<div class="stale" part="message">
    ${renderHeard(failure, html`<p>${words}</p>`)} ${retryButton(options, isRetrying)}
  </div>`;
}

/** Which of several feeds are missing from the list, or old in it: a sentence for each, and one way to ask them again. */
export function renderFailed(
  failed: readonly FailedFeed[],
  tongue: (language?: string) => Tongue,
  options: NoticeOptions,
): TemplateResult {
  const { say } = options;
  const isRetrying = failed.some((one) => one.isRetrying);
  const sentence = ({ url, feed }: FailedFeed) => {
    const name = feed?.publisher?.name ?? (feed?.title || hostName(url));
    return html`<p>${around(say('feedFailed'), words(name, tongue(feed?.language)))}</p>`;
  };
  const isAnswer = failed.some((one) => one.isAnswer);
  return html`<div class="stale failed-feeds" part="message">
    ${renderHeard({ isRetrying, isAnswer }, html`${failed.map(sentence)}`)}
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
      ${new Array(entries).fill(entry)}
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
export function renderEmpty(word: 'empty' | 'emptyTopics', { say }: NoticeOptions): TemplateResult {
  return html`<div class="message" part="message">
    <p class="message-title">${say(word)}</p>
  </div>`;
}
