/** The topics that a reader is offered. Pure. */
import type { Article } from '../../model/feed.js';

/** More would be a wall of buttons. */
const MOST = 20;

/**
 * Topics that a reader can choose from: those the page names, else the most frequent of the feed; none where there is
 * nothing to choose. One that has left the feed keeps its place while it is chosen, or there would be no way back.
 */
export function topicsOf(articles: readonly Article[], named: string, chosen: string): readonly string[] {
  let offered = named.split(',').flatMap((topic) => topic.trim() || []);
  if (offered.length === 0) {
    const counts = new Map<string, number>();
    for (const topic of articles.flatMap(({ topics }) => topics))
      counts.set(topic, (counts.get(topic) ?? 0) + 1);
    offered = [...counts]
      .sort(([, one], [, other]) => other - one)
      .map(([topic]) => topic)
      .slice(0, MOST);
  }
  if (chosen && !offered.includes(chosen)) return [...offered, chosen];
  return offered.length > 1 || chosen ? offered : [];
}
