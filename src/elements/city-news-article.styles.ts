/** Looks of `<city-news-article>`: a page of text at a readable measure. */
import { css } from 'lit';
import { partStyles } from './article/parts.styles.js';
import { panelStyles } from './templates/award-panel.styles.js';
import { metaStyles } from './templates/meta.styles.js';
import { noticeStyles } from './templates/notices.styles.js';
import { readerStyles } from './styles/readers.styles.js';
import { buttons, tokens } from './styles/tokens.styles.js';

const ownStyles = css`
  :host {
    container: city-article / inline-size;
  }
  .article {
    color: var(--_city-text);
  }
  .back {
    margin-block-end: calc(var(--_city-space) * 5);
    font-size: 0.9375em;
  }
  .message + .back {
    margin-block-start: calc(var(--_city-space) * 4);
  }
  .back a {
    display: inline-flex;
    gap: 0.45em;
    align-items: center;
    min-block-size: 24px;
  }
  .arrow:dir(rtl) {
    scale: -1 1;
  }
  /* As wide as the text, so that both start at the other side. */
  .article:dir(ltr) > .head:dir(rtl),
  .article:dir(rtl) > .head:dir(ltr) {
    max-inline-size: 42.4em;
  }
  .heading {
    margin-block: calc(var(--_city-space) * 2) calc(var(--_city-space) * 4);
    max-inline-size: 20em;
    font-family: var(--city-font-heading, inherit);
    font-size: var(--city-size-headline, clamp(1.6em, 1.1em + 3cqi, 2.6em));
    font-weight: 700;
    line-height: 1.16;
    text-wrap: balance;
  }
  .kicker {
    color: var(--_city-muted);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .meta {
    font-size: 0.9375em;
  }
  .authors,
  .language {
    color: var(--_city-muted);
    font-size: 0.9375em;
  }
  .columns {
    display: grid;
    gap: calc(var(--_city-space) * 7);
    margin-block-start: calc(var(--_city-space) * 5);
    padding-block-start: calc(var(--_city-space) * 6);
    border-block-start: var(--_city-hairline) solid var(--_city-border);
  }
  .awards {
    display: grid;
    gap: calc(var(--_city-space) * 5);
    align-content: start;
  }
  @container city-article (min-width: 52em) {
    .columns:has(.awards) {
      grid-template-columns: minmax(0, 42.4em) minmax(14em, 18em);
      justify-content: space-between;
    }
    .awards {
      grid-area: 1 / 2;
    }
  }
  .content {
    min-inline-size: 0;
    max-inline-size: 40em;
    font-size: var(--city-size-body, 1.06em);
    line-height: 1.72;
  }
  .body {
    /* Foreign markup stays in its place: it never covers the page around, nor its links. */
    overflow: clip;
    overflow-clip-margin: 8px;
  }
  .content > * + *,
  .body > * + * {
    margin-block-start: 1.1em;
  }
  .lede {
    font-size: 1.12em;
    line-height: 1.55;
    text-wrap: pretty;
  }
  .body :is(h3, h4, h5, h6) {
    margin-block-start: 1.6em;
    font-family: var(--city-font-heading, inherit);
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.3;
  }
  .body a:visited {
    color: var(--city-color-link-visited, var(--_city-link));
  }
  .body :is(dl, pre, blockquote, figure) {
    margin-block-end: 0;
  }
  .body dt {
    font-weight: 700;
  }
  .body dd {
    margin-inline-start: 1.5em;
  }
  .body hr {
    margin-block: 2em;
    border: 0;
    border-block-start: var(--_city-hairline) solid var(--_city-border-strong);
  }
  .body :is(code, kbd, samp, pre) {
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }
  .body :is(sub, sup) {
    line-height: 0;
  }
  .body mark {
    padding-inline: 0.15em;
    background: var(--city-color-mark, light-dark(#fdf2d7, #57430d));
    color: inherit;
  }
  .body [id]:focus {
    outline: var(--city-focus-width, 3px) solid var(--_city-focus);
    outline-offset: 3px;
  }
  .lines {
    white-space: pre-line;
  }
  .body :is(ul, ol) {
    margin-block-end: 0;
    padding-inline-start: 1.5em;
  }
  .body li + li {
    margin-block-start: 0.35em;
  }
  .body blockquote {
    margin-inline: 0;
    padding-inline-start: 1.1em;
    border-inline-start: 3px solid var(--_city-border-strong);
  }
  figure {
    margin-inline: 0;
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_city-radius);
  }
  img[hidden] {
    display: none;
  }
  figcaption {
    margin-block-start: calc(var(--_city-space) * 2);
    color: var(--_city-muted);
    font-size: 0.8125em;
  }
  .table {
    overflow-x: auto;
  }
  table {
    /* Columns are as wide as their longest word: numbers stay whole, and what is too wide is scrolled. */
    overflow-wrap: normal;
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.5;
  }
  caption {
    padding-block-end: calc(var(--_city-space) * 2);
    font-weight: 600;
    text-align: start;
  }
  :is(th, td) {
    padding: calc(var(--_city-space) * 2) calc(var(--_city-space) * 3);
    border-block-start: var(--_city-hairline) solid var(--_city-border);
    text-align: start;
    vertical-align: top;
  }
  pre {
    overflow-x: auto;
    white-space: pre-wrap;
  }
  @media print {
    .back {
      display: none;
    }
    :is(.source a, .body a[href^='http'])::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
    .table {
      overflow: visible;
    }
  }
`;

export const articleStyles = [
  ...tokens,
  readerStyles,
  buttons,
  metaStyles,
  panelStyles,
  noticeStyles,
  ownStyles,
  partStyles,
];
