/**
 * Characters that nobody sees, by name. Never decides whether they may stand where they do.
 */

const NAMES: Readonly<Record<string, string>> = {
  '\0': 'a null character',
  '\t': 'a tab',
  '\v': 'a vertical tab',
  '\f': 'a form feed',
  '\x1b': 'an escape character',
  '\u00a0': 'a no-break space',
  '\u00ad': 'a soft hyphen',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\u2060': 'a word joiner',
  '\u3000': 'an ideographic space',
  '\ufeff': 'a byte order mark',
};

/** Such as "a no-break space (U+00A0)". */
export function nameOfCharacter(character: string): string {
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return `${NAMES[character] ?? 'a character'} (U+${code})`;
}
