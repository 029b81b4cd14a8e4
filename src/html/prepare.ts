/**
 * What a body means beyond its tags, written so that a sanitizer lets it through: pictures that were to come later, films
 * and frames as links, formulas as words; what its source hides, and shortcodes, are left out.
 * Promises markup that is still to be sanitized. A chunk of its own, for most bodies have nothing of it.
 */
import { withoutShortcodes } from '../model/shortcodes.js';
import { checkLink } from '../model/urls.js';
import { wordsOfFormula } from './formula.js';
import { bodyOf, dropStyles, hiddenIn, parserOf, unmask } from './inert.js';
import { addressOf, isPlaceholder, LATE_SOURCE_SETS, widestOf } from './lazy-pictures.js';
import { view } from './window.js';

/** Names in a form hide its own properties. */
const FORM = /<(\/?)form(?=[\s/>])/gi;

const PLAYED = 'iframe,embed,object,amp-audio,amp-iframe,amp-video,amp-youtube';

const attributeOf = (element: Element) => (name: string) => element.getAttribute(name);

/** The addresses that the sources of pictures have, by picture; those of one are looked at once. */
class Sources {
  readonly #known = new Map<Element, string | undefined>();

  /** The address of a picture, in its own attributes or in those of the sources beside it. */
  of(image: Element): string | undefined {
    const own = addressOf(attributeOf(image));
    const picture = own ? null : image.closest('picture');
    if (!picture) return own;
    if (!this.#known.has(picture)) this.#known.set(picture, this.#first(picture));
    return this.#known.get(picture);
  }

  #first(picture: Element): string | undefined {
    return [...picture.querySelectorAll('source')]
      .flatMap((source) => ['srcset', ...LATE_SOURCE_SETS].map((name) => widestOf(source.getAttribute(name))))
      .find(Boolean);
  }
}

/** Gives every picture the address that it was to get. */
function bringPictures(body: Element): ReadonlySet<Element> {
  const late = new Set<Element>();
  const sources = new Sources();
  for (const stand of body.querySelectorAll('amp-img')) {
    const image = stand.ownerDocument.createElement('img');
    for (const { name, value } of stand.attributes) image.setAttribute(name, value);
    stand.replaceWith(image);
  }
  for (const image of body.querySelectorAll('img')) {
    const source = sources.of(image);
    if (!source || source === image.getAttribute('src')?.trim()) continue;
    image.setAttribute('src', source);
    late.add(image);
    const sets = ['srcset', ...LATE_SOURCE_SETS].map((name) => image.getAttribute(name));
    const set = sets.find((value) => value && !isPlaceholder(value));
    if (set) image.setAttribute('srcset', set);
    else image.removeAttribute('srcset');
  }
  return late;
}

/** Pictures for those without scripts, where no other stands for them. */
function openNoscript(body: Element, late: ReadonlySet<Element>): void {
  const shown = new Set(
    [...body.querySelectorAll('img')].flatMap((it) => (it.closest('amp-noscript') ? [] : it.src)),
  );
  for (const noscript of body.querySelectorAll('amp-noscript')) {
    const before = noscript.previousElementSibling;
    const near = before && [before, ...before.querySelectorAll('img')].some((element) => late.has(element));
    const images = [...noscript.querySelectorAll('img')].filter(({ src }) => !near && !shown.has(src));
    for (const { src } of images) shown.add(src);
    noscript.replaceWith(...images);
  }
}

function dropHidden(body: Element, late: ReadonlySet<Element>): void {
  // A script would show a picture once it is there.
  for (const element of hiddenIn(body)) if (!late.has(element)) element.remove();
}

const isDot = (element: Element) =>
  ['width', 'height'].some((side) => parseFloat(element.getAttribute(side) ?? '') <= 1);

/** A film, a sound or a frame as a link to it, named by its title or its host. */
function linkPlayed(body: Element, base: string | undefined): void {
  for (const played of body.querySelectorAll(PLAYED)) {
    // It stood in another one.
    if (!body.contains(played)) continue;
    const sources = [played, ...played.querySelectorAll('source,embed')];
    const addresses = sources.flatMap((it) =>
      ['src', 'data-src', 'data-lazy-src', 'data'].map(attributeOf(it)),
    );
    const id = played.getAttribute('data-videoid');
    const wanted = addresses.find((address) => address && !isPlaceholder(address));
    const address = wanted ?? (id ? `https://www.youtube.com/watch?v=${id}` : '');
    const url = address ? checkLink(address, base) : undefined;
    if (!url?.startsWith('http') || isDot(played)) {
      played.remove();
      continue;
    }
    const name = played.getAttribute('title')?.trim() || played.getAttribute('aria-label')?.trim();
    const link = played.ownerDocument.createElement(played.closest('a') ? 'span' : 'a');
    link.setAttribute('href', url);
    link.textContent = name || new URL(url).host;
    const line = played.ownerDocument.createElement(played.closest('p,a,h1,h2,h3,h4,h5,h6') ? 'span' : 'p');
    line.append(' ', link, ' ');
    played.replaceWith(line);
  }
}

function cutShortcodes(body: Element): void {
  const walker = body.ownerDocument.createTreeWalker(body, view.NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue!.includes('[') && !node.parentElement?.closest('pre,code,kbd,samp'))
      node.nodeValue = withoutShortcodes(node.nodeValue!);
}

/**
 * @param base what relative addresses are relative to
 * @param isOvergrown whether a body is more than is shown; handed over, for its file is one of the first load
 */
export function prepare(
  html: string,
  base: string | undefined,
  isOvergrown: (body: ParentNode, outside: number) => boolean,
): string {
  const body = bodyOf(html.replace(FORM, '<$1div'), parserOf(view.DOMParser));
  // It will not be shown; to look for what is around each element would take seconds.
  if (isOvergrown(body, 2)) return html;
  const late = bringPictures(body);
  openNoscript(body, late);
  dropHidden(body, late);
  linkPlayed(body, base);
  for (const math of body.querySelectorAll('math'))
    // One in another has gone with it.
    if (body.contains(math)) math.replaceWith(...wordsOfFormula(math));
  cutShortcodes(body);
  dropStyles(body);
  return unmask(body.innerHTML);
}
