/**
 * What a body may cost before anything of it is parsed (security.md, policy 6).
 * Promises an answer in one pass over the text, and that what passes cannot make a parser build millions of nodes.
 */

/** Characters of a body; a longer one is not news but a mistake, and would stall the page. */
export const MAX_LENGTH = 1_000_000;

/** Tags and attributes of a body, told by `<` and `=`. Depth is never more than tags. */
export const MAX_MARKS = 30_000;

/** Nodes that open formatting may add: a parser repeats each of it in every block that follows (HTML, 13.2.4.3). */
export const MAX_REPEATED = 300_000;

const FORMATTING = /<(\/?)(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)\b/gi;

function countMarks(html: string): number {
  let marks = 0;
  for (const mark of ['<', '='])
    for (let at = html.indexOf(mark); at >= 0 && marks <= MAX_MARKS; at = html.indexOf(mark, at + 1)) marks++;
  return marks;
}

/** The most formatting elements that are open at once, taken name by name. */
function countOpen(html: string): number {
  const open = new Map<string, number>();
  let most = 0;
  for (const [, slash, name = ''] of html.matchAll(FORMATTING)) {
    const key = name.toLowerCase();
    open.set(key, Math.max(0, (open.get(key) ?? 0) + (slash ? -1 : 1)));
    if (!slash)
      most = Math.max(
        most,
        [...open.values()].reduce((sum, count) => sum + count),
      );
  }
  return most;
}

/** Whether a body is too large to be shown in a page. */
export function isTooLarge(html: string): boolean {
  if (html.length > MAX_LENGTH) return true;
  const marks = countMarks(html);
  if (marks > MAX_MARKS) return true;
  // No more can be open than there are marks: most bodies need not be read a second time.
  return marks * marks > MAX_REPEATED && marks * countOpen(html) > MAX_REPEATED;
}
