/**
 * An article as schema.org says it, for search engines; only where the page asks for it (`json-ld`).
 * Promises one block for each article of a page, that no text can end the block, and only what the feed says: the
 * award belongs to the city it honours, not to the article (feeds.md, JSON-LD).
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Article, ArticleDetails, Attachment, Organisation, Translation } from '../../model/feed.js';
import { checkLink, checkResource } from '../../model/urls.js';

const organisation = ({ name, abbr, url, logo }: Organisation, more: object = {}) => ({
  '@type': 'GovernmentOrganization',
  name,
  alternateName: abbr,
  url,
  logo,
  ...more,
});

const someOf = <T>(list: readonly T[]) => (list.length > 0 ? list : undefined);

const viewsOf = (views: number) => ({
  '@type': 'InteractionCounter',
  interactionType: 'https://schema.org/ViewAction',
  userInteractionCount: views,
});

const mediaOf = ({ url, title, type, bytes }: Attachment) => ({
  '@type': 'MediaObject',
  name: title,
  contentUrl: checkLink(url),
  encodingFormat: type,
  contentSize: bytes === undefined ? undefined : `${bytes} B`,
});

const translationOf = ({ url, language, title }: Translation) => ({
  '@type': 'NewsArticle',
  headline: title,
  inLanguage: language,
  url: checkLink(url),
});

/** The article as a value for `JSON.stringify`; what is not said is left out. */
export function jsonLdOf(article: Article & Partial<ArticleDetails>): object {
  const {
    publisher,
    awards,
    image,
    topics,
    licence,
    url,
    views,
    attachments = [],
    translations = [],
  } = article;
  const won = awards.map(({ name, year }) => (year ? `${name} ${year}` : name));
  const link = url && checkLink(url);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': link,
    headline: article.title,
    description: article.summary,
    url: link,
    mainEntityOfPage: link,
    isBasedOn: link,
    image: image && checkResource(image.url),
    datePublished: article.published,
    dateModified: article.modified,
    inLanguage: article.language,
    keywords: someOf(topics),
    articleSection: article.category,
    license: licence?.url,
    interactionStatistic: views === undefined ? undefined : viewsOf(views),
    associatedMedia: someOf(attachments.map(mediaOf)),
    workTranslation: someOf(translations.map(translationOf)),
    publisher: publisher && organisation(publisher),
    about: publisher && won.length > 0 ? organisation(publisher, { award: won }) : undefined,
  };
}

/** JSON that is safe inside a script element. */
export function writeJsonLd(article: Article & Partial<ArticleDetails>): string {
  return JSON.stringify(jsonLdOf(article)).replace(/</g, '\\u003c');
}

/** The block of an element, beside its own children, for as long as the element shows the article. */
export class JsonLdController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #article: Article | undefined;
  #script: HTMLScriptElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.put(undefined);
  }

  /** Puts the block of this article, or takes it away; a page has one for each article. */
  put(article: (Article & Partial<ArticleDetails>) | undefined): void {
    if (article === this.#article) return;
    this.#article = article;
    this.#script?.remove();
    this.#script = undefined;
    if (!article || !this.#host.isConnected) return;
    const { ownerDocument } = this.#host;
    const text = writeJsonLd(article);
    const blocks = ownerDocument.querySelectorAll('script[type="application/ld+json"]');
    if ([...blocks].some((block) => block.textContent === text)) return;
    this.#script = ownerDocument.createElement('script');
    this.#script.type = 'application/ld+json';
    // As a node: setting the text of a script is for Trusted Types to judge.
    this.#script.append(ownerDocument.createTextNode(text));
    this.#host.append(this.#script);
  }
}
