/**
 * The headed, paged list of a feed's articles. Promises that the page's own words stay until there is news, that news once
 * shown stays while more or newer is fetched (T31), and that focus is never lost (A17, A18).
 */
import { html, nothing, type TemplateResult } from 'lit';
import { state } from './base/property.js';
import type { Article, Feed } from '../model/feed.js';
import { FeedController } from './controllers/feed-controller.js';
import { store } from './controllers/open-feed.js';
import type { ElementState } from './controllers/feed-events.js';
import { cardStyles } from './templates/card.styles.js';
import { ListSettings } from './list/settings.js';
import type { NoticeOptions } from './templates/notices.js';
import { PagingController } from './controllers/paging-controller.js';
import { RegionName } from './controllers/region-name.js';
import { readerStyles } from './styles/readers.styles.js';
import { buttons, tokens } from './styles/tokens.styles.js';
import { Entries, warmEntries } from './list/entries.js';
import { renderNewTab } from './templates/card.js';
import type { ReaderChoice } from './list/choice.js';
import type { FilterOptions } from './list/filter.js';
import { filter, notices, reading } from './list/late.js';
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
 * @fires {CityLoadEvent} city-load - The feed has arrived and is on the page.
 * @fires {CityErrorEvent} city-error - The feed or its next page could not be had; of several feeds one for each.
 * @fires {CityArticleOpenEvent} city-article-open - A reader follows an article's link; cancelable.
 * @fires {CityLoadMoreEvent} city-load-more - A reader asked for more articles and they are there.
 * @fires {CityFilterEvent} city-filter - A reader chose a topic, typed words, or took both back.
 * @cssprop --city-size-heading - Size of the heading; default 1.5em.
 * @csspart base - The section.
 * @csspart heading - The heading.
 * @csspart filter - The buttons that choose a topic.
 * @csspart search - The field for words, with its label.
 * @csspart show-all - The button that takes both back.
 * @csspart item - One entry of the list.
 * @csspart card - The article in it.
 * @csspart more - The button that loads more.
 * @csspart message - The box that says what is wrong, or that there is nothing.
 */
export class CityNewsList extends ListSettings {
  static override styles = [...tokens, readerStyles, buttons, ...cardStyles, listStyles];
  static store = store;

  readonly #feed = new FeedController(this, () => this);

  /** What the live region says. */
  @state() private announcement = '';
  /** What a reader chose. */
  @state() private choice: ReaderChoice | undefined;

  readonly #region = new RegionName(this);
  readonly #entries = new Entries();
  readonly #paging = new PagingController(this, this.#feed, () => [
    ...([this.count, this.choice, this.topics, this.exclude, this.excludeIds] as const),
  ]);

  /** The articles now shown. */
  get articles(): readonly Article[] {
    return this.#paging.shown;
  }

  /** What is known of the feed; of several, `failed` names those that could not be had, by `url` and `error`. */
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
    warmEntries(this.cardSettings([]), this.headingLevel + 1);
  }

  /** @internal */
  startAnew(): void {
    this.#paging.startAnew();
    this.choice = undefined;
    this.announcement = '';
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
      ${feed && this.filter && this.use(filter) ? nothing : html`<p class="heard" role="status">${this.#spoken}</p>`}
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

  #renderWithoutNews(): TemplateResult {
    const { failure, hasFallback, isSlow } = this.#feed;
    const notice = failure
      ? (this.use(notices)?.renderFailure(failure, this.#notice) ?? renderPlain(this.#notice))
      : isSlow && !hasFallback && this.use(notices)?.renderSkeleton(Math.min(this.count, 3), this.#notice);
    return html`${notice || nothing}<slot @slotchange=${this.#onSlotChange}></slot>`;
  }

  #renderNews(feed: Feed): TemplateResult {
    const [articles, failure, { failed }] = [this.articles, this.#feed.failure, this.state];
    const level = this.#heading === '' ? this.headingLevel : this.headingLevel + 1;
    const settings = this.cardSettings(articles);
    const stale =
      failure && (this.use(notices)?.renderStale(failure, this.#notice) ?? renderPlain(this.#notice));
    const entries =
      articles.length > 0
        ? this.#entries.render(articles, settings, { level, isLed: this.lead })
        : this.choice
          ? nothing
          : (this.use(notices)?.renderEmpty(this.#paging.emptyWord, this.#notice) ?? html`<slot></slot>`);
    return html`${this.filter ? filter.here?.renderFilter(this, this.#tools(feed)) : nothing}${stale}
    ${entries}
    ${failure || !failed ? nothing : this.use(notices)?.renderFailed(failed, settings.tongue, this.#notice)}
    ${renderNewTab(settings)}
    ${renderFooter(this.#paging, { say: this.sayIt, showing: this.#showing, onMore: this.#onMore })}`;
  }

  #tools(feed: Feed): FilterOptions {
    const { choice, speech } = this;
    const [paging, choose] = [this.#paging, this.#choose];
    return { paging, choice, speech, choose, tongue: this.tongue(feed.language), heard: this.#spoken };
  }

  readonly #choose = (choice: ReaderChoice | undefined) => {
    this.choice = choice;
    this.#paging.limit = 0;
    this.announcement = choice ? '' : this.#showing;
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
