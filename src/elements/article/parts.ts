/**
 * Head, picture and foot of `<city-news-article>`: templates only; they know neither feed nor focus.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Article, ArticleDetails, Picture, Translation } from '../../model/feed.js';
import { checkLink, checkResource } from '../../model/urls.js';
import { directionOf } from '../../model/language-tag.js';
import type { SpokenDate } from '../../text/dates.js';
import { hostName } from '../../text/host-name.js';
import { nameLanguage } from '../../text/language-name.js';
import { say, type MessageKey, type Speech } from '../../text/messages.js';
import { renderAttachments } from './attachments.js';
import { renderLicence } from './licence.js';
import { renderChanges } from './notices.js';
import { heading } from '../templates/heading.js';
import { checkSources } from '../templates/picture.js';
import { around, words, type Tongue } from '../templates/words.js';

export type FullArticle = Article & ArticleDetails;

/** The picture with its caption and credit; `onError` takes it away, so that it leaves no hole. */
export function renderFigure(picture: Picture, { lang, dir }: Tongue, onError: () => void): TemplateResult {
  const { url, alt = '', caption, credit, width, height } = picture;
  const said = [caption, credit].filter(Boolean).join(' · ');
  return html`<figure part="figure" lang=${lang} dir=${dir}>
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
    ${said ? html`<figcaption>${said}</figcaption>` : nothing}
  </figure>`;
}

/** "By" a person or an office, where the feed names one that is not the publisher. */
export function renderAuthors(
  { authors, publisher }: FullArticle,
  speech: Speech,
  tongue: Tongue,
): TemplateResult | typeof nothing {
  const names = authors.flatMap(({ name }) => (name && name !== publisher?.name ? [name] : []));
  return names.length > 0
    ? html`<p class="authors" part="authors">
        ${around(
          say(speech, 'by'),
          names.map((name, index) => html`${index ? say(speech, 'comma') : ''}${words(name, tongue)}`),
        )}
      </p>`
    : nothing;
}

function renderTranslation({ language, url, title, machine }: Translation, speech: Speech): TemplateResult {
  return html`<li>
    <a
      rel="alternate"
      href=${checkLink(url) ?? nothing}
      hreflang=${language}
      lang=${language}
      dir=${directionOf(language)}
      >${title ?? nameLanguage(language)}</a
    >${machine ? html` <span class="note">(${say(speech, 'machine')})</span>` : nothing}
  </li>`;
}

const isOn = (host: string, address: string) => URL.canParse(address) && new URL(address).host === host;

export interface EndOptions {
  readonly speech: Speech;
  /** Level of the headings of its parts. */
  readonly headingLevel: number;
  /** Of the article's own words. */
  readonly tongue: Tongue;
  readonly speakDate: (date: string) => SpokenDate | undefined;
  /** Host of the page. */
  readonly ownHost: string;
}

/** What stands below the text: files, changes, an office to ask, other languages, topics, terms, source. */
export function renderEnd(article: FullArticle, options: EndOptions): TemplateResult {
  const { speech, headingLevel, tongue, speakDate, ownHost } = options;
  const { topics, translations, contact, reference } = article;
  const title = (key: MessageKey) => heading(headingLevel, key, say(speech, key), key);
  const label = (key: MessageKey) => html`<span class="label">${say(speech, key)}</span>`;
  const source = article.url ?? article.externalUrl;
  // A page of this site is no news to its reader.
  const isElsewhere = source && !isOn(ownHost, source);
  const asks = [
    contact?.office && words(contact.office, tongue),
    contact?.phone &&
      html`<a dir="ltr" href=${checkLink(`tel:${contact.phone}`) ?? nothing}>${contact.phone}</a>`,
    contact?.email &&
      html`<a dir="ltr" href=${checkLink(`mailto:${contact.email}`) ?? nothing}>${contact.email}</a>`,
  ].filter(Boolean);
  return html`${renderAttachments(article.attachments, speech, tongue, title('attachments'))}
    ${renderChanges(article.changes, title('changes'), tongue, speakDate)}
    <footer class="end" part="end">
      ${
        topics.length > 0
          ? html`<ul
              class="topics"
              role="list"
              aria-label=${say(speech, 'topics').replace(/[\s:：]{1,3}$/, '')}
              part="topics"
            >
              ${topics.map((topic) => html`<li lang=${tongue.lang} dir=${tongue.dir}>${topic}</li>`)}
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
      ${reference ? html`<p>${label('reference')} ${words(reference, tongue)}</p>` : nothing}
      ${renderLicence(article.licence, speech, tongue)}
      ${
        isElsewhere
          ? html`<p class="source">
              ${label('source')} <a href=${checkLink(source) ?? nothing}><bdi>${hostName(source)}</bdi></a>
            </p>`
          : nothing
      }
    </footer>`;
}
