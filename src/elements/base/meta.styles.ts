/** Looks of a row of facts: a dot between two, none at the start of a line. */
import { css } from 'lit';

export const metaStyles = css`
  /* The dot stands in the start padding of each fact; the row is clipped there, so no line begins with one. */
  .meta {
    --_city-gap: 1.7em;
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: calc(-1 * var(--_city-gap));
    clip-path: inset(0 0 0 var(--_city-gap));
    color: var(--_city-muted);
    font-size: 0.8125em;
    line-height: 1.7;
    font-variant-numeric: tabular-nums;
  }
  .meta:dir(rtl) {
    clip-path: inset(0 var(--_city-gap) 0 0);
  }
  .fact {
    position: relative;
    padding-inline-start: var(--_city-gap);
  }
  .fact::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(var(--_city-gap) / 2 - 1.5px);
    inset-block-start: 0.75em;
    inline-size: 3px;
    block-size: 3px;
    border-radius: 50%;
    background: currentColor;
    opacity: 0.65;
  }
  abbr {
    text-decoration: none;
  }
  @media (forced-colors: active) {
    .fact::before {
      background: CanvasText;
    }
  }
`;
