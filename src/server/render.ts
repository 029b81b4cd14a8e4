/**
 * `city-initiative-news/server`: a feed → HTML that shows it before any script has run, and without one.
 * Promises what the elements would render in a browser, sanitized alike, and plain text and links for where they
 * cannot be shown. Never fetches, and never touches a page or the registry of tags before it is called.
 */
import type { CityNewsArticle } from '../elements/city-news-article.js';
import type { CityNewsList } from '../elements/city-news-list.js';
import { givenFeed } from '../model/given.js';
import type { Article, Feed } from '../model/feed.js';
import { NOWHERE, withoutPlace } from './addresses.js';
import { type Attributes, escapeText, readAttributes, writeAttributes } from './attributes.js';
import { bringAll } from './bring.js';
import { articleFallback, listFallback } from './fallback.js';
import { inlineFeed, inlineJsonLd } from './inline.js';
import { prepareBodies } from './bodies.js';
import { RenderError } from './render-error.js';
import { SERVED, type Served, type Tag } from './served-element.js';
import { styleWriter } from './styles.js';
import { openWriter, shadowRootOf } from './write.js';

export { NOWHERE } from './addresses.js';
export { visibleJson } from './inline.js';
export { RenderError } from './render-error.js';
export { styleFileOf, styleSheetOf, TAGS } from './styles.js';
export type { Attributes, Tag };

export interface RenderOptions {
  /** The element. Default: `city-news-article` where `article` is given, else `city-news-list`. */
  readonly tag?: Tag;
  /** Id or address of the article to show in full. */
  readonly article?: string;
  /** The element's own attributes, by the names they have in HTML; with `src` the browser asks for the feed again. */
  readonly attributes?: Attributes;
  /** Address of the page, for relative addresses. Default: they stay relative. */
  readonly baseUrl?: string;
  /** Plain text and links inside the tag. Default true. */
  readonly fallback?: boolean;
  /** The feed inside the tag, so that the browser need not ask for it. Default false. */
  readonly inline?: boolean;
  /** Styles in each shadow root, or a link to a file there (`styleSheetOf`). Default `inline`. */
  readonly styles?: 'inline' | 'link';
  /** Folder of the style files, with its slash; for `link`. Default `./`. */
  readonly stylesUrl?: string;
  /** Address of an article on this site, relative to the page or absolute; goes before its own in lists and links. */
  readonly addressOf?: (article: Article) => string | undefined;
  /** The page will have no script: buttons that need one are not shown. Default false. */
  readonly isStatic?: boolean;
}

export interface Rendered {
  readonly html: string;
  /** For `style-src`, without quotes: `sha256-…` of each style element. Empty with `styles: 'link'`. */
  readonly styleHashes: readonly string[];
  /** What could not be shown, as sentences. */
  readonly notes: readonly string[];
}

function readFeed(feed: unknown, base: string): Feed {
  const given = givenFeed(feed, base);
  if (!given)
    throw new RenderError(
      'This is no feed.',
      'Give the JSON of a JSON Feed, or what readFeed() makes of it.',
    );
  return given;
}

/** The feed with the addresses of its articles on this site. The one that is shown keeps its own: that is its source. */
function onSite(feed: Feed, { addressOf, article: shown }: RenderOptions, base: string): Feed {
  if (!addressOf) return feed;
  const articles = feed.articles.map((article) => {
    const address = article.id === shown ? undefined : addressOf(article);
    return address === undefined ? article : { ...article, url: new URL(address, base).href };
  });
  return { ...feed, articles };
}

const isFeedTag = (tag: Tag) => tag === 'city-news-list' || tag === 'city-news-article';

/**
 * Renders a feed, or one article of it.
 * @param feed JSON of a JSON Feed, or what `readFeed` gives; not read for a badge or a card, whose attributes say all
 * @throws RenderError: no feed, no such article or attribute, a package that is missing
 */
export async function render(feed: unknown, options: RenderOptions = {}): Promise<Rendered> {
  const { article: id, baseUrl = NOWHERE, isStatic = false, fallback = true, inline = false } = options;
  const tag = options.tag ?? (id === undefined ? 'city-news-list' : 'city-news-article');
  if (!Object.hasOwn(SERVED, tag))
    throw new RenderError(`There is no <${tag}>.`, `There are: ${Object.keys(SERVED).join(', ')}.`);
  const given: Attributes = { ...options.attributes, ...(id === undefined ? {} : { 'article-id': id }) };
  const attributes = readAttributes(tag, given);
  const lang = String(given['lang'] ?? 'en');
  const [hasWindow] = await Promise.all([prepareBodies(), bringAll(lang)]);

  const element = new SERVED[tag]() as unknown as Served & Partial<CityNewsArticle & CityNewsList>;
  element.page = { url: baseUrl, lang };
  for (const [name, value] of attributes) element.take(name, value);
  const read = isFeedTag(tag) ? readFeed(feed, baseUrl) : undefined;
  if (read) element.feed = onSite(read, options, baseUrl);
  await element.prepare();

  const notes: string[] = [];
  const sources = String(given['src'] ?? '').match(/\S+/g) ?? [];
  if (read && sources.length > 1)
    notes.push(
      `src names ${sources.length} feeds, and one was given: the page shows that one until the script has asked for all.`,
    );
  const { styles = 'inline', stylesUrl = './' } = options;
  const { writer, hashes } = styleWriter({ styles, stylesUrl, isStatic }, escapeText);
  const write = await openWriter({ url: baseUrl, lang }, writer);
  const shadow = write(element.inside(), element as unknown as HTMLElement);
  const light: string[] = [];
  const shown = tag === 'city-news-article' ? element.shownArticle : undefined;
  if (tag === 'city-news-article' && !shown)
    throw new RenderError(
      `The feed has no article${id === undefined ? '' : ` "${id}"`} that may be shown by now.`,
      'Look at the ids of its items, and at what is under embargo.',
    );
  if (shown?.html && !hasWindow)
    notes.push('The text of the article is left out: install jsdom, which it is sanitized with.');
  if (fallback && shown) light.push(write(articleFallback(shown)));
  if (fallback && tag === 'city-news-list')
    light.push(write(listFallback(element as unknown as CityNewsList)));
  if (inline && read) light.push(inlineFeed(read));
  if (shown && element.jsonLd) light.push(inlineJsonLd(shown));
  const root = shadowRootOf(writer(tag, element), shadow);
  const html = `<${tag}${writeAttributes(attributes)}>${root}${light.join('\n')}</${tag}>`;
  return { html: withoutPlace(html), styleHashes: hashes(), notes };
}
