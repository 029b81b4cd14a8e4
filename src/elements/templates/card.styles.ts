/** Looks of a card, in a `box` that tells it how wide it is: one grid in which facts, badges and picture find their place by that width. */
import { css } from 'lit';
import { badgeStyles } from './badge.styles.js';
import { cardListStyles } from './card-list.styles.js';
import { metaStyles } from './meta.styles.js';

const own = css`
  .box {
    container: city-card / inline-size;
  }
  .card {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    color: var(--_city-text);
  }
  /* As wide as there is room for, so that both start at the side of their language. */
  .title {
    align-self: stretch;
    font-family: var(--city-font-heading, inherit);
    font-size: var(--city-size-title, 1.0625em);
    font-weight: 700;
    line-height: 1.36;
    text-wrap: pretty;
  }
  .title a {
    color: inherit;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_city-border-strong);
    text-underline-offset: 0.24em;
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
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_city-space) * 1.5);
    max-inline-size: 100%;
    /* The badge is small, but its line must not be taller than it is. */
    line-height: 1;
  }
  .more {
    padding-inline: 0.55em;
    text-indent: 0;
    color: var(--_city-muted);
    font-weight: 600;
  }
  ::slotted(*) {
    position: relative;
  }
  .summary {
    align-self: stretch;
    font-size: var(--city-size-summary, 0.9375em);
    line-height: 1.55;
    padding-inline-end: max(0px, 100% - 62ch);
    text-wrap: pretty;
  }
  .image {
    aspect-ratio: var(--city-media-ratio, 16 / 9);
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
  .compact .image {
    display: none;
  }
  /* The level alone, where there is no room for a name; the ear is told it. */
  .compact .level::after {
    display: none;
  }
  .compact .name {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container city-cards (max-width: 25.99em) {
    .cards .level::after {
      display: none;
    }
    .cards .name {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  .lead .title {
    font-size: clamp(1.3em, 1em + 2cqi, 2.1em);
    line-height: 1.2;
    text-wrap: balance;
  }
  .lead .summary {
    font-size: 1em;
  }

  .compact .title {
    font-size: 1em;
    font-weight: 600;
    line-height: 1.4;
  }
  .compact .body,
  .cards .body {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: var(--_city-space);
    min-inline-size: 0;
  }
  .compact .awards,
  .cards .awards {
    order: -1;
  }
  .compact .meta,
  .cards .meta {
    order: 1;
  }

  .cards {
    grid-template-rows: auto 1fr;
    block-size: 100%;
    overflow: clip;
    border: var(--_city-hairline) solid var(--_city-border);
    border-radius: calc(var(--_city-radius) + 2px);
    background: var(--city-color-surface);
  }
  .cards:not(.lead) .title {
    font-size: var(--city-size-title, 1.125em);
  }
  .cards .body {
    gap: calc(var(--_city-space) * 2);
    padding: calc(var(--_city-space) * 4) calc(var(--_city-space) * 5);
  }
  .cards .image {
    order: -1;
    align-self: stretch;
    border-radius: 0;
  }
  .cards .meta {
    margin-block-start: auto;
    padding-block-start: calc(var(--_city-space) * 2);
  }
  /* On the picture, whose colours nobody knows. */
  .cards:has(.image) .awards {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(var(--_city-space) * 3);
    inset-inline: calc(var(--_city-space) * 3);
    pointer-events: none;
  }
  :where(.cards:has(.image)) .badge {
    color: var(--city-color-text, CanvasText);
    background: var(--city-color-background, Canvas);
    box-shadow: 0 0 0 1px var(--city-color-background, Canvas);
  }
  @container city-card (min-width: 38em) {
    .cards.lead:has(.image) {
      grid-template: auto / minmax(0, 1.25fr) minmax(0, 1fr);
    }
    .cards.lead .image {
      aspect-ratio: 16/10;
    }
    .cards.lead .body {
      padding: calc(var(--_city-space) * 6);
    }
    .cards.lead:has(.image) .awards {
      inset-inline-end: auto;
      max-inline-size: calc(55% - var(--_city-space) * 6);
    }
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
export const cardStyles = [metaStyles, badgeStyles, own, cardListStyles];
