/**
 * One article in full. Promises that its body was sanitized, that a body which cannot be shown leaves its summary
 * and a link to the source, and that the page's own words stay until there is an article.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from './base/property.js';
import { DEFAULT_TIMEOUT, FORMATS, type FeedFormat } from '../feed/fetch-feed.js';
import { followInPage } from '../html/in-page-links.js';
import { isTooLarge } from '../html/limits.js';
import type { Article } from '../model/feed.js';
import { findArticle } from '../model/find-article.js';
import { checkLink } from '../model/urls.js';
import { DATE_STYLES, isFuture, type DateStyle } from '../text/dates.js';
import { icons, renderBadge } from './base/badge.js';
import { badgeStyles } from './base/badge.styles.js';
import { BodyController } from './base/body-controller.js';
import { CityElement, oneOf, wholeNumber } from './base/city-element.js';
import { distanceSpeaker } from './base/distance.js';
import { FeedController, store, type ElementState } from './base/feed-controller.js';
import { heading } from './base/heading.js';
import { renderMeta } from './base/meta.js';
import { metaStyles } from './base/meta.styles.js';
import { renderFailure, renderSkeleton } from './base/notices.js';
import { noticeStyles } from './base/notices.styles.js';
import { buttons, tokens } from './base/tokens.styles.js';
import { renderEnd, renderFigure } from './city-news-article.parts.js';
import { articleStyles } from './city-news-article.styles.js';

/**
 * Shows one article of a feed in full. Its own children are shown until the article is there, and again when the
 * feed fails.
 *
 * @tag city-news-article
 * @slot - What to show before the article has come and when it cannot.
 * @fires city-load - The feed has arrived and its article is on the page.
 * @fires city-error - The feed could not be had.
 * @csspart base - The article.
 * @csspart heading - The title.
 * @csspart meta - The row of date, publisher and views.
 * @csspart body - The text.
 * @csspart message - The box that says what is wrong.
 */
export class CityNewsArticle extends CityElement {
  static override styles = [...tokens, buttons, metaStyles, badgeStyles, noticeStyles, articleStyles];

  static store = store;

  readonly #feed = new FeedController(this, () => ({
    feed: this.feed,
    src: this.article ? '' : this.src,
    isLazy: false,
    timeout: this.timeout,
    format: this.format,
    keep: this.keep,
    refresh: this.refresh,
  }));

  readonly #body = new BodyController(this);

  /** Address of the feed. */
  @property() src = '';

  /** The feed itself, as JSON or as `readFeed` gives it; goes before `src`. */
  @property({ attribute: false }) feed: unknown;

  /** Which article of the feed: its id, or its address. The first one if empty. */
  @property({ attribute: 'article-id' }) articleId = '';

  /** An article of a read feed; goes before `feed` and `src`. */
  @property({ attribute: false }) article: Article | undefined;

  /** Level of the title's heading, 2 to 5; headings in the text start one deeper. */
  @property({ attribute: 'heading-level', converter: wholeNumber(2, 2, 5) }) headingLevel = 2;

  /** Address of the list, for a link above the title. */
  @property({ attribute: 'back-url' }) backUrl = '';

  /** Zone in which dates are shown; empty for the feed's, `local` for the visitor's. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  /** `long`, `medium`, `relative` or `none`. */
  @property({ attribute: 'date-style', converter: oneOf(DATE_STYLES, 'long') }) dateStyle: DateStyle = 'long';

  /** What `src` answers with: `json` (JSON Feed), `wordpress` (REST), `rss` (Atom too), or `auto`. */
  @property({ converter: oneOf(FORMATS, 'json') }) format: FeedFormat = 'json';

  /** Keeps a copy of the feed in the visitor's browser, for when it cannot be had. */
  @property({ type: Boolean }) keep = false;

  /** Minutes after which the feed is asked for again while the page is seen; 0 for never. */
  @property({ converter: wholeNumber(0, 0, 1440) }) refresh = 0;

  /** Milliseconds until a request is given up. */
  @property({ converter: wholeNumber(DEFAULT_TIMEOUT, 1, 600_000) }) timeout = DEFAULT_TIMEOUT;

  /** What is known of the feed. */
  get state(): ElementState {
    return this.#feed.state;
  }

  /** The article that is shown. */
  get shownArticle(): Article | undefined {
    const { feed } = this.state;
    if (this.article || !feed) return this.article;
    const out = feed.articles.filter((it) => !it.embargoUntil || !isFuture(it.embargoUntil, feed.timeZone));
    return this.articleId ? findArticle({ ...feed, articles: out }, this.articleId) : out[0];
  }

  /** Asks the server for the newest copy; what is shown stays until the answer is there. */
  async reload(): Promise<void> {
    await this.#feed.reload();
  }

  protected override render(): TemplateResult {
    const article = this.shownArticle;
    if (article) return this.#renderArticle(article);
    const slot = html`<slot @slotchange=${() => this.requestUpdate()}></slot>`;
    if (this.state.status === 'idle') return slot;
    return html`<div
      part="base"
      lang=${this.spoken}
      dir=${this.direction}
      aria-busy=${this.#isSearching ? 'true' : nothing}
    >
      <p class="heard" role="status">${this.#feed.isSlow && this.#isSearching ? this.say('loading') : ''}</p>
      ${this.#renderMissing()}${slot}
    </div>`;
  }

  /** The feed's state is known by now, and what is set here belongs to this update. */
  protected override update(changed: PropertyValues): void {
    const article = this.shownArticle;
    const { feed } = this.state;
    if (article)
      this.#body.clean(article, this.headingLevel, {
        bases: [article.url, feed?.homeUrl, feed?.feedUrl, this.src || undefined, this.baseURI],
        tableLabel: this.say('table'),
      });
    super.update(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.shownArticle && this.#isSearching && this.state.status === 'ready')
      void this.updateComplete.then(() => this.#feed.more());
  }

  /** The article may be on a later page of the feed: it is looked for until the pages end. */
  get #isSearching(): boolean {
    const { state } = this;
    return (
      state.status === 'loading' ||
      (state.status === 'ready' && (state.next.status === 'waiting' || state.next.status === 'loading'))
    );
  }

  #renderMissing(): TemplateResult | typeof nothing {
    const { state } = this;
    const say = this.say.bind(this);
    // The page that may hold the article failed: that is not to say that the article is gone.
    const error = state.status === 'ready' && state.next.status === 'failed' ? state.next.error : undefined;
    const failure = error ? { error, isRetrying: false, isAnswer: false } : this.#feed.failure;
    const onRetry = () => void (error ? this.#feed.more() : this.#retry());
    if (failure) return renderFailure(failure, { say, onRetry });
    if (this.#isSearching) return this.#feed.hasFallback ? nothing : renderSkeleton(1);
    return html`<div class="message" part="message">
      <p class="message-title" role="status">${this.say('notFound')}</p>
      ${this.#renderBack()}
    </div>`;
  }

  readonly #retry = () => import('./base/reader-actions.js').then(({ retry }) => retry(this, this.#feed));

  #renderBack(): TemplateResult | typeof nothing {
    const url = this.backUrl ? checkLink(this.backUrl, this.baseURI) : undefined;
    return url
      ? html`<p class="back">
          <a href=${checkLink(url) ?? nothing}
            ><span class="arrow" aria-hidden="true">←</span>${this.say('backToList')}</a
          >
        </p>`
      : nothing;
  }

  #renderArticle(article: Article): TemplateResult {
    const lang = this.foreign(article.language) ?? nothing;
    const { awards, image } = article;
    const title = html`<span lang=${lang} dir="auto">${article.title}</span>`;
    return html`<article class="article" part="base" lang=${this.spoken} dir=${this.direction}>
      ${this.#renderBack()} ${heading(this.headingLevel, 'heading', title)}
      ${renderMeta(article, {
        speech: this.speech,
        dateStyle: this.dateStyle,
        speakDistance: distanceSpeaker(this, this.dateStyle),
        zone: this.timeZone,
        isLong: true,
      })}
      ${
        awards.length > 0
          ? html`<div class="awards">
              ${awards.map((award) => renderBadge(award, { speech: this.speech, icons: icons(this) }))}
            </div>`
          : nothing
      }
      <div class="content" lang=${lang} dir="auto">
        ${article.summary ? html`<p class="lede">${article.summary}</p>` : nothing}
        ${image ? renderFigure(image) : nothing} ${this.#renderBody(article)}
      </div>
      ${renderEnd(article, (key) => this.say(key))}
    </article>`;
  }

  #renderBody({ text, html: markup }: Article): TemplateResult | typeof nothing {
    const { body } = this.#body;
    if (body.status === 'clean')
      // eslint-disable-next-line lit-a11y/click-events-have-key-events -- what is clicked are links in it
      return html`<div class="body" part="body" @click=${followInPage}>${body.node}</div>`;
    if (markup && body.status === 'cleaning') return nothing;
    if (text)
      return html`<div class="body" part="body">
        ${text.split(/\n\s*\n/).map((paragraph) => html`<p class="lines">${paragraph}</p>`)}
      </div>`;
    return markup ? html`<p>${this.say(isTooLarge(markup) ? 'bodyTooLarge' : 'bodyMissing')}</p>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'city-news-article': CityNewsArticle;
  }
}
