/**
 * The headed, paged list of a feed's articles. Promises that the page's own words stay until there is news, that news once
 * shown stays while more or newer is fetched (T31), and that focus is never lost (A17, A18).
 */
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from './base/property.js';
import { DEFAULT_TIMEOUT, FORMATS, type FeedFormat } from '../feed/fetch-feed.js';
import type { Article, Feed } from '../model/feed.js';
import { asIs, flag, oneOf, textIn, wholeNumber, words } from './base/convert.js';
import { FeedController, store } from './controllers/feed-controller.js';
import type { ElementState } from './controllers/feed-events.js';
import { cardStyles } from './templates/card.styles.js';
import { ListingElement } from './base/listing-element.js';
import type { NoticeOptions } from './templates/notices.js';
import { PagingController } from './controllers/paging-controller.js';
import { RegionName } from './controllers/region-name.js';
import { readerStyles } from './styles/readers.styles.js';
import { buttons, tokens } from './styles/tokens.styles.js';
import { Entries, warmEntries } from './list/entries.js';
import { renderNewTab } from './templates/card.js';
import { filter, reading, useNotices } from './list/late.js';
import { retry } from './late/reader-part.js';
import { renderFooter, renderHeader, renderPlain } from './list/frame.js';
import { listStyles } from './city-news-list.styles.js';

/**
 * Shows the news of a feed as a list with a heading. Its own children are shown until there is news, and again when
 * the feed fails.
 *
 * @tag city-news-list
 * @slot - What to show before the news has come and when it cannot: a heading and a link are enough. A
 *   `<script type="application/feed+json">` here is the feed itself.
 * @fires city-load - The feed has arrived and is on the page.
 * @fires city-error - The feed or its next page could not be had.
 * @fires city-article-open - A reader follows an article's link; cancelable.
 * @fires city-load-more - A reader asked for more articles and they are there.
 * @fires city-filter - A reader chose a topic, or all.
 * @cssprop --city-size-heading - Size of the heading; default 1.5em.
 * @csspart base - The section.
 * @csspart heading - The heading.
 * @csspart filter - The buttons that choose a topic.
 * @csspart item - One entry of the list.
 * @csspart card - The article in it.
 * @csspart more - The button that loads more.
 * @csspart message - The box that says what is wrong, or that there is nothing.
 */
export class CityNewsList extends ListingElement {
  static override styles = [...tokens, readerStyles, buttons, ...cardStyles, listStyles];
  static store = store;

  readonly #feed = new FeedController(this, () => this);

  /** Address of the feed. */
  @property() src = '';

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

  /** Shows buttons with which readers choose a topic. */
  @property({ converter: flag }) filter = false;

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

  /** What the live region says. */
  @state() private announcement = '';
  /** The topic that a reader chose. */
  @state() private topic = '';

  readonly #region = new RegionName(this);
  readonly #entries = new Entries();
  readonly #paging = new PagingController(this, this.#feed, () => [this.count, this.topics, this.topic]);

  /** The articles now shown. */
  get articles(): readonly Article[] {
    return this.#paging.shown;
  }

  /** What is known of the feed. */
  get state(): ElementState {
    return this.#feed.state;
  }

  /** Asks the server for the newest articles; those shown stay until the answer is there. */
  async reload(): Promise<void> {
    await this.#feed.reload();
  }

  /** Shows `count` more articles, from the next page of the feed if need be. */
  async loadMore(): Promise<void> {
    await this.#paging.loadMore(this, (added) => {
      this.announcement = `${this.say('loaded', { n: added })} ${this.#showing}`;
    });
  }

  /** @internal Makes ready what the news will be shown with. */
  warm(): void {
    warmEntries(this.cardSettings(false), this.headingLevel + 1);
  }

  /** @internal */
  startAnew(): void {
    this.#paging.startAnew();
    this.topic = this.announcement = '';
  }

  protected override render(): TemplateResult {
    const { status, feed } = this.state;
    if (status === 'idle') return html`<slot @slotchange=${this.#onSlotChange}></slot>`;
    const read = this.open === 'inline' ? this.parts.use(reading)?.readingOf(this) : undefined;
    if (read?.article) return read.render(this.sayIt, this.spoken, this.direction);
    const hasHeading = this.#heading !== '' && (feed !== undefined || !this.#feed.hasFallback);
    const name = this.#region.of(this.label || this.heading || feed?.title, hasHeading && !this.label);
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- what is clicked are links in it
    return html`<section
      class=${`list-base news-${this.layout}`}
      part="base"
      lang=${this.spoken}
      dir=${this.direction}
      aria-labelledby=${hasHeading && !name ? 'heading' : nothing}
      aria-label=${name ?? nothing}
      @click=${this.#onClick}
    >
      ${hasHeading ? this.#renderHeader(feed) : nothing}
      <p class="heard" role="status">${this.#spoken}</p>
      <div aria-busy=${status === 'loading' || this.#paging.isBusy ? 'true' : nothing}>
        ${feed ? this.#renderNews(feed) : this.#renderWithoutNews()}
      </div>
    </section>`;
  }

  get #heading(): string {
    return this.heading ?? this.state.feed?.title ?? '';
  }

  get #showing(): string {
    const { total } = this.#paging;
    return total === undefined ? '' : this.say('showing', { shown: this.articles.length, total });
  }

  get #spoken(): string {
    const { status, feed } = this.state;
    if (feed && this.articles.length === 0) return this.say(this.#paging.emptyWord);
    if (status !== 'loading') return this.announcement;
    return this.#feed.isSlow && !feed ? this.say('loading') : '';
  }

  get #notice(): NoticeOptions {
    const sourceUrl = this.checked(this.allUrl);
    return { say: this.sayIt, locale: this.speech.locale, onRetry: this.#retry, sourceUrl };
  }

  #renderHeader(feed: Feed | undefined): TemplateResult {
    return renderHeader({
      ...{ say: this.sayIt, level: this.headingLevel, title: this.#heading },
      tongue: this.tongue(this.heading === undefined ? feed?.language : undefined),
      feedTongue: this.tongue(feed?.language),
      publisher: this.layout === 'compact' ? undefined : feed?.publisher?.name,
      allUrl: this.checked(this.allUrl),
    });
  }

  readonly #notices = () => useNotices(this.parts, this.shadowRoot!);

  #renderWithoutNews(): TemplateResult {
    const { failure, hasFallback, isSlow } = this.#feed;
    const notice = failure
      ? (this.#notices()?.renderFailure(failure, this.#notice) ?? renderPlain(this.#notice))
      : isSlow && !hasFallback && this.#notices()?.renderSkeleton(Math.min(this.count, 3), this.#notice);
    return html`${notice || nothing}<slot @slotchange=${this.#onSlotChange}></slot>`;
  }

  #renderNews(feed: Feed): TemplateResult {
    const [articles, failure] = [this.articles, this.#feed.failure];
    const level = this.#heading === '' ? this.headingLevel : this.headingLevel + 1;
    const settings = this.cardSettings(articles.some(({ awards }) => awards.length > 0));
    const stale =
      failure && (this.#notices()?.renderStale(failure, this.#notice) ?? renderPlain(this.#notice));
    const entries =
      articles.length > 0
        ? this.#entries.render(articles, settings, { level, isLed: this.lead })
        : (this.#notices()?.renderEmpty(this.#paging.emptyWord, this.#notice) ?? html`<slot></slot>`);
    const choice = this.filter ? this.parts.use(filter)?.renderFilter : undefined;
    return html`${choice?.(this, feed, this.tongue(feed.language), this.topic, this.sayIt, this.#choose)}${stale}
    ${entries} ${renderNewTab(settings)}
    ${renderFooter(this.#paging, { say: this.sayIt, showing: this.#showing, onMore: this.#onMore })}`;
  }

  readonly #choose = (topic: string) => {
    this.topic = topic;
    this.#paging.limit = 0;
    this.announcement = this.#showing;
  };

  readonly #onMore = () => void this.loadMore();
  readonly #retry = () => void retry(this, this.#feed, this.parts);
  /** A click anywhere in the list: it counts on the link of a title. */
  readonly #onClick = (event: MouseEvent) => {
    const link = this.titleLinkOf(event);
    const article = this.#entries.articleOf(link?.closest('li'));
    if (link && article && this.tellOpen(event, article, link) && this.open === 'inline')
      reading.here?.readingOf(this).follow(event, link, article);
  };
  readonly #onSlotChange = () => this.requestUpdate();
}

declare global {
  interface HTMLElementTagNameMap {
    'city-news-list': CityNewsList;
  }
}
