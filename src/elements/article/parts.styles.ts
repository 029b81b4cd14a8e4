/** Looks of what stands around an article's text: notices, files, changes, topics, terms, sharing, the way on. */
import { css } from 'lit';

export const partStyles = css`
  .note {
    color: var(--_city-muted);
    font-size: 0.875em;
  }
  .label {
    margin-inline-end: 0.6em;
    font-weight: 600;
  }
  .status {
    max-inline-size: 42.4em;
    margin-block-start: calc(var(--_city-space) * 4);
    padding: calc(var(--_city-space) * 3) calc(var(--_city-space) * 4);
    border-inline-start: var(--city-rule, 3px) solid var(--_city-border-strong);
    background: var(--_city-sunken);
    font-size: 0.9375em;
  }
  .status-word {
    font-weight: 700;
  }
  :is(.files, .changes) {
    max-inline-size: 42.4em;
    margin-block-start: calc(var(--_city-space) * 8);
  }
  :is(#attachments, #changes) {
    font-family: var(--city-font-heading, inherit);
    font-size: 1.18em;
    font-weight: 700;
    line-height: 1.35;
  }
  :is(.files, .changes) ul {
    margin-block-start: calc(var(--_city-space) * 2);
    list-style: none;
  }
  :is(.files, .changes) li {
    padding-block: calc(var(--_city-space) * 2.5);
    border-block-start: var(--_city-hairline) solid var(--_city-border);
    font-size: 0.9375em;
  }
  .format {
    margin-inline-start: 0.6em;
    white-space: nowrap;
  }
  .changes time {
    margin-inline-end: 0.6em;
    color: var(--_city-muted);
  }
  .end {
    display: grid;
    gap: calc(var(--_city-space) * 3);
    margin-block-start: calc(var(--_city-space) * 8);
    padding-block-start: calc(var(--_city-space) * 5);
    border-block-start: var(--_city-hairline) solid var(--_city-border);
    font-size: 0.875em;
  }
  .end:not(:has(*)) {
    display: none;
  }
  .end ul {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_city-space) * 2);
    list-style: none;
  }
  .topics li {
    padding: 0.2em 0.6em;
    border: var(--_city-hairline) solid var(--_city-border-strong);
    border-radius: var(--_city-radius);
  }
  .translations {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_city-space) * 2);
  }
  .translations ul {
    gap: calc(var(--_city-space)) calc(var(--_city-space) * 4);
  }
  .translations a {
    display: inline-block;
    min-block-size: 24px;
  }
  .sharing {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_city-space) * 2);
    align-items: center;
    margin-block-start: calc(var(--_city-space) * 6);
  }
  .sharing button {
    padding-inline: calc(var(--_city-space) * 4);
    border-color: var(--_city-border-strong);
    color: var(--_city-text);
  }
  .sharing p {
    font-size: 0.875em;
  }
  .neighbours {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: calc(var(--_city-space) * 4);
    margin-block-start: calc(var(--_city-space) * 8);
    padding-block-start: calc(var(--_city-space) * 5);
    border-block-start: var(--_city-hairline) solid var(--_city-border);
  }
  .neighbours a {
    display: grid;
    align-content: start;
    justify-items: start;
    min-block-size: 44px;
    color: inherit;
    font-weight: 600;
    line-height: 1.4;
    text-decoration-color: transparent;
  }
  .neighbours a:hover {
    text-decoration-color: currentColor;
  }
  .neighbours .note {
    font-weight: 400;
  }
  .neighbours .next:not(:first-child) {
    justify-items: end;
    text-align: end;
  }
  @media print {
    :is(.sharing, .neighbours, .translations) {
      display: none;
    }
    .status {
      border: 1px solid #000;
    }
  }
`;
