/**
 * A JSON Feed read to the last field: what the command line, tests and partners use.
 * Promises never to throw, whatever the JSON. The elements read in two steps instead, `readNews` and `readDetails`.
 */
import type { FullFeed } from './feed.js';
import type { Issue } from './issues.js';
import { readDetails, readFeedDetails } from './read-details.js';
import { readNews, rootOf, type ReadResult } from './read-news.js';

/**
 * Reads a parsed JSON Feed 1.0 or 1.1.
 * @param json any JSON value
 * @param base the address the feed was answered from; relative addresses resolve against it last (T19)
 */
export function readFeed(json: unknown, base?: string): ReadResult<FullFeed> {
  const { feed, issues } = readNews(json, base);
  const found = issues as Issue[];
  const details = readFeedDetails(rootOf.get(feed)!);
  const articles = feed.articles.map((article) => readDetails(article, details));
  // Both steps read some objects, such as awards, and note the same fault.
  const places = new Map(found.map((issue) => [`${issue.code} ${issue.path}`, issue]));
  const full = { ...details, ...feed, articles };
  rootOf.set(full, rootOf.get(feed)!);
  return { feed: full, issues: [...places.values()] };
}
