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
        const holder = before.get(article)?.holder ?? new DocumentFragment();
        render(templates[index], holder);
        return [
          article,
          { holder, node: before.get(article)?.node ?? (holder.firstElementChild as HTMLElement) },
        ];
      }),
    );
    let focused: string | undefined;
    for (const [article, { node }] of before)
      if (!this.#entries.has(article)) {
        if (node.matches(':focus-within')) focused = article.id;
        node.remove();
      }
    arrange(
      list,
      Array.from(this.#entries.values(), ({ node }) => node),
    );
    const changed = articles.find(({ id }) => id === focused);
    if (changed) focusTitle(this.#entries.get(changed)!.node, { preventScroll: true });
    return list;
  }
}
