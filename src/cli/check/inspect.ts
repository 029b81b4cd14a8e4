/**
 * The text of a feed → everything wrong with it, worst first: reader, schema and the checks of the command line in one.
 * Promises a finding with line, column and sentence for each fault, and never to throw on any text.
 */
import { looksLikeFeed } from '../../model/read-news.js';
import { isObject } from '../../model/fields.js';
import { describeIssue, type IssueCode, type IssueLevel, levelOf } from '../../model/issues.js';
import { readFeed } from '../../model/read-feed.js';
import { checkLink } from '../../model/urls.js';
import { checkDocument, checkSize, Register } from './document.js';
import { positionAt } from './excerpt.js';
import { findFault } from './fault.js';
import { checkItem, type ItemContext } from './item.js';
import { checkNames } from './names.js';
import { escapeKey, nameOfPlace, type Note, Notebook, valueAt } from './notes.js';
import { findSharedKeys, Positions } from './positions.js';
import { judge, type Part, untold } from './schema.js';
import { checkTexts } from './texts.js';
import { isRelative, lacksScheme, shorten, showValue } from './words.js';

type Json = Readonly<Record<string, unknown>>;

/** One fault as a report shows it. */
export interface Finding {
  readonly level: IssueLevel;
  readonly code: IssueCode;
  /** JSON Pointer. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** The field in words, such as `"title" of item 2 ("Park opens")`; nothing for the feed as a whole. */
  readonly field: string;
  /** The field, what is wrong, and how to mend it. */
  readonly message: string;
  /** What exactly was found. */
  readonly detail?: string | undefined;
  /** The offending value, shortened, and masked where it is personal; nothing for what is missing. */
  readonly value?: string | undefined;
  /** The line of the file with a caret, for text that is no JSON. */
  readonly excerpt?: string;
  /** How many more of the same code were found and are not listed. */
  readonly more?: number;
}

const RANK: Readonly<Record<IssueLevel, number>> = { error: 0, warning: 1, info: 2 };

/** Items that are read at once: the model of a very large feed would not fit beside its text. */
const SLICE = 200;

/** The reader says that an address cannot be used; often it only lacks what it is relative to, or its scheme. */
function refine(note: Note, json: unknown): Note[] {
  const value = note.code === 'url' ? valueAt(json, note.path) : undefined;
  if (typeof value !== 'string' || !isRelative(value)) return [note];
  if (lacksScheme(value)) return [];
  return checkLink(value, 'https://example.org/') ? [{ ...note, code: 'url-relative' }] : [note];
}

const VAGUE = new Set<IssueCode>(['field-type', 'value-range', 'value-unknown', 'incomplete']);

const isVague = ({ code, detail }: Note) => VAGUE.has(code) && detail === undefined;

/** What the schema expects, for faults that the reader has told without it. */
function explain(notes: readonly Note[], expected: readonly Note[]): Note[] {
  const details = new Map(expected.map(({ path, detail }) => [path, detail]));
  return notes.map((note) => (isVague(note) ? { ...note, detail: details.get(note.path) } : note));
}

/** Own notes of the command line say more than the same of the schema. */
function withSchema(part: Part, value: unknown, path: string, notes: Note[]): Note[] {
  const expected = judge(part, value, path);
  return [...(notes.some(isVague) ? explain(notes, expected) : notes), ...untold(expected, notes)];
}

class Inspector {
  readonly notebook = new Notebook();
  readonly #json: Json;
  readonly #items: readonly unknown[];
  readonly #register: Register;
  readonly #url: string | undefined;

  constructor(json: Json, url: string | undefined) {
    this.#json = json;
    this.#items = Array.isArray(json['items']) ? (json['items'] as unknown[]) : [];
    this.#register = new Register(this.#items);
    this.#url = url;
  }

  /** The feed, then its items in slices. */
  inspect(): void {
    const head = { ...this.#json };
    if (Array.isArray(head['items'])) head['items'] = [];
    const { feed, issues } = readFeed(head, this.#url);
    const notes = [
      ...this.#refined(issues),
      ...checkDocument(this.#json, feed, this.#items, this.#url),
      ...Object.entries(this.#json).flatMap(([key, value]) =>
        key === 'items' ? [] : checkTexts(value, `/${escapeKey(key)}`, key),
      ),
      ...checkNames(this.#json, '', 'feed'),
    ];
    this.notebook.add(withSchema('feed', this.#json, '', notes));
    const context = { base: feed.homeUrl ?? feed.feedUrl ?? this.#url, zone: feed.timeZone };
    for (let start = 0; start < this.#items.length; start += SLICE) this.#inspectSlice(start, head, context);
  }

  #refined(issues: readonly Note[]): Note[] {
    return issues.flatMap((issue) => refine(issue, this.#json));
  }

  #inspectSlice(start: number, head: Json, context: ItemContext): void {
    const items = this.#items.slice(start, start + SLICE);
    const issues = new Map<number, Note[]>();
    for (const { code, path } of readFeed({ ...head, items }, this.#url).issues) {
      const [, at, rest = ''] = /^\/items\/(\d+)(\/.*)?$/s.exec(path) ?? [];
      if (at === undefined) continue;
      const index = start + Number(at);
      issues.set(index, [...(issues.get(index) ?? []), { code, path: `/items/${index}${rest}` }]);
    }
    items.forEach((item, at) => this.#inspectItem(item, start + at, issues.get(start + at) ?? [], context));
  }

  #inspectItem(item: unknown, index: number, issues: readonly Note[], context: ItemContext): void {
    const path = `/items/${index}`;
    if (!isObject(item)) return this.notebook.add(issues);
    const isRepeated = this.#register.isRepeated(item, index);
    const notes = [
      // One that is left out is not read.
      ...(isRepeated ? [{ code: 'item-duplicate' as const, path }] : this.#refined(issues)),
      ...checkItem(item, path, context),
      ...this.#register.check(item, path),
      ...checkNames(item, path, 'item'),
    ];
    this.notebook.add(withSchema('item', item, path, notes));
  }
}

function findingsOf({ notes, more }: Notebook, text: string, json: unknown): Finding[] {
  const positions = new Positions(
    text,
    notes.map(({ path }) => path),
  );
  const findings = notes.map(({ code, path, detail, at, shown, position }) => {
    const value = valueAt(json, path);
    const field = nameOfPlace(json, path);
    const message = describeIssue({ code, path });
    return {
      level: levelOf({ code, path }),
      code,
      path,
      ...(position ?? positions.of(path, at)),
      field,
      message: field === '' ? message : `${field}: ${message}`,
      detail,
      value:
        shown ??
        (value === undefined || (detail !== undefined && at !== undefined) ? undefined : showValue(value)),
    };
  });
  const last = new Map(findings.map((finding) => [finding.code, finding]));
  return findings
    .map((finding) =>
      last.get(finding.code) === finding && more.has(finding.code)
        ? { ...finding, more: more.get(finding.code)! }
        : finding,
    )
    .sort((a, b) => RANK[a.level] - RANK[b.level] || a.line - b.line || a.column - b.column);
}

function onlyFault(code: IssueCode, rest: Pick<Finding, 'line' | 'column'> & Partial<Finding>): Finding[] {
  const issue = { code, path: '' };
  const finding = { ...issue, level: levelOf(issue), field: '', message: describeIssue(issue), ...rest };
  return [finding];
}

/** What the bytes and the server say of the feed, before any of its JSON. */
function checkServed(text: string, { isUtf8, isOpen }: Served): Note[] {
  const notes: Note[] = isOpen === false ? [{ code: 'feed-closed', path: '' }] : [];
  if (isUtf8 !== false) return notes;
  const at = Math.max(0, text.indexOf('\ufffd'));
  return [
    ...notes,
    {
      code: 'encoding',
      path: '',
      position: positionAt(text, at),
      shown: shorten(text.slice(Math.max(0, at - 20), at + 20)),
    },
  ];
}

/** How the feed came. */
export interface Served {
  /** The address it was answered from. */
  readonly url?: string | undefined;
  /** Whether its bytes are UTF-8; default: yes. */
  readonly isUtf8?: boolean | undefined;
  /** Whether pages of other sites may read it; nothing is known of a file. */
  readonly isOpen?: boolean | undefined;
}

/**
 * Inspects a feed: all that was found, worst first.
 * @param bytes its size as a file
 */
export function inspect(text: string, bytes: number, served: Served = {}): Finding[] {
  if (/^\0?[[{]\0/.test(text)) return onlyFault('encoding', { line: 1, column: 1, detail: 'this is UTF-16' });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const { line, column, what, excerpt } = findFault(text);
    const fault = onlyFault('not-json', { line, column, detail: what, excerpt });
    const notebook = new Notebook();
    notebook.add(checkServed(text, served));
    return [...fault, ...findingsOf(notebook, '', undefined)];
  }
  if (!looksLikeFeed(json)) return onlyFault('not-feed', { line: 1, column: 1, value: showValue(json) });
  const inspector = new Inspector(json as Json, served.url);
  const { notebook } = inspector;
  notebook.add([...checkServed(text, served), ...checkSize(bytes), ...findSharedKeys(text)]);
  inspector.inspect();
  // Letters that are no UTF-8 are one fault, told once.
  const isEncoded = (note: Note) => note.code === 'broken-letters' && served.isUtf8 === false;
  return findingsOf(notebook, text, json).filter((finding) => !isEncoded(finding));
}
