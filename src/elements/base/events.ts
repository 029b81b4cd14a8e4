/**
 * The events of the four elements: classes with typed fields, all bubbling out of shadow roots.
 * Only a reader's action, or a feed that was taken in or could not be had, fires one.
 */
import type { FeedError, FeedErrorKind } from '../../feed/feed-error.js';
import type { Article, Feed } from '../../model/feed.js';

/** The browser's own, for old libraries put another function in the place of `window.Event`. */
export const NativeEvent = (globalThis.document?.createEvent('Event').constructor ?? Event) as typeof Event;

export const outward = { bubbles: true, composed: true };

/** `city-load`: a feed has arrived, first or again, and is on the page. */
export class CityLoadEvent extends NativeEvent {
  readonly feed: Feed;

  constructor(feed: Feed) {
    super('city-load', outward);
    this.feed = feed;
  }
}

/** `city-error`: a feed or its next page could not be had. What was shown stays. */
export class CityErrorEvent extends NativeEvent {
  readonly kind: FeedErrorKind;
  readonly error: FeedError;

  constructor(error: FeedError) {
    super('city-error', outward);
    this.kind = error.kind;
    this.error = error;
  }
}

/** `city-article-open`: a reader follows an article's link. `preventDefault()` keeps the browser on the page. */
export class CityArticleOpenEvent extends NativeEvent {
  /** The article, or what a hand-written card says of one. */
  readonly article: { readonly [Name in keyof Article]?: Article[Name] | undefined };
  readonly url: string;

  constructor(article: CityArticleOpenEvent['article'], url: string) {
    super('city-article-open', { ...outward, cancelable: true });
    this.article = article;
    this.url = url;
  }
}

declare global {
  interface HTMLElementEventMap {
    'city-load': CityLoadEvent;
    'city-error': CityErrorEvent;
    'city-article-open': CityArticleOpenEvent;
  }
}
