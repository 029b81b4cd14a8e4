/**
 * Everything public by name. Importing it registers no tag and touches no page; `define` does that.
 */
export { CityArticleCard } from './elements/city-article-card.js';
export { BADGE_SIZES, CityAwardBadge, type BadgeSize } from './elements/city-award-badge.js';
export { CityNewsArticle } from './elements/city-news-article.js';
export { CityNewsList } from './elements/city-news-list.js';
export { LAYOUTS, type Layout } from './elements/base/listing-element.js';
export { THEMES, type Theme } from './elements/base/city-element.js';
export { CityArticleOpenEvent, CityErrorEvent, CityLoadEvent } from './elements/base/events.js';
export { CityShareEvent, type ShareMethod } from './elements/article/sharing.js';
export { CityFilterEvent } from './elements/list/filter.js';
export { CityLoadMoreEvent } from './elements/base/load-more-event.js';
export type { ElementState } from './elements/controllers/feed-events.js';
export { FeedError, type FeedErrorKind } from './feed/feed-error.js';
export type { FeedEntry, FeedOptions, FeedState, NextPage } from './feed/feed-entry.js';
export { FeedStore } from './feed/feed-store.js';
export type { FeedFormat } from './feed/fetch-feed.js';
export type { FailedFeed } from './feed/joined-feeds.js';
export { sanitize, type SafeHtml, type SanitizeOptions } from './html/sanitize.js';
export { ARTICLE_STATUSES, type ArticleStatus } from './model/article-status.js';
export {
  AWARD_LEVELS,
  type Award,
  type AwardDetails,
  type AwardLevel,
  type Evidence,
} from './model/award.js';
export {
  ARTICLE_KINDS,
  type Article,
  type ArticleDetails,
  type ArticleKind,
  type Attachment,
  type Author,
  type Change,
  type Contact,
  type DateText,
  type Feed,
  type FeedDetails,
  type FullFeed,
  type ImageSource,
  type Licence,
  type Organisation,
  type Picture,
  type Translation,
  type UntrustedHtml,
} from './model/feed.js';
export { describeIssue, levelOf, type Issue, type IssueCode, type IssueLevel } from './model/issues.js';
export { mediaTypeOf } from './model/media-type.js';
export { readDetails } from './model/read-details.js';
export { readFeed } from './model/read-feed.js';
export type { ReadResult } from './model/read-news.js';
export { DATE_STYLES, type DateStyle } from './text/dates.js';
export type { Message, MessageKey } from './text/messages.js';
export { registerLanguage, type Words } from './text/register-language.js';
