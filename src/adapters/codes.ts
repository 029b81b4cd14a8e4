/**
 * What references of HTML stand for that the reader does not know by heart, and shortcodes, which stand for nothing.
 * A chunk of its own, for feeds in which the reader missed it. Promises every name of HTML, as browsers read it.
 */
import { type Parse, parserOf, textOf } from '../html/inert.js';
import { view } from '../html/window.js';
import { isShortcode } from '../model/shortcodes.js';

const known = new Map<string, string>();

let parse: Parse | undefined;

/** The text that a code stands for; the code itself where it stands for nothing else. */
export function readCode(code: string): string {
  if (code.startsWith('[')) return isShortcode(code) ? '' : code;
  parse ??= parserOf(view.DOMParser);
  // After a letter, since HTML passes over white space at its beginning.
  const read = known.get(code) ?? textOf(`x${code}`, parse).slice(1);
  known.set(code, read);
  return read;
}
