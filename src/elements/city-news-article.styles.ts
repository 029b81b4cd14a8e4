/** Looks of `<city-news-article>`: a page of text at a readable measure. */
import { css } from 'lit';

export const articleStyles = css`
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
  .back a {
    display: inline-flex;
    gap: 0.45em;
    align-items: center;
    min-block-size: 24px;
  }
  .arrow:dir(rtl) {
    scale: -1 1;
  }
  .heading {
    margin-block: calc(var(--_city-space) * 2) calc(var(--_city-space) * 4);
    max-inline-size: 20em;
    font-family: var(--city-font-heading, inherit);
    font-size: clamp(1.6em, 1.1em + 3cqi, 2.6em);
    font-weight: 700;
    line-height: 1.16;
    text-wrap: balance;
  }
  .meta {
    padding-block-end: calc(var(--_city-space) * 5);
    font-size: 0.9375em;
  }
  .awards {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_city-space) * 2);
    margin-block: calc(var(--_city-space) * 4);
    line-height: 1;
  }
  .content {
    max-inline-size: 40em;
    padding-block-start: calc(var(--_city-space) * 6);
    border-block-start: 1px solid var(--_city-border);
    font-size: 1.06em;
    line-height: 1.72;
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
  figure > img {
    inline-size: 100%;
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
    border-block-start: 1px solid var(--_city-border);
    text-align: start;
    vertical-align: top;
  }
  pre {
    overflow-x: auto;
    white-space: pre-wrap;
  }
  .end {
    display: grid;
    gap: calc(var(--_city-space) * 2);
    margin-block-start: calc(var(--_city-space) * 8);
    padding-block-start: calc(var(--_city-space) * 5);
    border-block-start: 1px solid var(--_city-border);
    color: var(--_city-muted);
    font-size: 0.875em;
  }
  @media print {
    .back {
      display: none;
    }
    .source a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
