/**
 * What references of HTML stand for that the reader does not know by heart, and shortcodes, which stand for nothing.
 * A chunk of its own, for feeds in which the reader missed it. Promises every name of HTML, as browsers read it.
 */
import { type Parse, parserOf, textOf } from '../html/inert.js';
import { view } from '../html/window.js';
import { isShortcode } from '../model/shortcodes.js';

const known = new Map<string, string>();

let parse: Parse | undefined;

function decode(reference: string): string {
  try {
    parse ??= parserOf(view.DOMParser);
    // After a letter, since HTML passes over white space at its beginning.
    return textOf(`x${reference}`, parse).slice(1);
  } catch {
    // The page's policy allows no parser.
    return reference;
  }
}

/** The text that a code stands for; the code itself where it stands for nothing else. */
export function readCode(code: string): string {
  if (code.startsWith('[')) return isShortcode(code) ? '' : code;
  const read = known.get(code) ?? decode(code);
  known.set(code, read);
  return read;
}
