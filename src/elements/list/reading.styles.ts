/** Looks of the way back above an article that is read in place of the list. */
import { css } from 'lit';

export const readingStyles = css`
  .reading {
    color: var(--_city-text);
  }
  .reading .back {
    display: inline-flex;
    gap: 0.45em;
    align-items: center;
    margin-block-end: calc(var(--_city-space) * 4);
    padding-inline: 0;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .arrow:dir(rtl) {
    scale: -1 1;
  }
`;
