/**
 * The entries of a list, each kept for as long as its article is shown.
 * Promises that an entry follows its article wherever it moves and stays as it is where nothing has to move, and that an
 * article which has changed, being another object, is built anew, for a translator may have been at the old one's words;
 * focus that was in it comes back. Lit's `repeat` does most of it and weighs three times as much with what it brings.
 */
import { html, isServer, nothing, render, type TemplateResult } from 'lit';
import type { Article } from '../../model/feed.js';
import { readNews } from '../../model/read-news.js';
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
  /** What it was rendered from, beside its article. */
  readonly inputs: readonly unknown[];
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

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.every((value, index) => value === other[index]);

export class Entries {
  #list: HTMLElement | undefined;
  #entries = new Map<Article, Entry>();

  /** The article that an entry shows. */
  articleOf(node: Element | null | undefined): Article | undefined {
    return [...this.#entries].find(([, entry]) => entry.node === node)?.[0];
  }

  /** The articles in their order; in a browser the one node that holds them. */
  render(articles: readonly Article[], settings: CardSettings, place: EntryPlace): unknown {
    if (isServer)
      return html`<ul role="list">
        ${articles.map((article, index) => renderEntry(article, index, settings, place))}
      </ul>`;
    const list = (this.#list ??= document.createElement('ul'));
    list.role = 'list';
    const before = this.#entries;
    this.#entries = new Map(
      articles.map((article, index) => [article, this.#entryOf(article, index, settings, place)]),
    );
    const giveFocus = this.#heldFocus(before);
    const nodes = [...this.#entries.values()].map(({ node }) => node);
    const kept = new Set(nodes);
    for (const { node } of before.values()) if (!kept.has(node)) node.remove();
    arrange(list, nodes);
    giveFocus();
    return list;
  }

  #entryOf(article: Article, index: number, settings: CardSettings, place: EntryPlace): Entry {
    const known = this.#entries.get(article);
    const { inputs, icons, renderStatus } = settings;
    const own = [
      ...inputs,
      ...[place.level, place.isLed],
      index === 0,
      article.awards.length > 0 && icons,
      article.status && renderStatus,
    ];
    if (known && isSame(known.inputs, own)) return known;
    const holder = fill(renderEntry(article, index, settings, place), known?.holder);
    const node = holder === known?.holder ? known.node : (holder.firstElementChild as HTMLElement);
    return { holder, node, inputs: own };
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

const FACTS = {
  title: '0',
  summary: '0',
  url: 'https://localhost/',
  _city_news: { publisher: '0', views: 0 },
};

/**
 * Reads and renders two articles that nobody sees: the first time code, templates and formatters take longer than a
 * page of news.
 */
export function warmEntries(settings: CardSettings, level: number): void {
  const items = ['2000-01-01', '2000-01-01T00:00:00'].map((date) => ({
    id: date,
    date_published: date,
    ...FACTS,
  }));
  new Entries().render(readNews({ items }).feed.articles, settings, { level, isLed: false });
}
