/**
 * An award as a badge: the mark-up that the card shows and that `<city-award-badge>` wraps.
 * Promises that the level is told by word, sign and fill, never by colour alone (A11), and that nothing is shown which the award
 * does not say.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Award } from '../../model/award.js';
import { checkLink } from '../../model/urls.js';
import { say, type Speech } from '../../text/messages.js';
import type * as Levels from './award-levels.js';
import { words, type Tongue } from './words.js';

export interface BadgeOptions {
  readonly speech: Speech;
  readonly icons: typeof Levels | undefined;
  /** How many were ranked, if that is said. */
  readonly of?: number;
  /** A page about the award, checked. */
  readonly url?: string | undefined;
}

/** The word of a level: the rank, the issuer's own word where the list has none, or ours. */
export function levelWord(
  { level, label, rank }: Award,
  { speech, of }: Pick<BadgeOptions, 'speech' | 'of'>,
  tongue: Tongue,
): unknown {
  if (rank) return of ? say(speech, 'rankOf', { n: rank, total: of }) : say(speech, 'rank', { n: rank });
  return level === 'other' && label ? words(label, tongue) : say(speech, level);
}

export function renderBadge(award: Award, options: BadgeOptions, tongue: Tongue): TemplateResult {
  const { name, level, year, consecutive, category, issuer } = award;
  const { speech, url } = options;
  const times = consecutive && consecutive > 1 && say(speech, 'consecutive', { n: consecutive });
  const details = [category, issuer?.name].filter(Boolean).join(' · ');
  const title = year ? `${name} ${year}` : name;
  return html`<span class=${`badge ${level}`} part="badge" title=${times || nothing}>
    <span class="sign">${options.icons?.renderIcon(award)}</span
    ><span class="level" part="level">${levelWord(award, options, tongue)}</span><span class="heard">, </span
    ><span class="name" part="name" lang=${tongue.lang} title=${details || nothing}
      ><bdi dir=${tongue.dir}
        >${url ? html`<a href=${checkLink(url) ?? nothing}>${title}</a>` : title}</bdi
      ></span
    >
  </span>`;
}
