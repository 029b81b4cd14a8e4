/**
 * What a list of articles and a single card have in common: what they are set by, and what a click on one tells.
 * Never chooses what is shown.
 */
import { DATE_STYLES, type DateStyle } from '../../text/dates.js';
import { learned } from '../../text/messages.js';
import { articleUrlOf } from '../../model/article-url.js';
import { wordsOf, type CardSettings, type Facts } from '../templates/card.js';
import { CityElement } from './city-element.js';
import { flag, oneOf, words } from './convert.js';
import { distanceSpeaker } from '../late/distance.js';
import { statuses } from '../late/status.js';
import { levels } from '../late/levels.js';
import { CityArticleOpenEvent } from './events.js';
import { property } from './property.js';

export const LAYOUTS = ['list', 'compact', 'cards'] as const;

export type Layout = (typeof LAYOUTS)[number];

/**
 * @csspart title - The heading of an article, with the link.
 * @csspart summary - The summary of an article.
 * @csspart meta - The row of date, publisher and views.
 * @csspart status - What became of an article, such as "Withdrawn".
 * @csspart topics - The row of topics.
 * @csspart image - The box of a picture.
 * @csspart badge - An award badge.
 * @csspart level - The level of an award.
 * @csspart name - The name of an award.
 * @cssprop --city-size-title - Size of a card's title; default 1.0625em to 1.18em, by the room there is.
 * @cssprop --city-size-summary - Size of a card's summary; default 0.9375em.
 * @cssprop --city-summary-narrow - Summaries of a list on a phone: `block` shows them, as `show` does; default none.
 * @cssprop --city-media-filter - A filter over pictures, such as `brightness(0.9)` on a dark page; default none.
 * @cssprop --city-media-ratio - Shape of the picture where it stands above the text; default 16 / 9.
 */
export abstract class ListingElement extends CityElement {
  /** `list`, `compact` or `cards`. */
  @property({ reflect: true, useDefault: true, converter: oneOf(LAYOUTS, 'list') }) layout: Layout = 'list';

  /** Makes the card, or the first one of a list, large. */
  @property({ type: Boolean, reflect: true, converter: flag }) lead = false;

  /** Words of `image summary date publisher views badge topics`, or an array of them; empty for what suits the layout. */
  @property({ converter: words(' ') }) show = '';

  /** `long`, `medium`, `relative` or `none`. */
  @property({ attribute: 'date-style', converter: oneOf(DATE_STYLES, 'long') }) dateStyle: DateStyle = 'long';

  /** Zone in which dates are shown; empty for the feed's (Seoul's if it names none), `local` for the visitor's. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  /** Opens articles in a new tab, and says so. */
  @property({ attribute: 'new-tab', converter: flag }) newTab = false;

  /** Address of articles on this site, `{id}` standing for the id. */
  @property({ attribute: 'article-url' }) articleUrl = '';

  readonly #broken = new Set<string>();

  readonly #onImageError = (event: Event) => {
    this.#broken.add((event.currentTarget as HTMLImageElement).src);
    this.requestUpdate();
  };

  /** What the cards of one rendering have in common. */
  protected cardSettings(cards: readonly Facts[]): CardSettings {
    const { layout, dateStyle, newTab, speech, show, timeZone, articleUrl, baseURI } = this;
    return {
      ...{ layout, dateStyle, newTab, speech },
      shows: wordsOf(show, layout),
      isChosen: show !== '',
      urlOf: (facts) => articleUrlOf(facts, articleUrl, baseURI),
      tongue: (language) => this.tongue(language),
      zone: timeZone,
      speakDistance: distanceSpeaker(this.parts, dateStyle),
      icons: cards.some(({ awards }) => awards?.length) ? this.use(levels) : undefined,
      renderStatus: cards.some(({ status }) => status && status !== 'current')
        ? this.use(statuses)?.renderStatus
        : undefined,
      broken: this.#broken,
      onImageError: this.#onImageError,
      inputs: [
        ...[layout, newTab, show, timeZone, articleUrl, baseURI, this.#broken.size, learned],
        ...[speech.locale, speech.language, this.foreign()],
        // Time goes by.
        dateStyle === 'relative' ? {} : dateStyle,
      ],
    };
  }

  /** The link of a title that a click is on. */
  protected titleLinkOf(event: Event): HTMLAnchorElement | undefined {
    const link = event
      .composedPath()
      .find((node): node is HTMLAnchorElement => (node as Partial<Element>).localName === 'a');
    return link?.closest('.title') ? link : undefined;
  }

  /** Tells the page that a reader follows the link of an article; says whether the browser may. */
  protected tellOpen(event: Event, facts: Facts, { href }: HTMLAnchorElement): boolean {
    const isLeft = this.dispatchEvent(new CityArticleOpenEvent(facts, href));
    if (!isLeft) event.preventDefault();
    return isLeft;
  }
}
