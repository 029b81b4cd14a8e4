/**
 * One article in a list, or one that a page states by hand.
 * Promises a complete look with a title alone, one link whose name is the title (A7), and text bindings only.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { property } from './base/property.js';
import type { Article } from '../model/feed.js';
import { checkLink, checkResource } from '../model/urls.js';
import { renderCard, renderNewTab, type Facts } from './templates/card.js';
import { focusTitle } from './controllers/focus.js';
import { cardStyles } from './templates/card.styles.js';
import { numberIn, wholeNumber } from './base/convert.js';
import { articleIn } from './base/given.js';
import { ListingElement } from './base/listing-element.js';
import { readerStyles } from './styles/readers.styles.js';
import { tokens } from './styles/tokens.styles.js';
import { cardElementStyles } from './city-article-card.styles.js';

/** A count is never guessed: what is none is absent, and JavaScript knows minus zero. */
function count(value: unknown): number | undefined {
  const number = numberIn(value);
  return number >= 0 ? number + 0 : undefined;
}

/**
 * Shows one article: title, awards, summary, date, publisher, views and picture, as far as it has them.
 *
 * @tag city-article-card
 * @slot badge - Stands in the place of the award badges.
 * @fires city-article-open - A reader follows the title's link; cancelable.
 * @csspart base - The card.
 */
export class CityArticleCard extends ListingElement {
  static override styles = [...tokens, readerStyles, ...cardStyles, cardElementStyles];

  /** An article of a read feed, or JSON as of one; it goes before the attributes. */
  @property({ attribute: false, converter: articleIn }) article: Article | undefined;

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
  @property({ converter: count }) views: number | undefined;

  /** Address of a picture. */
  @property() image = '';

  /** What the picture shows; empty for a decorative one. */
  @property({ attribute: 'image-alt' }) imageAlt = '';

  /** Level of the title's heading, 2 to 6. */
  @property({ attribute: 'heading-level', converter: wholeNumber(3, 2, 6) }) headingLevel = 3;

  /** Moves the focus to the title's link. */
  override focus(options?: FocusOptions): void {
    focusTitle(this.renderRoot, options);
  }

  protected override render(): TemplateResult | typeof nothing {
    const facts = this.#facts;
    if (!facts.title) return nothing;
    // A page may put a badge of its own into the place of ours.
    const around = (badges: unknown) => html`<slot name="badge">${badges}</slot>`;
    const settings = this.cardSettings([facts]);
    const card = renderCard(facts, settings, {
      part: 'base',
      level: this.headingLevel,
      isLead: this.lead,
      isFirst: false,
      around: facts.awards?.length === 0 ? undefined : around,
    });
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- what is clicked is a link in it
    return html`<div class="box" lang=${this.spoken} dir=${this.direction} @click=${this.#onClick}>
      ${card} ${renderNewTab(settings)}
    </div>`;
  }

  get #facts(): Facts {
    return this.article ?? this.#written;
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

  readonly #onClick = (event: Event) => {
    const link = this.titleLinkOf(event);
    if (link) this.tellOpen(event, this.#facts, link);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'city-article-card': CityArticleCard;
  }
}
