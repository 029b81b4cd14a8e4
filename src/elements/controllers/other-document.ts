/**
 * Sheets for shadow roots in another document than that of the script, such as the canvas of an editor or a window to
 * print: a sheet belongs to the document in which it was made. A chunk of its own, for few pages need it.
 */
import type { CSSResult } from 'lit';

const sheets = new WeakMap<CSSResult, WeakMap<Document, CSSStyleSheet>>();

/** The sheet as made in a document; none where the document is not shown and styles nothing. */
function sheetIn(page: Document, styles: CSSResult): CSSStyleSheet | undefined {
  const made = sheets.get(styles) ?? new WeakMap<Document, CSSStyleSheet>();
  sheets.set(styles, made);
  const known = made.get(page);
  const view = page.defaultView;
  if (known || !view) return known;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles.cssText);
  made.set(page, sheet);
  return sheet;
}

/** Adds sheets to a shadow root that it does not have yet. */
export function adoptIn(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const adopted = new Set(root.adoptedStyleSheets);
  for (const sheet of styles.map((one) => sheetIn(root.ownerDocument, one))) if (sheet) adopted.add(sheet);
  root.adoptedStyleSheets = [...adopted];
}
