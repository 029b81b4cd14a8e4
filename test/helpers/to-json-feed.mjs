/**
 * A feed that was read, written as JSON Feed 1.1 with `_city_news` again.
 * Promises that reading it gives the same feed: text is escaped, derived titles and absent fields stay away.
 * Also says which issues such a second reading may note. Never for publishing; the tests' own measure of the reader.
 */

/** The reader decodes entities once, in text without `<` (T12). */
const escaped = (text) =>
  typeof text === 'string' && !text.includes('<') ? text.replaceAll('&', '&amp;') : text;

const snakeCase = (name) =>
  /[A-Z]/.test(name) ? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : name;

/** An object whose fields are named and written as in the model, but in snake_case. */
function plain(object) {
  if (object === undefined) return undefined;
  const rows = Object.entries(object).map(([name, value]) => [
    snakeCase(name),
    Array.isArray(value) ? value.map(written) : written(value),
  ]);
  return Object.fromEntries(rows);
}

const written = (value) => (typeof value === 'object' ? plain(value) : escaped(value));

/** Addresses are no text: their `&` is no entity. */
const withAddresses = (object, ...keys) =>
  object && { ...plain(object), ...Object.fromEntries(keys.map((key) => [key, object[key]])) };

const organisation = (it) => withAddresses(it, 'url', 'logo');
const author = (it) => withAddresses(it, 'url', 'avatar');
const licence = (it) => withAddresses(it, 'url');
const translation = licence;

const words = (picture) =>
  picture && {
    ...plain({ ...picture, url: undefined }),
    sources: picture.sources.map(({ url, width, type }) => ({ url, width, mime_type: escaped(type) })),
  };

const attachment = ({ url, type, title, bytes, seconds, pages, language, accessible }) => ({
  url,
  mime_type: escaped(type),
  title: escaped(title),
  size_in_bytes: bytes,
  duration_in_seconds: seconds,
  _city_news: { pages, language, accessible },
});

const award = (it) => ({
  ...withAddresses(it, 'image'),
  issuer: organisation(it.issuer),
  recipient: organisation(it.recipient),
  evidence: it.evidence.map((evidence) => withAddresses(evidence, 'url')),
});

/** What stands outside the extension, or is the feed's to say. */
const NO_EXTENSION =
  'id title titleIsDerived url externalUrl summary html text image banner published modified topics ' +
  'language authors attachments timeZone';

function item(article) {
  const { id, title, titleIsDerived, url, externalUrl, summary, html, text, image, banner } = article;
  const { published, modified, topics, language, authors, attachments } = article;
  const names = NO_EXTENSION.split(' ');
  const rest = Object.entries(article).filter(([name]) => !names.includes(name));
  return {
    id,
    title: titleIsDerived ? undefined : escaped(title),
    url,
    external_url: externalUrl,
    summary: escaped(summary),
    content_html: html,
    content_text: text,
    image: image?.url,
    banner_image: banner?.url,
    date_published: published,
    date_modified: modified,
    tags: topics.map(escaped),
    language,
    authors: authors.map(author),
    attachments: attachments.map(attachment),
    _city_news: {
      ...plain(Object.fromEntries(rest)),
      image: words(image),
      banner_image: words(banner),
      publisher: organisation(article.publisher),
      department: organisation(article.department),
      licence: licence(article.licence),
      translations: article.translations.map(translation),
      awards: article.awards.map(award),
    },
  };
}

/** As it comes out of JSON.parse. */
export function toJsonFeed(feed) {
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title: escaped(feed.title),
    home_page_url: feed.homeUrl,
    feed_url: feed.feedUrl,
    next_url: feed.nextUrl,
    description: escaped(feed.description),
    icon: feed.icon,
    language: feed.language,
    authors: feed.authors.map(author),
    expired: feed.expired,
    items: feed.articles.map(item),
    _city_news: {
      publisher: organisation(feed.publisher),
      time_zone: escaped(feed.timeZone),
      total_items: feed.total,
      section: escaped(feed.section),
      licence: licence(feed.licence),
      translations: feed.translations.map(translation),
    },
  };
  return JSON.parse(JSON.stringify(json));
}

/** What a second reading notes: what the feed does not say, and nothing about what it says. */
export function issuesOfAbsence(feed) {
  const issues = feed.title === '' ? ['title-missing /title'] : [];
  for (const [index, { html, text, awards }] of feed.articles.entries()) {
    if (html === undefined && text === undefined) issues.push(`content-missing /items/${index}`);
    for (const [place, { level, rank, consecutive }] of awards.entries())
      if (rank === undefined && (level === 'ranked' || consecutive !== undefined))
        issues.push(`award-rank /items/${index}/_city_news/awards/${place}`);
  }
  return issues.sort();
}

/** The same without undefined fields, which count as absent. */
export function withoutAbsent(value) {
  if (Array.isArray(value)) return value.map(withoutAbsent);
  if (typeof value !== 'object' || value === null) return value;
  const rows = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(rows.map(([key, field]) => [key, withoutAbsent(field)]));
}
