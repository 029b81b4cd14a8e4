/**
 * A mounted list as plain markup and one stylesheet: what a page without components would hold. The markup and the
 * looks are those of the list itself, so that raw HTML and elements are held against each other fairly.
 */
const withoutComments = (html) => html.replace(/<!--.*?-->/gs, '');

const cssOf = (root, host) =>
  root.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules])
    .map((rule) =>
      rule.cssText
        .replace(/:host\(\[layout="?(\w+)"?\]\)/g, `${host}.$1`)
        .replace(/:host\(\[hidden\]\)/g, `${host}[hidden]`)
        .replaceAll(':host', host),
    )
    .join('\n');

/** @returns the markup of each entry, of what is around them, and the stylesheet of all */
export function flatten(list) {
  const root = list.shadowRoot;
  const cards = [...root.querySelectorAll('city-article-card')];
  const entries = cards.map((card) => {
    const { className } = card.parentElement;
    return `<li class="${className}" part="item"><div class="host" role="article">${withoutComments(card.shadowRoot.innerHTML)}</div></li>`;
  });
  const section = root.querySelector('section').cloneNode(true);
  section.querySelector('ul').textContent = '';
  const [before, after] = withoutComments(section.outerHTML).split(/(?<=<ul[^>]*>)/);
  return { entries, before, after, css: `${cssOf(root, '.stage')}\n${cssOf(cards[0].shadowRoot, '.host')}` };
}

/** The stylesheet without what spares the layout of entries out of sight. */
export const withoutSparing = (css) => css.replace(/content-visibility: auto;/g, '');
