/**
 * The themes: values for public tokens, set on the element; cards and badges inside inherit them (ux.md §6.1).
 * A chunk of its own, for without a theme, which is the default, an element looks like its page.
 */
import { css } from 'lit';

export const styles = css`
  :host([theme='auto']),
  :host([theme='light']),
  :host([theme='dark']),
  :host([theme='contrast']) {
    --city-color-background: light-dark(#fff, #0f1622);
    --city-color-surface: light-dark(#fff, #18212f);
    --city-color-sunken: light-dark(#f4f6f9, #18212f);
    --city-color-text: light-dark(#17202e, #e9eef5);
    --city-color-muted: light-dark(#4b586b, #aab7c8);
    --city-color-border: light-dark(#d6dde6, #303d50);
    --city-color-border-strong: light-dark(#74839a, #73859c);
    --city-color-link: light-dark(#0b4f9c, #92c3ff);
    --city-color-link-hover: light-dark(#083a75, #b9d9ff);
    --city-color-link-visited: light-dark(#5f2a91, #cdb0f7);
    --city-color-mark: light-dark(#fdf2d7, #57430d);
    --city-color-focus: light-dark(#0b4f9c, #ffd37a);
    --city-color-error: light-dark(#a3141f, #ffb3b3);
    --city-color-error-border: light-dark(#c23b44, #d0636b);
    color: var(--city-color-text);
    background-color: var(--city-color-background);
    padding: var(--_city-inset, calc(var(--city-space, 4px) * 5));
  }
  /* A ground no larger than the badge on it. */
  :host(city-award-badge) {
    border-radius: var(--_city-radius);
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
  :host([theme='light']),
  :host([theme='contrast']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    --city-media-filter: brightness(0.86) saturate(0.92);
    color-scheme: dark;
  }
  :host([theme='contrast']) {
    --city-color-sunken: #fff;
    --city-color-text: #000;
    --city-color-muted: #1f1f1f;
    --city-color-border: #000;
    --city-color-border-strong: #000;
    --city-color-link: #00298a;
    --city-color-link-hover: #000;
    --city-color-link-visited: #4b0082;
    --city-color-focus: #000;
    --city-color-error: #8a0000;
    --city-color-error-border: #8a0000;
    --city-badge-winner: #000;
    --city-badge-rank: #000;
    --city-badge-finalist: #fff;
    --city-badge-shortlist: #fff;
    --city-badge-nominee: #fff;
    --city-badge-certified: #fff;
    --city-badge-ink: #000;
    --city-badge-ink-solid: #fff;
    --city-badge-rule: 2px;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      --city-media-filter: brightness(0.86) saturate(0.92);
    }
  }
  @media (prefers-contrast: more) {
    :host([theme='auto']) {
      --city-color-text: light-dark(#000, #fff);
      --city-color-muted: light-dark(#1f1f1f, #e6e6e6);
      --city-color-border: light-dark(#000, #fff);
      --city-color-border-strong: light-dark(#000, #fff);
      --city-color-link: light-dark(#00298a, #cfe4ff);
      --city-color-focus: light-dark(#000, #fff);
      --city-color-error: light-dark(#8a0000, #ffd6d6);
      --city-color-error-border: light-dark(#8a0000, #ffd6d6);
      --city-badge-winner: light-dark(#000, #fff);
      --city-badge-rank: light-dark(#000, #fff);
      --city-badge-finalist: light-dark(#fff, #000);
      --city-badge-shortlist: light-dark(#fff, #000);
      --city-badge-nominee: light-dark(#fff, #000);
      --city-badge-certified: light-dark(#fff, #000);
      --city-badge-ink: light-dark(#000, #fff);
      --city-badge-ink-solid: light-dark(#fff, #000);
      --city-badge-rule: 2px;
    }
  }
`;
