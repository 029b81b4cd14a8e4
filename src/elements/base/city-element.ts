/**
 * What all four elements share: the theme, and the language that speaks to the reader.
 * Never fetches and never renders.
 */
import { isServer, LitElement, nothing, type CSSResult, type PropertyValues } from 'lit';
import { oneOf } from './convert.js';
import { property } from './property.js';
import { checkLink } from '../../model/urls.js';
import { directionOf, isSameLanguage } from '../../model/language-tag.js';
import { languageAround, watchLanguage } from '../controllers/language-watch.js';
import { Chunk } from '../../chunk.js';
import { report } from '../controllers/report.js';
import { PartsController } from '../controllers/parts-controller.js';
import type { Tongue } from '../templates/words.js';
import { adopt, themes } from '../late/themes.js';
import { negotiate, say, type MessageKey, type Speech, type Values } from '../../text/messages.js';

const takeover = new Chunk(() => import('../controllers/takeover.js'));

export const THEMES = ['inherit', 'auto', 'light', 'dark', 'contrast'] as const;

export type Theme = (typeof THEMES)[number];

/**
 * What the four elements have in common.
 *
 * @cssstate prerendered - What a server has rendered is shown until there is news of the element's own.
 * @attr lang - Language of the interface; that of the nearest element around it if absent.
 * @cssprop --city-color-text - Text. Default: the page's.
 * @cssprop --city-color-muted - Facts and notes.
 * @cssprop --city-color-link - Links and buttons. Default: the text's colour.
 * @cssprop --city-color-link-hover - Links under the pointer.
 * @cssprop --city-color-border - Hairlines.
 * @cssprop --city-color-border-strong - Edges of boxes.
 * @cssprop --city-color-surface - Ground of cards.
 * @cssprop --city-color-sunken - Ground of notes and of pictures before they come.
 * @cssprop --city-color-background - Ground of the element; set by themes.
 * @cssprop --city-color-focus - The focus ring.
 * @cssprop --city-color-error - Title of a failure.
 * @cssprop --city-color-error-border - Edge of a failure.
 * @cssprop --city-font-body - Font of the text. Default: the page's.
 * @cssprop --city-font-heading - Font of headings. Default: the text's.
 * @cssprop --city-space - Unit of spacing; default 4px.
 * @cssprop --city-radius - Rounding of corners; default 4px.
 * @cssprop --city-rule - Thickness of the line above the heading; default 3px.
 * @cssprop --city-hairline - Thickness of hairlines and edges; default 1px.
 * @cssprop --city-focus-width - Thickness of the focus ring; default 3px.
 * @cssprop --city-size-small - Size of facts and badges; default 0.8125em.
 */
export abstract class CityElement extends LitElement {
  /** Colours: `inherit` the page's, follow the system (`auto`), or `light`, `dark`, `contrast`. */
  @property({ reflect: true, useDefault: true, converter: oneOf(THEMES, 'inherit') }) theme: Theme =
    'inherit';

  /** The dictionary and the tag for dates and numbers in use. */
  protected speech!: Speech;

  /** What comes late. */
  protected readonly parts = new PartsController(this);

  /** What `lang` of the element or around it says of its text; empty where nobody says. */
  #around = '';

  constructor() {
    super();
    watchLanguage(this);
  }

  /** What a server has rendered stays while this is rendered aside, until it is the same or better (`takeover.ts`). */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.shadowRoot) {
      void takeover.load().then((part) => part?.takeOver(this, this.parts));
      return new DocumentFragment();
    }
    if (isServer) return super.createRenderRoot();
    this.#dress(this.attachShadow({ mode: 'open' }));
    return this.shadowRoot!;
  }

  /** Moved to another document, where it begins without its sheets. */
  adoptedCallback(): void {
    this.#dress(this.shadowRoot);
    this.requestUpdate();
  }

  #dress(root: ShadowRoot | null): void {
    if (root) adopt(root, ...((this.constructor as typeof LitElement).elementStyles as CSSResult[]));
  }

  /** Where nothing can be rendered, as in XHTML, the page's own words are shown. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      this.renderRoot.replaceChildren(document.createElement('slot'));
      report(error as Error);
    }
  }

  protected override willUpdate(): void {
    this.#around = languageAround(this);
    this.speech = negotiate(this.#around || (isServer ? 'en' : navigator.language));
    if (this.theme !== 'inherit' && !isServer) this.use(themes);
  }

  /** A part with looks of its own, once it has come. */
  protected use<T extends { readonly styles: CSSResult }>(chunk: Chunk<T>): T | undefined {
    const part = this.parts.use(chunk);
    if (part) adopt(this.shadowRoot!, part.styles);
    return part;
  }

  /** As `say`, to be handed on. */
  protected readonly sayIt = (key: MessageKey, values?: Values): string => this.say(key, values);

  /** An address of the page's author, absolute, if it may be a link. */
  protected checked(url: string): string | undefined {
    return url ? checkLink(url, this.baseURI) : undefined;
  }

  protected say(key: MessageKey, values?: Values): string {
    return say(this.speech, key, values);
  }

  /** `lang` around our own words (A14): always, for in Firefox `:lang()` knows nothing of what stands outside the root. */
  protected get spoken(): string {
    return this.speech.locale;
  }

  /** `dir` around everything where the element has a `lang` of its own and no `dir`. */
  protected get direction(): 'ltr' | 'rtl' | typeof nothing {
    return this.lang && !this.dir ? (this.say('dir') as 'ltr' | 'rtl') : nothing;
  }

  /**
   * `lang` for text of the feed; `undefined` where it is in the language of the interface (A13). Text of a language
   * not known is in that of the page, whatever the interface speaks.
   */
  protected foreign(language = this.#around): string | undefined {
    return isSameLanguage(language, this.speech.language) ? undefined : language;
  }

  /** `lang` and `dir` for text of the feed in this language. */
  protected tongue(language?: string): Tongue {
    return { lang: this.foreign(language) ?? nothing, dir: directionOf(language) };
  }
}
