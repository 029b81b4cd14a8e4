/**
 * Content items of GOV.UK → JSON Feed (feeds.md §4.1). Promises withdrawn news with its notice, never without.
 */
import { compact } from '../../adapters/json-feed.js';
import { isObject } from '../../model/fields.js';
import { CommandError } from '../command.js';
import {
  at,
  type Converted,
  countAt,
  type Json,
  objectsAt,
  type Origin,
  resolve,
  textAt,
} from './converted.js';
import { plain } from './plain.js';
import { readJson } from './read-json.js';

const SITE = 'https://www.gov.uk/';

const KINDS: Readonly<Record<string, string>> = {
  press_release: 'press_release',
  news_story: 'news_story',
  world_news_story: 'news_story',
  government_response: 'policy',
};

function isContent(value: unknown): value is Json {
  return (
    isObject(value) && textAt(value, 'content_id') !== undefined && textAt(value, 'base_path') !== undefined
  );
}

function pictureOf(item: Json): { image?: string; words?: Json } {
  const images = objectsAt(item, 'details', 'images');
  const picture = images.find((it) => textAt(it, 'type') === 'lead') ?? at(item, 'details', 'image');
  const sources = at(picture, 'sources');
  const sized = isObject(sources)
    ? Object.keys(sources).flatMap((name) => {
        const url = textAt(sources, name);
        const width = Number(/^s(\d+)$/.exec(name)?.[1]);
        return url && width ? { url, width } : [];
      })
    : [];
  sized.sort((a, b) => a.width - b.width);
  const url = textAt(picture, 'high_resolution_url') ?? sized.at(-1)?.url ?? textAt(picture, 'url');
  if (!url) return {};
  const alt = textAt(picture, 'alt_text');
  // An empty text there means that nobody wrote one, not that the picture is decorative.
  const words =
    alt &&
    compact({ alt, caption: textAt(picture, 'caption'), credit: textAt(picture, 'credit'), sources: sized });
  return { image: url, ...(words && { words }) };
}

function attachmentsOf(item: Json): Json[] {
  return objectsAt(item, 'details', 'attachments').flatMap((file) => {
    const [url, type] = [resolve(textAt(file, 'url'), SITE), textAt(file, 'content_type')];
    if (!url || !type) return [];
    const isAccessible = at(file, 'accessible');
    return compact({
      url,
      mime_type: type,
      title: textAt(file, 'title'),
      size_in_bytes: countAt(file, 'file_size'),
      _city_news: compact({
        pages: countAt(file, 'number_of_pages'),
        language: textAt(file, 'locale'),
        accessible: typeof isAccessible === 'boolean' ? isAccessible : undefined,
      }),
    });
  });
}

function organisationOf(item: Json): Json | undefined {
  const [first] = objectsAt(item, 'links', 'organisations');
  const name = textAt(first, 'title');
  return name ? compact({ name, url: resolve(textAt(first, 'base_path'), SITE) }) : undefined;
}

function readItem(item: Json): Json {
  const { image, words } = pictureOf(item);
  const language = textAt(item, 'locale');
  const explanation = plain(textAt(item, 'withdrawn_notice', 'explanation'));
  return compact({
    id: textAt(item, 'content_id'),
    url: resolve(textAt(item, 'base_path'), SITE),
    title: textAt(item, 'title'),
    summary: textAt(item, 'description'),
    content_html: textAt(item, 'details', 'body'),
    image,
    date_published: textAt(item, 'first_published_at'),
    date_modified: textAt(item, 'public_updated_at'),
    language,
    attachments: attachmentsOf(item),
    _city_news: compact({
      kind: KINDS[textAt(item, 'document_type') ?? ''],
      department: organisationOf(item),
      image: words,
      translations: objectsAt(item, 'links', 'available_translations').flatMap((it) => {
        const [tag, path, title] = [textAt(it, 'locale'), textAt(it, 'base_path'), textAt(it, 'title')];
        return tag && path && tag !== language
          ? compact({ language: tag, url: resolve(path, SITE), title })
          : [];
      }),
      status: explanation && 'withdrawn',
      notice: explanation,
      changes: objectsAt(item, 'details', 'change_history').flatMap((it) => {
        const [date, note] = [textAt(it, 'public_timestamp'), textAt(it, 'note')];
        return date && note ? { date, note } : [];
      }),
    }),
  });
}

export function fromGovUk(text: string, { place }: Origin): Converted {
  const json = readJson(text, place);
  const items = (Array.isArray(json) ? json : [json]).filter(isContent);
  if (items.length === 0)
    throw new CommandError(
      `${place} has no content item of GOV.UK in it.`,
      'The address of one is https://www.gov.uk/api/content/government/news/…',
    );
  return { head: { home_page_url: SITE }, items: items.map(readItem), leftOut: [] };
}
