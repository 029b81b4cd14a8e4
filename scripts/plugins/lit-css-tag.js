/* global CSSStyleSheet */
/**
 * Lit's css-tag module for the CDN builds: whole literals only, and browsers that adopt style sheets.
 * Promises the exports that Lit's other modules import; a sheet is parsed when it is first used, and once.
 */

export const css = ([cssText]) => {
  let sheet;
  return {
    cssText,
    get styleSheet() {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(cssText);
      return sheet;
    },
  };
};

export const getCompatibleStyle = (style) => style;

export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style);
};

// Exported again by Lit and used by no element.
export const CSSResult = undefined;
export const unsafeCSS = undefined;
export const supportsAdoptingStyleSheets = true;
