/**
 * What became of an article since it was published: its status, and the dated notes of what was changed.
 * Promises the publisher's own words where there are any, ours where there are none, and nothing for a current one.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Article, ArticleDetails, Change } from '../../model/feed.js';
import type { SpokenDate } from '../../text/dates.js';
import { say, type MessageKey, type Speech } from '../../text/messages.js';
import type { Tongue } from '../templates/words.js';

export function renderStatus(
  { status, notice }: Pick<Article & ArticleDetails, 'status' | 'notice'>,
  speech: Speech,
  { lang, dir }: Tongue,
): TemplateResult | typeof nothing {
  const isSpecial = status !== undefined && status !== 'current';
  if (!isSpecial && !notice) return nothing;
  const key = `status${status?.[0]?.toUpperCase()}${status?.slice(1)}`;
  return html`<div class="status" role="note" part="status">
    ${isSpecial ? html`<p class="status-word">${say(speech, key as MessageKey)}</p>` : nothing}
    ${
      notice
        ? html`<p lang=${lang} dir=${dir}>${notice}</p>`
        : html`<p>${say(speech, `${key}Text` as MessageKey)}</p>`
    }
  </div>`;
}

export function renderChanges(
  changes: readonly Change[],
  heading: TemplateResult,
  { lang, dir }: Tongue,
  speak: (date: string) => SpokenDate | undefined,
): TemplateResult | typeof nothing {
  if (changes.length === 0) return nothing;
  return html`<section class="changes" part="changes">
    ${heading}
    <ul role="list">
      ${changes.map(({ date, note }) => {
        const spoken = speak(date);
        return html`<li>
          ${spoken ? html`<time datetime=${spoken.datetime}>${spoken.text}</time>` : nothing}
          <span lang=${lang} dir=${dir}>${note}</span>
        </li>`;
      })}
    </ul>
  </section>`;
}
