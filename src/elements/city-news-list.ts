/**
 * The headed, paged list of a feed's articles. Promises that the page's own words stay until there is news,
 * that news once shown stays while more or newer is fetched (T31), and that focus is never lost (A17, A18).
 */
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from './base/property.js';
import { DEFAULT_TIMEOUT } from '../feed/fetch-feed.js';
import type { Article, Feed } from '../model/feed.js';
import { checkLink } from '../model/urls.js';
import { DATE_STYLES, type DateStyle } from '../text/dates.js';
import { CityElement, oneOf, wholeNumber } from './base/city-element.js';
import { CityLoadMoreEvent } from './base/events.js';
import { FeedController, type ElementState } from './base/feed-controller.js';
import { heading } from './base/heading.js';
import type { NoticeOptions } from './base/notices.js';
import { NoticesController } from './base/notices-controller.js';
import { PagingController } from './base/paging-controller.js';
import { buttons, tokens } from './base/tokens.styles.js';
import { LAYOUTS, type CityArticleCard, type Layout } from './city-article-card.js';
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
export class CityNewsList extends CityElement {
  static override styles = [...tokens, buttons, listStyles];

  readonly #feed = new FeedController(this, () => ({
    feed: this.feed,
    src: this.src,
    isLazy: this.loading === 'lazy',
    timeout: this.timeout,
  }));

  /** Address of the feed. */
  @property() src = '';

  /** The feed itself, as JSON or as `readFeed` gives it; goes before `src`. */
  @property({ attribute: false }) feed: unknown;

  /** Articles shown first, and with each "Load more". */
  @property({ converter: wholeNumber(5, 1, 100) }) count = 5;

  /** `list`, `compact` or `cards`. */
  @property({ reflect: true, useDefault: true, converter: oneOf(LAYOUTS, 'list') }) layout: Layout = 'list';

  /** Makes the first article large. */
  @property({ type: Boolean, reflect: true }) lead = false;

  /** The heading; the feed's title if absent, none if empty. */
  @property() heading: string | undefined;

  /** Level of the heading, 2 to 5; titles are one deeper. */
  @property({ attribute: 'heading-level', converter: wholeNumber(2, 2, 5) }) headingLevel = 2;

  /** Name of the region where there is no heading. */
  @property() label = '';

  /** Zone in which dates are shown; empty for the feed's, `local` for the visitor's. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  /** `long`, `medium`, `relative` or `none`. */
  @property({ attribute: 'date-style', converter: oneOf(DATE_STYLES, 'long') }) dateStyle: DateStyle = 'long';

  /** Words of `image summary date publisher views badge topics`; empty for what suits the layout. */
  @property() show = '';

  /** Only articles with one of these topics, separated by commas. */
  @property() topics = '';

  /** Address of articles on this site, `{id}` standing for the id. */
  @property({ attribute: 'article-url' }) articleUrl = '';

  /** Opens articles in a new tab, and says so. */
  @property({ type: Boolean, attribute: 'new-tab' }) newTab = false;

  /** Address of a page with all news. */
  @property({ attribute: 'all-url' }) allUrl = '';

  /** `lazy` waits until the list comes near the visible part of the page; `eager` does not. */
  @property({ converter: oneOf(['lazy', 'eager'], 'lazy') }) loading: 'lazy' | 'eager' = 'lazy';

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
    if (this.#paging.isBusy || !this.#paging.hasMore) return;
    const index = this.articles.length;
    const added = await this.#paging.more();
    if (added > 0) this.announcement = `${this.say('loaded', { n: added })} ${this.#showing}`;
    await this.updateComplete;
    if (added > 0) {
      this.#focusNew(index);
      this.dispatchEvent(new CityLoadMoreEvent(added, this.articles.length));
    }
    this.#paging.settle();
  }

  protected override render(): TemplateResult {
    const { status, feed } = this.state;
    if (status === 'idle') return html`<slot @slotchange=${this.#onSlotChange}></slot>`;
    const isBusy = status === 'loading' || this.#paging.isBusy;
    const hasHeading = this.#heading !== '' && (feed !== undefined || !this.#feed.hasFallback);
    const name = hasHeading ? undefined : this.label || this.heading || feed?.title;
    return html`<section
      class="list-base ${this.layout}"
      part="base"
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

  get #notice(): NoticeOptions {
    return {
      say: (key, values) => this.say(key, values),
      onRetry: () => void this.#retry(),
      sourceUrl: this.#checkedAllUrl,
    };
  }

  get #checkedAllUrl(): string | undefined {
    return this.allUrl ? checkLink(this.allUrl, this.baseURI) : undefined;
  }

  #renderHeader(feed: Feed | undefined): TemplateResult {
    const publisher = this.layout === 'compact' ? undefined : feed?.publisher?.name;
    const allUrl = this.#checkedAllUrl;
    return html`<header>
      <div>
        ${heading(this.headingLevel, 'heading', this.#heading)}
        ${publisher ? html`<p class="from">${this.say('fromPublisher', { publisher })}</p>` : nothing}
      </div>
      ${allUrl ? html`<a class="all" href=${allUrl}>${this.say('allNews')}</a>` : nothing}
    </header>`;
  }

  #renderWithoutNews(): TemplateResult {
    const { failure, hasFallback, isSlow } = this.#feed;
    const notice = failure
      ? this.#notices.render(
          ({ renderFailure }) => renderFailure(failure, this.#notice),
          this.say('errorTitle'),
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
    const words = this.say(isBusy ? 'loadingMore' : hasFailed ? 'retry' : 'loadMore');
    return html`<footer>
      ${hasFailed && !isBusy ? html`<p role="alert">${this.say('errorMore')}</p>` : nothing}
      <button type="button" part="more" aria-disabled=${isBusy ? 'true' : nothing} @click=${this.#onMore}>
        ${words}
      </button>
      <p class="showing">${this.#showing}</p>
    </footer>`;
  }

  /** Focus goes to the first new title, but only for a reader who still waits at the button (A17, A20). */
  #focusNew(index: number): void {
    const focused = (this.renderRoot as ShadowRoot).activeElement;
    if (focused?.matches('[part=more]'))
      this.renderRoot.querySelectorAll<CityArticleCard>('city-article-card')[index]?.focus();
  }

  /** The news is there after "Try again": focus goes to its heading, unless the reader has gone elsewhere (A18). */
  async #retry(): Promise<void> {
    const isHealed = await this.#feed.retry();
    const { activeElement } = this.ownerDocument;
    if (isHealed && (activeElement === this.ownerDocument.body || activeElement === this))
      this.renderRoot.querySelector<HTMLElement>('#heading, city-article-card')?.focus();
  }

  #onSlotChange(): void {
    this.requestUpdate();
  }

  #onMore(): void {
    void this.loadMore();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'city-news-list': CityNewsList;
  }
}
