/**
 * The styles of the elements as text, for the shadow roots that a server writes: in each root, or in files of their
 * own. Promises the same text for the same element, so that a page needs one hash for each kind of element on it.
 */
import { createHash } from 'node:crypto';
import type { CSSResult } from 'lit';
import { levelStyles } from '../elements/templates/award-levels.styles.js';
import { panelStyles } from '../elements/templates/award-panel.styles.js';
import { statusStyles } from '../elements/templates/status.styles.js';
import { noticeStyles } from '../elements/templates/notices.styles.js';
import { styles as themeStyles } from '../elements/styles/themes.styles.js';
import { filterStyles } from '../elements/list/filter.styles.js';
import { SERVED, type Tag } from './served-element.js';

export type StyleWriter = (tag: Tag, element: { readonly theme?: string }) => string;

/** What comes late in a browser. */
const LATE: Readonly<Record<Tag, readonly CSSResult[]>> = {
  'city-news-list': [noticeStyles, filterStyles, levelStyles, statusStyles],
  'city-news-article': [levelStyles],
  'city-article-card': [levelStyles, statusStyles],
  'city-award-badge': [panelStyles, levelStyles],
};

/** Entries are laid out from the start, or the page would move once they are. */
const ENTRIES = '.served{display:contents}.served li{content-visibility:visible}';

/** What nothing happens to where no script runs. */
const BUTTONS = '.list-base>footer,.tools,.sharing{display:none}';

const squeezed = (css: string) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;}/g, '}')
    .trim();

/** The styles of one kind of element; `isStatic` where no script will ever come. */
export function styleSheetOf(tag: Tag, isThemed: boolean, isStatic: boolean): string {
  const { elementStyles } = SERVED[tag] as unknown as { elementStyles: readonly CSSResult[] };
  const sheets = [...elementStyles, ...LATE[tag], ...(isThemed ? [themeStyles] : [])];
  const css = sheets.map(({ cssText }) => cssText).join('\n');
  return squeezed(`${css}${ENTRIES}${isStatic ? BUTTONS : `@media (scripting:none){${BUTTONS}}`}`);
}

export interface StyleOptions {
  /** `inline` writes them into each root, `link` a link to a file. */
  readonly styles: 'inline' | 'link';
  /** The folder of the files, with its slash. */
  readonly stylesUrl: string;
  readonly isStatic: boolean;
}

export const TAGS = Object.keys(SERVED) as Tag[];

/** The name of the file with the styles of one kind of element. */
export const styleFileOf = (tag: Tag): string => `${tag}.css`;

export function styleWriter({ styles, stylesUrl, isStatic }: StyleOptions, escape: (text: string) => string) {
  const sheets = new Map<string, string>();
  const writer: StyleWriter = (tag, { theme = 'inherit' }) => {
    if (styles === 'link') return `<link rel="stylesheet" href="${escape(stylesUrl + styleFileOf(tag))}">`;
    const isThemed = theme !== 'inherit';
    const key = `${tag} ${isThemed}`;
    if (!sheets.has(key)) sheets.set(key, styleSheetOf(tag, isThemed, isStatic));
    return `<style>${sheets.get(key)}</style>`;
  };
  const hashes = () =>
    Array.from(sheets.values(), (css) => `sha256-${createHash('sha256').update(css).digest('base64')}`);
  return { writer, hashes };
}
