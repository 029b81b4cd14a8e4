/** Looks of a badge: each level has its own fill and edge, so that it holds in grey and on paper. */
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
  .winner {
    --_city-fill: var(--city-badge-winner, light-dark(#6f4a00, #f0c56c));
    color: var(--city-badge-ink-solid, light-dark(#fff, #2a1d00));
    background: var(--_city-fill);
    border-color: var(--_city-fill);
  }
  .ranked {
    --_city-fill: var(--city-badge-rank, light-dark(#17202e, #e9eef5));
    color: var(--city-badge-ink-solid, light-dark(#fff, #17202e));
    background: var(--_city-fill);
    border-color: var(--_city-fill);
  }
  .finalist,
  .runner_up {
    color: var(--city-badge-ink, light-dark(#5e3f00, #f7d894));
    background: var(--city-badge-finalist, light-dark(#fdf2d7, #33290f));
    border-color: var(--city-badge-ink, light-dark(#a87415, #b08a3c));
  }
  .shortlist,
  .nominee {
    color: var(--city-badge-ink, light-dark(#0b3d7a, #b5d5fd));
    background: var(--city-badge-shortlist, light-dark(#e8f0fb, #172c49));
    border-color: var(--city-badge-ink, light-dark(#4f7fb8, #5f88bd));
  }
  .certified {
    color: var(--city-badge-ink, light-dark(#125233, #a2e0bd));
    background: var(--city-badge-certified, light-dark(#e3f4ea, #11301f));
    border-color: var(--city-badge-ink, light-dark(#3b8a5f, #4c9a70));
  }
  .special_mention {
    border-style: dashed;
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
  }
`;
