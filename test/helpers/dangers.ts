/**
 * What may not be left of foreign markup in a page, told by nodes and attributes (security.md, policy 1 and 3).
 * Judges a tree without the product's own lists, so that a fault in those shows.
 */

const ELEMENTS =
  'script,iframe,frame,frameset,object,embed,applet,form,input,button,select,textarea,option,svg,math,style,link,meta,' +
  'base,template,title,audio,video,source,track,canvas,dialog,portal,slot,noscript,xmp,plaintext,marquee,isindex';

/** Attributes that no foreign element may carry. */
const ATTRIBUTE =
  /^(on|style$|id$|name$|data-|aria-|form|action$|background$|xlink:|srcdoc$|ping$|is$|part$|slot$|contenteditable$)/i;

/** Attributes that the walk itself sets, by element. */
const OURS = new Set(['div.class', 'div.role', 'div.aria-label', 'div.tabindex']);

const LINK = /^(https?|mailto|tel):/i;
const RESOURCE = /^https?:/i;

function dangersOf(element: Element): string[] {
  const tag = element.localName;
  const isWrapper = tag === 'div' && element.className === 'table';
  return element.getAttributeNames().flatMap((name) => {
    const value = element.getAttribute(name) ?? '';
    // A footnote and the link to it (`html/in-page-links.ts`).
    if (/^(id|data-to)$/.test(name) && value.startsWith('city-to-')) return [];
    const danger = [`${tag}[${name}="${value.slice(0, 60)}"]`];
    if (isWrapper && OURS.has(`${tag}.${name}`)) return [];
    if (ATTRIBUTE.test(name) || name === 'class') return danger;
    if (/^(href|cite)$/.test(name)) return LINK.test(value) && !/^\w+:\/\/[^/]*@/.test(value) ? [] : danger;
    if (name === 'src') return RESOURCE.test(value) ? [] : danger;
    if (name === 'srcset')
      return value.split(/,\s+/).every((part) => RESOURCE.test(part.trim())) ? [] : danger;
    return /javascript:|vbscript:|data:/i.test(value) && !/^(alt|title|lang|dir)$/.test(name) ? danger : [];
  });
}

/** Every dangerous node and attribute below `root`; empty where all is well. */
export function dangersIn(root: ParentNode): string[] {
  const elements = [...root.querySelectorAll('*')];
  const foreign = elements.filter((element) => element.namespaceURI !== 'http://www.w3.org/1999/xhtml');
  return [
    ...[...root.querySelectorAll(ELEMENTS)].map(({ localName }) => `<${localName}>`),
    ...foreign.map(({ localName, namespaceURI }) => `<${localName}> of ${namespaceURI}`),
    ...elements.filter(({ localName }) => localName.includes('-')).map(({ localName }) => `<${localName}>`),
    ...elements.flatMap(dangersOf),
  ];
}
