/**
 * The options of `embed`, checked: what the list is to be told, and where its files lie.
 * Promises that an address in a snippet is one that the element will accept.
 */
import { createHash } from 'node:crypto';
import { checkLink, checkResource } from '../../model/urls.js';
import { languageFileFor } from '../../text/load-language.js';
import { CommandError, oneOfWords, type OptionValues, wholeNumber } from '../command.js';
import { importMapText } from './import-map.js';
import { type Attribute, integrityOf, moduleHashes, readPackage } from './manifest.js';

export const BUNDLES = ['small', 'whole'] as const;

/** Where the lines of a page's head are printed, and with them an import map. WordPress prints one of its own, and
 * many a browser hears one alone. */
const HEADS = ['html', 'drupal'];

/** A file of the folder `cdn`, where the page finds it. */
export interface Script {
  readonly address: string;
  readonly integrity: string;
}

/** A number where the element counts, `true` for what has no value. */
export type AttributeValue = string | number | true;

export interface Settings {
  /** Attributes in the order of the element, checked. */
  readonly attributes: readonly (readonly [string, AttributeValue])[];
  /** Addresses of the feeds. */
  readonly sources: readonly string[];
  /** The script, with its version in the address. */
  readonly script: Script;
  /** The language of the list, where the script does not bring it by itself. */
  readonly language: Script | undefined;
  readonly isModule: boolean;
  /** The import map that holds the hashes of the chunks, where there are chunks. */
  readonly importMap: string | undefined;
  readonly packageName: string;
  readonly version: string;
  /** What a Content-Security-Policy has to allow. */
  readonly policy: readonly string[];
}

/** Attributes that hold an address, and what it is checked by. */
const ADDRESSES: Readonly<Record<string, typeof checkLink>> = {
  src: checkResource,
  'all-url': checkLink,
  'article-url': checkLink,
};

/** The addresses in a value: of feeds there may be several, with spaces between. */
const addressesIn = (name: string, value: string): readonly string[] =>
  name === 'src' ? (value.match(/\S+/g) ?? ['']) : [value];

/** Stands for the site of the page, which nobody knows here. */
const HERE = 'https://page.invalid/';

/** The value of an attribute, or a `CommandError` that names the option. */
export function checkValue({ name, kind, words }: Attribute, value: string): string | number {
  if (kind === 'number') return wholeNumber(name, value);
  if (words.length > 1) return oneOfWords(name, value, words);
  const check = Object.hasOwn(ADDRESSES, name) ? ADDRESSES[name]! : () => value;
  const broken = addressesIn(name, value).find((address) => !check(address.replaceAll('{id}', '1'), HERE));
  if (broken !== undefined)
    throw new CommandError(
      `--${name} is no address that a page may use: ${broken}`,
      'Write it as https://example.org/… or, on the same site, as /…',
    );
  return value;
}

/** A place of the policy: an origin, or the page's own. */
function placeOf(address: string): string {
  const { origin } = new URL(address, HERE);
  return origin === new URL(HERE).origin ? "'self'" : origin;
}

const placesOf = (addresses: readonly string[]) => [...new Set(addresses.map(placeOf))].join(' ');

function policyOf(
  script: string,
  sources: readonly string[],
  images: readonly string[],
  importMap: string | undefined,
): string[] {
  // A policy takes an import map for a script in the page, and lets it pass by its hash.
  const inline = importMap ? [`'sha256-${createHash('sha256').update(importMap).digest('base64')}'`] : [];
  return [
    ['script-src', placeOf(script), ...inline].join(' '),
    `connect-src ${placesOf(sources)}`,
    `img-src ${placesOf([...sources, ...images])}`,
    'trusted-types lit-html city-news',
  ];
}

function imageHosts(value: string | boolean | undefined): string[] {
  const hosts = typeof value === 'string' ? value.split(',').map((host) => host.trim()) : [];
  return hosts.map((host) => {
    // A host is enough; `*.example.org` stands for all below it.
    const isHost = /^[^\s/:.]+(?:\.[^\s/:.]+)+(?::\d+)?$/.test(host);
    const url = checkResource(isHost ? `https://${host}` : host);
    if (!url)
      throw new CommandError(
        `--images is no address: ${host}`,
        'Write it as images.example.org, several with commas between.',
      );
    return url;
  });
}

/** Reads the options. Throws a `CommandError` that names the option which cannot be used. */
export function readSettings(attributes: readonly Attribute[], values: OptionValues): Settings {
  const { name, version } = readPackage();
  const pairs = attributes.flatMap((attribute) => {
    const value = values[attribute.name];
    if (value === undefined || value === false) return [];
    return [[attribute.name, value === true ? value : checkValue(attribute, value)] as const];
  });
  const source = values['src'];
  if (typeof source !== 'string')
    throw new CommandError('Which feed?', 'For example: city-news embed --src https://example.org/feed.json');
  const sources = addressesIn('src', source);
  const isModule = oneOfWords('bundle', values['bundle'], BUNDLES) === 'small';
  const folder = typeof values['cdn'] === 'string' ? values['cdn'] : `/${name}@${version}/cdn/`;
  if (!checkResource(folder, HERE))
    throw new CommandError(`--cdn is no address: ${folder}`, 'Write it as https://static.example.org/news/');
  const base = folder.replace(/\/?$/, '/');
  const scriptOf = (file: string): Script => ({
    address: `${base}${file}`,
    integrity: integrityOf(file),
  });
  const importMap =
    isModule && HEADS.includes(String(values['for'] ?? HEADS[0]))
      ? importMapText(base, moduleHashes())
      : undefined;
  const script = scriptOf(isModule ? 'city-news.js' : 'city-news.all.js');
  const language = isModule ? undefined : languageFileFor(String(values['lang'] ?? 'en'));
  return {
    attributes: pairs,
    sources,
    script,
    language: language ? scriptOf(`languages/${language}.js`) : undefined,
    isModule,
    importMap,
    packageName: name,
    version,
    policy: policyOf(script.address, sources, imageHosts(values['images']), importMap),
  };
}
