/**
 * Commands of editing systems that nobody has carried out, such as `[gallery ids="1,2"]` and `[/vc_row]`.
 * Promises to leave alone what people put into brackets: `[sic]`, `[1]`, `[Name of the city]`.
 */

const CANDIDATE = /\[(\/?)([a-z][\w-]{0,40})([\s=][^\][<>]{0,500})?\/?\]/gi;

/** Commands that stand without settings. */
const KNOWN = new Set(
  'gallery caption audio video embed playlist contact-form contact-form-7 toc more'.split(' '),
);

/** Each command with its place. */
export function findShortcodes(text: string): { readonly at: number; readonly found: string }[] {
  if (!text.includes('[')) return [];
  return [...text.matchAll(CANDIDATE)]
    .filter(
      ([, slash, name = '', rest = '']) =>
        slash ||
        /^=|\s[\w-]+\s*=/.test(rest) ||
        KNOWN.has(name.toLowerCase()) ||
        /^(vc|et_pb|fusion|wpb|elementor|av|su|woocommerce|rev)_/i.test(name),
    )
    .map(({ 1: slash = '', 2: name = '', index }) => ({ at: index, found: `[${slash}${name}]` }));
}
