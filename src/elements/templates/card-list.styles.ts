/**
 * Looks of a card in a list: title, facts and a small picture on a phone; with more room the summary too, and at last the
 * facts in a column of their own, where dates can be run through.
 */
import { css } from 'lit';

export const cardListStyles = css`
  .list {
    align-items: start;
    grid-template-areas: 't' 's' 'f' 'o';
  }
  .list > .body,
  .facts {
    display: contents;
  }
  .list .title {
    grid-area: t;
    padding-inline-end: max(0px, 100% - 34em);
  }
  .list .summary {
    grid-area: s;
  }
  .list .facts {
    grid-area: f;
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_city-space) calc(var(--_city-space) * 3);
    margin-block-start: calc(var(--_city-space) * 1.5);
  }
  .list .awards {
    grid-area: b;
  }
  .list .meta {
    grid-area: m;
    flex: 1 1 10.5em;
  }
  .list .topics {
    grid-area: o;
  }
  .list .image {
    grid-area: i;
    display: none;
  }
  /* The level alone, where there is no room for more; the ear is told all of it. */
  @container city-card (max-width: 25.99em) {
    .list:not(.lead, .chosen) .summary {
      display: var(--city-summary-narrow, none);
    }
    .list:not(.lead) .badge ~ .badge,
    .list .level::after {
      display: none;
    }
    .list .name,
    .list:not(.lead):has(.badge):has(time) .views {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @container city-card (min-width: 17em) {
    .list:has(.image) {
      grid-template: 't i' 's s' 'f f' 'o o' / minmax(0, 1fr) 4.5em;
      column-gap: calc(var(--_city-space) * 3);
    }
    .list .image {
      display: block;
      aspect-ratio: 1;
    }
  }
  @container city-card (min-width: 22em) {
    .list:has(.image) {
      grid-template: 't i' 's i' 'f i' 'o i' 1fr / minmax(0, 1fr) 4.5em;
    }
  }
  .list.lead,
  .list.lead:has(.image) {
    grid-template: 'i' 'b' 't' 's' 'm' 'o' / minmax(0, 1fr);
  }
  .list.lead .image {
    display: block;
    aspect-ratio: 16/9;
    margin-block-end: calc(var(--_city-space) * 4);
  }
  .list.lead .facts {
    display: contents;
  }
  .list.lead .awards {
    margin-block-end: calc(var(--_city-space) * 2);
  }
  .list.lead .summary,
  .list.lead .meta {
    margin-block-start: calc(var(--_city-space) * 2);
  }
  @container city-card (min-width: 26em) {
    .list:not(.lead) .title {
      font-size: var(--city-size-title, 1.18em);
    }
    .list {
      grid-template-areas: 'b' 't' 's' 'm' 'o';
    }
    .list:not(.lead):has(.image) {
      grid-template: 'b i' 't i' 's i' 'm i' 'o i' 1fr / minmax(0, 1fr) clamp(7em, 26%, 13em);
      column-gap: calc(var(--_city-space) * 6);
    }
    .list:not(.lead) .image {
      aspect-ratio: 4/3;
    }
    .list .facts {
      display: contents;
    }
    .list .summary {
      margin-block-start: calc(var(--_city-space) * 1.5);
    }
    .list .awards,
    .list .meta {
      margin-block: calc(var(--_city-space) * 2);
    }
    .list .awards {
      margin-block-start: 0;
    }
    .list .meta {
      margin-block-end: 0;
    }
  }
  @container city-card (min-width: 38em) {
    .list.lead:has(.image) {
      grid-template: 'b i' 't i' 's i' 'm i' 'o i' 1fr / minmax(0, 1fr) minmax(0, 1.1fr);
      column-gap: calc(var(--_city-space) * 8);
    }
    .list.lead .image {
      aspect-ratio: 4/3;
      margin: 0;
    }
  }
  @container city-card (min-width: 56em) {
    .list.lead:has(.image) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.25fr);
    }
    .list.lead .image {
      aspect-ratio: 16/10;
    }
    .list:not(.lead) {
      grid-template: 'm b' 'm t' 'm s' 'm o' 1fr / 9.5em minmax(0, 1fr);
      column-gap: calc(var(--_city-space) * 8);
    }
    .list:not(.lead):has(.image) {
      grid-template: 'm b i' 'm t i' 'm s i' 'm o i' 1fr / 9.5em minmax(0, 1fr) 13em;
      column-gap: calc(var(--_city-space) * 8);
    }
    .list:not(.lead) .image {
      aspect-ratio: 3/2;
    }
    .list:not(.lead) .meta:not(.topics) {
      display: grid;
      margin-block-start: 0.2em;
    }
    .list:not(.lead) .meta:not(.topics) .fact::before {
      display: none;
    }
  }
`;
