/**
 * UntrustedHtml → SafeHtml, the only way there is (security.md, policy 2–6).
 * Promises a fragment that can neither run, submit, restyle nor name anything, or `undefined`; it never throws and
 * never gives a blank body for one that had words.
 */
import { cleanUp, type CleanUpOptions } from './clean-up.js';
import { loadEngine } from './engines.js';
import { isOvergrown, isTooLarge } from './limits.js';

declare const safe: unique symbol;

/** A sanitized body. Kept once and cloned for each place that shows it. */
export type SafeHtml = DocumentFragment & { readonly [safe]: true };

export type SanitizeOptions = Partial<CleanUpOptions>;

const DEFAULTS: CleanUpOptions = { bases: [], headingLevel: 2, tableLabel: 'Table' };

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
    const engine = await loadEngine();
    const fragment = engine(html);
    if (!fragment || isOvergrown(fragment)) return undefined;
    const options = { ...DEFAULTS, ...(typeof base === 'string' ? { bases: [base] } : base) };
    const headingLevel = Math.min(5, Math.max(1, Math.trunc(options.headingLevel) || 2));
    cleanUp(fragment, { ...options, headingLevel });
    const isBlank = !fragment.querySelector('img') && !fragment.textContent?.trim();
    return isBlank ? undefined : (fragment as SafeHtml);
  } catch {
    // DOMPurify's chunk is missing or the page refuses its policy: "undefined" says so, and the caller shows the summary.
    return undefined;
  }
}
