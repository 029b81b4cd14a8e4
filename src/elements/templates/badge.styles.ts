/** Looks of a badge whatever its level. */
import { css } from 'lit';

export const badgeStyles = css`
  /* A second line hangs under the first word. */
  .badge {
    display: inline-block;
    font-size: max(var(--city-size-small, 0.8125em), 12px);
    line-height: 1.35;
    padding: 0.28em 0.65em;
    padding-inline-start: 2.2em;
    text-indent: -1.6em;
    border: var(--city-badge-rule, 1px) solid var(--_city-border-strong);
    border-radius: var(--_city-radius);
    color: var(--_city-text);
  }
  .level {
    font-weight: 700;
  }
  .sign {
    display: inline-block;
    inline-size: 1.2em;
    block-size: 1.2em;
    margin-inline-end: 0.4em;
    text-indent: 0;
    vertical-align: top;
  }
  /* At the end of the level, for no line begins with it; an edge, which print and forced colours keep. */
  .level::after {
    content: '';
    padding-inline-end: 0.55em;
    margin-inline-end: 0.55em;
    border-inline-end: 1px solid;
  }
  .badge a {
    padding: 0.28em 0;
    color: inherit;
  }
  @media print {
    .badge {
      color: #000;
      border-color: #000;
    }
  }
`;
