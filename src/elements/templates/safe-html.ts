/**
 * The door for foreign markup into a page: a copy of a sanitized body, which Lit inserts as nodes, again if need be.
 * Accepts nothing but SafeHtml, so the compiler refuses a body that was not sanitized.
 */
import type { SafeHtml } from '../../html/sanitize.js';

// The nodes and not their fragment, which is empty once they stand in the page.
let copy = (body: SafeHtml): unknown => [...document.importNode(body, true).childNodes];

/** Sets how a body is shown where there is no page: a server writes it out. */
export function copyBy(way: typeof copy): void {
  copy = way;
}

export function copyOf(body: SafeHtml): unknown {
  return copy(body);
}
