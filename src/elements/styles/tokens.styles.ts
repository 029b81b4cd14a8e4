/**
 * The tokens of all elements: public names `--city-*` and the defaults that hold without a theme: colours follow the
 * page. A page overrides a token on the tag (ux.md §6.1).
 */
import { css } from 'lit';

/** Private names, so that a token has one default, stated once. */
const defaults = css`
  :host {
    --_city-text: var(--city-color-text, currentColor);
    --_city-muted: var(--city-color-muted, color-mix(in srgb, currentColor 78%, transparent));
    --_city-border: var(--city-color-border, color-mix(in srgb, currentColor 20%, transparent));
    --_city-border-strong: var(--city-color-border-strong, color-mix(in srgb, currentColor 60%, transparent));
    --_city-sunken: var(--city-color-sunken, color-mix(in srgb, currentColor 6%, transparent));
    --_city-link: var(--city-color-link, currentColor);
    --_city-link-hover: var(--city-color-link-hover, var(--_city-link));
    --_city-focus: var(--city-color-focus, currentColor);
    --_city-space: var(--city-space, 4px);
    --_city-radius: var(--city-radius, 4px);
    --_city-hairline: var(--city-hairline, 1px);
  }
`;

/** What every shadow root starts from: no size in rem, no style of the page taken for granted. */
const ground = css`
  :host {
    display: block;
  }
  /* What is inherited begins in here: a rule of the page such as * { … } goes before any on the host. */
  :where(:host > :not(slot)) {
    font-family: var(--city-font-body, inherit);
    line-height: 1.6;
    overflow-wrap: anywhere;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    white-space: normal;
    word-break: normal;
  }
  :host([hidden]) {
    display: none;
  }
  :lang(ko) {
    word-break: keep-all;
  }
  /* Within Korean, as Japanese is too. */
  :lang(zh) {
    word-break: normal;
  }
  :lang(ja) {
    word-break: auto-phrase;
    line-break: strict;
  }
  :lang(ar) {
    line-height: 1.8;
  }
  /* Twice, to hold whatever a layout says of its titles. */
  :is(h2, h3, h4, h5, h6, .badge):lang(ar):lang(ar),
  :is(h2, h3, h4, h5, h6, .badge) :lang(ar):lang(ar) {
    line-height: 1.5;
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  :is(h2, h3, h4, h5, h6, p, ul) {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  a {
    color: var(--_city-link);
    text-decoration-thickness: max(1px, 0.06em);
    text-underline-offset: 0.2em;
  }
  a:hover {
    color: var(--_city-link-hover);
    text-decoration-thickness: max(2px, 0.12em);
  }
  :focus-visible {
    outline: var(--city-focus-width, 3px) solid var(--_city-focus);
    outline-offset: 3px;
    border-radius: 2px;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Out of the flow a space at its end is lost, and the next word would be heard as part of it. */
  .heard::after {
    content: '\\a0';
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;

export const tokens = [defaults, ground];

/** Buttons, shared by the list and the article. */
export const buttons = css`
  button {
    font: inherit;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.3;
    min-block-size: 44px;
    padding: calc(var(--_city-space) * 2) calc(var(--_city-space) * 5);
    border: var(--_city-hairline) solid var(--_city-link);
    border-radius: var(--_city-radius);
    background: none;
    color: var(--_city-link);
    cursor: pointer;
  }
  button:hover {
    color: var(--_city-link-hover);
    border-color: currentColor;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.75;
  }
  @media print {
    button {
      display: none;
    }
  }
`;
