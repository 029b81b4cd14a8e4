/**
 * Shortcodes of WordPress that were left in a text, as `[vc_row]` or `[gallery ids="1,2"]`: who made the feed has the
 * plugin that reads them, and readers do not. Promises to know only what no person writes; words between them stay.
 */

/** Builders of pages, by how their names begin. */
const BUILDERS =
  /^\[\/?(vc|et_pb|fusion|av|su|wpb|cs|mk|nectar|tatsu|fl|fw|ux|cmsms|elementor|themify|rev_slider|ninja|gravity|mc4wp|wp|tcb|thrive|divi|siteorigin|dt|qode|eltdf|porto|woodmart|ultimate)[_-][\w-]*(\s[^[\]]*)?\/?\]$/;

/** A setting in quotation marks, straight or not. */
const WITH_SETTING = /^\[[a-z][\w-]*\s+[\w-]+\s*=\s*["'“”‘’„«″][^[\]]*\]$/;

/** Names of WordPress itself, with a setting without them. */
const NAMED = /^\[(caption|gallery|audio|video|playlist|embed)\s+[\w-]+\s*=[^[\]]*\]$/;

const CLOSING = /^\[\/[a-z][\w-]*\]$/;

/** Alone, these are no words of any language. */
const ALONE = /^\[(embed|gallery|playlist|contact-form(-7)?|rev_slider|layerslider|spacer|divider)\s*\/?\]$/;

/** Whether something in square brackets is a shortcode. */
export function isShortcode(code: string): boolean {
  return [BUILDERS, WITH_SETTING, NAMED, CLOSING, ALONE].some((known) => known.test(code));
}

const BRACKETS = /\[\/?[a-z][^[\]]*\]/g;

/** Each with its place in a text. */
export function findShortcodes(text: string): { readonly at: number; readonly found: string }[] {
  if (!text.includes('[')) return [];
  return [...text.matchAll(BRACKETS)]
    .filter(([code]) => isShortcode(code))
    .map(({ 0: found, index }) => ({ at: index, found }));
}

/** The text without them. */
export function withoutShortcodes(text: string): string {
  return text.replace(BRACKETS, (code) => (isShortcode(code) ? '' : code));
}
