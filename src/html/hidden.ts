/**
 * What a source hides from its own readers (`hidden`, `display: none`): drafts, lines for mail programs.
 * Promises an answer from the attributes alone; no style sheet is asked, and nothing is changed.
 */

const HIDING: Readonly<Record<string, RegExp>> = {
  display: /^none\b/,
  visibility: /^(hidden|collapse)\b/,
  'mso-hide': /^all\b/,
};

/** Whether an element with these attributes is not seen where it comes from; the last of equal declarations counts. */
export function isHidden(hidden: string | null | undefined, style: string | null | undefined): boolean {
  // What is shown when it is searched for is meant to be read.
  if (typeof hidden === 'string' && hidden.toLowerCase() !== 'until-found') return true;
  if (!style) return false;
  const declared = new Map(
    style
      .toLowerCase()
      .split(';')
      .map((declaration) => {
        const [name = '', value = ''] = declaration.split(':');
        return [name.trim(), value.trim()];
      }),
  );
  return Object.entries(HIDING).some(([name, value]) => value.test(declared.get(name) ?? ''));
}
