/**
 * Language tags: what a tag stands for, and whether two mean the same to a reader.
 * Never throws at a broken one.
 */

/** A page asks for the same few at every card; a feed may name any number. */
const LIMIT = 48;
const kept = new Map<string, Language | undefined>();

type Language = Pick<Intl.Locale, 'language' | 'script'>;

/** Most pages speak it, and the first look at a locale takes longer than all others. */
const ENGLISH: Language = { language: 'en', script: 'Latn' };

/** The language with its likely script, so that `zh-TW` is known to be `zh-Hant`; nothing for a broken tag. */
export function maximize(tag: string): Language | undefined {
  if (/^en(-[A-Z]{2})?$/.test(tag)) return ENGLISH;
  if (!kept.has(tag)) {
    if (kept.size >= LIMIT) kept.clear();
    let likely;
    // A tag for "no language known" would be likely English.
    try {
      likely = /^und$/i.test(tag) ? undefined : new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    } catch {
      // A broken tag.
    }
    kept.set(tag, likely);
  }
  return kept.get(tag);
}

/** The same language in the same script, whatever the region, so that only foreign text is marked as such (T16, A13). */
export function isSameLanguage(one: string, other: string): boolean {
  const [a, b] = [maximize(one), maximize(other)];
  return a !== undefined && a.language === b?.language && a.script === b.script;
}

export type Direction = 'ltr' | 'rtl' | 'auto';

/** The side from which a language is written; `auto`, by the letters that it begins with, where none is known (A13). */
export function directionOf(tag = ''): Direction {
  const script = maximize(tag)?.script;
  return script ? (/Adlm|Ara[bn]|Hebr|Nkoo|Rohg|Syrc|Thaa/.test(script) ? 'rtl' : 'ltr') : 'auto';
}
