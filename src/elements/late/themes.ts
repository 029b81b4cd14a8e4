/**
 * The style sheet of the themes, which comes as a chunk of its own, and how any sheet comes late to a shadow root.
 * Promises that the element is shown in the page's own colours until then, and where it cannot be had.
 */
import { adoptStyles, type CSSResult } from 'lit';
import { Chunk } from '../../chunk.js';

export const themes = new Chunk(() => import('../styles/themes.styles.js'));

/** Adds a sheet that came late to a shadow root, once. */
export function adoptLate(root: ShadowRoot, styles: CSSResult): void {
  const adopted = root.adoptedStyleSheets;
  if (!adopted.includes(styles.styleSheet!)) adoptStyles(root, [...adopted, styles]);
}
