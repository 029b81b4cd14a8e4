/**
 * The two engines that turn foreign HTML into an inert fragment: the browser's own `setHTML`, else DOMPurify.
 * Both read the same allow-list; neither is the last word, the walk in `clean-up.ts` is. With `inert.ts` the only
 * file that parses HTML.
 */
import type { Config, DOMPurify } from 'dompurify';
import { DROPPED, ELEMENTS, GLOBAL_ATTRIBUTES } from './allow-list.js';
import { OTHER_BLOCKS, OTHER_LISTS } from './blocks.js';
import { isOvergrown } from './limits.js';
import { getPolicy } from './policy.js';
import { loadPurifier } from './purifier.js';
import { view } from './window.js';

/** Parses and filters; `undefined` where the page's policy forbids it. */
export type Engine = (html: string) => DocumentFragment | undefined;

interface SanitizingElement extends Element {
  setHTML?(html: string, options: { sanitizer: object }): void;
}

declare const Sanitizer: (new (config: object) => object) | undefined;

/** With the names that links within a body lead to: the walk takes them away again. */
const ATTRIBUTES = [...new Set(['id', 'name', ...GLOBAL_ATTRIBUTES, ...Object.values(ELEMENTS).flat()])];

/** Names of what is in it hide its own properties: it is unwrapped before the walk could ask it anything. */
const FORM = ['form'];

let native: Engine | undefined;
let isRefused = false;
let purifying: Promise<Engine> | undefined;

function hasNative(): boolean {
  return typeof Sanitizer === 'function' && 'setHTML' in Element.prototype;
}

function makeNative(): Engine {
  // It cannot unwrap what it does not know, and would lose the words in it: that is left to the walk.
  const sanitizer = new Sanitizer!({
    removeElements: DROPPED,
    replaceWithChildrenElements: FORM,
    attributes: ATTRIBUTES,
    comments: false,
  });
  return (html) => {
    // What is in a template belongs to a document without a window: nothing is fetched and nothing runs while the
    // tree is being built, and it need not be moved afterwards, which costs as much as parsing it.
    const template: SanitizingElement & HTMLTemplateElement = document.createElement('template');
    // A template would take `<td>` without a table; once it has an element, it reads on as any other parent does.
    template.setHTML!(`<wbr>${html}`, { sanitizer });
    template.content.firstChild!.remove();
    return template.content;
  };
}

function makePurifying(purifier: DOMPurify): Engine {
  const config: Config & { RETURN_DOM_FRAGMENT: true } = {
    // The walk puts listed blocks in the place of others; DOMPurify would let their words run together.
    ALLOWED_TAGS: [...Object.keys(ELEMENTS), ...`${OTHER_BLOCKS} ${OTHER_LISTS}`.split(' ')],
    ALLOWED_ATTR: [...ATTRIBUTES],
    FORBID_CONTENTS: [...DROPPED],
    // Names that hide those of a page go with the walk, which gives the few that are left names of ours.
    SANITIZE_DOM: false,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
    // Our own policy: DOMPurify's would clash with the host's (house.md §0.8).
    TRUSTED_TYPES_POLICY: getPolicy() as never,
  };
  purifier.addHook('beforeSanitizeElements', (node) => {
    const { body } = node.ownerDocument!;
    // It copies what it unwraps, at every level anew.
    if (node === body && isOvergrown(body, 2)) throw new RangeError('This body is too large or too deep.');
  });
  // DOMPurify gives null for nothing.
  return (html) => purifier.sanitize(html, config) ?? undefined;
}

/**
 * The engine of this browser, ready to use. Rejects where DOMPurify cannot be loaded or its policy is refused.
 * @param isNativeWanted false for DOMPurify, whatever the browser has: tests hold one engine against the other
 */
export function loadEngine(isNativeWanted = true): Engine | Promise<Engine> {
  if (isNativeWanted && hasNative() && !isRefused) {
    try {
      return (native ??= makeNative());
    } catch {
      isRefused = true;
      // The browser knows a sanitizer, but not one that takes this list.
    }
  }
  purifying ??= loadPurifier().then((purifier) => {
    if (!purifier) throw new Error('DOMPurify could not be loaded.');
    // An instance of our own: what the host page sets on the shared one is not ours, nor ours the host's.
    return makePurifying(purifier(view));
  });
  // A chunk that failed to load may come the next time.
  purifying.catch(() => (purifying = undefined));
  return purifying;
}
