/**
 * Names of fields that nobody reads, because they are nearly those of the format: a slip of the pen, another spelling, a
 * field in the wrong place. Promises silence about names that begin with an underscore, which are extensions of others.
 */
import { distance } from 'fastest-levenshtein';
import { isObject } from '../../model/fields.js';
import { escapeKey, type Note } from './notes.js';
import { names as NAMES } from './validators.js';

type Json = Readonly<Record<string, unknown>>;

const EXTENSION = '_city_news';

const EXTENSIONS = [EXTENSION];

/** `datePublished` and `Date-Published` as the format spells it. */
const plainOf = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[\s.-]+/g, '_');

const sorted = (name: string) => [...name].sort().join('');

/** Letters that are wrong; two that changed places are one slip. */
const farness = (one: string, other: string) =>
  Math.min(distance(one, other), one !== other && sorted(one) === sorted(other) ? 1 : Infinity);

/** How many letters may be wrong in a name before it is another one. */
const slack = (name: string) => (name.length > 7 ? 2 : name.length > 3 ? 1 : 0);

/** A feed has few names, and very many of each. */
const meant = new WeakMap<readonly string[], Map<string, string | undefined>>();

/** The name that was meant. */
function meantBy(key: string, names: readonly string[]): string | undefined {
  const known = meant.get(names) ?? new Map<string, string | undefined>();
  meant.set(names, known);
  if (!known.has(key) && known.size < 1000) known.set(key, nearest(key, names));
  return known.has(key) ? known.get(key) : nearest(key, names);
}

function nearest(key: string, names: readonly string[]): string | undefined {
  const plain = plainOf(key);
  const near = names
    .map((name) => ({ name, far: farness(plain, name) }))
    .filter(({ name, far }) => far <= slack(name))
    .sort((a, b) => a.far - b.far);
  return near[0]?.name;
}

/** What to write instead, if that can be guessed. */
export function slipOf(key: string, names: readonly string[]): string | undefined {
  const name = meantBy(key, names);
  return name && `"${key}"; probably "${name}" is meant.`;
}

function checkObject(
  value: unknown,
  path: string,
  names: readonly string[],
  inner: readonly string[] = [],
): Note[] {
  if (!isObject(value)) return [];
  return Object.keys(value).flatMap((key) => {
    if (names.includes(key)) return [];
    const isForeign = key.startsWith('_') && meantBy(key, EXTENSIONS) === undefined;
    const slip = isForeign ? undefined : slipOf(key, names);
    const misplaced = inner.includes(key) ? `"${key}"; it belongs into "${EXTENSION}".` : undefined;
    const detail = slip ?? misplaced;
    return detail ? [{ code: 'field-unknown' as const, path: `${path}/${escapeKey(key)}`, detail }] : [];
  });
}

function checkList(value: unknown, path: string, names: readonly string[]): Note[] {
  return Array.isArray(value)
    ? value.flatMap((entry, index) => checkObject(entry, `${path}/${index}`, names))
    : checkObject(value, path, names);
}

const namesOf = (definition: string): readonly string[] => NAMES[definition] ?? [];

/** Names of a feed, or of an item, and of what stands in it by the standard; the extension is for the schema. */
export function checkNames(value: Json, path: string, part: 'feed' | 'item'): Note[] {
  return [
    ...checkObject(value, path, namesOf(part), namesOf(`${part}_extension`)),
    ...checkList(value['authors'], `${path}/authors`, namesOf('author')),
    ...checkList(value['author'], `${path}/author`, namesOf('author')),
    ...checkList(value['attachments'], `${path}/attachments`, namesOf('attachment')),
    ...checkList(value['hubs'], `${path}/hubs`, namesOf('hub')),
  ];
}
