/** Looks of a row of facts: a dot between two, none at the start of a line. */
import { css } from 'lit';

export const metaStyles = css`
  /* The dot stands in the gap before each fact, and is clipped where a line begins. */
  .meta {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.7em;
    overflow-x: clip;
    color: var(--_city-muted);
    font-size: max(var(--city-size-small, 0.8125em), 12px);
    line-height: 1.7;
    font-variant-numeric: tabular-nums;
  }
  .fact {
    position: relative;
  }
  .fact::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(-0.85em - 1.5px);
    inset-block-start: 0.75em;
    /* An edge, which print and forced colours keep. */
    border: 1.5px solid;
    border-radius: 50%;
    opacity: 0.65;
  }
  abbr {
    text-decoration: none;
  }
`;
