/**
 * An award as a badge: the mark-up that the card shows and that `<city-award-badge>` wraps.
 * Promises that the level is told by a word, never by colour alone (A11), and that nothing is shown which the award
 * does not say.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Award, AwardLevel } from '../../model/award.js';
import { checkLink } from '../../model/urls.js';
import { say, type Speech } from '../../text/messages.js';

export interface BadgeOptions {
  readonly speech: Speech;
  /** How many were ranked, if that is said. */
  readonly of?: number;
  /** A page about the award, checked. */
  readonly url?: string | undefined;
}

function levelWord(level: AwardLevel, { label, rank }: Award, { speech, of }: BadgeOptions): string {
  if (rank) return of ? say(speech, 'rankOf', { n: rank, total: of }) : say(speech, 'rank', { n: rank });
  return level === 'other' && label ? label : say(speech, level);
}

export function renderBadge(award: Award, options: BadgeOptions): TemplateResult {
  const { name, level, year, consecutive, category, issuer } = award;
  const { speech, url } = options;
  const times = consecutive && consecutive > 1 && say(speech, 'consecutive', { n: consecutive });
  const details = [category, issuer?.name, times].filter(Boolean).join(' · ');
  const title = year ? `${name} ${year}` : name;
  return html`<span class="badge ${level}" part="badge" title=${details || nothing}>
    <span class="level" part="level">${levelWord(level, award, options)}</span><span class="heard">, </span
    ><span class="name" part="name"
      >${url ? html`<a href=${checkLink(url) ?? nothing}>${title}</a>` : title}</span
    >
  </span>`;
}
