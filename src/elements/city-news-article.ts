/**
 * One article in full. Promises that its body was sanitized, that a body which cannot be shown leaves its summary
 * and a link to the source, and that the page's own words stay until there is an article.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from './base/property.js';
import { DEFAULT_TIMEOUT, FORMATS, type FeedFormat } from '../feed/fetch-feed.js';
import type { Article } from '../model/feed.js';
import { findArticle } from '../model/find-article.js';
import { itemOf } from '../model/read-article.js';
import { checkLink } from '../model/urls.js';
import { DATE_STYLES, type DateStyle } from '../text/dates.js';
import { enArticle } from '../text/languages/en-article.js';
import { bringArticleWords, learn } from '../text/messages.js';
import { JsonLdController } from './article/json-ld.js';
import type { FullArticle } from './article/parts.js';
import { renderArticle } from './article/view.js';
import { BodyController, type BodyJob } from './controllers/body-controller.js';
import { CityElement } from './base/city-element.js';
import { asIs, flag, oneOf, wholeNumber, words } from './base/convert.js';
import { articleIn, articlesIn } from './base/given.js';
import { distanceSpeaker } from './late/distance.js';
import { isOut } from '../text/embargo.js';
import { FeedController } from './controllers/feed-controller.js';
import { store } from './controllers/open-feed.js';
import type { ElementState } from './controllers/feed-events.js';
import { ScrollAreas } from './controllers/scroll-areas.js';
import type { FeedSource } from './controllers/feed-source.js';
import { retry } from './late/reader-part.js';
import { isSearching, renderMissing } from './article/missing.js';
import { articleStyles } from './city-news-article.styles.js';
import { levels } from './late/levels.js';

learn('en', enArticle);

/**
 * Shows one article of a feed in full. Its own children are shown until the article is there, and again when the
 * feed fails.
 *
 * @tag city-news-article
 * @slot - What to show before the article has come and when it cannot.
 * @fires {CityLoadEvent} city-load - The feed has arrived and its article is on the page.
 * @fires {CityErrorEvent} city-error - The feed could not be had.
 * @fires {CityArticleOpenEvent} city-article-open - A reader follows the link to the article before or after; cancelable.
 * @fires {CityShareEvent} city-share - A reader passed the article on, copied its address or had it printed.
 * @cssprop --city-size-headline - Size of the title; default 1.6em to 2.6em, by the room there is.
 * @cssprop --city-size-body - Size of the text; default 1.06em.
 * @cssprop --city-color-link-visited - Links in the text that lead where the reader has been. Default: as other links.
 * @cssprop --city-color-mark - Ground of words that the text marks.
 * @csspart base - The article.
 * @csspart heading - The title.
 * @csspart meta - The row of date, publisher and views.
 * @csspart authors - Who wrote it.
 * @csspart language - The line that says in which language the text is, where the interface speaks another.
 * @csspart status - The box that says that it was updated, corrected, archived or withdrawn.
 * @csspart panel - The panel of an award; in it `level` and `name`.
 * @csspart figure - The picture with its caption.
 * @csspart body - The text.
 * @csspart attachments - The files.
 * @csspart changes - The notes of what was changed.
 * @csspart end - What stands below: in it `topics`, `translations` and `licence`.
 * @csspart sharing - The buttons to share, copy the link and print.
 * @csspart neighbours - The links to the articles before and after.
 * @csspart message - The box that says what is wrong.
 */
export class CityNewsArticle extends CityElement {
  static override styles = articleStyles;

  static store = store;

  readonly #feed = new FeedController(this, (): FeedSource => (this.article ? { feed: this.feed } : this));

  readonly #body = new BodyController(this, () => this.#bodyJob);
  readonly #jsonLd = new JsonLdController(this);
  protected readonly scrollAreas = new ScrollAreas(this);

  /** Address of the feed, or of several that the article may be in, as for the list. */
  @property({ converter: words(' ') }) src = '';

  /** The feed itself, as JSON or as `readFeed` gives it; goes before `src`. */
  @property({ attribute: false, converter: asIs }) feed: unknown;

  /** Which article of the feed: its id, or its address. The first one if empty. */
  @property({ attribute: 'article-id' }) articleId = '';

  /** An article of a read feed, or JSON as of one; goes before `feed` and `src`. */
  @property({ attribute: false, converter: articleIn }) article: Article | undefined;

  /** Level of the title's heading, 2 to 5; headings in the text start one deeper. */
  @property({ attribute: 'heading-level', converter: wholeNumber(2, 2, 5) }) headingLevel = 2;

  /** Address of the list, for a link above the title. */
  @property({ attribute: 'back-url' }) backUrl = '';

  /** Address of articles on this site, `{id}` standing for the id; for the links to the next and previous one. */
  @property({ attribute: 'article-url' }) articleUrl = '';

  /** Puts the article on the page for search engines too, as a schema.org NewsArticle. */
  @property({ attribute: 'json-ld', converter: flag }) jsonLd = false;

  /** The articles around this one, for the links to the next and previous; those of the feed if absent. */
  @property({ attribute: false, converter: articlesIn }) articles: readonly Article[] | undefined;

  /** Zone in which dates are shown; empty for the feed's, `local` for the visitor's. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  /** `long`, `medium`, `relative` or `none`. */
  @property({ attribute: 'date-style', converter: oneOf(DATE_STYLES, 'long') }) dateStyle: DateStyle = 'long';

  /** Language in which the news is wanted, such as `ko`; shown where the feed offers itself in it. */
  @property({ attribute: 'content-lang' }) contentLang = '';

  /** What `src` answers with: `json` (JSON Feed), `wordpress` (REST), `rss` (Atom too), or `auto`. */
  @property({ converter: oneOf(FORMATS, 'json') }) format: FeedFormat = 'json';

  /** Keeps a copy of the feed in the visitor's browser, for when it cannot be had. */
  @property({ converter: flag }) keep = false;

  /** Minutes after which the feed is asked for again while the page is seen; 0 for never. */
  @property({ converter: wholeNumber(0, 0, 1440) }) refresh = 0;

  /** Milliseconds until a request is given up. */
  @property({ converter: wholeNumber(DEFAULT_TIMEOUT, 1, 600_000) }) timeout = DEFAULT_TIMEOUT;

  /** What came of sharing. */
  @state() private told = '';

  /** The article that it is about. */
  #toldOf = '';

  /** Address of a picture that did not come: it leaves no hole. */
  @state() private brokenImage = '';

  /** What is known of the feed. */
  get state(): ElementState {
    return this.#feed.state;
  }

  /** The article that is shown. */
  get shownArticle(): Article | undefined {
    const { article } = this;
    const { feed } = this.state;
    if (article || !feed) return article && isOut(article) ? article : undefined;
    const articles = this.#out;
    return this.articleId ? findArticle({ ...feed, articles }, this.articleId) : articles[0];
  }

  /** The articles that may be shown by now. */
  get #out(): readonly Article[] {
    return (this.articles ?? this.state.feed?.articles ?? []).filter(isOut);
  }

  /** Moves the focus to the title. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus(options);
  }

  /** Asks the server for the newest copy; what is shown stays until the answer is there. */
  async reload(): Promise<void> {
    await this.#feed.reload();
  }

  protected override render(): TemplateResult {
    const article = this.shownArticle;
    if (article) return this.#renderArticle(this.#body.article!);
    const { status } = this.state;
    const slot = html`<slot @slotchange=${() => this.requestUpdate()}></slot>`;
    if (status === 'idle') return slot;
    return html`<div part="base" lang=${this.spoken} dir=${this.direction}>
      <p class="heard" role="status">
        ${this.#feed.isSlow && isSearching(this.state) ? this.say('loading') : ''}
      </p>
      <div aria-busy=${isSearching(this.state) ? 'true' : nothing}>${this.#renderMissing()}${slot}</div>
    </div>`;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    bringArticleWords(this.speech);
  }

  get #bodyJob(): BodyJob | undefined {
    const { shownArticle: article, headingLevel } = this;
    const { feed } = this.state;
    // Of several feeds each article has the base of its own.
    const base = article && itemOf.get(article)?.item.base;
    const bases = [article?.url, feed?.homeUrl, feed?.feedUrl, base, this.baseURI];
    return article && { article, headingLevel, options: { bases, tableLabel: this.say('table') } };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#jsonLd.put(this.jsonLd && this.shownArticle ? this.#body.article : undefined);
    if (!this.shownArticle && this.state.status === 'ready' && isSearching(this.state))
      void this.updateComplete.then(() => this.#feed.more());
  }

  #renderMissing(): TemplateResult | typeof nothing {
    const { state } = this;
    // The page, or the feed, that may hold the article failed: that is not to say that the article is gone.
    const error = state.status === 'ready' && state.next.status === 'failed' ? state.next.error : undefined;
    const missing = isSearching(state) ? undefined : state.failed?.[0];
    return renderMissing({
      speech: this.speech,
      failure: error ? { error, isRetrying: false, isAnswer: false } : (this.#feed.failure ?? missing),
      isSearching: isSearching(this.state),
      hasFallback: this.#feed.hasFallback,
      backUrl: this.checked(this.backUrl),
      // An article may be asked for by its address.
      sourceUrl: /^https?:/.test(this.articleId) ? checkLink(this.articleId) : undefined,
      onRetry: () => (error ? void this.#feed.more() : this.#retry()),
    });
  }

  readonly #retry = () => void retry(this, this.#feed, this.parts);

  #renderArticle(article: FullArticle): TemplateResult {
    const { speech, dateStyle, headingLevel, articleUrl, brokenImage, told } = this;
    return renderArticle({
      ...{
        host: this,
        article,
        spoken: this.spoken,
        direction: this.direction,
        articles: this.#out,
        body: this.#body.body,
        speech,
        dateStyle,
        headingLevel,
      },
      told: this.#toldOf === article.id ? told : '',
      ...{ articleUrl, brokenImage, isLong: true, zone: this.timeZone },
      tongue: this.tongue(article.language),
      speakDistance: distanceSpeaker(this.parts, dateStyle),
      icons: article.awards.length > 0 ? this.use(levels) : undefined,
      backUrl: this.checked(this.backUrl),
      note: (what) => {
        this.#toldOf = article.id;
        Object.assign(this, what);
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'city-news-article': CityNewsArticle;
  }
}
