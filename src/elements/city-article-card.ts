/**
 * One article in a list, or one that a page states by hand.
 * Promises a complete look with a title alone, one link whose name is the title (A7), and text bindings only.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from './base/property.js';
import type { Article, Picture } from '../model/feed.js';
import { checkLink, checkResource } from '../model/urls.js';
import { articleUrlOf } from './base/article-url.js';
import { renderBadge } from './base/badge.js';
import { badgeStyles } from './base/badge.styles.js';
import { wholeNumber } from './base/city-element.js';
import { distanceSpeaker } from './base/distance.js';
import { CityArticleOpenEvent } from './base/events.js';
import { heading } from './base/heading.js';
import { icons } from './base/icons.js';
import { ListingElement, type Layout } from './base/listing-element.js';
import { renderMeta } from './base/meta.js';
import { metaStyles } from './base/meta.styles.js';
import { checkSources } from './base/picture.js';
import { tokens } from './base/tokens.styles.js';
import { cardStyles } from './city-article-card.styles.js';

/** An article, or as much of one as is written by hand. */
type Facts = { readonly [Name in keyof Article]?: Article[Name] | undefined };

/** What each layout shows when `show` does not say. */
const SHOWN: Readonly<Record<Layout, string>> = {
  list: 'image summary date publisher views badge',
  compact: 'date publisher badge',
  cards: 'image summary date publisher views badge',
};

/**
 * Shows one article: title, awards, summary, date, publisher, views and picture, as far as it has them.
 *
 * @tag city-article-card
 * @slot badge - Stands in the place of the award badges.
 * @fires city-article-open - A reader follows the title's link; cancelable.
 * @csspart base - The card.
 * @csspart title - The heading with the link.
 * @csspart summary - The summary.
 * @csspart meta - The row of date, publisher and views.
 * @csspart image - The box of the picture.
 * @cssprop --city-size-title - Size of a card's title; default 1.18em.
 * @cssprop --city-size-summary - Size of a card's summary; default 0.9375em.
 * @cssprop --city-media-filter - A filter over pictures, such as `brightness(0.9)` on a dark page; default none.
 * @cssprop --city-media-ratio - Shape of the picture where it stands above the text; default 16 / 9.
 */
export class CityArticleCard extends ListingElement {
  static override styles = [...tokens, metaStyles, badgeStyles, cardStyles];

  /** An article of a read feed; it goes before the attributes. */
  @property({ attribute: false }) article: Article | undefined;

  /** The title, for a card written by hand. */
  @property() headline = '';

  /** The article's page. Without one the title is plain text. */
  @property() href = '';

  /** A sentence or two of plain text. */
  @property() summary = '';

  /** A date such as 2016-11-17 or 2016-11-17T09:00:00+09:00; anything else is not shown. */
  @property() published = '';

  /** Who publishes the article. */
  @property() publisher = '';

  /** How often it was viewed; 0 is shown, absent is not. */
  @property({ type: Number }) views: number | undefined;

  /** Address of a picture. */
  @property() image = '';

  /** What the picture shows; empty for a decorative one. */
  @property({ attribute: 'image-alt' }) imageAlt = '';

  /** Level of the title's heading, 2 to 6. */
  @property({ attribute: 'heading-level', converter: wholeNumber(3, 2, 6) }) headingLevel = 3;

  /** @internal Set by the list on its first entry, whose picture must not wait. */
  isFirst = false;

  /** Address of a picture that did not come: it leaves no hole. */
  @state() private brokenImage = '';

  #shown: readonly string[] = [];
  #facts: Facts = {};

  /** Moves the focus to the title's link. */
  override focus(options?: FocusOptions): void {
    const title = this.renderRoot.querySelector<HTMLElement>('.title');
    (title?.querySelector('a') ?? title)?.focus(options);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#shown = (this.show || SHOWN[this.layout] || SHOWN.list).split(/\s+/);
    this.#facts = this.article ?? this.#written;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { title, summary, image, language } = this.#facts;
    if (!title) return nothing;
    const lang = this.foreign(language) ?? nothing;
    return html`<div
      class=${`card ${this.layout}${this.lead ? ' lead' : ''}`}
      part="base"
      lang=${this.spoken}
      dir=${this.direction}
    >
      <div class="body">
        ${heading(this.headingLevel, 'title', this.#renderTitle(title, lang))} ${this.#renderAwards()}
        ${
          summary && this.#shows('summary')
            ? html`<p class="summary" part="summary" lang=${lang} dir="auto">${summary}</p>`
            : nothing
        }
        ${this.#renderMeta()} ${this.#renderTopics()}
      </div>
      ${image && this.#shows('image') && image.url !== this.brokenImage ? this.#renderImage(image) : nothing}
    </div>`;
  }

  /** What the attributes say, as an article. */
  get #written(): Facts {
    const url = this.image && checkResource(this.image, this.baseURI);
    return {
      title: this.headline,
      url: this.href ? checkLink(this.href, this.baseURI) : undefined,
      summary: this.summary,
      published: this.published,
      image: url ? { url, alt: this.imageAlt, sources: [] } : undefined,
      publisher: this.publisher ? { name: this.publisher } : undefined,
      views: this.views,
    };
  }

  #shows(what: string): boolean {
    return this.#shown.includes(what);
  }

  #renderTitle(title: string, lang: string | typeof nothing): TemplateResult {
    const url = articleUrlOf(this.#facts, this.articleUrl, this.baseURI);
    if (!url) return html`<span lang=${lang}>${title}</span>`;
    return html`<a
        href=${checkLink(url) ?? nothing}
        lang=${lang}
        hreflang=${lang}
        target=${this.newTab ? '_blank' : nothing}
        rel=${this.newTab ? 'noopener' : nothing}
        aria-describedby=${this.newTab ? 'new-tab' : nothing}
        @click=${this.#onClick}
        >${title}</a
      >${this.newTab ? html`<span id="new-tab" class="heard">${this.say('newTab')}</span>` : nothing}`;
  }

  #renderAwards(): TemplateResult | typeof nothing {
    const awards = this.article ? this.article.awards : [];
    if (!this.#shows('badge') || (this.article && awards.length === 0)) return nothing;
    const badges = this.layout === 'compact' ? awards.slice(0, 1) : awards;
    const options = { speech: this.speech, icons: badges.length > 0 ? this.parts.use(icons) : undefined };
    return html`<div class="awards">
      <slot name="badge">${badges.map((award) => renderBadge(award, options))}</slot>
    </div>`;
  }

  #renderMeta(): TemplateResult | typeof nothing {
    const { published, publisher, views, timeZone } = this.#facts;
    return renderMeta(
      {
        published: this.#shows('date') ? published : undefined,
        publisher: this.#shows('publisher') ? publisher : undefined,
        views: this.#shows('views') ? views : undefined,
        timeZone,
      },
      {
        speech: this.speech,
        dateStyle: this.dateStyle,
        speakDistance: distanceSpeaker(this.parts, this.dateStyle),
        zone: this.timeZone,
      },
    );
  }

  #renderTopics(): TemplateResult | typeof nothing {
    const { topics } = this.#facts;
    if (!topics?.length || !this.#shows('topics')) return nothing;
    const topic = (text: string) => html`<span class="fact"><bdi>${text}</bdi></span>`;
    return html`<p class="meta" part="topics">
      <span class="heard">${this.say('topics')}</span>${topics.map(topic)}
    </p>`;
  }

  #renderImage(image: Picture): TemplateResult {
    return html`<div class="image" part="image">
      <img
        src=${checkResource(image.url) ?? nothing}
        srcset=${checkSources(image) ?? nothing}
        sizes="auto, 24em"
        alt=${image.alt ?? ''}
        width=${image.width ?? nothing}
        height=${image.height ?? nothing}
        loading=${this.lead || this.isFirst ? 'eager' : 'lazy'}
        decoding="async"
        referrerpolicy="no-referrer"
        @error=${this.#onImageError}
      />
    </div>`;
  }

  #onClick(event: MouseEvent): void {
    const open = new CityArticleOpenEvent(this.#facts, (event.currentTarget as HTMLAnchorElement).href);
    if (!this.dispatchEvent(open)) event.preventDefault();
  }

  #onImageError(event: Event): void {
    this.brokenImage = (event.currentTarget as HTMLImageElement).src;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'city-article-card': CityArticleCard;
  }
}
