/**
 * Passing an article on: the system's own sharing where there is one, copying the link, printing.
 * Promises that what came of it is said, that an address can be had where copying is refused, and that nobody but the
 * page is told (`city-share`).
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../../model/feed.js';
import { say, type Speech } from '../../text/messages.js';
import { NativeEvent, outward } from '../base/events.js';

export const SHARE_METHODS = ['share', 'copy', 'print'] as const;

export type ShareMethod = (typeof SHARE_METHODS)[number];

/** `city-share`: a reader passed an article on, copied its address or had it printed. */
export class CityShareEvent extends NativeEvent {
  readonly method: ShareMethod;
  readonly article: Article;
  readonly url: string;

  constructor(method: ShareMethod, article: Article, url: string) {
    super('city-share', outward);
    this.method = method;
    this.article = article;
    this.url = url;
  }
}

export interface SharingOptions {
  readonly speech: Speech;
  /** What came of the last click. */
  readonly told: string;
  /** Says what came of a click. */
  readonly tell: (words: string) => void;
}

/** @returns whether the address was copied; where it was not, it stands there to be copied by hand */
async function copy(url: string, { speech, tell }: SharingOptions): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(url);
    tell(say(speech, 'linkCopied'));
    return true;
  } catch {
    tell(say(speech, 'copyByHand', { url }));
    return false;
  }
}

/** @returns whether something was passed on; a reader may close the system's sharing without a choice */
async function pass(article: Article, url: string): Promise<boolean> {
  try {
    await navigator.share({ title: article.title, url });
    return true;
  } catch {
    return false;
  }
}

export function renderSharing(host: HTMLElement, article: Article, options: SharingOptions): TemplateResult {
  const { speech, told } = options;
  const url = article.url ?? article.externalUrl ?? host.ownerDocument.URL;
  const isShared = typeof navigator !== 'undefined' && 'share' in navigator;
  const done = (method: ShareMethod) => host.dispatchEvent(new CityShareEvent(method, article, url));
  const onShare = () => void pass(article, url).then((isDone) => isDone && done('share'));
  const onCopy = () => void copy(url, options).then((isDone) => isDone && done('copy'));
  const onPrint = () => {
    done('print');
    host.ownerDocument.defaultView?.print();
  };
  const button = (words: string, onClick: () => void) =>
    html`<button type="button" @click=${onClick}>${words}</button>`;
  return html`<div class="sharing" part="sharing">
    ${isShared ? button(say(speech, 'share'), onShare) : nothing} ${button(say(speech, 'copyLink'), onCopy)}
    ${button(say(speech, 'print'), onPrint)}
    <p role="status">${told}</p>
  </div>`;
}

declare global {
  interface HTMLElementEventMap {
    'city-share': CityShareEvent;
  }
}
