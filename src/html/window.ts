/**
 * The window whose document and classes build what foreign markup becomes: the page's own, or the one that a server
 * brings, which has none. Never opens a window itself.
 */

export type DomWindow = Window & typeof globalThis;

export let view = globalThis as unknown as DomWindow;

/** Sets the window; for a server, before it sanitizes anything. */
export function lookThrough(window: DomWindow): void {
  view = window;
}
