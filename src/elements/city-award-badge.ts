/**
 * One award as a badge. Promises that the level is told by a word, never by colour alone (A11), and that nothing
 * is shown which the award does not say.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { property } from './base/property.js';
import { AWARD_LEVELS, type Award, type AwardLevel } from '../model/feed.js';
import { checkLink } from '../model/urls.js';
import { CityElement, oneOf, wholeNumber } from './base/city-element.js';
import { tokens } from './base/tokens.styles.js';
import { badgeStyles } from './city-award-badge.styles.js';

export const BADGE_SIZES = ['small', 'medium'] as const;

export type BadgeSize = (typeof BADGE_SIZES)[number];

const positive = wholeNumber(0, 0, Number.MAX_SAFE_INTEGER);

/**
 * Shows one award: its level as a word, then the award's name and year.
 *
 * @tag city-award-badge
 * @csspart base - The badge.
 * @csspart level - The level, such as "Finalist" or "No. 1 of 100".
 * @csspart name - The award's name and year.
 * @cssprop --city-badge-winner - Fill of the level winner.
 * @cssprop --city-badge-rank - Fill of the level ranked.
 * @cssprop --city-badge-finalist - Fill of the levels finalist and runner-up.
 * @cssprop --city-badge-shortlist - Fill of the levels shortlist and nominee.
 * @cssprop --city-badge-certified - Fill of the level certified.
 */
export class CityAwardBadge extends CityElement {
  static override styles = [...tokens, badgeStyles];

  /** An award of a read feed; its fields go before the attributes. */
  @property({ attribute: false }) award: Award | undefined;

  /** How far the award went; a word that is not in the list is `other`. */
  @property({ converter: oneOf(AWARD_LEVELS, 'other') }) level: AwardLevel = 'other';

  /** The award's name, such as "World Smart City Awards". Without one nothing is shown. */
  @property() name = '';

  /** The issuer's own word for the level; shown where the level is `other`. */
  @property() label = '';

  /** The year of the award; 0 for none. */
  @property({ converter: positive }) year = 0;

  /** The place in a ranking, from 1; 0 for none. */
  @property({ converter: positive }) rank = 0;

  /** How many were ranked; 0 for not said. */
  @property({ converter: positive }) of = 0;

  /** Times in a row at this rank, from 2. */
  @property({ converter: positive }) consecutive = 0;

  /** Who gives the award. */
  @property() issuer = '';

  /** The category within the award. */
  @property() category = '';

  /** A page about the award. */
  @property() href = '';

  /** `small`, or `medium` at the size of the text around it. */
  @property({ reflect: true, useDefault: true, converter: oneOf(BADGE_SIZES, 'small') }) size: BadgeSize = 'small';

  protected override render(): TemplateResult | typeof nothing {
    const { name = this.name, level = this.level, year = this.year } = this.award ?? {};
    if (!name) return nothing;
    const url = checkLink(this.href, this.baseURI);
    const title = year ? `${name} ${year}` : name;
    return html`<span class="badge ${level}" part="base" title=${this.#details() || nothing}>
      <span class="level" part="level">${this.#levelWord(level)}</span><span class="heard">, </span
      ><span class="name" part="name">${this.href && url ? html`<a href=${url}>${title}</a>` : title}</span>
    </span>`;
  }

  #levelWord(level: AwardLevel): string {
    const rank = this.award?.rank ?? this.rank;
    const total = this.of;
    if (rank) return total ? this.say('rankOf', { n: rank, total }) : this.say('rank', { n: rank });
    const label = this.award?.label ?? this.label;
    return level === 'other' && label ? label : this.say(level);
  }

  #details(): string {
    const consecutive = this.award?.consecutive ?? this.consecutive;
    return [
      this.award?.category ?? this.category,
      this.award?.issuer?.name ?? this.issuer,
      consecutive > 1 ? this.say('consecutive', { n: consecutive }) : '',
    ]
      .filter(Boolean)
      .join(' · ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'city-award-badge': CityAwardBadge;
  }
}
