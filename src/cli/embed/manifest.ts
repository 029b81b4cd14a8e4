/**
 * What the built package says of itself: the attributes of the list, the hashes of the CDN files, its version.
 * Promises that the options of `embed` are the attributes of the element, for both come from one place.
 */
import { readFileSync } from 'node:fs';
import { isObject } from '../../model/fields.js';
import { CommandError } from '../command.js';
import { type Json, objectsAt, textAt } from '../convert/converted.js';
import { packageFile } from '../package-file.js';

/** An attribute as the element describes it. */
export interface Attribute {
  readonly name: string;
  readonly description: string;
  readonly kind: 'text' | 'number' | 'flag';
  /** The words it knows, where it has a closed list of them. */
  readonly words: readonly string[];
}

const TAG = 'city-news-list';

function readPackageFile(path: string): Json {
  try {
    const json: unknown = JSON.parse(readFileSync(packageFile(path), 'utf8'));
    if (isObject(json)) return json;
  } catch (cause) {
    throw new CommandError(`${path} of this package cannot be read.`, 'Install the package anew.', { cause });
  }
  throw new CommandError(`${path} of this package is broken.`, 'Install the package anew.');
}

/** The name and version of the package. */
export function readPackage(): { name: string; version: string } {
  const manifest = readPackageFile('package.json');
  return { name: textAt(manifest, 'name')!, version: textAt(manifest, 'version')! };
}

/** The hash of a CDN file, for `integrity`. */
export function integrityOf(file: string): string {
  const hash = textAt(readPackageFile('cdn/sri.json'), file);
  if (hash === undefined)
    throw new CommandError(`cdn/sri.json has no hash of ${file}.`, 'Install the package anew.');
  return hash;
}

/** The modules of the small bundle with their hashes, as places beside the import map of the package. */
export function moduleHashes(): readonly (readonly [string, string])[] {
  const { integrity } = readPackageFile('cdn/importmap.json');
  return isObject(integrity) ? Object.entries(integrity).map(([file, hash]) => [file, String(hash)]) : [];
}

function attributeOf(value: Json): Attribute {
  const description = textAt(value, 'description') ?? '';
  const type = textAt(value, 'type', 'text') ?? 'string';
  const initial = textAt(value, 'default') ?? '';
  const isText = /\bstring\b/.test(type);
  const quoted = Array.from(description.matchAll(/`([\w-]+)`/g), ([, word]) => word!);
  return {
    name: textAt(value, 'name')!,
    description,
    kind: type === 'boolean' ? 'flag' : type === 'number' || /^\d|TIMEOUT/.test(initial) ? 'number' : 'text',
    words: isText ? [] : quoted,
  };
}

/** The attributes of the list. */
export function listAttributes(): readonly Attribute[] {
  const list = objectsAt(readPackageFile('custom-elements.json'), 'modules')
    .flatMap((module) => objectsAt(module, 'declarations'))
    .find((declaration) => textAt(declaration, 'tagName') === TAG);
  return objectsAt(list, 'attributes').map(attributeOf);
}
