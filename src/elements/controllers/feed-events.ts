/** What the host page is told of a feed: one event for each change that a person can notice. */
import type { FeedState } from '../../feed/feed-entry.js';
import { CityErrorEvent, CityLoadEvent } from '../base/events.js';

/** What is known of an element's feed. */
export type ElementState = FeedState | { readonly status: 'idle'; readonly feed?: undefined };

/** The events of a change from one state to the next. */
export function eventsBetween(before: ElementState, state: ElementState): Event[] {
  if (state.status === 'failed') return [new CityErrorEvent(state.error)];
  if (state.status !== 'ready') return [];
  const events: Event[] = before.status === 'ready' ? [] : [new CityLoadEvent(state.feed)];
  if (state.next.status === 'failed') events.push(new CityErrorEvent(state.next.error));
  return events;
}
