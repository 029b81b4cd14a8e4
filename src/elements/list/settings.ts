/**
 * What `<city-news-list>` is set by, beside what it shares with cards. Each property makes a valid value of anything.
 * Never acts on it.
 */
import { DEFAULT_TIMEOUT, FORMATS, type FeedFormat } from '../../feed/fetch-feed.js';
import { asIs, flag, oneOf, textIn, texts, wholeNumber, words, wordsOrFlag } from '../base/convert.js';
import { ListingElement } from '../base/listing-element.js';
import { property } from '../base/property.js';

export abstract class ListSettings extends ListingElement {
  /** Address of the feed; of several, separated by spaces or as an array, one list is made, newest first. */
  @property({ converter: words(' ') }) src = '';

  /** The feed itself, as JSON or as `readFeed` gives it; goes before `src`. */
  @property({ attribute: false, converter: asIs }) feed: unknown;

  /** Articles shown first, and with each "Load more". */
  @property({ converter: wholeNumber(5, 1, 100) }) count = 5;

  /** The heading; the feed's title if absent, none if empty. */
  @property({ converter: textIn }) heading: string | undefined;

  /** Level of the heading, 2 to 5; titles are one deeper. */
  @property({ attribute: 'heading-level', converter: wholeNumber(2, 2, 5) }) headingLevel = 2;

  /** Name of the region, for a page with two lists of one heading; the heading if absent. */
  @property() label = '';

  /** Only articles with one of these topics, separated by commas, or an array of them. */
  @property({ converter: words(',') }) topics = '';

  /** Never articles with one of these topics, separated by commas, or an array of them; goes before `topics`. */
  @property({ converter: words(',') }) exclude = '';

  /** Never these articles: their ids or addresses, separated by spaces, or an array of them. */
  @property({ attribute: 'exclude-ids', converter: texts }) excludeIds: readonly string[] = [];

  /**
   * What readers may narrow the list with: `topics` shows buttons that choose a topic, as the word alone does; `words` a
   * field that searches what the feed holds; `topics words` both.
   */
  @property({ converter: wordsOrFlag('words') }) filter: boolean | string = false;

  /**
   * `link` follows an article's link; `inline` shows it in place of the list, with the browser's "Back" leading to the
   * list again. Needs `<city-news-article>` on the page.
   */
  @property({ converter: oneOf(['link', 'inline'], 'link') }) open: 'link' | 'inline' = 'link';

  /** Address of a page with all news. */
  @property({ attribute: 'all-url' }) allUrl = '';

  /** Language in which the news is wanted, such as `ko`; shown where the feed offers itself in it. */
  @property({ attribute: 'content-lang' }) contentLang = '';

  /** `lazy` waits until the list comes near the visible part of the page; `eager` does not. */
  @property({ converter: oneOf(['lazy', 'eager'], 'lazy') }) loading: 'lazy' | 'eager' = 'lazy';

  /** What `src` answers with: `json` (JSON Feed), `wordpress` (REST), `rss` (Atom too), or `auto`. */
  @property({ converter: oneOf(FORMATS, 'json') }) format: FeedFormat = 'json';

  /** Keeps a copy of the feed in the visitor's browser, for when it cannot be had. */
  @property({ converter: flag }) keep = false;

  /** Minutes after which the feed is asked for again while the page is seen; 0 for never. */
  @property({ converter: wholeNumber(0, 0, 1440) }) refresh = 0;

  /** Milliseconds until a request is given up. */
  @property({ converter: wholeNumber(DEFAULT_TIMEOUT, 1, 600_000) }) timeout = DEFAULT_TIMEOUT;
}
