/** Brings focus to an article of a list or a card. Whether it may is for the caller to know (A17, A18, A20). */

/** To the title of a card, or to its link where it has one. */
export function focusTitle(card: ParentNode | undefined, options?: FocusOptions): void {
  const title = card?.querySelector<HTMLElement>('.title');
  (title?.querySelector('a') ?? title)?.focus(options);
}

/** To an entry of a list, by its place. */
export const focusEntry = (root: ParentNode, index: number, options?: FocusOptions): void =>
  focusTitle(root.querySelectorAll('li')[index], options);
