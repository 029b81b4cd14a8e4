/**
 * What machines read of a site: its feed, and the map of its pages for search engines.
 */
import type { Feed } from '../../model/feed.js';
import { visibleJson } from '../../server/inline.js';
import { type Json, objectsAt } from '../convert/converted.js';
import { fileOf } from './names.js';
import { escapeText } from './page.js';

/** The feed with what the site shows; an item that has no page elsewhere has one here. */
export function siteFeed(feed: Feed, siteUrl: string | undefined): string {
  const json = visibleJson(feed) as Json;
  const items = objectsAt(json, 'items').map((item, index) => {
    const article = feed.articles[index]!;
    const page = siteUrl && new URL(fileOf(article), siteUrl).href;
    const url = article.url ?? page;
    return url === undefined ? item : { ...item, url };
  });
  const own = siteUrl === undefined ? {} : { feed_url: new URL('feed.json', siteUrl).href };
  const home = feed.homeUrl === undefined ? {} : { home_page_url: feed.homeUrl };
  return `${JSON.stringify({ ...json, next_url: undefined, ...home, ...own, items }, null, 2)}\n`;
}

/** @param siteUrl where the site will be, for a map knows no relative addresses */
export function siteMap(feed: Feed, siteUrl: string, lists: readonly string[]): string {
  const entry = (file: string, date?: string) => {
    const when = date === undefined ? '' : `<lastmod>${date.slice(0, 10)}</lastmod>`;
    return `  <url><loc>${escapeText(new URL(file, siteUrl).href)}</loc>${when}</url>`;
  };
  const articles = feed.articles.map((article) =>
    entry(fileOf(article), article.modified ?? article.published),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lists.map((file) => entry(file)),
    ...articles,
    '</urlset>\n',
  ].join('\n');
}
