/**
 * The four elements as a server runs them: what a browser would tell them of their page, they are told here.
 * Promises one update and what it renders; never registers a tag, fires an event that leaves it, or touches a page.
 */
import { ReactiveElement, type PropertyValues, type ReactiveController } from 'lit';
import { BodyController } from '../elements/controllers/body-controller.js';
import type { CityElement } from '../elements/base/city-element.js';
import { FeedController } from '../elements/controllers/feed-controller.js';
import { CityArticleCard } from '../elements/city-article-card.js';
import { CityAwardBadge } from '../elements/city-award-badge.js';
import { CityNewsArticle } from '../elements/city-news-article.js';
import { CityNewsList } from '../elements/city-news-list.js';

/** Where the element will stand. */
export interface ServedPage {
  /** Address of the page, absolute. */
  readonly url: string;
  /** What `lang` says around the element; empty where nothing does. */
  readonly lang: string;
}

export interface Served {
  page: ServedPage;
  /** Sets an attribute as markup does. */
  take(name: string, value: string): void;
  /** One update, without rendering; resolves when what it set going is there. */
  prepare(): Promise<void>;
  /** As `prepare`, for an element that has nothing to wait for. */
  prepareNow(): void;
  /** What its shadow root shows. */
  inside(): unknown;
}

type Constructor<T> = new () => T;

/** What stands for a shadow root: styles are written out by the server, so none has to be adopted. */
const ROOT = { adoptedStyleSheets: { includes: () => true } } as unknown as ShadowRoot;

function serve<T extends Constructor<CityElement>>(base: T) {
  // A mixin takes any arguments, or TypeScript knows no mixin.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const Base = base as abstract new (...words: any[]) => CityElement;
  abstract class ServedElement extends Base implements Served {
    page: ServedPage = { url: '', lang: '' };

    declare bodies: BodyController[] | undefined;

    declare feeds: FeedController[] | undefined;

    override get isConnected() {
      return true;
    }

    override get lang() {
      return this.getAttribute('lang') ?? '';
    }

    override get dir() {
      return this.getAttribute('dir') ?? '';
    }

    override get baseURI() {
      return this.page.url;
    }

    override get shadowRoot() {
      return ROOT;
    }

    override get ownerDocument() {
      const { url } = this.page;
      return { URL: url, location: new URL(url) } as unknown as Document;
    }

    // Without children of its own there is no inline feed and no fallback to tell of.
    override querySelector() {
      return null;
    }

    override closest() {
      const { lang } = this.page;
      return this.hasAttribute('lang') ? this : ({ getAttribute: () => lang } as unknown as Element);
    }

    override addController(controller: ReactiveController) {
      if (controller instanceof BodyController) (this.bodies ??= []).push(controller);
      if (controller instanceof FeedController) (this.feeds ??= []).push(controller);
      super.addController(controller);
    }

    protected override createRenderRoot() {
      return ROOT;
    }

    protected override update(changed: PropertyValues) {
      // Writes properties to attributes. Lit's own would render into a root.
      ReactiveElement.prototype['update'].call(this, changed);
    }

    protected override updated() {
      // What an element does to a page once it is updated.
    }

    take(name: string, value: string) {
      this.setAttribute(name, value);
      this.attributeChangedCallback(name, null, value);
    }

    prepareNow() {
      this.performUpdate();
      // The feed was handed over and not fetched, but a browser will know its next page.
      const { feeds = [], src } = this as { feeds?: FeedController[]; src?: string };
      for (const controller of feeds) {
        const { state } = controller;
        if (src && state.status === 'ready' && state.feed.nextUrl)
          controller.state = { ...state, next: { status: 'waiting' as const } };
      }
    }

    inside() {
      return this.render();
    }

    async prepare() {
      this.prepareNow();
      await Promise.all((this.bodies ?? []).map(({ whenClean }) => whenClean));
    }
  }
  // As a registry would: Lit reads the properties and styles of a class when this is asked for.
  void (ServedElement as unknown as typeof CityElement).observedAttributes;
  return ServedElement as unknown as T & Constructor<Served>;
}

export const SERVED = {
  'city-news-list': serve(CityNewsList),
  'city-news-article': serve(CityNewsArticle),
  'city-article-card': serve(CityArticleCard),
  'city-award-badge': serve(CityAwardBadge),
} as const;

export type Tag = keyof typeof SERVED;
