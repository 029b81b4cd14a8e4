/**
 * A part that comes as a chunk of its own, when an element first wants it.
 * Promises that each element which asked is updated once it is there, and that nothing breaks where it cannot be had.
 */
import type { ReactiveControllerHost } from 'lit';

type Asker = Pick<ReactiveControllerHost, 'requestUpdate'>;

/** Gives the part, or nothing until it has come. */
export function lazy<T>(load: () => Promise<T>): (asker: Asker) => T | undefined {
  let part: T | undefined;
  return (asker) => {
    if (!part)
      load().then(
        (loaded) => {
          part = loaded;
          asker.requestUpdate();
        },
        () => undefined,
      );
    return part;
  };
}
