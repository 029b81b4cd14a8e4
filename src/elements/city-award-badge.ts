/**
 * One award as an element of its own, for pages that place a badge by hand. The mark-up is `templates/badge.ts`.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { property } from './base/property.js';
import { AWARD_LEVELS, type Award, type AwardLevel } from '../model/award.js';
import { checkLink } from '../model/urls.js';
import { bringArticleWords } from '../text/messages.js';
import { renderBadge } from './templates/badge.js';
import { badgeStyles } from './templates/badge.styles.js';
import { levels } from './late/levels.js';
import { panel } from './late/panel-part.js';
import { CityElement } from './base/city-element.js';
import { oneOf, text, wholeNumber } from './base/convert.js';
import { tokens } from './styles/tokens.styles.js';
import { elementStyles } from './city-award-badge.styles.js';

export const BADGE_SIZES = ['small', 'medium', 'panel'] as const;

export type BadgeSize = (typeof BADGE_SIZES)[number];

const positive = wholeNumber(0, 0, Number.MAX_SAFE_INTEGER);
const levelIn = oneOf(AWARD_LEVELS, 'other');
/** Text without controls, those of direction among them; all that the reader sees to would be a tenth of the element. */
const line = (value: unknown) =>
  text(value)
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();

/** What an award was made of; the panel shows more of it. */
const givenFor = new WeakMap<Award, unknown>();

/** As much of an award as a small badge shows; the reader that the panel brings would be a fifth of the element. */
function briefly(given: unknown): Award | undefined {
  const json = JSON.parse(JSON.stringify(given ?? 0)) as Partial<Record<keyof Award, unknown>> | null;
  if (!json) return undefined;
  const issuer = json.issuer as Award['issuer'] | null;
  const award = {
    name: line(json.name),
    level: levelIn(json.level),
    label: line(json.label),
    year: positive(json.year),
    rank: positive(json.rank),
    consecutive: positive(json.consecutive),
    category: line(json.category),
    issuer: { name: line(issuer?.name) },
  };
  givenFor.set(award, given);
  return award.name ? award : undefined;
}

/**
 * Shows one award: its level as a word, then the award's name and year.
 *
 * @tag city-award-badge
 * @csspart badge - The badge.
 * @csspart level - The level, such as "Finalist" or "No. 1 of 100".
 * @csspart name - The award's name and year.
 * @csspart panel - The panel, in that size.
 * @cssprop --city-badge-winner - Fill of the level winner.
 * @cssprop --city-badge-rank - Fill of the level ranked.
 * @cssprop --city-badge-finalist - Fill of the levels finalist and runner-up.
 * @cssprop --city-badge-shortlist - Fill of the level shortlist.
 * @cssprop --city-badge-nominee - Fill of the level nominee.
 * @cssprop --city-badge-certified - Fill of the level certified.
 * @cssprop --city-badge-ink - Words and edges of the levels with a pale fill.
 * @cssprop --city-badge-ink-solid - Words of the levels winner and ranked.
 * @cssprop --city-badge-rule - Thickness of a badge's edge; default 1px.
 */
export class CityAwardBadge extends CityElement {
  static override styles = [...tokens, badgeStyles, elementStyles];

  /** An award of a read feed, or JSON as of one; it goes before the attributes. */
  @property({ attribute: false, converter: briefly }) award: Award | undefined;

  /** How far the award went; a word that is not in the list is `other`. */
  @property({ converter: levelIn }) level: AwardLevel = 'other';

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

  /** `small`, `medium` at the size of the text around it, or `panel` with all that is known of the award. */
  @property({ reflect: true, useDefault: true, converter: oneOf(BADGE_SIZES, 'small') }) size: BadgeSize =
    'small';

  protected override render(): TemplateResult | typeof nothing {
    const { name, level, label, year, rank, consecutive, category } = this;
    const issuer = this.issuer ? { name: this.issuer } : undefined;
    const award = this.award ?? { name, level, label, year, rank, consecutive, category, issuer };
    if (!award.name) return nothing;
    const url = this.href ? checkLink(this.href, this.baseURI) : undefined;
    const late = this.size === 'panel' ? this.use(panel) : undefined;
    const options = { speech: this.speech, icons: this.use(levels), of: this.of, url };
    const tongue = this.tongue();
    if (late) bringArticleWords(this.speech);
    const shown = late
      ? late.renderPanel(late.givenAward(givenFor.get(award), this.baseURI) ?? award, options, tongue)
      : renderBadge(award, options, tongue);
    return html`<span lang=${this.spoken} dir=${this.direction}>${shown}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'city-award-badge': CityAwardBadge;
  }
}
