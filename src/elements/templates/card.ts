/**
 * One article as a card: the mark-up that the list shows for each of its articles and `<city-article-card>` wraps.
 * Promises a complete look with a title alone, one link whose name is the title (A7), and text bindings only. Knows
 * neither feed nor focus; a click is told by `city-article-open` where the card stands (`listing-element.ts`).
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Picture } from '../../model/feed.js';
import { checkLink, checkResource } from '../../model/urls.js';
import { say } from '../../text/messages.js';
import { renderBadge, type BadgeOptions } from './badge.js';
import { heading } from './heading.js';
import type { Layout } from '../base/listing-element.js';
import { renderMeta, type MetaOptions } from './meta.js';
import { checkSources } from './picture.js';
import type { renderStatus } from './status.js';
import { words, type Tongue } from './words.js';

/** An article, or as much of one as is written by hand. */
export type Facts = { readonly [Name in keyof Article]?: Article[Name] | undefined };

/** What each layout shows when `show` does not say. */
const SHOWN: Readonly<Record<Layout, string>> = {
  list: 'image summary date publisher views badge',
  compact: 'date publisher badge',
  cards: 'image summary date publisher views badge',
};

/** The words of `show`, or what suits the layout. */
export const wordsOf = (show: string, layout: Layout): readonly string[] =>
  (show || SHOWN[layout]).split(/\s+/);

/** What all cards of one element have in common. */
export interface CardSettings extends MetaOptions, Pick<BadgeOptions, 'icons'> {
  /** Says what became of an article, once what says it has come. */
  readonly renderStatus: typeof renderStatus | undefined;
  readonly layout: Layout;
  /** Words of `show`. */
  readonly shows: readonly string[];
  /** The page says what to show, so that nothing of it is left out on a phone. */
  readonly isChosen: boolean;
  readonly newTab: boolean;
  /** Address at which the article is read. */
  readonly urlOf: (facts: Facts) => string | undefined;
  /** `lang` and `dir` for text in a language (A13). */
  readonly tongue: (language?: string) => Tongue;
  /** Pictures that did not come: they leave no hole. */
  readonly broken: ReadonlySet<string>;
  readonly onImageError: (event: Event) => void;
  /** All that the look of a card depends on beside its article and its place; a card need not be rendered anew for less. */
  readonly inputs: readonly unknown[];
}

/** Where the card stands. */
export interface CardPlace {
  /** Names of the card for the page's styles. */
  readonly part: string;
  /** Of the title's heading, 2 to 6. */
  readonly level: number;
  readonly isLead: boolean;
  /** Its picture must not wait. */
  readonly isFirst: boolean;
  /** Puts a slot around the badges. */
  readonly around?: (badges: unknown) => unknown;
}

function title(facts: Facts, { lang }: Tongue, { urlOf, newTab }: CardSettings): TemplateResult {
  const url = urlOf(facts);
  if (!url) return html`<span lang=${lang}>${facts.title}</span>`;
  return html`<a
    href=${checkLink(url) ?? nothing}
    lang=${lang}
    hreflang=${lang}
    target=${newTab ? '_blank' : nothing}
    rel=${newTab ? 'noopener' : nothing}
    aria-describedby=${newTab ? 'new-tab' : nothing}
    >${facts.title}</a
  >`;
}

/** The first awards by name, two where there is room, and how many more there are. */
function awards(
  { awards: all = [], status }: Facts,
  tongue: Tongue,
  settings: CardSettings,
  { around, isLead }: CardPlace,
) {
  // What is withdrawn must not read as valid.
  const awards = status === 'withdrawn' ? [] : all;
  if (!settings.shows.includes('badge') || (awards.length === 0 && !around)) return nothing;
  const room = settings.layout === 'list' || isLead ? 2 : 1;
  const more = awards.length - room;
  const badges = html`${awards.slice(0, room).map((award) => renderBadge(award, settings, tongue))}${
    more > 0 ? html`<span class="badge more" dir="ltr" part="badge">${`+${more}`}</span>` : nothing
  }`;
  return html`<div class="awards">${around ? around(badges) : badges}</div>`;
}

function meta(
  { published, modified, publisher, views, timeZone, status }: Facts,
  tongue: Tongue,
  settings: CardSettings,
) {
  const { shows } = settings;
  return renderMeta(
    {
      first: settings.renderStatus?.(status, settings.speech),
      published: shows.includes('date') ? published : undefined,
      // Where nothing else says how old it is.
      modified: shows.includes('date') && !published ? modified : undefined,
      publisher: shows.includes('publisher') ? publisher : undefined,
      views: shows.includes('views') ? views : undefined,
      timeZone,
    },
    settings,
    tongue,
  );
}

function topics(
  { topics }: Facts,
  tongue: Tongue,
  { speech, shows }: CardSettings,
): TemplateResult | typeof nothing {
  if (!topics?.length || !shows.includes('topics')) return nothing;
  const topic = (text: string) => html`<span class="fact">${words(text, tongue)}</span>`;
  return html`<p class="meta topics" part="topics">
    <span class="heard">${say(speech, 'topics')}</span>${topics.map(topic)}
  </p>`;
}

function picture(
  image: Picture,
  { lang, dir }: Tongue,
  { onImageError }: CardSettings,
  { isLead, isFirst }: CardPlace,
) {
  return html`<div class="image" part="image">
    <img
      src=${checkResource(image.url) ?? nothing}
      srcset=${checkSources(image) ?? nothing}
      sizes="auto, 24em"
      alt=${image.alt ?? ''}
      lang=${lang}
      dir=${dir}
      width=${image.width ?? nothing}
      height=${image.height ?? nothing}
      loading=${isLead || isFirst ? 'eager' : 'lazy'}
      decoding="async"
      referrerpolicy="no-referrer"
      @error=${onImageError}
    />
  </div>`;
}

/** Below the cards of an element, once: what a link that opens a new tab is described by. */
export const renderNewTab = ({ newTab, speech }: CardSettings): TemplateResult | typeof nothing =>
  newTab ? html`<span id="new-tab" hidden>${say(speech, 'newTab')}</span>` : nothing;

export function renderCard(facts: Facts, settings: CardSettings, place: CardPlace): TemplateResult {
  const { summary, image } = facts;
  const { layout, shows, broken, isChosen } = settings;
  const tongue = settings.tongue(facts.language);
  const { lang, dir } = tongue;
  // A title that was made of the summary says its words already (T14).
  const isSummed = summary && shows.includes('summary') && !facts.titleIsDerived;
  const isPictured = image && shows.includes('image') && !broken.has(image.url);
  return html`<div
    class=${`card ${layout}${place.isLead ? ' lead' : ''}${isChosen ? ' chosen' : ''}`}
    part=${place.part}
  >
    <div class="body">
      ${heading(place.level, 'title', title(facts, tongue, settings), nothing, dir)}
      <div class="facts">${awards(facts, tongue, settings, place)} ${meta(facts, tongue, settings)}</div>
      ${isSummed ? html`<p class="summary" part="summary" lang=${lang} dir=${dir}>${summary}</p>` : nothing}
      ${topics(facts, tongue, settings)}
    </div>
    ${isPictured ? picture(image, tongue, settings, place) : nothing}
  </div>`;
}
