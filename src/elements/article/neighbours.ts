/**
 * The articles before and after this one, in the order of the feed. Real links where there is an address.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../../model/feed.js';
import { directionOf } from '../../model/language-tag.js';
import { checkLink } from '../../model/urls.js';
import { say, type Speech } from '../../text/messages.js';
import { CityArticleOpenEvent } from '../base/events.js';

export interface NeighbourOptions {
  readonly speech: Speech;
  /** The address of an article on this site, or its own. */
  readonly addressOf: (article: Article) => string | undefined;
}

/** A page may keep the reader from leaving (`city-article-open`). */
function open(host: HTMLElement, article: Article, event: MouseEvent): void {
  const { href } = event.currentTarget as HTMLAnchorElement;
  if (!host.dispatchEvent(new CityArticleOpenEvent(article, href))) event.preventDefault();
}

export function renderNeighbours(
  host: HTMLElement,
  article: Article,
  articles: readonly Article[],
  { speech, addressOf }: NeighbourOptions,
): TemplateResult | typeof nothing {
  const place = articles.findIndex(({ id }) => id === article.id);
  const link = (other: Article | undefined, rel: 'prev' | 'next') => {
    const url = other && addressOf(other);
    return url
      ? html`<a
          class=${rel}
          rel=${rel}
          href=${checkLink(url) ?? nothing}
          hreflang=${other.language ?? nothing}
          @click=${(event: MouseEvent) => {
            open(host, other, event);
          }}
          ><span class="note">${say(speech, rel === 'prev' ? 'previous' : 'next')}</span>
          <span lang=${other.language ?? nothing} dir=${directionOf(other.language)}>${other.title}</span></a
        >`
      : nothing;
  };
  const links = place < 0 ? [] : [link(articles[place - 1], 'prev'), link(articles[place + 1], 'next')];
  return links.some((one) => one !== nothing)
    ? html`<nav class="neighbours" aria-label=${say(speech, 'moreArticles')} part="neighbours">${links}</nav>`
    : nothing;
}
