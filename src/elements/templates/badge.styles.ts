/** Looks of a badge whatever its level. */
import { css } from 'lit';

export const badgeStyles = css`
  .badge {
    display: inline-block;
    max-inline-size: 100%;
    font-size: var(--city-size-small, 0.8125em);
    line-height: 1.35;
    padding: 0.28em 0.65em;
    border: var(--city-badge-rule, 1px) solid var(--_city-border-strong);
    border-radius: var(--_city-radius);
    color: var(--_city-text);
  }
  .level {
    font-weight: 700;
  }
  .sign {
    display: inline-block;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-inline-end: 0.4em;
    vertical-align: -0.22em;
  }
  .name::before {
    content: '';
    display: inline-block;
    inline-size: 1px;
    block-size: 0.95em;
    margin-inline: 0.5em;
    vertical-align: -0.1em;
    background: currentColor;
  }
  .badge a {
    color: inherit;
  }
  @media (forced-colors: active) {
    .badge {
      border-color: CanvasText;
    }
    .name::before {
      background: CanvasText;
    }
  }
  @media print {
    .badge {
      color: #000;
      background: none;
      border-color: #000;
    }
    .name::before {
      inline-size: 0;
      border-inline-start: 1px solid #000;
    }
  }
`;
