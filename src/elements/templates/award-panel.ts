/**
 * An award with all that is known of it: its level, its facts, and the field of those who took part as dots.
 * Promises that the dots say only what the feed counts, in words too, and that a field too large to be seen is words
 * alone.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Award, AwardDetails } from '../../model/award.js';
import { checkLink } from '../../model/urls.js';
import { say, type MessageKey } from '../../text/messages.js';
import { hostName } from '../../text/host-name.js';
import { levelWord, type BadgeOptions } from './badge.js';
import { around, words, type Tongue } from './words.js';

export type FullAward = Award & Partial<AwardDetails>;

/** More dots than this are a grey box. */
const MOST_DOTS = 500;

const COLUMNS = 25;
const STEP = 8;

/** Levels that stand among those who were chosen. */
const CHOSEN = ['winner', 'runner_up', 'finalist', 'shortlist', 'nominee'];

/** Dots as strokes without length and with round ends. */
function dotsAt(places: readonly number[]): string {
  return places
    .map((place) => `M${(place % COLUMNS) * STEP + 4} ${Math.floor(place / COLUMNS) * STEP + 4}h.01`)
    .join('');
}

/** Places for the chosen, spread by the golden ratio; the same for the same counts. */
function spread(chosen: number, all: number): number[] {
  const places = new Set<number>();
  for (let step = 1; places.size < chosen; step++) places.add(Math.floor(((step * 0.618034) % 1) * all));
  return [...places];
}

function renderDots({ candidates, finalists, level }: FullAward, labelId: string) {
  if (!candidates || !finalists || finalists > candidates || candidates > MOST_DOTS) return nothing;
  const chosen = spread(finalists, candidates);
  const own = CHOSEN.includes(level) ? chosen.slice(0, 1) : [];
  const width = Math.min(candidates, COLUMNS) * STEP;
  const height = Math.ceil(candidates / COLUMNS) * STEP;
  const all = [...new Array(candidates).keys()].filter((it) => !chosen.includes(it));
  return html`<svg class="dots" viewBox=${`0 0 ${width} ${height}`} role="img" aria-labelledby=${labelId}>
    <path class="dot" d=${dotsAt(all)}></path>
    <path class="dot chosen" d=${dotsAt(chosen)}></path>
    <path class="dot own" d=${dotsAt(own)}></path>
  </svg>`;
}

function renderEvidence({ evidence = [] }: FullAward, tongue: Tongue) {
  return evidence.map(
    ({ url, title, publisher }, index) =>
      html`${index ? html`<br />` : nothing}<a href=${checkLink(url) ?? nothing}
          >${words(title ?? publisher ?? hostName(url), tongue)}</a
        >`,
  );
}

/** The counts as one sentence, as far as they are given. */
function field({ candidates, finalists, pool }: FullAward, { speech }: BadgeOptions, tongue: Tongue) {
  if (!candidates || !finalists) return undefined;
  const message = say(speech, pool ? 'outOfPool' : 'outOf', { n: finalists, total: candidates });
  return around(message, words(pool, tongue));
}

/** @param id unique in its shadow root */
export function renderPanel(
  award: FullAward,
  options: BadgeOptions,
  tongue: Tongue,
  id = 'award',
): TemplateResult {
  const { speech, icons, url } = options;
  const { name, level, year, category, issuer, consecutive, finalists, candidates, score, scoreMax } = award;
  const counts = field(award, options, tongue);
  const own = (text: string | undefined) => text && words(text, tongue);
  const times = consecutive && consecutive > 1 ? say(speech, 'consecutive', { n: consecutive }) : undefined;
  const place = [award.event, award.location].filter(Boolean).join(say(speech, 'comma'));
  const points = scoreMax ? say(speech, 'outOf', { n: score ?? 0, total: scoreMax }) : score;
  const evidence = renderEvidence(award, tongue);
  const facts: readonly (readonly [MessageKey, unknown])[] = [
    ['category', own(category)],
    ['year', award.years?.length ? award.years.join(say(speech, 'comma')) : year && String(year)],
    counts ? ['finalists', counts] : finalists ? ['finalists', finalists] : ['candidates', candidates],
    ['score', score === undefined ? undefined : points],
    ['project', own(award.project)],
    ['recipient', own(award.recipient?.name)],
    ['issuer', own(issuer?.name)],
    ['presentedAt', own(place)],
    ['evidence', evidence.length > 0 ? evidence : undefined],
  ];
  const shown = facts.filter(([, value]) => value);
  return html`<div class=${`panel ${level}`} role="group" aria-labelledby=${`${id} ${id}-year`} part="panel">
    <p class="panel-level" part="level">
      <span class="sign">${icons?.renderIcon(award)}</span>${levelWord(award, options, tongue)}${
        times ? html`<span class="note"> · ${times}</span>` : nothing
      }
    </p>
    <p id=${id} class="panel-name" lang=${tongue.lang} part="name">
      <bdi dir=${tongue.dir}>${url ? html`<a href=${checkLink(url) ?? nothing}>${name}</a>` : name}</bdi>
    </p>
    ${counts ? renderDots(award, `${id}-finalists`) : nothing}
    ${
      shown.length > 0
        ? html`<dl>
            ${shown.map(
              ([label, value]) =>
                html`<div>
                  <dt>${say(speech, label)}</dt>
                  <dd><bdi id=${`${id}-${label}`}>${value}</bdi></dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }
  </div>`;
}
