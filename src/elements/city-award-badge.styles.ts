/** Looks of `<city-award-badge>` as an element in a line of text. */
import { css } from 'lit';

export const elementStyles = css`
  :host {
    display: inline-block;
    vertical-align: middle;
    max-inline-size: 100%;
    /* A theme colours the badge, not a ground behind it. */
    --_city-inset: 0;
    --_city-ground: none;
  }
  :host([size='panel']) {
    display: block;
    max-inline-size: 22em;
  }
  :host([size='medium']) .badge {
    font-size: 1em;
  }
`;
