/**
 * Links from one place of a body to another: footnotes, tables of contents (security.md, policy 3).
 * Promises that only what such a link names keeps an id, and one that cannot meet an id of the page; the link keeps a
 * real address and says beside it where it leads. Going there is the article's part.
 */

const PREFIX = 'city-to-';

interface InPageLink {
  readonly link: Element;
  readonly target: Element;
  readonly id: string;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The links of a body that lead into it, with their targets; to be read while the body still has its ids. */
export function findInPageLinks(root: DocumentFragment): InPageLink[] {
  const links = [...root.querySelectorAll('a[href^="#"]')];
  if (links.length === 0) return [];
  const targets = new Map<string, Element>();
  for (const target of root.querySelectorAll('[id],a[name]')) {
    const id = target.getAttribute('id') ?? target.getAttribute('name') ?? '';
    if (id && !targets.has(id)) targets.set(id, target);
  }
  return links
    .map((link) => {
      const id = decode(link.getAttribute('href')!.slice(1));
      return { link, target: targets.get(id), id };
    })
    .filter((found): found is InPageLink => found.target !== undefined);
}

/** Marks the links whose target is still there, and the targets. */
export function markInPageLinks(root: DocumentFragment, links: readonly InPageLink[]): void {
  for (const { link, target, id } of links) {
    if (!root.contains(target)) continue;
    target.setAttribute('id', PREFIX + id);
    link.setAttribute('data-to', PREFIX + id);
  }
}

/** Lets a click on such a link lead there, and the keyboard go on from there; other clicks are the browser's. */
export function followInPage(event: MouseEvent): void {
  const { altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return;
  const link = (event.target as Element).closest<HTMLElement>('a[data-to]');
  const target = link && (link.getRootNode() as ShadowRoot).getElementById(link.dataset['to']!);
  if (!target) return;
  event.preventDefault();
  // Takes focus from the script, not from the Tab key.
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus();
  target.scrollIntoView({ block: 'nearest' });
}
