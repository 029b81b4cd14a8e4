/**
 * What an element knows of its feed, and what the host page is told of it: one event for each change that a person can
 * notice. Never says it in words.
 */
import type { FeedError } from '../../feed/feed-error.js';
import type { FeedState } from '../../feed/feed-entry.js';
import { CityErrorEvent, CityLoadEvent } from '../base/events.js';

/** What is known of an element's feed; of several feeds `failed` names those that could not be had. */
export type ElementState =
  | FeedState
  | {
      readonly status: 'idle';
      readonly feed?: undefined;
      readonly next?: undefined;
      readonly failed?: undefined;
    };

/** A failure as an element shows it. */
export interface Failure {
  readonly error: FeedError;
  /** The reader asked again and the answer is not there yet. */
  readonly isRetrying: boolean;
  /** Milliseconds of the page's clock at which the news on the page came, if it came in this visit. */
  readonly since?: number | undefined;
  /** The failure is the answer to the reader's own "Try again". */
  readonly isAnswer: boolean;
}

interface Failures {
  readonly status?: string;
  readonly error?: FeedError | undefined;
  readonly next?: Failures | undefined;
  readonly failed?: readonly Failures[] | undefined;
}

/** Of several feeds `error` is one of those in `failed`. */
const errorsOf = ({ error, next, failed = [{ error }] }: Failures) =>
  [...failed, next].map((one) => one?.error);

/** The events of a change from one state to the next. */
export function eventsBetween(before: ElementState, state: ElementState): Event[] {
  const known = errorsOf(before);
  return [
    ...(state.status === 'ready' && before.status !== 'ready' ? [new CityLoadEvent(state.feed)] : []),
    ...errorsOf(state).flatMap((error) => (error && !known.includes(error) ? new CityErrorEvent(error) : [])),
  ];
}
