/**
 * The headed, paged list of a feed's articles. Promises that the page's own words stay until there is news,
 * that news once shown stays while more or newer is fetched (T31), and that focus is never lost (A17, A18).
 */
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from './base/property.js';
import { DEFAULT_TIMEOUT, FORMATS, type FeedFormat } from '../feed/fetch-feed.js';
import type { Article, Feed } from '../model/feed.js';
import { checkLink } from '../model/urls.js';
import type { MessageKey, Values } from '../text/messages.js';
import { oneOf, wholeNumber } from './base/city-element.js';
import { FeedController, store, type ElementState } from './base/feed-controller.js';
import { heading } from './base/heading.js';
import { ListingElement } from './base/listing-element.js';
import type { NoticeOptions } from './base/notices.js';
import { NoticesController } from './base/notices-controller.js';
import { PagingController } from './base/paging-controller.js';
import { buttons, tokens } from './base/tokens.styles.js';
import { renderFooter, renderHeader } from './city-news-list.parts.js';
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
 * @csspart base - The section.
 * @csspart heading - The heading.
 * @csspart item - One entry of the list.
 * @csspart more - The button that loads more.
 * @csspart message - The box that says what is wrong, or that there is nothing.
 */
export class CityNewsList extends ListingElement {
  static override styles = [...tokens, buttons, listStyles];

  static store = store;

  readonly #feed = new FeedController(this, () => ({
    feed: this.feed,
    src: this.src,
    isLazy: this.loading === 'lazy',
    timeout: this.timeout,
    format: this.format,
    keep: this.keep,
    refresh: this.refresh,
  }));

  /** Address of the feed. */
  @property() src = '';

  /** The feed itself, as JSON or as `readFeed` gives it; goes before `src`. */
  @property({ attribute: false }) feed: unknown;

  /** Articles shown first, and with each "Load more". */
  @property({ converter: wholeNumber(5, 1, 100) }) count = 5;

  /** The heading; the feed's title if absent, none if empty. */
  @property() heading: string | undefined;

  /** Level of the heading, 2 to 5; titles are one deeper. */
  @property({ attribute: 'heading-level', converter: wholeNumber(2, 2, 5) }) headingLevel = 2;

  /** Name of the region where there is no heading. */
  @property() label = '';

  /** Only articles with one of these topics, separated by commas. */
  @property() topics = '';

  /** Address of a page with all news. */
  @property({ attribute: 'all-url' }) allUrl = '';

  /** `lazy` waits until the list comes near the visible part of the page; `eager` does not. */
  @property({ converter: oneOf(['lazy', 'eager'], 'lazy') }) loading: 'lazy' | 'eager' = 'lazy';

  /** What `src` answers with: `json` (JSON Feed), `wordpress` (REST), `rss` (Atom too), or `auto`. */
  @property({ converter: oneOf(FORMATS, 'json') }) format: FeedFormat = 'json';

  /** Keeps a copy of the feed in the visitor's browser, for when it cannot be had. */
  @property({ type: Boolean }) keep = false;

  /** Minutes after which the feed is asked for again while the page is seen; 0 for never. */
  @property({ converter: wholeNumber(0, 0, 1440) }) refresh = 0;

  /** Milliseconds until a request is given up. */
  @property({ converter: wholeNumber(DEFAULT_TIMEOUT, 1, 600_000) }) timeout = DEFAULT_TIMEOUT;

  /** What the live region says. */
  @state() private announcement = '';
  readonly #notices = new NoticesController(this);
  readonly #paging = new PagingController(this, this.#feed, () => ({
    count: this.count,
    topics: this.topics,
  }));

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
    const paging = this.#paging;
    if (paging.isBusy || !paging.hasMore) return;
    paging.wait(true);
    try {
      const { loadMore } = await import('./base/reader-actions.js');
      await loadMore(this, this.#feed, paging, this.count, (added) => {
        this.announcement = `${this.say('loaded', { n: added })} ${this.#showing}`;
      });
    } catch {
      paging.isStuck = true;
    } finally {
      paging.wait(false);
    }
  }

  protected override render(): TemplateResult {
    const { status, feed } = this.state;
    if (status === 'idle') return html`<slot @slotchange=${this.#onSlotChange}></slot>`;
    const isBusy = status === 'loading' || this.#paging.isBusy;
    const hasHeading = this.#heading !== '' && (feed !== undefined || !this.#feed.hasFallback);
    const name = hasHeading ? undefined : this.label || this.heading || feed?.title;
    return html`<section
      class=${`list-base ${this.layout}`}
      part="base"
      lang=${this.spoken}
      dir=${this.direction}
      aria-labelledby=${hasHeading ? 'heading' : nothing}
      aria-label=${name || nothing}
      aria-busy=${isBusy ? 'true' : nothing}
    >
      ${hasHeading ? this.#renderHeader(feed) : nothing}
      <p class="heard" role="status">${this.#spoken}</p>
      ${feed ? this.#renderNews(feed) : this.#renderWithoutNews()}
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
    if (this.state.status !== 'loading') return this.announcement;
    return this.#feed.isSlow && !this.state.feed ? this.say('loading') : '';
  }

  readonly #sayIt = (key: MessageKey, values?: Values): string => this.say(key, values);

  get #notice(): NoticeOptions {
    return { say: this.#sayIt, onRetry: () => void this.#retry(), sourceUrl: this.#checkedAllUrl };
  }

  get #checkedAllUrl(): string | undefined {
    return this.allUrl ? checkLink(this.allUrl, this.baseURI) : undefined;
  }

  #renderHeader(feed: Feed | undefined): TemplateResult {
    return renderHeader({
      say: this.#sayIt,
      heading: heading(this.headingLevel, 'heading', this.#heading),
      publisher: this.layout === 'compact' ? undefined : feed?.publisher?.name,
      allUrl: this.#checkedAllUrl,
    });
  }

  #renderWithoutNews(): TemplateResult {
    const { failure, hasFallback, isSlow } = this.#feed;
    const notice = failure
      ? this.#notices.render(
          ({ renderFailure }) => renderFailure(failure, this.#notice),
          html`<p role="status">${this.say('errorTitle')}</p>`,
        )
      : isSlow && !hasFallback
        ? this.#notices.render(({ renderSkeleton }) => renderSkeleton(Math.min(this.count, 3)))
        : nothing;
    return html`${notice}<slot @slotchange=${this.#onSlotChange}></slot>`;
  }

  #renderNews(feed: Feed): TemplateResult {
    const { failure } = this.#feed;
    const { articles } = this;
    const isTopical = this.topics !== '' && feed.articles.length > 0;
    return html`${
      failure ? this.#notices.render(({ renderStale }) => renderStale(failure, this.#notice)) : nothing
    }
    ${
      articles.length > 0
        ? html`<ul role="list">
            ${articles.map((article, index) => this.#renderEntry(article, this.lead && index === 0))}
          </ul>`
        : this.#notices.render(({ renderEmpty }) => renderEmpty(isTopical, this.#notice))
    }
    ${this.#renderFooter()}`;
  }

  #renderEntry(article: Article, isLead: boolean): TemplateResult {
    const level = this.#heading === '' ? this.headingLevel : this.headingLevel + 1;
    return html`<li class=${isLead ? 'lead' : nothing} part="item">
      <city-article-card
        role="article"
        .article=${article}
        .layout=${this.layout}
        .lead=${isLead}
        .headingLevel=${level}
        .show=${this.show}
        .dateStyle=${this.dateStyle}
        .timeZone=${this.timeZone}
        .newTab=${this.newTab}
        .articleUrl=${this.articleUrl}
      ></city-article-card>
    </li>`;
  }

  #renderFooter(): TemplateResult | typeof nothing {
    const { isBusy, hasMore, hasFailed } = this.#paging;
    if (!hasMore && !isBusy) return nothing;
    const onMore = () => void this.loadMore();
    return renderFooter({ say: this.#sayIt, isBusy, hasFailed, showing: this.#showing, onMore });
  }

  readonly #retry = () => import('./base/reader-actions.js').then(({ retry }) => retry(this, this.#feed));
  readonly #onSlotChange = () => this.requestUpdate();
}

declare global {
  interface HTMLElementTagNameMap {
    'city-news-list': CityNewsList;
  }
}
