/**
 * Brings focus to where something new begins, and only for a reader who still waits there (A17, A18, A20).
 * Never moves focus on a first load, a refresh or a change of an attribute.
 */

/** To the title of a card, or to its link where it has one. */
export function focusTitle(card: ParentNode | undefined, options?: FocusOptions): void {
  const title = card?.querySelector<HTMLElement>('.title');
  (title?.querySelector('a') ?? title)?.focus(options);
}

/** To an entry of a list, by its place. */
export const focusEntry = (root: ParentNode, index: number, options?: FocusOptions): void =>
  focusTitle(root.querySelectorAll('li')[index], options);

/** After "Load more": to the first new entry, if focus still is on the button. */
export function focusNewEntry(root: ShadowRoot, index: number): void {
  if (root.activeElement?.matches('[part=more]')) focusEntry(root, index);
}

/** After "Try again", whose button is gone: to the heading of what came, unless the reader has gone elsewhere. */
export function focusNews(root: ShadowRoot): void {
  const { activeElement, body } = root.ownerDocument;
  if (activeElement === body || activeElement === root.host)
    root.querySelector<HTMLElement>('#heading, .title')?.focus();
}
