/**
 * What a list of articles and each of its cards are set by; the list hands it down to its cards.
 * Never renders.
 */
import { DATE_STYLES, type DateStyle } from '../../text/dates.js';
import { CityElement, oneOf } from './city-element.js';
import { property } from './property.js';

export const LAYOUTS = ['list', 'compact', 'cards'] as const;

export type Layout = (typeof LAYOUTS)[number];

export abstract class ListingElement extends CityElement {
  /** `list`, `compact` or `cards`. */
  @property({ reflect: true, useDefault: true, converter: oneOf(LAYOUTS, 'list') }) layout: Layout = 'list';

  /** Makes the card, or the first one of a list, large. */
  @property({ type: Boolean, reflect: true }) lead = false;

  /** Words of `image summary date publisher views badge topics`; empty for what suits the layout. */
  @property() show = '';

  /** `long`, `medium`, `relative` or `none`. */
  @property({ attribute: 'date-style', converter: oneOf(DATE_STYLES, 'long') }) dateStyle: DateStyle = 'long';

  /** Zone in which dates are shown; empty for the feed's (Seoul's if it names none), `local` for the visitor's. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  /** Opens articles in a new tab, and says so. */
  @property({ type: Boolean, attribute: 'new-tab' }) newTab = false;

  /** Address of articles on this site, `{id}` standing for the id. */
  @property({ attribute: 'article-url' }) articleUrl = '';
}
