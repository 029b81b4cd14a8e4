/** Looks of the award levels: each has its own fill and edge, so that it holds in grey. On paper the edge alone tells. */
import { css } from 'lit';

export const levelStyles = css`
  .badge.special_mention {
    border-style: dashed;
  }
  .badge.runner_up {
    border-width: 2px;
  }
  @media screen {
    .badge.winner {
      --_city-fill: var(--city-badge-winner, light-dark(#6f4a00, #f0c56c));
      color: var(--city-badge-ink-solid, light-dark(#fff, #2a1d00));
      background: var(--_city-fill);
      border-color: var(--_city-fill);
    }
    .badge.ranked {
      --_city-fill: var(--city-badge-rank, light-dark(#17202e, #e9eef5));
      color: var(--city-badge-ink-solid, light-dark(#fff, #17202e));
      background: var(--_city-fill);
      border-color: var(--_city-fill);
    }
    .badge.finalist,
    .badge.runner_up {
      color: var(--city-badge-ink, light-dark(#5e3f00, #f7d894));
      background: var(--city-badge-finalist, light-dark(#fdf2d7, #33290f));
      border-color: var(--city-badge-ink, light-dark(#a87415, #b08a3c));
    }
    .badge.shortlist,
    .badge.nominee {
      color: var(--city-badge-ink, light-dark(#0b3d7a, #b5d5fd));
      border-color: var(--city-badge-ink, light-dark(#4f7fb8, #5f88bd));
    }
    .badge.shortlist {
      background: var(--city-badge-shortlist, light-dark(#e8f0fb, #172c49));
    }
    .badge.nominee {
      background: var(--city-badge-nominee, light-dark(#fff, #18212f));
    }
    .badge.certified {
      color: var(--city-badge-ink, light-dark(#125233, #a2e0bd));
      background: var(--city-badge-certified, light-dark(#e3f4ea, #11301f));
      border-color: var(--city-badge-ink, light-dark(#3b8a5f, #4c9a70));
    }
  }
`;
