/**
 * The door for foreign markup into a page: a copy of a sanitized body, which Lit inserts as a node.
 * Accepts nothing but SafeHtml, so the compiler refuses a body that was not sanitized.
 */
import type { SafeHtml } from '../../html/sanitize.js';

export function copyOf(body: SafeHtml): Node {
  return document.importNode(body, true);
}
