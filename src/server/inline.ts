/**
 * What stands in script elements inside the tag: the feed itself, and an article as schema.org says it.
 * Promises that no text can end the element, and that nothing under embargo is in it.
 */
import { writeJsonLd } from '../elements/article/json-ld.js';
import { isOut } from '../text/embargo.js';
import type { Article, Feed } from '../model/feed.js';
import { itemOf } from '../model/read-article.js';
import { readDetails } from '../model/read-details.js';
import { rootOf } from '../model/read-news.js';

/** The JSON of a feed, with the items that may be seen by now. */
export function visibleJson(feed: Feed): object {
  const items = feed.articles.filter(isOut).map((article) => itemOf.get(article)?.item.values ?? {});
  return { ...rootOf.get(feed)?.values, items };
}

const script = (type: string, json: string) => `<script type="${type}">${json}</script>`;

export const inlineFeed = (feed: Feed): string =>
  script('application/feed+json', JSON.stringify(visibleJson(feed)).replace(/</g, '\\u003c'));

export const inlineJsonLd = (article: Article): string =>
  script('application/ld+json', writeJsonLd(readDetails(article)));
