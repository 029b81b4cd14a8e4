/** What the host page is told of a feed: one event for each change that a person can notice. */
import type { FeedError } from '../../feed/feed-error.js';
import type { FeedState } from '../../feed/feed-entry.js';
import { CityErrorEvent, CityLoadEvent } from '../base/events.js';

/** What is known of an element's feed. */
export type ElementState =
  FeedState | { readonly status: 'idle'; readonly feed?: undefined; readonly next?: undefined };

interface Failures {
  readonly status: string;
  readonly error?: FeedError;
  readonly next?: Failures | undefined;
}

const errorsOf = ({ error, next }: Failures) => [error, next?.error];

/** The events of a change from one state to the next. */
export function eventsBetween(before: ElementState, state: ElementState): Event[] {
  const known = errorsOf(before);
  return [
    ...(state.status === 'ready' && before.status !== 'ready' ? [new CityLoadEvent(state.feed)] : []),
    ...errorsOf(state).flatMap((error) => (error && !known.includes(error) ? new CityErrorEvent(error) : [])),
  ];
}
