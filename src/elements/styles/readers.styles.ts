/** For grey pages, sharp eyes and paper: what any element but a badge needs, which has fills of its own. */
import { css } from 'lit';

export const readerStyles = css`
  /* A page whose text is grey already has no contrast to spare: from #4f4f4f on the muted text comes closer to it (A28). */
  @supports (color: lch(from currentColor l c h / calc(l * 0.01))) {
    :host {
      --_city-muted: var(
        --city-color-muted,
        lch(from currentColor l c h / clamp(0.78, 1.02 - max(l - 51, 51 - l) * 0.0138, 1))
      );
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_city-muted: var(--city-color-muted, currentColor);
      --_city-border: var(--city-color-border, currentColor);
      --_city-border-strong: var(--city-color-border-strong, currentColor);
    }
  }
  /* On paper black on white, whatever the theme; a rule on the host needs the weight, for themes and pages have theirs. */
  @media print {
    :host {
      --_city-text: #000 !important;
      --_city-muted: #000 !important;
      --_city-link: #000 !important;
      --_city-border: #767676 !important;
      --_city-border-strong: #000 !important;
      --_city-sunken: none !important;
      color: #000 !important;
      background: none !important;
      color-scheme: light !important;
    }
  }
`;
