/** Looks of messages, of the note about an earlier copy, and of the skeleton. */
import { css } from 'lit';

export const noticeStyles = css`
  .message {
    display: grid;
    gap: var(--_city-space);
    justify-items: start;
    padding: calc(var(--_city-space) * 5);
    border: var(--_city-hairline) solid var(--_city-border-strong);
    border-radius: var(--_city-radius);
    font-size: 0.9375em;
  }
  .message.failed {
    border-color: var(--city-color-error-border, currentColor);
  }
  .message-title {
    font-size: 1.07em;
    font-weight: 700;
  }
  .failed .message-title {
    color: var(--city-color-error, inherit);
  }
  .source {
    padding-block: 0.25em;
  }
  .message button {
    margin-block-start: calc(var(--_city-space) * 2);
  }
  .message + slot {
    display: block;
    margin-block-start: calc(var(--_city-space) * 4);
  }
  .stale {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_city-space) * 3);
    align-items: center;
    margin-block-end: calc(var(--_city-space) * 2);
    padding: var(--_city-space) calc(var(--_city-space) * 4);
    border-radius: var(--_city-radius);
    background: var(--_city-sunken);
    font-size: 0.875em;
  }
  .stale button {
    border-color: transparent;
    padding-inline: var(--_city-space);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .failed-feeds {
    margin-block: calc(var(--_city-space) * 4) 0;
  }
  .skeleton li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) clamp(5.25em, 26%, 11em);
    gap: calc(var(--_city-space) * 6);
    animation: appear 0.2s;
  }
  .skeleton p {
    display: grid;
    gap: calc(var(--_city-space) * 2);
    align-content: start;
  }
  .skeleton :is(i, b) {
    display: block;
    block-size: 0.8em;
    border-radius: 2px;
    background: var(--_city-sunken);
  }
  .skeleton i:first-child {
    block-size: 1.2em;
    inline-size: 80%;
  }
  .skeleton i:last-child {
    inline-size: 40%;
  }
  .skeleton b {
    block-size: auto;
    aspect-ratio: 4/3;
  }
  .slow {
    /* The skeleton comes after 0.4 s. */
    animation: show 0s 7.6s both;
    font-size: 0.9375em;
  }
  @keyframes show {
    from {
      visibility: hidden;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (forced-colors: active) {
    .skeleton :is(i, b) {
      border: 1px solid GrayText;
    }
  }
  @media print {
    .stale {
      display: none;
    }
  }
`;
