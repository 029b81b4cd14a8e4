/**
 * The same news as plain text and links, for the inside of the tag: for browsers that know no declarative shadow
 * roots, and for readers and crawlers that look at no shadow root. Promises checked addresses and no styles.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { articleUrlOf } from '../model/article-url.js';
import type { Article } from '../model/feed.js';
import { checkLink } from '../model/urls.js';
import type { CityNewsList } from '../elements/city-news-list.js';

function entry(article: Article, { articleUrl, baseURI }: CityNewsList): TemplateResult {
  const { title, summary, language = nothing } = article;
  const url = articleUrlOf(article, articleUrl, baseURI);
  const name = url ? html`<a href=${checkLink(url) ?? nothing}>${title}</a>` : title;
  return html`<li lang=${language}>${name}${summary ? html`<br />${summary}` : nothing}</li>`;
}

export function listFallback(list: CityNewsList): TemplateResult {
  const heading = list.heading ?? list.state.feed?.title;
  return html`${heading ? html`<h2>${heading}</h2>` : nothing}
    <ul>
      ${list.articles.map((article) => entry(article, list))}
    </ul>`;
}

export function articleFallback({ title, summary, text, url, externalUrl }: Article): TemplateResult {
  const source = url ?? externalUrl;
  return html`<h2>${source ? html`<a href=${checkLink(source) ?? nothing}>${title}</a>` : title}</h2>
    <p>${summary ?? text ?? nothing}</p>`;
}
