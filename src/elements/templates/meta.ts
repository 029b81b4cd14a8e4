/**
 * The row of facts below a title: date, publisher, views. Shared by the card and the article.
 * Promises that a fact which the article does not state leaves no trace, and that each says what it is to the ear (A9, A10).
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { DateText, Organisation } from '../../model/feed.js';
import { speakDate, type DateOptions, type DateStyle } from '../../text/dates.js';
import { say, type Speech } from '../../text/messages.js';
import { words, type Tongue } from './words.js';

export interface Facts {
  readonly published?: DateText | undefined;
  readonly modified?: DateText | undefined;
  /** The zone in which the feed writes. */
  readonly timeZone?: string | undefined;
  readonly publisher?: Organisation | undefined;
  readonly views?: number | undefined;
  /** What goes before all. */
  readonly first?: unknown;
}

export interface MetaOptions {
  readonly speech: Speech;
  readonly dateStyle: DateStyle;
  readonly speakDistance: DateOptions['speakDistance'];
  /** Zone to show; empty for the feed's. */
  readonly zone: string;
  /** Publishers by their full name, with the short form behind it. */
  readonly isLong?: boolean;
}

function date(text: DateText, label: 'published' | 'updated', facts: Facts, options: MetaOptions) {
  const { speech, dateStyle, speakDistance, zone } = options;
  const spoken = speakDate(text, {
    language: speech.locale,
    feedZone: facts.timeZone,
    zone: zone || undefined,
    style: dateStyle,
    speakDistance,
    justNow: say(speech, 'justNow'),
  });
  if (!spoken) return undefined;
  const { datetime, title } = spoken;
  const time = html`<time datetime=${datetime} title=${title ?? nothing}>${spoken.text}</time>`;
  // Languages put their word before the date or behind it; a partner's own may be the word alone.
  const [before = '', after = ''] = say(speech, label).split('{date}');
  const word = (text: string) =>
    text.trim() ? html`<span class=${label === 'published' ? 'heard' : nothing}>${text}</span>` : nothing;
  return html`<span class="fact">${word(before)}${time}${word(after)}</span>`;
}

function publisherName({ name, abbr }: Organisation, { isLong, speech }: MetaOptions) {
  if (!abbr) return name;
  return isLong ? say(speech, 'publisherNames', { name, abbr }) : html`<abbr title=${name}>${abbr}</abbr>`;
}

/** The row, or nothing when there is no fact to tell. */
export function renderMeta(
  facts: Facts,
  options: MetaOptions,
  tongue: Tongue,
): TemplateResult | typeof nothing {
  const { published, modified, publisher, views, first } = facts;
  const { speech } = options;
  const isCount = views !== undefined && Number.isSafeInteger(views) && views >= 0;
  const row = [
    first,
    published && date(published, 'published', facts, options),
    modified && modified !== published && date(modified, 'updated', facts, options),
    publisher?.name &&
      html`<span class="fact"
        ><span class="heard">${say(speech, 'publisher')} </span
        >${words(publisherName(publisher, options), tongue)}</span
      >`,
    isCount && html`<span class="fact views">${say(speech, 'views', { n: views })}</span>`,
  ].filter(Boolean);
  return row.length > 0 ? html`<p class="meta" part="meta">${row}</p>` : nothing;
}
