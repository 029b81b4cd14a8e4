/**
 * The style sheet of the themes, which comes as a chunk of its own, and how any sheet comes to a shadow root.
 * Promises that the element is shown in the page's own colours until then, and where it cannot be had.
 */
import { adoptStyles, isServer, type CSSResult } from 'lit';
import { Chunk } from '../../chunk.js';

export const themes = new Chunk(() => import('../styles/themes.styles.js'));

const elsewhere = new Chunk(() => import('../controllers/other-document.js'));

/** Adds sheets to a shadow root, once, whatever document it stands in by now. */
export function adopt(root: ShadowRoot, ...styles: CSSResult[]): void {
  if (!isServer && root.ownerDocument !== document) {
    void elsewhere.load().then((part) => part?.adoptIn(root, styles));
    return;
  }
  const adopted = root.adoptedStyleSheets;
  const fresh = styles.filter(({ styleSheet }) => !adopted.includes(styleSheet!));
  if (fresh.length > 0) adoptStyles(root, [...adopted, ...fresh]);
}
