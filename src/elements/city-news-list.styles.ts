/** Looks of `<city-news-list>`: a ruled heading, articles between hairlines or in a grid, and the messages of each state. */
import { css } from 'lit';

export const listStyles = css`
  .list-base {
    color: var(--_city-text);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_city-space) calc(var(--_city-space) * 6);
    align-items: baseline;
    justify-content: space-between;
    padding-block: calc(var(--_city-space) * 3) calc(var(--_city-space) * 4);
    border-block-start: var(--city-rule, 3px) solid var(--_city-text);
  }
  .heading {
    font-family: var(--city-font-heading, inherit);
    font-size: var(--city-size-heading, 1.5em);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .news-compact .heading {
    font-size: 1.18em;
  }
  .from,
  .showing {
    color: var(--_city-muted);
    font-size: 0.875em;
  }
  .all {
    padding-block: 2px;
    font-size: 0.9375em;
    font-weight: 600;
  }
  ul {
    list-style: none;
  }
  li {
    /* A list item takes its side from the list, in Firefox, and so would a title in another language. */
    text-align: start;
    /* Of the width of the list. */
    padding-block: clamp(var(--_city-space) * 3.25, 3%, var(--_city-space) * 6);
    border-block-start: var(--_city-hairline) solid var(--_city-border);
  }
  .news-compact li {
    padding-block: calc(var(--_city-space) * 3);
  }
  li.lead {
    padding-block: calc(var(--_city-space) * 2) calc(var(--_city-space) * 6);
    border: 0;
  }
  .news-cards ul {
    container: city-cards / inline-size;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: calc(var(--_city-space) * 6);
    padding-block-end: calc(var(--_city-space) * 5);
  }
  .news-cards .box {
    block-size: 100%;
  }
  .news-cards li.lead {
    grid-column: 1 / -1;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_city-space) * 2) calc(var(--_city-space) * 5);
    align-items: center;
    padding-block-start: calc(var(--_city-space) * 5);
    border-block-start: var(--_city-hairline) solid var(--_city-border);
  }
  .news-cards li,
  .news-cards footer {
    padding: 0;
    border: 0;
  }
  /*
   * Those far down are not laid out while out of sight, where that leaves focus rings whole. The first ones stand at
   * their height at once, for whoever measures the list when it has loaded.
   */
  @supports (overflow-clip-margin: 8px) {
    li {
      contain: content;
      overflow-clip-margin: 8px;
    }
    li:nth-child(n + 21) {
      content-visibility: auto;
      contain-intrinsic-size: auto 13em;
    }
    .news-compact li {
      contain-intrinsic-size: auto 7em;
    }
    .news-cards li {
      contain-intrinsic-size: auto 22em;
    }
  }
  @media print {
    footer,
    .all {
      display: none;
    }
    li:nth-child(n) {
      contain: none;
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
