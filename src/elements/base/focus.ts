/**
 * Brings focus to where something new begins, and only for a reader who still waits there (A17, A18, A20).
 * Never moves focus on a first load, a refresh or a change of an attribute.
 */

/** After "Load more": to the first new card, if focus still is on the button. */
export function focusNewCard(root: ShadowRoot, index: number): void {
  if (root.activeElement?.matches('[part=more]'))
    root.querySelectorAll<HTMLElement>('city-article-card')[index]?.focus();
}

/** After "Try again", whose button is gone: to the heading of what came, unless the reader has gone elsewhere. */
export function focusNews(root: ShadowRoot): void {
  const { activeElement, body } = root.ownerDocument;
  if (activeElement === body || activeElement === root.host)
    root.querySelector<HTMLElement>('#heading, city-article-card')?.focus();
}
