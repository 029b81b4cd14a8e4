/** Looks of the topic buttons: a row of outlines, the chosen one filled. */
import { css } from 'lit';

export const filterStyles = css`
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_city-space) * 2);
    padding-block-end: calc(var(--_city-space) * 5);
  }
  .filter button {
    min-block-size: 36px;
    padding: var(--_city-space) calc(var(--_city-space) * 3);
    border-color: var(--_city-border-strong);
    color: var(--_city-text);
    font-size: 0.875em;
    font-weight: 400;
  }
  .filter button[aria-pressed='true'] {
    border-color: var(--_city-text);
    box-shadow: inset 0 0 0 1px var(--_city-text);
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .filter button[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
