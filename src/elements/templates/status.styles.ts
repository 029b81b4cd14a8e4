/** Looks of an article's status in a row of facts: bold beside the others; only what is withdrawn has a colour. */
import { css } from 'lit';

export const statusStyles = css`
  .status {
    color: var(--_city-text);
    font-weight: 700;
  }
  .status svg {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-inline-end: 0.35em;
    vertical-align: -0.15em;
  }
  .withdrawn {
    color: var(--city-color-error, var(--_city-text));
  }
`;
