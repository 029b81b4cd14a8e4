/**
 * A value that a script of the page made, as fields to read: JSON, or a copy of what was read from it, or part of one.
 * Promises values at rest: what is read of them later is no getter that could throw.
 */
import type { Fields } from './fields.js';

/** Throws where the value cannot be made JSON. */
export function givenFields(value: object, base?: string): Fields {
  const json = JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
  const { homeUrl: home_page_url, feedUrl: feed_url, banner: banner_image } = json;
  // In a copy all stands beside each other.
  const values = { home_page_url, feed_url, banner_image, _city_news: json, ...json };
  return { values, path: '', issues: [], base, isGiven: true };
}
