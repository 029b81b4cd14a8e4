/**
 * A feed → the files of a small news site: pages of the list, a page for each article, a feed, a map of the site.
 * Promises pages that need no script and link to each other by relative addresses, so that they work wherever they are
 * put; nothing under embargo is in any of them. Never writes a file.
 */
import type { Article, Feed } from '../../model/feed.js';
import { readDetails } from '../../model/read-details.js';
import { negotiate, say, type Speech } from '../../text/messages.js';
import type { Attributes, Rendered } from '../../server/render.js';
import { fileOf, listFileOf } from './names.js';
import { escapeText, pageOf, tagOf, type PageParts } from './page.js';
import { siteFeed, siteMap } from './site-feeds.js';
import { pageStyle } from './style.js';

export interface SiteOptions {
  readonly lang: string;
  /** Attributes of the list; those that an article knows go to it as well. */
  readonly attributes: Attributes;
  /** Articles on a page of the list. */
  readonly count: number;
  /** Where the site will be, with its slash. */
  readonly siteUrl?: string | undefined;
  onProgress(done: number, all: number): void;
}

export interface Site {
  /** Text by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly articles: number;
  readonly listPages: number;
  readonly notes: readonly string[];
}

const STYLES = 'styles/';

/** The elements of a site. */
const SHOWN = ['city-news-list', 'city-news-article'] as const;

/** What the list is told that an article is told too. */
const SHARED = ['lang', 'theme', 'date-style', 'time-zone'];

/** The renderer, with Lit and all elements, which no other command needs. */
const bringServer = () => import('../../server/render.js');

class Builder {
  readonly files = new Map<string, string>();
  readonly notes = new Set<string>();
  readonly #feed: Feed;
  readonly #options: SiteOptions;
  readonly #speech: Speech;
  readonly #pages: readonly (readonly Article[])[];

  constructor(feed: Feed, options: SiteOptions) {
    // What is left of the feed elsewhere is not part of this site.
    this.#feed = { ...feed, nextUrl: undefined };
    this.#options = options;
    this.#speech = negotiate(options.lang);
    const { articles } = feed;
    const starts = Array.from({ length: Math.ceil(articles.length / options.count) || 1 }, (_, at) => at);
    this.#pages = starts.map((at) => articles.slice(at * options.count, (at + 1) * options.count));
  }

  get listPages(): number {
    return this.#pages.length;
  }

  async addLists(): Promise<void> {
    for (const [index, articles] of this.#pages.entries()) {
      const attributes = {
        ...this.#options.attributes,
        heading: '',
        label: this.#title,
        count: Math.max(1, articles.length),
        lead: index === 0 && this.#options.attributes['lead'],
      };
      const feed = { ...this.#feed, articles };
      const shown = await this.#render(feed, { attributes });
      const number = index + 1;
      this.#add(listFileOf(number), {
        title: number === 1 ? this.#title : `${this.#title} (${number})`,
        head: this.#neighboursOf(number),
        body: [
          `<header><h1>${number === 1 ? this.#heading : this.#homeLink}</h1></header>`,
          `<main>${shown.html}${this.#numbers(number)}</main>`,
        ],
      });
    }
  }

  async addArticles(): Promise<void> {
    const { articles } = this.#feed;
    for (const [index, article] of articles.entries()) {
      this.#options.onProgress(index, articles.length);
      const shared = SHARED.map((name) => [name, this.#options.attributes[name]] as const);
      const shown = await this.#render(this.#feed, {
        article: article.id,
        attributes: { ...Object.fromEntries(shared), 'back-url': listFileOf(1), 'json-ld': true },
      });
      this.#add(fileOf(article), {
        title: `${article.title} – ${this.#title}`,
        description: article.summary,
        head: this.#languagesOf(article),
        body: [`<header><h1 class="small">${this.#homeLink}</h1></header>`, `<main>${shown.html}</main>`],
      });
    }
  }

  async addTheRest(): Promise<void> {
    const { styleFileOf, styleSheetOf } = await bringServer();
    const { siteUrl, attributes } = this.#options;
    const isThemed = (attributes['theme'] ?? 'inherit') !== 'inherit';
    for (const tag of SHOWN)
      this.files.set(`${STYLES}${styleFileOf(tag)}`, styleSheetOf(tag, isThemed, true));
    this.files.set('style.css', pageStyle(attributes['theme'] as string | undefined));
    this.files.set('feed.json', siteFeed(this.#feed, siteUrl));
    const lists = this.#pages.map((_, index) => listFileOf(index + 1));
    if (siteUrl !== undefined) this.files.set('sitemap.xml', siteMap(this.#feed, siteUrl, lists));
  }

  async #render(feed: Feed, options: object): Promise<Rendered> {
    const { render } = await bringServer();
    const rendered = await render(feed, {
      ...options,
      addressOf: fileOf,
      styles: 'link',
      stylesUrl: STYLES,
      isStatic: true,
    });
    for (const note of rendered.notes) this.notes.add(note);
    return rendered;
  }

  #add(file: string, parts: Omit<PageParts, 'lang' | 'dir'>): void {
    const { homeUrl } = this.#feed;
    const source = homeUrl?.startsWith('http')
      ? `${tagOf('a', { href: homeUrl })}${escapeText(new URL(homeUrl).host)}</a> · `
      : '';
    const head = [
      tagOf('link', { rel: 'stylesheet', href: 'style.css' }),
      tagOf('link', {
        rel: 'alternate',
        type: 'application/feed+json',
        href: 'feed.json',
        title: this.#title,
      }),
      ...(parts.head ?? []),
    ];
    const footer = `<footer><p>${source}<a href="feed.json">JSON Feed</a></p></footer>`;
    const dir = say(this.#speech, 'dir');
    const page = { ...parts, lang: this.#options.lang, dir, head, body: [...parts.body, footer] };
    this.files.set(file, pageOf(page));
  }

  get #title(): string {
    return this.#feed.title || this.#feed.publisher?.name || 'News';
  }

  get #heading(): string {
    const { language } = this.#feed;
    return `${tagOf('span', { lang: language })}${escapeText(this.#title)}</span>`;
  }

  get #homeLink(): string {
    return `${tagOf('a', { href: listFileOf(1) })}${this.#heading}</a>`;
  }

  #numbers(current: number): string {
    if (this.#pages.length < 2) return '';
    const links = this.#pages.map((_, index) => {
      const page = index + 1;
      const now = page === current ? 'page' : undefined;
      return `<li>${tagOf('a', { href: listFileOf(page), 'aria-current': now })}${page}</a></li>`;
    });
    return `${tagOf('nav', { 'aria-label': say(this.#speech, 'moreArticles') })}<ol>${links.join('')}</ol></nav>`;
  }

  #neighboursOf(page: number): string[] {
    const link = (rel: string, number: number) =>
      number < 1 || number > this.#pages.length ? [] : [tagOf('link', { rel, href: listFileOf(number) })];
    return [...link('prev', page - 1), ...link('next', page + 1)];
  }

  /** The same article in other languages, and in its own. */
  #languagesOf(article: Article): string[] {
    const { translations } = readDetails(article);
    const { siteUrl } = this.#options;
    if (translations.length === 0) return [];
    const own = article.url ?? (siteUrl && new URL(fileOf(article), siteUrl).href);
    const known = [
      ...(own && article.language ? [{ language: article.language, url: own }] : []),
      ...translations,
    ];
    return known.map(({ language, url }) =>
      tagOf('link', { rel: 'alternate', hreflang: language, href: url }),
    );
  }
}

/** Builds the site of a feed, whose articles may all be seen by now. */
export async function buildSite(feed: Feed, options: SiteOptions): Promise<Site> {
  const builder = new Builder(feed, options);
  await builder.addLists();
  await builder.addArticles();
  await builder.addTheRest();
  const { files, listPages, notes } = builder;
  return { files, articles: feed.articles.length, listPages, notes: [...notes] };
}
