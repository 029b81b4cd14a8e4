/**
 * The news in the language that a page asks for (`content-lang`), where the feed offers a translation of itself.
 * Promises the feed as it is where it offers none, or one that cannot be had. A chunk of its own.
 */
import type { Translation } from '../model/feed.js';
import { isSameLanguage } from '../model/language-tag.js';
import { readFeedDetails } from '../model/read-details.js';
import { rootOf } from '../model/read-news.js';
import { fetchFeed, type FetchedFeed, type FetchOptions } from './fetch-feed.js';

/** The tag with its likely script and region, so that two of them can be compared; the tag itself where it is broken. */
function fullTag(tag: string): string {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize().baseName;
  } catch {
    return tag;
  }
}

/** The translation that fits best: the very tag, else one of the same language and script. */
function choose(translations: readonly Translation[], wanted: string): Translation | undefined {
  const name = fullTag(wanted);
  return (
    translations.find(({ language }) => fullTag(language) === name) ??
    translations.find(({ language }) => isSameLanguage(language, wanted))
  );
}

/** @param answer the feed at the address that the page names */
export async function inLanguage(
  answer: FetchedFeed,
  wanted: string,
  options: FetchOptions,
): Promise<FetchedFeed> {
  const { feed } = answer;
  const root = rootOf.get(feed);
  if (!root || isSameLanguage(feed.language ?? '', wanted)) return answer;
  const translation = choose(readFeedDetails({ ...root, issues: [] }).translations, wanted);
  if (!translation) return answer;
  try {
    return await fetchFeed(translation.url, options);
  } catch (error) {
    if (options.signal?.aborted) throw error;
    return answer;
  }
}
