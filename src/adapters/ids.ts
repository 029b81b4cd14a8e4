/**
 * Which ids of a feed name nothing, because several of its items have them: "N/A", or the address of the feed.
 * Promises to leave an id alone where its items lead to one place: those are one item, written twice.
 */

export interface Named {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
}

/** Two of one id: their addresses tell, and where neither has one, their titles. */
function areOthers(a: Named, b: Named): boolean {
  return a.url === undefined && b.url === undefined
    ? a.title !== b.title
    : Boolean(a.url && b.url && a.url !== b.url);
}

export function sharedIds(items: readonly Named[]): ReadonlySet<string> {
  const first = new Map<string, Named>();
  const shared = new Set<string>();
  for (const item of items) {
    if (item.id === undefined) continue;
    const known = first.get(item.id);
    if (!known) first.set(item.id, item);
    else if (areOthers(known, item)) shared.add(item.id);
  }
  return shared;
}
