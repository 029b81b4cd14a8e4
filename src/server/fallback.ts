/**
 * The same news as plain text and links, for the inside of the tag: for browsers that know no declarative shadow
 * roots, and for readers and crawlers that look at no shadow root. Promises checked addresses and no styles.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { articleUrlOf } from '../model/article-url.js';
import type { Article } from '../model/feed.js';
import { directionOf } from '../model/language-tag.js';
import { checkLink } from '../model/urls.js';
import type { CityNewsList } from '../elements/city-news-list.js';

function entry(article: Article, { articleUrl, baseURI }: CityNewsList): TemplateResult {
  const { title, titleIsDerived, summary, language } = article;
  const url = articleUrlOf(article, articleUrl, baseURI);
  const name = url ? html`<a href=${checkLink(url) ?? nothing}>${title}</a>` : title;
  return html`<li lang=${language ?? nothing} dir=${directionOf(language)}>
    ${name}${summary && !titleIsDerived ? html`<br />${summary}` : nothing}
  </li>`;
}

export function listFallback(list: CityNewsList): TemplateResult {
  const { feed } = list.state;
  const heading = list.heading ?? feed?.title;
  const language = list.heading === undefined ? feed?.language : undefined;
  return html`${heading ? html`<h2 lang=${language ?? nothing} dir=${directionOf(language)}>${heading}</h2>` : nothing}
    <ul>
      ${list.articles.map((article) => entry(article, list))}
    </ul>`;
}

export function articleFallback(article: Article): TemplateResult {
  const { title, summary, text, url, externalUrl, language } = article;
  const [lang, dir] = [language ?? nothing, directionOf(language)];
  const source = url ?? externalUrl;
  return html`<h2 lang=${lang} dir=${dir}>
      ${source ? html`<a href=${checkLink(source) ?? nothing}>${title}</a>` : title}
    </h2>
    <p lang=${lang} dir=${dir}>${summary ?? text ?? nothing}</p>`;
}
