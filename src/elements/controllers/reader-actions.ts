/**
 * What a reader's clicks set going: more articles, another try. A chunk of its own, for the list is shown before
 * anybody can click. Promises that focus goes to where something new begins, and only from where it waited (A17–A20).
 */
import type { ReactiveControllerHost } from 'lit';
import { enReader } from '../../text/languages/en-reader.js';
import { learn } from '../../text/messages.js';
import type { FeedController } from './feed-controller.js';
import { focusEntry } from './focus.js';
import { CityLoadMoreEvent } from '../base/load-more-event.js';
import type { PagingController } from './paging-controller.js';

learn('en', enReader);

export interface Host extends ReactiveControllerHost, EventTarget {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** After "Load more": to the first new entry, if focus still is on the button. */
function focusNewEntry(root: ShadowRoot, index: number): void {
  if (root.activeElement?.matches('[part=more]')) focusEntry(root, index);
}

/** After "Try again", whose button is gone: to the heading of what came, unless the reader has gone elsewhere. */
function focusNews(root: ShadowRoot): void {
  const { activeElement, body } = root.ownerDocument;
  if (activeElement === body || activeElement === root.host)
    root.querySelector<HTMLElement>('#heading, .title')?.focus();
}

/** A list's "Load more". `tell` is given the number of articles that were added, to say it (A17). */
export async function loadMore(
  host: Host,
  feed: FeedController,
  paging: PagingController,
  count: number,
  tell: (added: number) => void,
): Promise<void> {
  const { followed } = feed;
  const before = paging.shown.length;
  const limit = before + count;
  // "Try again" asks again, whatever other feeds have at hand.
  let isAsking = paging.hasFailed;
  while ((isAsking || paging.all.length < limit) && paging.hasNextPage) {
    isAsking = false;
    const { state } = feed;
    await feed.more();
    // The list shows another feed by now.
    if (feed.followed !== followed) return;
    // Where nothing came of it, the element has left the page or the request failed.
    if (feed.state === state || paging.hasFailed) break;
  }
  paging.limit = limit;
  const shown = paging.shown.length;
  const added = shown - before;
  if (added === 0) return;
  tell(added);
  await host.updateComplete;
  focusNewEntry(host.renderRoot as ShadowRoot, before);
  host.dispatchEvent(new CityLoadMoreEvent(added, shown));
}

/**
 * "Try again" after a failure, or after that of some of several feeds, which alone are asked then; what is said of it
 * stays on the page until the answer is there.
 */
export async function retry(host: Host, feed: FeedController): Promise<void> {
  const before = feed.state;
  const isWhole = before.status === 'failed';
  if (isWhole) feed.retried = before.error;
  else if (!before.failed) return;
  await feed.reload(!isWhole);
  const { status, failed } = feed.state;
  // Of several feeds the button stays as long as one fails.
  const isHealed = status === 'ready' && (isWhole || !failed);
  if (isHealed) feed.retried = undefined;
  host.requestUpdate();
  await host.updateComplete;
  if (isHealed) focusNews(host.renderRoot as ShadowRoot);
}
