/**
 * What became of an article since it was published, as a sign and a word in the row of facts, in no box, so that nobody
 * takes it for an award. A chunk of its own, for a page of current articles never needs it.
 */
import { html, type TemplateResult } from 'lit';
import type { ArticleStatus } from '../../model/article-status.js';
import { enArticle } from '../../text/languages/en-article.js';
import { bringArticleWords, learn, say, type MessageKey, type Speech } from '../../text/messages.js';

export { statusStyles as styles } from './status.styles.js';

learn('en', enArticle);

type Told = Exclude<ArticleStatus, 'current'>;

const WORDS: Readonly<Record<Told, MessageKey>> = {
  updated: 'statusUpdated',
  corrected: 'statusCorrected',
  archived: 'statusArchived',
  withdrawn: 'statusWithdrawn',
};

const STROKES: Readonly<Record<Told, string>> = {
  // An arrow that comes round.
  updated: 'M13 8a5 5 0 1 1-1.6-3.7M11.8 1.6v3H8.8',
  // A pen.
  corrected: 'M3 13l.6-3L10.8 2.8l2.4 2.4L6 12.4zM9.2 4.4l2.4 2.4',
  // A box with its lid.
  archived: 'M2 3h12v3H2zM3 6v7h10V6M6.4 8.8h3.2',
  // A circle, struck through.
  withdrawn: 'M13.6 8a5.6 5.6 0 1 1-11.2 0a5.6 5.6 0 0 1 11.2 0zM4.2 4.2l7.6 7.6',
};

export function renderStatus(status: ArticleStatus | undefined, speech: Speech): TemplateResult | undefined {
  if (!status || status === 'current') return undefined;
  bringArticleWords(speech);
  return html`<span class=${`fact status ${status}`} part="status"
    ><svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5">
      <path d=${STROKES[status]}></path></svg
    >${say(speech, WORDS[status])}</span
  >`;
}
