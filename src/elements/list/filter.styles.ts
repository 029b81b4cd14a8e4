/** Looks of what a reader narrows a list with: a row of outlines, the chosen one filled, a field and its result. */
import { css } from 'lit';

export const filterStyles = css`
  .tools {
    display: grid;
    gap: calc(var(--_city-space) * 4);
    padding-block-end: calc(var(--_city-space) * 5);
  }
  .tools > :has(> .heard) {
    position: absolute;
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_city-space) * 2);
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
  .search {
    max-inline-size: 28em;
  }
  .search label {
    display: block;
    margin-block-end: calc(var(--_city-space) * 2);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.4;
  }
  .field {
    display: flex;
    align-items: center;
    position: relative;
  }
  .field svg {
    inline-size: 1.15em;
    block-size: 1.15em;
  }
  .field > svg {
    position: absolute;
    inset-inline-start: calc(var(--_city-space) * 3);
    color: var(--_city-muted);
    pointer-events: none;
  }
  /* A phone zooms into a field with smaller text. */
  .field input {
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    padding-block: var(--_city-space);
    padding-inline: calc(var(--_city-space) * 10) calc(var(--_city-space) * 12);
    border: var(--_city-hairline) solid var(--_city-border-strong);
    border-radius: var(--_city-radius);
    background: none;
    color: var(--_city-text);
    font: inherit;
    font-size: max(1em, 16px);
    appearance: none;
  }
  .field input::-webkit-search-cancel-button {
    display: none;
  }
  .field .clear {
    display: grid;
    place-items: center;
    position: absolute;
    inset-inline-end: var(--_city-space);
    inline-size: 36px;
    min-block-size: 36px;
    padding: 0;
    border: 0;
    color: var(--_city-muted);
  }
  .field :focus-visible {
    outline-offset: 1px;
  }
  .result {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_city-space) * 4);
    align-items: baseline;
    padding-block-start: var(--_city-space);
    border-block-start: var(--_city-hairline) solid var(--_city-border);
    font-size: 0.9375em;
  }
  .result p {
    font-weight: 600;
  }
  .result button {
    min-block-size: 36px;
    padding: 0;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .alone {
    margin: 0;
  }
  .alone div {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_city-space) * 3);
  }
  .alone dt {
    font-weight: 600;
  }
  .alone dd {
    margin: 0;
  }
  @media (forced-colors: active) {
    .filter button[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
