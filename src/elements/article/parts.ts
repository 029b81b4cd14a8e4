/**
 * Head, picture and foot of `<city-news-article>`: templates only; they know neither feed nor focus.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Article, ArticleDetails, Picture, Translation } from '../../model/feed.js';
import { checkLink, checkResource } from '../../model/urls.js';
import type { SpokenDate } from '../../text/dates.js';
import { nameLanguage } from '../../text/language-name.js';
import { say, type MessageKey, type Speech } from '../../text/messages.js';
import { renderAttachments } from './attachments.js';
import { renderLicence } from './licence.js';
import { renderChanges } from './notices.js';
import { heading } from '../templates/heading.js';
import { checkSources } from '../templates/picture.js';

export type FullArticle = Article & ArticleDetails;

/** The picture with its caption and credit; `onError` takes it away, so that it leaves no hole. */
export function renderFigure(picture: Picture, onError: () => void): TemplateResult {
  const { url, alt = '', caption, credit, width, height } = picture;
  const words = [caption, credit].filter(Boolean).join(' · ');
  return html`<figure part="figure">
    <img
      src=${checkResource(url) ?? nothing}
      srcset=${checkSources(picture) ?? nothing}
      sizes="(min-width: 44em) 40em, 100vw"
      alt=${alt}
      width=${width ?? nothing}
      height=${height ?? nothing}
      decoding="async"
      referrerpolicy="no-referrer"
      @error=${onError}
    />
    ${words ? html`<figcaption dir="auto">${words}</figcaption>` : nothing}
  </figure>`;
}

/** "By" a person or an office, where the feed names one that is not the publisher. */
export function renderAuthors(
  { authors, publisher }: FullArticle,
  speech: Speech,
): TemplateResult | typeof nothing {
  const names = authors.flatMap(({ name }) => (name && name !== publisher?.name ? [name] : []));
  return names.length > 0
    ? html`<p class="authors" part="authors">
        <bdi>${say(speech, 'by', { names: names.join(say(speech, 'comma')) })}</bdi>
      </p>`
    : nothing;
}

function renderTranslation({ language, url, title, machine }: Translation, speech: Speech): TemplateResult {
  return html`<li>
    <a rel="alternate" href=${checkLink(url) ?? nothing} hreflang=${language} lang=${language} dir="auto"
      >${title ?? nameLanguage(language)}</a
    >${machine ? html` <span class="note">(${say(speech, 'machine')})</span>` : nothing}
  </li>`;
}

/** The host of an address, or what there is where it has none. */
const hostOf = (address: string) => (URL.canParse(address) && new URL(address).host) || address;

export interface EndOptions {
  readonly speech: Speech;
  /** Level of the headings of its parts. */
  readonly headingLevel: number;
  /** Language of the article's own words, where it is not that of the interface. */
  readonly lang: string | typeof nothing;
  readonly speakDate: (date: string) => SpokenDate | undefined;
  /** Host of the page. */
  readonly ownHost: string;
}

/** What stands below the text: files, changes, an office to ask, other languages, topics, terms, source. */
export function renderEnd(article: FullArticle, options: EndOptions): TemplateResult {
  const { speech, headingLevel, lang, speakDate, ownHost } = options;
  const { topics, translations, contact, reference } = article;
  const title = (key: MessageKey) => heading(headingLevel, key, say(speech, key), key);
  const label = (key: MessageKey) => html`<span class="label">${say(speech, key)}</span>`;
  const source = article.url ?? article.externalUrl;
  // A page of this site is no news to its reader.
  const isElsewhere = source && hostOf(source) !== ownHost;
  const asks = [
    contact?.office && html`<bdi>${contact.office}</bdi>`,
    contact?.phone && html`<a href=${checkLink(`tel:${contact.phone}`) ?? nothing}>${contact.phone}</a>`,
    contact?.email && html`<a href=${checkLink(`mailto:${contact.email}`) ?? nothing}>${contact.email}</a>`,
  ].filter(Boolean);
  return html`${renderAttachments(article.attachments, speech, title('attachments'))}
    ${renderChanges(article.changes, title('changes'), lang, speakDate)}
    <footer class="end" part="end">
      ${
        topics.length > 0
          ? html`<ul
              class="topics"
              role="list"
              aria-label=${say(speech, 'topics').replace(/[\s:：]+$/, '')}
              part="topics"
            >
              ${topics.map((topic) => html`<li lang=${lang} dir="auto">${topic}</li>`)}
            </ul>`
          : nothing
      }
      ${
        translations.length > 0
          ? html`<div class="translations" part="translations">
              <span class="label" id="translations">${say(speech, 'translations')}</span>
              <ul role="list" aria-labelledby="translations">
                ${translations.map((it) => renderTranslation(it, speech))}
              </ul>
            </div>`
          : nothing
      }
      ${
        asks.length > 0
          ? html`<p>${label('contact')} ${asks.map((ask, index) => html`${index ? ' · ' : ''}${ask}`)}</p>`
          : nothing
      }
      ${reference ? html`<p>${label('reference')} <bdi>${reference}</bdi></p>` : nothing}
      ${renderLicence(article.licence, speech)}
      ${
        isElsewhere
          ? html`<p class="source">
              ${label('source')} <a href=${checkLink(source) ?? nothing}>${hostOf(source)}</a>
            </p>`
          : nothing
      }
    </footer>`;
}
