/**
 * The entries of a list, each kept for as long as its article is shown.
 * Promises that an entry follows its article wherever it moves and stays as it is where nothing has to move, and that an
 * article which has changed, being another object, is built anew, for a translator may have been at the old one's words;
 * focus that was in it comes back. Lit's `repeat` does most of it and weighs three times as much with what it brings.
 */
import { html, isServer, nothing, render, type TemplateResult } from 'lit';
import type { Article } from '../../model/feed.js';
import { renderCard, type CardSettings } from '../templates/card.js';
import { focusTitle } from '../controllers/focus.js';

export interface EntryPlace {
  /** Level of the titles' headings. */
  readonly level: number;
  /** The first entry is large. */
  readonly isLed: boolean;
}

interface Entry {
  readonly holder: DocumentFragment;
  readonly node: HTMLElement;
}

function renderEntry(
  article: Article,
  index: number,
  settings: CardSettings,
  { level, isLed }: EntryPlace,
): TemplateResult {
  const isFirst = index === 0;
  const isLead = isLed && isFirst;
  const card = renderCard(article, settings, { part: 'card', level, isLead, isFirst });
  return html`<li class=${isLead ? 'lead' : nothing} part="item"><article class="box">${card}</article></li>`;
}

/** Puts the nodes in this order, moving as few as can be without counting. */
function arrange(list: Element, nodes: Iterable<Element>): void {
  let next = list.firstElementChild;
  for (const node of nodes)
    if (node === next) next = node.nextElementSibling;
    else list.insertBefore(node, next);
}

/** Renders an entry; one in which a translator has taken away what Lit writes into is made anew. */
function fill(template: TemplateResult, before: DocumentFragment | undefined): DocumentFragment {
  const holder = before ?? new DocumentFragment();
  try {
    render(template, holder);
    return holder;
  } catch (error) {
    if (!before) throw error;
    return fill(template, undefined);
  }
}

export class Entries {
  #list: HTMLElement | undefined;
  #entries = new Map<Article, Entry>();

  /** The article that an entry shows. */
  articleOf(node: Element | null | undefined): Article | undefined {
    return [...this.#entries].find(([, entry]) => entry.node === node)?.[0];
  }

  /** The articles in their order; in a browser the one node that holds them. */
  render(articles: readonly Article[], settings: CardSettings, place: EntryPlace): unknown {
    const templates = articles.map((article, index) => renderEntry(article, index, settings, place));
    if (isServer)
      return html`<ul role="list">
        ${templates}
      </ul>`;
    const list = (this.#list ??= document.createElement('ul'));
    list.role = 'list';
    const before = this.#entries;
    this.#entries = new Map(
      articles.map((article, index) => {
        const known = before.get(article);
        const holder = fill(templates[index]!, known?.holder);
        return [
          article,
          holder === known?.holder ? known : { holder, node: holder.firstElementChild as HTMLElement },
        ];
      }),
    );
    const giveFocus = this.#heldFocus(before);
    const nodes = Array.from(this.#entries.values(), ({ node }) => node);
    const kept = new Set(nodes);
    for (const { node } of before.values()) if (!kept.has(node)) node.remove();
    arrange(list, nodes);
    giveFocus();
    return list;
  }

  /** How to give focus back that moving takes away: to the very link, or to that of the article's new entry. */
  #heldFocus(before: ReadonlyMap<Article, Entry>): () => void {
    const { activeElement } = (this.#list?.getRootNode() ?? document) as ShadowRoot;
    const focused = [...before].find(([, { node }]) => node.contains(activeElement))?.[0];
    return () => {
      if (!focused) return;
      const [, entry] = [...this.#entries].find(([{ id }]) => id === focused.id) ?? [];
      const options = { preventScroll: true };
      if (entry?.node.contains(activeElement)) (activeElement as HTMLElement).focus(options);
      else focusTitle(entry?.node, options);
    };
  }
}
