/**
 * The door for foreign markup into a page: a copy of a sanitized body, which Lit inserts as a node.
 * Accepts nothing but SafeHtml, so the compiler refuses a body that was not sanitized.
 */
import type { SafeHtml } from '../../html/sanitize.js';

let copy = (body: SafeHtml): unknown => document.importNode(body, true);

/** Sets how a body is shown where there is no page: a server writes it out. */
export function copyBy(way: typeof copy): void {
  copy = way;
}

export function copyOf(body: SafeHtml): unknown {
  return copy(body);
}
