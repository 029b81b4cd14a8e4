/**
 * How an element brings another of ours that it shows. A page that registers all tags has nothing to bring.
 */

let bring: () => void = () => undefined;

/** Sets how the tags come that are not registered yet. */
export function bringTagsBy(bringer: () => void): void {
  bring = bringer;
}

/** Sends for the tags that are not registered yet. */
export const bringTags = (): void => bring();
