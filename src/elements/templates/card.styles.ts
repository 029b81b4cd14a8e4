/** Looks of a card, in a `box` that tells it how wide it is: one grid whose picture stands beside, above or nowhere, by that width. */
import { css } from 'lit';
import { badgeStyles } from './badge.styles.js';
import { metaStyles } from './meta.styles.js';

const own = css`
  .box {
    container: city-card / inline-size;
  }
  .card {
    position: relative;
    display: grid;
    gap: calc(var(--_city-space) * 3);
    color: var(--_city-text);
  }
  .body {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: calc(var(--_city-space) * 2);
    min-inline-size: 0;
  }
  /* As wide as the body, so that both start at the side of their language. */
  .title,
  .summary {
    align-self: stretch;
  }
  .title {
    font-family: var(--city-font-heading, inherit);
    font-size: var(--city-size-title, 1.18em);
    font-weight: 700;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .title a {
    color: inherit;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_city-border-strong);
  }
  /* The whole card follows its one link, and shows the ring; what a page puts in the place of a badge stays itself. */
  .title a::before {
    content: '';
    position: absolute;
    inset: 0;
  }
  .title a:focus-visible {
    outline: none;
  }
  .card:has(.title a:focus-visible) {
    outline: var(--city-focus-width, 3px) solid var(--_city-focus);
    outline-offset: 3px;
    border-radius: 2px;
  }
  .title a[target]::after {
    content: ' \\2197' / '';
    font-weight: 400;
  }
  .title a:hover {
    color: var(--_city-link-hover);
    text-decoration-color: currentColor;
  }
  .awards {
    order: -1;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_city-space) * 1.5);
    max-inline-size: 100%;
    /* The badge is small, but its line must not be taller than it is. */
    line-height: 1;
  }
  ::slotted(*) {
    position: relative;
  }
  .summary {
    font-size: var(--city-size-summary, 0.9375em);
    padding-inline-end: max(0px, 100% - 62ch);
    text-wrap: pretty;
  }
  .image {
    aspect-ratio: var(--city-media-ratio, 16 / 9);
    order: -1;
    overflow: hidden;
    border-radius: var(--_city-radius);
    background: var(--_city-sunken);
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    filter: var(--city-media-filter);
  }
  @container city-card (max-width: 16.99em) {
    .card:not(.lead, .cards) .image {
      display: none;
    }
  }
  @container city-card (min-width: 17em) {
    .card.list:has(.image) {
      grid-template-columns: minmax(0, 1fr) 5.25em;
      column-gap: calc(var(--_city-space) * 4);
    }
    .list .image {
      order: 0;
      aspect-ratio: 1;
      align-self: start;
    }
    .card.list.lead:has(.image) {
      grid-template-columns: minmax(0, 1fr);
    }
    .lead .image {
      order: -1;
      aspect-ratio: 16/9;
    }
  }
  @container city-card (min-width: 26em) {
    .card.list:has(.image) {
      grid-template-columns: minmax(0, 1fr) clamp(7em, 26%, 13em);
      column-gap: calc(var(--_city-space) * 6);
    }
    .list:not(.lead) .image {
      aspect-ratio: 4/3;
    }
  }
  @container city-card (min-width: 38em) {
    .card.lead:has(.image) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.05fr);
      align-items: center;
    }
    .card.list.lead {
      column-gap: calc(var(--_city-space) * 8);
    }
    .lead .image {
      aspect-ratio: 4/3;
      order: 0;
    }
    .cards.lead .image {
      aspect-ratio: 16/9;
    }
    .cards.lead .body {
      grid-row: auto;
    }
    .lead .title {
      font-size: 1.65em;
      line-height: 1.22;
      text-wrap: balance;
    }
    .lead .summary {
      font-size: 1em;
    }
    .lead .body {
      gap: calc(var(--_city-space) * 3);
    }
  }
  .compact {
    gap: var(--_city-space);
  }
  .compact .title {
    font-size: 1em;
    font-weight: 600;
    line-height: 1.42;
  }
  .compact .image {
    display: none;
  }
  .cards {
    grid-template-rows: auto 1fr;
    gap: 0;
    block-size: 100%;
    overflow: clip;
    border: var(--_city-hairline) solid var(--_city-border);
    border-radius: calc(var(--_city-radius) + 2px);
    background: var(--city-color-surface);
  }
  .cards .body {
    grid-row: 2;
    padding: calc(var(--_city-space) * 4) calc(var(--_city-space) * 5) calc(var(--_city-space) * 5);
  }
  .cards .image {
    border-radius: 0;
  }
  .cards .meta {
    margin-block-start: auto;
    padding-block-start: calc(var(--_city-space) * 2);
  }
  @media (forced-colors: active) {
    .card:has(.title a:focus-visible) {
      outline-color: Highlight;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    .cards {
      background: none;
    }
  }
`;

/** With all that a card shows. */
export const cardStyles = [metaStyles, badgeStyles, own];
