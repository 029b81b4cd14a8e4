/** Looks of `<city-award-badge>` as an element in a line of text. */
import { css } from 'lit';

export const elementStyles = css`
  :host {
    display: inline-block;
    vertical-align: middle;
    /* The ground that a theme paints ends at the badge. */
    --_city-inset: 0;
  }
  :host([size='panel']) {
    display: block;
    max-inline-size: 22em;
  }
  :host([size='medium']) .badge {
    font-size: 1em;
  }
`;
