/**
 * Sign and fill of the award levels, two of the three ways a level is told, beside its word. The signs are drawn for this
 * project on a grid of 16. A chunk of its own, for a page without awards never needs it. Never heard.
 */
import { html, type TemplateResult } from 'lit';
import type { Award, AwardLevel } from '../../model/award.js';

export { levelStyles as styles } from './award-levels.styles.js';

/** Strokes of each sign. */
const STROKES: Readonly<Partial<Record<AwardLevel, string>>> = {
  // A cup.
  winner:
    'M4.8 2.2h6.4v3.6a3.2 3.2 0 0 1-6.4 0zM4.8 3.4H2.4c0 2.2.9 3.4 2.6 3.6M11.2 3.4h2.4c0 2.2-.9 3.4-2.6 3.6M8 9v2.6M5.2 13.8h5.6M6.2 13.8c0-1.4.7-2.2 1.8-2.2s1.8.8 1.8 2.2',
  // A medal on its ribbon.
  runner_up: 'M5.2 1.8 7.4 6M10.8 1.8 8.6 6M12 9.9a4 4 0 1 1-8 0a4 4 0 0 1 8 0z',
  // A star.
  finalist: 'M8 1.9l1.9 3.9 4.2.6-3.1 3 .8 4.2L8 11.6l-3.8 2 .8-4.2-3.1-3 4.2-.6z',
  // A list with one line ticked.
  shortlist: 'M2 3.8h9M2 8h6M2 12.2h4M8.8 11.2l2 2 3.4-4',
  // A hand-held card: put forward.
  nominee: 'M3 2.4h10v11.2H3zM5.6 5.6h4.8M5.6 8h4.8M5.6 10.4h2.6',
  // A rosette.
  special_mention: 'M11.6 5.8a3.6 3.6 0 1 1-7.2 0a3.6 3.6 0 0 1 7.2 0zM5.9 8.8 4.8 14 8 12.2l3.2 1.8-1.1-5.2',
  // A podium: the number stands in the words.
  ranked: 'M1.8 13.6V9.4h4V5.2h4.4v6h4v2.4z',
  // A shield, ticked.
  certified: 'M8 1.8l5 1.7v4c0 3.2-2 5.4-5 6.7-3-1.3-5-3.5-5-6.7v-4zM5.7 7.8l1.7 1.8 3-3.4',
  // A seal.
  other: 'M13.6 8a5.6 5.6 0 1 1-11.2 0a5.6 5.6 0 0 1 11.2 0zM10.6 8a2.6 2.6 0 1 1-5.2 0a2.6 2.6 0 0 1 5.2 0z',
};

/** The sign of a level. */
export function renderIcon({ level }: Pick<Award, 'level'>): TemplateResult {
  return html`<svg
    viewBox="0 0 16 16"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <path d=${STROKES[level] ?? STROKES.other!}></path>
  </svg>`;
}
