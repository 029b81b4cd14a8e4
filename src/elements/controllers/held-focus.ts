/**
 * Focus that outlives the nodes it is in, where others like them take their place.
 * Promises to give it only to what leads to the same address or says the same words, and never to scroll.
 */

const FOCUSABLE = 'a,button,[tabindex]';

/** What can have focus, also inside elements that stand in the root. */
function focusable(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(FOCUSABLE) ? [element] : []),
    ...(element.shadowRoot ? focusable(element.shadowRoot) : []),
  ]);
}

const nameOf = (element: HTMLElement) =>
  (element as Partial<HTMLAnchorElement>).href ?? element.textContent?.trim();

/** Remembers what has focus in a root; gives the way to bring focus back there. */
export function heldFocus(root: ShadowRoot): () => void {
  let active = root.activeElement as HTMLElement | null;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement as HTMLElement;
  if (!active) return () => undefined;
  const index = focusable(root).indexOf(active);
  const name = nameOf(active);
  return () => {
    const found = focusable(root);
    // What has moved up or down is found by its name.
    const same = [...found.slice(index, index + 1), ...found].find((element) => nameOf(element) === name);
    same?.focus({ preventScroll: true });
  };
}
