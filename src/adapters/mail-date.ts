/**
 * Dates as mail (RFC 822), programs and people write them, in the form of RFC 3339 (feeds.md §1.5).
 * Promises only dates that mean one thing: every word of them is understood, and day and month cannot be mistaken for each
 * other. A date without a zone stays without, so that the feed's zone applies, and anything else comes back as it was:
 * whether it is a date is for the reader to say.
 */

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

// Hours from UTC. Those of RFC 822, and others that mean one thing only: not BST or IST.
const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EDT: '-04:00',
  EST: '-05:00',
  CDT: '-05:00',
  CST: '-06:00',
  MDT: '-06:00',
  MST: '-07:00',
  PDT: '-07:00',
  PST: '-08:00',
  KST: '+09:00',
  JST: '+09:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  HKT: '+08:00',
  SGT: '+08:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
};

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The words of East Asia, as those that are read below. */
const EASTERN: readonly (readonly [RegExp, string])[] = [
  [/(\d{4})\s*[년年]\s*(\d\d?)\s*[월月]\s*(\d\d?)\s*[일日]/, '$1-$2-$3 '],
  [/오전|午前|上午/, ' AM '],
  [/오후|午後|下午/, ' PM '],
  [/(\d\d?)\s*[시時点點]\s*(\d\d?)\s*[분分]/, '$1:$2'],
];

/** What the reader knows. */
const READ = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/i;

type Part = 'year' | 'month' | 'day' | 'time' | 'half' | 'zone';

const two = (value: string | number) => String(value).padStart(2, '0');

/** Two digits mean 1950 to 2049 (RFC 2822 §4.3). */
function yearOf(digits: string): string {
  return digits.length === 4 ? digits : `${+digits < 50 ? 20 : 19}${digits}`;
}

const begins = (names: readonly string[], word: string) =>
  word.length >= 3 ? names.findIndex((name) => name.startsWith(word.toLowerCase())) : -1;

/** The parts of a date in whatever order they stand; each is there once, and nothing else is. */
class DateParts {
  readonly #parts = new Map<Part, string>();
  #isFirst = true;

  get(part: Part): string | undefined {
    return this.#parts.get(part);
  }

  #put(part: Part, value: string): boolean {
    const known = this.#parts.get(part);
    this.#parts.set(part, known ?? value);
    return known === undefined || (part === 'zone' && known === value);
  }

  /** Each takes one kind of part, and says whether it makes sense. */
  readonly #kinds: readonly (readonly [RegExp, (...found: string[]) => boolean])[] = [
    [
      /^(\d{4})(-|\.\s?|\/)(\d\d?)\2(\d\d?)\.?(?!\d)|^(\d{4})()(\d\d)(\d\d)(?!\d)/,
      (_, ...found) => {
        const [year, , month, day] = (found[0] ? found : found.slice(4)) as [string, string, string, string];
        return this.#put('year', year) && this.#put('month', month) && this.#put('day', day);
      },
    ],
    [
      /^(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?![\d:])/,
      (_, hours = '', minutes, seconds = '00') => this.#put('time', `${two(hours)}:${minutes}:${seconds}`),
    ],
    [
      /^(?:GMT|UTC?)?\s?([+-]\d\d?)(?::?(\d\d))?(?!\d)/i,
      (_, hours = '', minutes = '00') =>
        this.get('time') !== undefined && this.#put('zone', `${hours[0]}${two(hours.slice(1))}:${minutes}`),
    ],
    // Four digits after the year are hours and minutes.
    [
      /^(\d\d)(\d\d)(\d\d)?(?!\d)/,
      (whole = '', hours, minutes, seconds = '00') =>
        this.get('year') === undefined && whole.length === 4
          ? this.#put('year', whole)
          : this.get('day') !== undefined && this.#put('time', `${hours}:${minutes}:${seconds}`),
    ],
    [
      /^(\d\d?)(?:st|nd|rd|th)?(?![\d\p{L}])/iu,
      (_, digits = '') =>
        this.get('day') === undefined
          ? this.#put('day', digits)
          : digits.length === 2 && this.#put('year', yearOf(digits)),
    ],
    [/^([\p{L}]+)\.?/u, (_, word = '') => this.#takeWord(word)],
  ];

  #takeWord(word: string): boolean {
    const month = begins(MONTHS, word) + 1;
    if (month > 0) return this.#put('month', String(month));
    if (/^[ap]m$/i.test(word)) return this.#put('half', word[0]!.toLowerCase());
    const name = word.toUpperCase();
    if (Object.hasOwn(ZONES, name)) return this.get('time') !== undefined && this.#put('zone', ZONES[name]!);
    // The day of the week stands first, in whatever language.
    return this.#isFirst || begins(DAYS, word) >= 0 || /^(at|of)$/i.test(word);
  }

  /** Whether all of the text was understood. */
  read(text: string): boolean {
    let rest = text;
    while (rest) {
      const [between = ''] = /^(?:[\s,]+|T(?=\d)|-(?=\p{L}))+/iu.exec(rest) ?? [];
      rest = rest.slice(between.length);
      // `05-Jun-2024`: no offset stands where there is no time.
      if (this.get('time') === undefined) rest = rest.replace(/^-(?=\d)/, '');
      if (!rest) break;
      const kind = this.#kinds.find(([pattern]) => pattern.test(rest));
      const found = kind?.[0].exec(rest);
      if (!kind || !found || !kind[1](...found)) return false;
      rest = rest.slice(found[0].length);
      this.#isFirst = false;
    }
    return true;
  }
}

/** Hours of twelve as hours of a day; `undefined` where there is no such hour. */
function timeOf(time: string, half: string | undefined): string | undefined {
  if (!half) return time;
  const hours = +time.slice(0, 2);
  return hours >= 1 && hours <= 12 ? two((hours % 12) + (half === 'p' ? 12 : 0)) + time.slice(2) : undefined;
}

/** `Sun, 06 Sep 2009 16:20:00 +0000` → `2009-09-06T16:20:00+00:00`. */
export function readMailDate(text: string | undefined): string | undefined {
  if (!text || READ.test(text)) return text;
  const plain = EASTERN.reduce(
    (words, [word, plainly]) => words.replace(word, plainly),
    text.slice(0, 200).replace(/\([^()]*\)/g, ''),
  ).trim();
  const parts = new DateParts();
  const [day, month] = parts.read(plain) ? [parts.get('day'), parts.get('month')] : [];
  const year = parts.get('year');
  if (!day || !month || !year) return text;
  const date = `${year}-${two(month)}-${two(day)}`;
  const time = parts.get('time');
  if (time === undefined) return parts.get('half') ? text : date;
  const hours = timeOf(time, parts.get('half'));
  return hours === undefined ? text : `${date}T${hours}${parts.get('zone') ?? ''}`;
}
