/** Looks of an award's panel: a ruled box, the word large, the field of dots, facts between hairlines. */
import { css } from 'lit';

export const panelStyles = css`
  .panel {
    --_city-ink: var(--_city-text);
    --_city-mark: var(--_city-border-strong);
    padding: calc(var(--_city-space) * 5);
    border-block-start: var(--city-rule, 3px) solid var(--_city-mark);
    border-radius: 0 0 var(--_city-radius) var(--_city-radius);
    background: var(--_city-sunken);
    color: var(--_city-text);
    font-size: 0.875em;
    line-height: 1.5;
  }
  .panel:is(.winner, .finalist, .runner_up) {
    --_city-ink: var(--city-badge-ink, light-dark(#5e3f00, #f7d894));
    --_city-mark: var(--city-badge-ink, light-dark(#a87415, #d3a64a));
  }
  .panel:is(.shortlist, .nominee) {
    --_city-ink: var(--city-badge-ink, light-dark(#0b3d7a, #b5d5fd));
    --_city-mark: var(--city-badge-ink, light-dark(#4f7fb8, #7fa8dd));
  }
  .panel.certified {
    --_city-ink: var(--city-badge-ink, light-dark(#125233, #a2e0bd));
    --_city-mark: var(--city-badge-ink, light-dark(#3b8a5f, #5fb487));
  }
  .panel-level {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4em;
    align-items: center;
    color: var(--_city-ink);
    font-size: 1.7em;
    font-weight: 700;
    line-height: 1.25;
  }
  .panel-level .sign {
    inline-size: 0.85em;
    block-size: 0.85em;
    margin: 0;
    line-height: 0;
  }
  .panel-level .note {
    font-size: 0.55em;
    font-weight: 400;
  }
  .panel-name {
    font-size: 1.07em;
    font-weight: 700;
  }
  .panel a {
    padding-block: 0.25em;
  }
  .dots {
    display: block;
    inline-size: 100%;
    max-inline-size: 17em;
    margin-block: calc(var(--_city-space) * 5) 0;
  }
  .dot {
    fill: none;
    stroke: var(--_city-border-strong);
    stroke-linecap: round;
    stroke-width: 3px;
    opacity: 0.6;
  }
  .dot.chosen {
    stroke: var(--_city-mark);
    stroke-width: 5px;
    opacity: 1;
  }
  .dot.own {
    stroke: var(--_city-ink);
    stroke-width: 7px;
    opacity: 1;
  }
  .panel dl {
    margin: calc(var(--_city-space) * 4) 0 0;
  }
  .panel dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_city-space) * 3);
    padding-block: calc(var(--_city-space) * 2);
    border-block-start: var(--_city-hairline) solid var(--_city-border);
  }
  .panel dt {
    flex: 0 0 6.6em;
    color: var(--_city-muted);
  }
  .panel dd {
    flex: 1 1 8em;
    margin: 0;
    min-inline-size: 0;
    text-align: start;
  }
  @media (forced-colors: active) {
    .panel {
      border: 1px solid CanvasText;
    }
    .dot {
      stroke: GrayText;
    }
    .dot:is(.chosen, .own) {
      stroke: CanvasText;
    }
  }
  @media print {
    .panel {
      break-inside: avoid;
      border: 1px solid #000;
      background: none;
    }
    .dots {
      inline-size: 7cm;
    }
  }
`;
