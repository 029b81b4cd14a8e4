/**
 * `SeoulNewsList` of Seoul's open data → JSON Feed (feeds.md §4.1), by its answer in JSON.
 * Promises ids as text with their zeros, the time of Seoul, and no name or telephone number of a person. The addresses are
 * those of news.seoul.go.kr where the name of the section says which they are; none is made up.
 */
import { sharedIds } from '../../adapters/ids.js';
import { compact } from '../../adapters/json-feed.js';
import { isObject } from '../../model/fields.js';
import { CommandError } from '../command.js';
import { type Converted, type Json, objectsAt, type Origin, resolve, textAt } from './converted.js';
import { plain, plainSynopsis } from './plain.js';
import { readJson } from './read-json.js';

const HOME = 'https://news.seoul.go.kr/';

/** Sections of the site by what their names begin with. */
const SECTIONS: readonly (readonly [RegExp, string])[] = [
  [/^교통/, 'traffic'],
  [/^안전/, 'safe'],
  [/^주택|^도시/, 'citybuild'],
  [/^환경/, 'env'],
  [/^문화/, 'culture'],
  [/^복지/, 'welfare'],
  [/^경제/, 'economy'],
  [/^행정/, 'gov'],
];

/** An id as text; some programs that copy the answer write numbers. */
function idAt(row: Json, key: string): string | undefined {
  const id = row[key];
  return typeof id === 'number' ? String(id) : textAt(row, key);
}

function urlOf(row: Json): string | undefined {
  const name = textAt(row, 'BLOG_NAME') ?? '';
  const section = SECTIONS.find(([begin]) => begin.test(name))?.[1];
  const id = idAt(row, 'POST_ID');
  return section && id ? `${HOME}${section}/archives/${encodeURIComponent(id)}` : undefined;
}

/** Local time of Seoul, which has had no summer time since 1988. */
function dateOf(row: Json): string | undefined {
  const date = textAt(row, 'PUBLISH_DATE');
  return date && /\d:\d\d(:\d\d)?(\.\d+)?$/.test(date) ? `${date.replace(/\s+/, 'T')}+09:00` : date;
}

function readRow(row: Json): Json {
  const department = plain(textAt(row, 'MANAGER_DEPT'));
  return compact({
    id: idAt(row, 'POST_ID'),
    url: urlOf(row),
    title: plain(textAt(row, 'POST_TITLE')),
    summary: plainSynopsis(textAt(row, 'POST_EXCERPT')),
    content_html: textAt(row, 'POST_CONTENT'),
    image: resolve(textAt(row, 'THUMB_URI'), HOME),
    date_published: dateOf(row),
    _city_news: compact({
      category: textAt(row, 'BLOG_NAME'),
      department: department && { name: department },
    }),
  });
}

/** Each section counts its posts for itself: where two have one number, the section goes before it. */
function readRows(rows: readonly Json[]): readonly Json[] {
  const shared = sharedIds(rows.map((row) => ({ id: idAt(row, 'POST_ID'), url: idAt(row, 'BLOG_ID') })));
  return rows.map((row) => {
    const item = readRow(row);
    return shared.has(textAt(item, 'id') ?? '')
      ? { ...item, id: `${idAt(row, 'BLOG_ID')}/${textAt(item, 'id')}` }
      : item;
  });
}

/** What the service says instead of news. */
function answerOf(json: unknown): { code: string; message: string } | undefined {
  const places = [json, ...Object.values(isObject(json) ? json : {})];
  for (const place of places) {
    const code = textAt(place, 'RESULT', 'CODE');
    if (code) return { code, message: textAt(place, 'RESULT', 'MESSAGE') ?? '' };
  }
  return undefined;
}

export function fromSeoul(text: string, { place }: Origin): Converted {
  const json = readJson(text, place);
  const rows = objectsAt(json, 'SeoulNewsList', 'row');
  const answer = answerOf(json);
  // INFO-200: there is none for what was asked.
  if (rows.length === 0 && answer?.code !== 'INFO-000' && answer?.code !== 'INFO-200')
    throw new CommandError(
      answer
        ? `${place}: Seoul's open data answered ${answer.code}: ${answer.message}`
        : `${place} has no "SeoulNewsList" of Seoul's open data in it.`,
      'The address is http://openapi.seoul.go.kr:8088/YOUR-KEY/json/SeoulNewsList/1/100/',
    );
  return {
    head: { home_page_url: HOME, language: 'ko', _city_news: { time_zone: 'Asia/Seoul' } },
    items: readRows(rows),
    leftOut: [],
  };
}
