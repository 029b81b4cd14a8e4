/**
 * Brings the style sheet of the themes to an element that has one.
 * Promises that the element is shown in the page's own colours until then, and where it cannot be had.
 */
import { adoptStyles, type CSSResult } from 'lit';

/** Adds a sheet that came late to a shadow root, once. */
export function adoptLate(root: ShadowRoot, styles: CSSResult): void {
  const adopted = root.adoptedStyleSheets;
  if (!adopted.includes(styles.styleSheet!)) adoptStyles(root, [...adopted, styles]);
}

export function adoptThemes(root: ShadowRoot): void {
  import('./themes.styles.js').then(
    ({ themeStyles }) => {
      adoptLate(root, themeStyles);
    },
    () => undefined,
  );
}
