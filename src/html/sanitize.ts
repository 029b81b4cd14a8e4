/**
 * UntrustedHtml → SafeHtml, the only way there is (security.md, policy 2–6).
 * Promises a fragment that can neither run, submit, restyle nor name anything, or `undefined`; it never throws and
 * never gives a blank body for one that had words.
 */
import { Chunk } from '../chunk.js';
import { baseOf, cleanUp, type CleanUpOptions } from './clean-up.js';
import { loadEngine } from './engines.js';
import { isOvergrown, isTooLarge, isUnbearable } from './limits.js';

declare const safe: unique symbol;

/** A sanitized body. Kept once and cloned for each place that shows it. */
export type SafeHtml = DocumentFragment & { readonly [safe]: true };

export type SanitizeOptions = Partial<CleanUpOptions>;

const DEFAULTS: CleanUpOptions = { bases: [], headingLevel: 2, tableLabel: 'Table' };

const preparing = new Chunk(() => import('./prepare.js'));

/** What a sanitizer would lose, or show although its source hides it. */
const UNPREPARED =
  /\s(?:hidden|srcset|data-[\w-]*(?:src|srcset|original|lazy|url|set))\b|display\s*:|visibility\s*:|mso-hide|<(?:iframe|video|audio|embed|object|math|noscript|form|dialog|amp-)|\[\/?[a-z]/i;

/** The body with what it means beyond its tags, where there may be something of it and the part for it can be had. */
async function prepared(html: string, base: string | undefined): Promise<string> {
  if (!UNPREPARED.test(html) || isUnbearable(html)) return html;
  const part = await preparing.again();
  try {
    return part?.prepare(html, base, isOvergrown) ?? html;
  } catch {
    // The page's policy allows no parser but the browser's own sanitizer.
    return html;
  }
}

/**
 * Sanitizes the HTML of an article.
 * @param base what relative addresses are relative to, or more about where the body will stand
 * @returns the body, or `undefined` when there is nothing to show: then show the summary and a link to the source
 */
export async function sanitize(
  html: string,
  base: string | SanitizeOptions = {},
): Promise<SafeHtml | undefined> {
  if (typeof html !== 'string' || isTooLarge(html)) return undefined;
  try {
    const options = { ...DEFAULTS, ...(typeof base === 'string' ? { bases: [base] } : base) };
    const engine = await loadEngine();
    const body = await prepared(html, baseOf(options));
    if (body !== html && isTooLarge(body)) return undefined;
    const fragment = engine(body);
    if (!fragment || isOvergrown(fragment)) return undefined;
    const headingLevel = Math.min(5, Math.max(1, Math.trunc(options.headingLevel) || 2));
    cleanUp(fragment, { ...options, headingLevel });
    const isBlank = !fragment.querySelector('img') && !fragment.textContent?.trim();
    return isBlank ? undefined : (fragment as SafeHtml);
  } catch {
    // DOMPurify's chunk is missing or the page refuses its policy: "undefined" says so, and the caller shows the summary.
    return undefined;
  }
}
