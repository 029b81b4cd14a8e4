/**
 * What only the article in full shows: authors, attachments, licence, translations, changes and the rest of the
 * extension (feeds.md §3.4). Promises details for every article; a wrong field costs that field only (T32).
 */
import type {
  Article,
  ArticleDetails,
  Attachment,
  Author,
  Change,
  Contact,
  FeedDetails,
  Licence,
  Translation,
} from './feed.js';
import { ARTICLE_KINDS } from './feed.js';
import {
  date,
  type Fields,
  flag,
  inside,
  isObject,
  language,
  line,
  link,
  list,
  name,
  number,
  oneOf,
  raw,
  type Read,
  record,
  resource,
  shape,
} from './fields.js';
import { MOST_ENTRIES } from './limits.js';
import { noteExcess } from './note.js';
import { itemOf, picture, readId } from './read-article.js';
import { organisation } from './read-award.js';
import { awardDetails } from './read-award-details.js';

const author = record(shape<Author>({ name, url: link, avatar: resource }), 'name');
const authorList = list(author);

/** `authors` before the deprecated `author`; a map counts as its values (I14, T17). */
function readAuthors(fields: Fields): readonly Author[] {
  const map = raw(fields, 'authors');
  if (isObject(map)) noteExcess(fields, 'authors', Object.keys(map), MOST_ENTRIES);
  const isMap = isObject(map) && Object.values(map).every(isObject);
  const authors = isMap
    ? Object.keys(map)
        .slice(0, MOST_ENTRIES)
        .flatMap((key) => author(inside(fields, 'authors'), key) ?? [])
    : authorList(fields, 'authors');
  return authors?.length ? authors : (authorList(fields, 'author') ?? []);
}

type Pages = Pick<Attachment, 'pages' | 'language' | 'accessible'>;

const readPages = shape<Pages>({ pages: number(1), language, accessible: flag });

const readAttachment = shape<Omit<Attachment, keyof Pages>>({
  url: link,
  type: ['mime_type', name],
  title: name,
  bytes: ['size_in_bytes', number(0, Number.isFinite)],
  seconds: ['duration_in_seconds', number(0, Number.isFinite)],
});

const attachments = list(
  record(
    (fields) => ({ ...readAttachment(fields), ...readPages(inside(fields, '_city_news')) }),
    'url',
    'url',
  ),
);

const readLicence = record(
  shape<Licence>({ id: line, url: link, aiTraining: flag, attribution: line }),
  'id',
);

/** American spelling is accepted. */
const licence: Read<Licence> = (fields, key) =>
  readLicence(fields, raw(fields, 'license') === undefined ? key : 'license');

const translations = list(
  record(shape<Translation>({ language, url: link, title: name, machine: flag }), 'url', 'language', 'url'),
);

const readItem = shape<Pick<ArticleDetails, 'attachments'>>({ attachments });

const readExtension = shape<Omit<ArticleDetails, 'authors' | 'banner' | 'attachments' | 'awards'>>({
  kind: oneOf(ARTICLE_KINDS),
  category: name,
  department: organisation,
  contact: record(shape<Contact>({ office: name, email: name, phone: name }), 'office'),
  reference: name,
  location: name,
  viewsAsOf: date,
  licence,
  translations,
  sourceLanguage: language,
  notice: line,
  changes: list(record(shape<Change>({ date, note: line }), 'note', 'date', 'note')),
  weight: number(-Infinity, Number.isFinite),
  related: list(readId),
});

const readFeedExtension = shape<Pick<FeedDetails, 'section' | 'licence' | 'translations'>>({
  section: name,
  licence,
  translations,
});

const readFeedPlain = shape<Pick<FeedDetails, 'description' | 'icon'>>({ description: line, icon: resource });

/** What a feed says of itself beyond what a list shows. */
export function readFeedDetails(root: Fields): FeedDetails {
  return {
    authors: readAuthors(root),
    // Only the value true ends a feed (D11).
    expired: raw(root, 'expired') === true,
    ...readFeedPlain(root),
    ...readFeedExtension(inside(root, '_city_news')),
  };
}

const NONE: ArticleDetails = {
  authors: [],
  attachments: [],
  translations: [],
  changes: [],
  related: [],
  awards: [],
};

/**
 * Everything that is known of an article that came from a feed.
 * An article that did not, such as a copy of one, keeps what it says itself.
 * @param details where what the article does not say comes from; default: what its feed says
 */
export function readDetails(article: Article, details?: FeedDetails): Article & ArticleDetails {
  const source = itemOf.get(article);
  if (!source) return { ...NONE, ...article } as Article & ArticleDetails;
  const { item, extension } = source;
  const feed = details ?? (item.root && readFeedDetails({ ...item.root, issues: [] }));
  const authors = readAuthors(item);
  const awards = list(awardDetails)(extension, 'awards') ?? [];
  const full = {
    authors: authors.length > 0 ? authors : (feed?.authors ?? []),
    licence: feed?.licence,
    ...article,
    banner: picture(item, extension, 'banner_image'),
    ...readItem(item),
    ...readExtension(extension),
    awards: article.awards.map((award, index) => ({ ...awards[index]!, ...award })),
  };
  // Whoever is handed it again reads no more in it than stands there.
  itemOf.set(full, source);
  return full;
}
