/**
 * The text of a feed → everything wrong with it, worst first: reader, schema and the checks of the command line in one.
 * Promises a finding with line, column and sentence for each fault, and never to throw on any text.
 */
import { looksLikeFeed } from '../../model/read-news.js';
import { isObject } from '../../model/fields.js';
import { describeIssue, type IssueCode, type IssueLevel, levelOf } from '../../model/issues.js';
import { readFeed } from '../../model/read-feed.js';
import { checkLink } from '../../model/urls.js';
import { checkDocument, checkSize } from './document.js';
import { checkItem, checkTexts } from './item.js';
import { escapeKey, type Note, valueAt } from './notes.js';
import { findFault, Positions } from './positions.js';
import { checkSchema } from './schema.js';
import { isRelative, showValue } from './words.js';

/** One fault as a report shows it. */
export interface Finding {
  readonly level: IssueLevel;
  readonly code: IssueCode;
  /** JSON Pointer. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong and how to mend it. */
  readonly message: string;
  /** What exactly was found. */
  readonly detail?: string | undefined;
  /** The offending value, shortened, and masked where it is personal; nothing for what is missing. */
  readonly value?: string | undefined;
  /** The line of the file with a caret, for text that is no JSON. */
  readonly excerpt?: string;
}

export interface Inspection {
  readonly findings: readonly Finding[];
  /** False where the package has no schema to judge by. */
  readonly isSchemaChecked: boolean;
}

const RANK: Readonly<Record<IssueLevel, number>> = { error: 0, warning: 1, info: 2 };

/** The reader says that an address cannot be used; often it only lacks what it is relative to. */
function refine(note: Note, json: unknown): Note {
  const value = note.code === 'url' ? valueAt(json, note.path) : undefined;
  const isLost = typeof value === 'string' && isRelative(value) && checkLink(value, 'https://example.org/');
  return isLost ? { ...note, code: 'url-relative' } : note;
}

function findSharedUrls(items: readonly unknown[]): Note[] {
  const seen = new Map<string, unknown>();
  return items.flatMap((item, index) => {
    if (!isObject(item) || typeof item['url'] !== 'string' || !item['url'].trim()) return [];
    const [url, id] = [item['url'].trim(), item['id']];
    const isShared = seen.has(url) && seen.get(url) !== id;
    if (!seen.has(url)) seen.set(url, id);
    return isShared ? [{ code: 'url-duplicate' as const, path: `/items/${index}/url` }] : [];
  });
}

function checkAll(json: unknown, bytes: number, url: string | undefined): Note[] {
  const { feed, issues } = readFeed(json, url);
  const root = isObject(json) ? json : {};
  const items = Array.isArray(root['items']) ? (root['items'] as unknown[]) : [];
  const context = { base: feed.homeUrl ?? feed.feedUrl ?? url, zone: feed.timeZone };
  const notes = [
    ...issues.map((issue) => refine(issue, json)),
    ...checkDocument(root, items),
    ...checkSize(bytes),
    ...Object.entries(root).flatMap(([key, value]) =>
      key === 'items' ? [] : checkTexts(value, `/${escapeKey(key)}`, key),
    ),
    ...findSharedUrls(items),
  ];
  items.forEach((item, index) => {
    if (isObject(item)) notes.push(...checkItem(item, `/items/${index}`, context));
  });
  return notes;
}

function findingsOf(notes: readonly Note[], text: string, json: unknown): Finding[] {
  const positions = new Positions(
    text,
    notes.map(({ path }) => path),
  );
  return notes
    .map(({ code, path, detail, at, shown }) => {
      const value = valueAt(json, path);
      return {
        level: levelOf({ code, path }),
        code,
        path,
        ...positions.of(path, at),
        message: describeIssue({ code, path }),
        detail,
        value:
          shown ??
          (value === undefined || (detail !== undefined && at !== undefined) ? undefined : showValue(value)),
      };
    })
    .sort((a, b) => RANK[a.level] - RANK[b.level] || a.line - b.line || a.column - b.column);
}

function onlyFault(code: IssueCode, rest: Pick<Finding, 'line' | 'column'> & Partial<Finding>): Inspection {
  const issue = { code, path: '' };
  const finding = { ...issue, level: levelOf(issue), message: describeIssue(issue), ...rest };
  return { findings: [finding], isSchemaChecked: true };
}

/**
 * Inspects a feed.
 * @param bytes its size as a file
 * @param url the address it was answered from
 */
export async function inspect(text: string, bytes: number, url?: string): Promise<Inspection> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const { line, column, what, excerpt } = findFault(text);
    return onlyFault('not-json', { line, column, detail: what, excerpt });
  }
  if (!looksLikeFeed(json)) return onlyFault('not-feed', { line: 1, column: 1, value: showValue(json) });
  const notes = checkAll(json, bytes, url);
  const fromSchema = await checkSchema(json, notes);
  return {
    findings: findingsOf([...notes, ...(fromSchema ?? [])], text, json),
    isSchemaChecked: fromSchema !== undefined,
  };
}
