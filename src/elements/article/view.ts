/**
 * An article in full as a page of text: head, award, picture, body, what stands below. Templates only; what a reader
 * does is told to the element.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { followInPage } from '../../html/in-page-links.js';
import { isTextTooLarge, isTooLarge } from '../../html/limits.js';
import type { Article } from '../../model/feed.js';
import { checkLink } from '../../model/urls.js';
import { speakDate } from '../../text/dates.js';
import { nameLanguage } from '../../text/language-name.js';
import { say, type Speech } from '../../text/messages.js';
import { articleUrlOf } from '../../model/article-url.js';
import { renderPanel } from '../templates/award-panel.js';
import type { BadgeOptions } from '../templates/badge.js';
import type { Body } from '../controllers/body-controller.js';
import { heading } from '../templates/heading.js';
import { renderMeta, type MetaOptions } from '../templates/meta.js';
import type { Tongue } from '../templates/words.js';
import { renderAuthors, renderEnd, renderFigure, type FullArticle } from './parts.js';
import { renderNeighbours } from './neighbours.js';
import { renderStatus } from './notices.js';
import { renderSharing } from './sharing.js';

export interface ArticleView extends MetaOptions, BadgeOptions {
  readonly host: HTMLElement;
  readonly speech: Speech;
  readonly article: FullArticle;
  /** The articles around it. */
  readonly articles: readonly Article[];
  readonly body: Body;
  /** `lang` for our own words, and `dir` where it is not that of the page around. */
  readonly spoken: string;
  readonly direction: 'ltr' | 'rtl' | typeof nothing;
  /** Of the article's words. */
  readonly tongue: Tongue;
  readonly headingLevel: number;
  readonly articleUrl: string;
  /** The page with the list, checked. */
  readonly backUrl: string | undefined;
  readonly brokenImage: string;
  readonly told: string;
  /** Remembers what came of a click, or a picture that did not come. */
  readonly note: (what: { readonly told?: string; readonly brokenImage?: string }) => void;
}

/** The way back to the list. */
export function renderBack(url: string | undefined, speech: Speech): TemplateResult | typeof nothing {
  return url
    ? html`<p class="back">
        <a href=${checkLink(url) ?? nothing}
          ><span class="arrow" aria-hidden="true">←</span>${say(speech, 'backToList')}</a
        >
      </p>`
    : nothing;
}

/** A picture in the text that does not come leaves no hole: its figure goes too, where it shows nothing else. */
const hideBroken = {
  handleEvent({ target }: Event): void {
    if (!(target instanceof HTMLImageElement)) return;
    const figure = target.closest('figure');
    const isAlone = figure?.querySelectorAll('img, table, pre, blockquote').length === 1;
    (isAlone ? figure : target).hidden = true;
  },
  capture: true,
};

function renderBody({ article: { html: markup, text }, body, speech, tongue: { lang, dir } }: ArticleView) {
  if (body.status === 'clean')
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- what is clicked are links in it
    return html`<div
      class="body"
      part="body"
      lang=${lang}
      dir=${dir}
      @click=${followInPage}
      @error=${hideBroken}
    >
      ${body.node}
    </div>`;
  if (markup && body.status === 'cleaning') return nothing;
  if (text && !isTextTooLarge(text))
    return html`<div class="body" part="body" lang=${lang} dir=${dir}>
      ${text.split(/\n\s*\n/).map((paragraph) => html`<p class="lines">${paragraph}</p>`)}
    </div>`;
  if (!markup && !text) return nothing;
  const isLarge = markup ? isTooLarge(markup) : true;
  return html`<p>${say(speech, isLarge ? 'bodyTooLarge' : 'bodyMissing')}</p>`;
}

function renderContent(view: ArticleView): TemplateResult {
  const { article, tongue, brokenImage, note } = view;
  const { lang, dir } = tongue;
  const picture = article.banner ?? article.image;
  const onError = () => {
    note({ brokenImage: picture!.url });
  };
  return html`<div class="content">
    ${article.summary && article.summary !== article.title ? html`<p class="lede" lang=${lang} dir=${dir}>${article.summary}</p>` : nothing}
    ${picture && picture.url !== brokenImage ? renderFigure(picture, tongue, onError) : nothing}
    ${renderBody(view)}
  </div>`;
}

/** Says in which language the text is, where the interface speaks another (A13). */
function renderLanguage({ article: { language }, tongue, speech }: ArticleView) {
  return language && tongue.lang !== nothing
    ? html`<p class="language" part="language">
        ${say(speech, 'articleLanguage', { language: nameLanguage(language, speech.locale) })}
      </p>`
    : nothing;
}

function renderHead(view: ArticleView): TemplateResult {
  const { article, tongue, headingLevel, speech, backUrl } = view;
  const { lang, dir } = tongue;
  const { category, title } = article;
  return html`${renderBack(backUrl, speech)}
    <div class="head" dir=${dir}>
      ${category ? html`<p class="kicker" lang=${lang}>${category}</p>` : nothing}
      ${heading(headingLevel, 'heading', html`<span lang=${lang}>${title}</span>`, 'heading', dir)}
    </div>
    ${renderMeta(article, view, tongue)} ${renderAuthors(article, speech, tongue)} ${renderLanguage(view)}
    ${renderStatus(article, speech, tongue)}`;
}

function renderBelow(view: ArticleView): TemplateResult {
  const { host, article, speech, zone, told, note, tongue, headingLevel } = view;
  const dates = { language: speech.locale, feedZone: article.timeZone, zone: zone || undefined };
  return html`${renderEnd(article, {
    speech,
    headingLevel: headingLevel + 1,
    tongue,
    speakDate: (date) => speakDate(date, dates),
    ownHost: host.ownerDocument.location.host,
  })}
  ${renderSharing(host, article, {
    speech,
    told,
    tell: (words) => {
      note({ told: words });
    },
  })}
  ${renderNeighbours(host, article, view.articles, {
    speech,
    addressOf: (other) => articleUrlOf(other, view.articleUrl, host.baseURI),
  })}`;
}

export function renderArticle(view: ArticleView): TemplateResult {
  const { awards } = view.article;
  return html`<article
    class="article"
    part="base"
    lang=${view.spoken}
    dir=${view.direction}
    aria-busy=${view.body.status === 'cleaning' ? 'true' : nothing}
  >
    ${renderHead(view)}
    <div class="columns">
      ${
        awards.length > 0
          ? html`<div class="awards">
              ${awards.map((award, index) => renderPanel(award, view, view.tongue, `award-${index}`))}
            </div>`
          : nothing
      }
      ${renderContent(view)}
    </div>
    ${renderBelow(view)}
  </article>`;
}
