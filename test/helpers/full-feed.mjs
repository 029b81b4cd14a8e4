/**
 * Whether a value is a FullFeed, field by field as src/model/feed.ts and award.ts have it: types, ranges, addresses,
 * dates, nothing missing and nothing more. Written without the reader, so that it can judge what the reader made.
 * `TYPES` names the tables by interface, so that a test can hold them against the declarations.
 */

const AWARD_LEVELS =
  'winner runner_up finalist shortlist nominee special_mention ranked certified other'.split(' ');
const KINDS = 'press_release news_story policy notice award event correction other'.split(' ');
const STATUSES = 'current updated corrected archived withdrawn'.split(' ');

/** Controls, direction overrides and invisible characters, none of which belongs into text that is shown. */
const UNWANTED = /(?![\t\n\r\u200c\u200d])[\p{Cc}\u200b\u202a-\u202e\u2060-\u2069\ufeff]/u;

const DATE =
  /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?(?:Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)?$/;

const isText = (value) => typeof value === 'string' && value.trim() !== '';
const isBlock = (value) => isText(value) && value === value.trim() && !UNWANTED.test(value);
const isLine = (value) => isBlock(value) && !/[^\S ]|\s{2}/.test(value);

function isDate(value) {
  const [, year, month, day] = (typeof value === 'string' && DATE.exec(value)) || [];
  // The years before 100 are others to Date; every fourth century is alike.
  const date = new Date(Date.UTC(2000 + (+year % 400), +month - 1, +day));
  return year !== undefined && date.getUTCMonth() === +month - 1 && date.getUTCDate() === +day;
}

function isAddress(value, schemes) {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const { protocol, username, password, href } = new URL(value);
  return schemes.includes(protocol) && username === '' && password === '' && href === value;
}

/** A check takes a value, its place and a list, to which it adds what is wrong. */
const is = (words, isRight) => (value, place, faults) => {
  if (!isRight(value)) faults.push(`${place} is ${describe(value)}, not ${words}`);
};

function describe(value) {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  return Object.is(value, -0) ? '-0' : typeof value === 'string' ? JSON.stringify(value) : String(value);
}

const flag = is('true or false', (value) => typeof value === 'boolean');
const text = is('text', isText);
const id = is('an id', (value) => isText(value) && value === value.trim());
const block = is('clean text', isBlock);
const line = is('a clean line', isLine);
const lineOrNothing = is('a clean line or empty', (value) => value === '' || isLine(value));
const date = is('a date', isDate);
const language = is(
  'a language',
  (value) => typeof value === 'string' && /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(value),
);
const link = is('a link', (value) => isAddress(value, ['http:', 'https:', 'mailto:', 'tel:']));
const resource = is('an address to load from', (value) => isAddress(value, ['http:', 'https:']));
const oneOf = (words) => is(`one of ${words.join(', ')}`, (value) => words.includes(value));
const whole = (least) =>
  is(`a whole number from ${least}`, (value) => Number.isSafeInteger(value) && value >= least);
const number = (least) => is(`a number from ${least}`, (value) => Number.isFinite(value) && value >= least);

const list =
  (check, isUnlike = false) =>
  (value, place, faults) => {
    if (!Array.isArray(value)) return void faults.push(`${place} is ${describe(value)}, not a list`);
    for (let index = 0; index < value.length; index++) check(value[index], `${place}/${index}`, faults);
    if (isUnlike && new Set(value).size < value.length) faults.push(`${place} says something twice`);
  };

/** An object with all fields of `needed`, any of `optional` and no other; an optional one may be undefined. */
function record(needed, optional, least = 0) {
  const check = (value, place, faults) => {
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
      return void faults.push(`${place} is ${describe(value)}, not a plain object`);
    for (const key of Object.keys(needed)) needed[key](value[key], `${place}/${key}`, faults);
    let count = 0;
    for (const key of Reflect.ownKeys(value)) {
      if (value[key] !== undefined) count++;
      if (Object.hasOwn(optional, key)) {
        if (value[key] !== undefined) optional[key](value[key], `${place}/${key}`, faults);
      } else if (!Object.hasOwn(needed, key)) faults.push(`${place} has a field too many: ${String(key)}`);
    }
    if (count < least) faults.push(`${place} says nothing`);
  };
  return Object.assign(check, { needed, optional });
}

/** Both records in one, as an interface that extends another. */
const both = (one, other) =>
  record({ ...one.needed, ...other.needed }, { ...one.optional, ...other.optional });

const Organisation = record({ name: line }, { abbr: line, url: link, logo: resource });
const Author = record({}, { name: line, url: link, avatar: resource }, 1);
const Licence = record({}, { id: line, url: link, aiTraining: flag, attribution: line }, 1);
const Translation = record({ language, url: link }, { title: line, machine: flag });
const ImageSource = record({ url: resource, width: whole(1) }, { type: line });
const Picture = record(
  { url: resource, sources: list(ImageSource) },
  { alt: lineOrNothing, caption: line, credit: line, width: whole(1), height: whole(1) },
);
const Attachment = record(
  { url: link },
  {
    type: line,
    title: line,
    bytes: number(0),
    seconds: number(0),
    pages: whole(1),
    language,
    accessible: flag,
  },
);
const Change = record({ date, note: line }, {});
const Contact = record({}, { office: line, email: line, phone: line }, 1);
const Evidence = record({ url: link }, { title: line, publisher: line, retrieved: date });

const Award = record(
  { name: line, level: oneOf(AWARD_LEVELS) },
  {
    label: line,
    year: whole(1800),
    rank: whole(1),
    consecutive: whole(2),
    category: line,
    issuer: Organisation,
  },
);
const AwardDetails = record(
  { years: list(whole(1800)), evidence: list(Evidence) },
  {
    id: line,
    project: line,
    recipient: Organisation,
    event: line,
    location: line,
    date: is('a year, month or day', (value) => isText(value) && /^\d{4}(-\d\d){0,2}$/.test(value)),
    score: number(0),
    scoreMax: number(0),
    candidates: whole(1),
    finalists: whole(1),
    pool: line,
    image: resource,
    imageAlt: line,
  },
);

const Article = record(
  { id, title: line, titleIsDerived: flag, topics: list(line, true), awards: list(Award), pinned: flag },
  {
    url: link,
    externalUrl: link,
    summary: line,
    html: text,
    text: block,
    image: Picture,
    published: date,
    modified: date,
    timeZone: line,
    language,
    publisher: Organisation,
    views: whole(0),
    status: oneOf(STATUSES),
    embargoUntil: date,
  },
);
const ArticleDetails = record(
  {
    authors: list(Author),
    attachments: list(Attachment),
    translations: list(Translation),
    changes: list(Change),
    related: list(id),
    awards: list(both(Award, AwardDetails)),
  },
  {
    banner: Picture,
    kind: oneOf(KINDS),
    category: line,
    department: Organisation,
    contact: Contact,
    reference: line,
    location: line,
    viewsAsOf: date,
    licence: Licence,
    sourceLanguage: language,
    notice: line,
    weight: number(-Infinity),
  },
);

const Feed = record(
  { title: lineOrNothing, articles: list(Article) },
  {
    homeUrl: link,
    feedUrl: link,
    nextUrl: link,
    language,
    publisher: Organisation,
    timeZone: line,
    total: whole(0),
  },
);
const FeedDetails = record(
  { authors: list(Author), expired: flag, translations: list(Translation) },
  { description: line, icon: resource, section: line, licence: Licence },
);
const FullFeed = both(Feed, FeedDetails);
FullFeed.needed.articles = list(both(Article, ArticleDetails));

/** The checks by the names of the interfaces. */
export const TYPES = {
  ...{ Organisation, Author, Licence, Translation, ImageSource, Picture, Attachment, Change, Contact },
  ...{ Evidence, Award, AwardDetails, Article, ArticleDetails, Feed, FeedDetails, FullFeed },
};

/** What is wrong with a feed that was read, each with its place; empty where all is as its type says. */
export function faultsOf(feed) {
  const faults = [];
  FullFeed(feed, 'feed', faults);
  if (faults.length > 0) return faults;
  list(() => {}, true)(
    feed.articles.map((article) => article.id),
    'ids of feed/articles',
    faults,
  );
  return faults;
}

export const isFullFeed = (value) => faultsOf(value).length === 0;
