/**
 * Picture and foot of `<city-news-article>`: templates only.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Picture } from '../model/feed.js';
import { checkLink, checkResource } from '../model/urls.js';
import type { MessageKey } from '../text/messages.js';

export function renderFigure({ url, alt = '', caption, credit, width, height }: Picture): TemplateResult {
  const words = [caption, credit].filter(Boolean).join(' · ');
  return html`<figure>
    <img
      src=${checkResource(url) ?? nothing}
      alt=${alt}
      width=${width ?? nothing}
      height=${height ?? nothing}
      decoding="async"
      referrerpolicy="no-referrer"
    />
    ${words ? html`<figcaption>${words}</figcaption>` : nothing}
  </figure>`;
}

/** The host of an address, or what there is where it has none. */
const hostOf = (address: string) => (URL.canParse(address) && new URL(address).host) || address;

/** Topics, and where the article comes from. */
export function renderEnd(
  article: Article,
  say: (key: MessageKey) => string,
): TemplateResult | typeof nothing {
  const { topics } = article;
  const source = article.url ?? article.externalUrl;
  if (!source && topics.length === 0) return nothing;
  const list = topics.map((topic, index) => html`${index ? say('comma') : ''}<bdi>${topic}</bdi>`);
  return html`<footer class="end">
    ${topics.length > 0 ? html`<p>${say('topics')}${list}</p>` : nothing}
    ${
      source
        ? html`<p class="source">
            ${say('source')}<a href=${checkLink(source) ?? nothing}>${hostOf(source)}</a>
          </p>`
        : nothing
    }
  </footer>`;
}
