/**
 * Items of any source → items that may be published: one id each, dates in one form, nothing under embargo.
 * Promises the same ids from run to run, and to say what it left out. Never makes up a date or an offset: local times
 * get the offset of the zone that the person names, or stay without.
 */
import { createHash } from 'node:crypto';
import { compact } from '../../adapters/json-feed.js';
import { readDate } from '../../model/date-text.js';
import { isObject } from '../../model/fields.js';
import { instantOf, isFuture } from '../../text/dates.js';
import { offsetAt } from '../../text/formatters.js';
import { shorten } from '../check/words.js';
import { type Json, textAt } from './converted.js';

export interface Tidied {
  readonly items: readonly Json[];
  readonly leftOut: readonly string[];
  /** Dates without an offset, which a zone would make certain. */
  readonly dates: number;
}

const HAS_OFFSET = /(Z|[+-]\d\d:\d\d)$/;

const nameOf = (item: Json) => shorten(textAt(item, 'title') ?? textAt(item, 'id') ?? 'an item', 50);

/** The guid or address; without either, a hash of what a later edit is least likely to change. */
function idOf(item: Json): string | undefined {
  const known = textAt(item, 'id') ?? textAt(item, 'url') ?? textAt(item, 'external_url');
  if (known) return known;
  const marks = [textAt(item, 'title') ?? textAt(item, 'summary'), textAt(item, 'date_published')];
  if (!marks[0]) return undefined;
  return `sha256-${createHash('sha256').update(marks.filter(Boolean).join('\n')).digest('hex').slice(0, 32)}`;
}

class Tidier {
  readonly leftOut: string[] = [];
  dates = 0;
  readonly #zone: string | undefined;
  readonly #seen = new Set<string>();

  constructor(zone: string | undefined) {
    this.#zone = zone;
  }

  tidy(item: Json): Json[] {
    const id = idOf(item);
    const why = this.#whyNot(item, id);
    if (why) {
      this.leftOut.push(`"${nameOf(item)}" ${why}`);
      return [];
    }
    this.#seen.add(id!);
    const dates = {
      date_published: this.#date(item, 'date_published'),
      date_modified: this.#date(item, 'date_modified'),
    };
    return [compact(Object.assign({ id }, item, dates, { id }))];
  }

  #whyNot(item: Json, id: string | undefined): string | undefined {
    if (id === undefined) return 'has neither an id, an address nor words to tell it by';
    if (this.#seen.has(id)) return 'has the id of an earlier item';
    const embargo = textAt(item, '_city_news', 'embargo_until');
    return embargo !== undefined && isFuture(embargo, this.#zone)
      ? `is under embargo until ${embargo}`
      : undefined;
  }

  #date(item: Json, key: string): string | undefined {
    const text = textAt(item, key);
    const date = text && readDate(text);
    if (!text || (date && (!date.includes('T') || HAS_OFFSET.test(date)))) return date;
    if (!date) {
      this.leftOut.push(`the date "${shorten(text, 40)}" of "${nameOf(item)}" is none`);
      return undefined;
    }
    const instant = this.#zone === undefined ? undefined : instantOf(date, this.#zone);
    if (!instant) this.dates++;
    return instant ? date + offsetAt(instant, this.#zone!) : date;
  }
}

// Controls but tab, line feed and carriage return: XML and JSON can carry them, and no reader can show them.
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;

/** The value with no control characters in its texts. */
export function withoutControls<T>(value: T): T {
  if (typeof value === 'string') return value.replace(CONTROLS, '') as T;
  if (Array.isArray(value)) return value.map(withoutControls) as T;
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutControls(inner)])) as T;
}

/** @param zone IANA name, for times without an offset */
export function tidy(items: readonly Json[], zone: string | undefined): Tidied {
  const tidier = new Tidier(zone);
  return {
    items: items.flatMap((item) => tidier.tidy(withoutControls(item))),
    leftOut: tidier.leftOut,
    dates: tidier.dates,
  };
}
