/**
 * The attributes of a tag, as the caller of a server names them, and as markup.
 * Promises a sentence for what no element knows, so that a slip of the pen is seen, and never a handler.
 */
import { RenderError } from './render-error.js';
import { SERVED, type Tag } from './served-element.js';

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** What every element of HTML may have. */
const GLOBAL = /^(id|class|lang|dir|title|slot|role|hidden|part|aria-[a-z]+|data-[a-z][a-z\d-]*)$/;

export const escapeText = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? '&#39;',
  );

/** Names and values; `false` and `undefined` are not there, `true` is empty. */
export function readAttributes(tag: Tag, attributes: Attributes): [name: string, value: string][] {
  const { observedAttributes } = SERVED[tag] as unknown as { observedAttributes: readonly string[] };
  return Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    if (!observedAttributes.includes(name) && !GLOBAL.test(name))
      throw new RenderError(
        `<${tag}> has no attribute "${name}".`,
        `It has: ${observedAttributes.join(', ')}.`,
      );
    if (value === undefined || value === false) return [];
    return [[name, value === true ? '' : String(value)]];
  });
}

export const writeAttributes = (attributes: readonly (readonly [string, string])[]): string =>
  attributes.map(([name, value]) => ` ${name}${value === '' ? '' : `="${escapeText(value)}"`}`).join('');
