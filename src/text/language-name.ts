/**
 * Names of languages, as the browser knows them; an unknown tag is its own name.
 */

/** What a language is called in another; what it calls itself if no other is named. */
export function nameLanguage(tag: string, locale = tag): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
