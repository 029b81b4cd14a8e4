/**
 * Nodes of Drupal's JSON:API → JSON Feed (feeds.md §4.1): one node, a collection, a view or an index, as they are sent
 * or flattened by a client library. Promises the processed text only, never the raw one; users are not carried over.
 */
import { compact } from '../../adapters/json-feed.js';
import { isObject } from '../../model/fields.js';
import { CommandError } from '../command.js';
import {
  at,
  type Converted,
  type Json,
  listAt,
  objectsAt,
  type Origin,
  resolve,
  textAt,
} from './converted.js';
import { plain } from './plain.js';
import { readJson } from './read-json.js';

/** What `included` holds, by type and id. */
type Included = ReadonlyMap<string, Json>;

const keyOf = (value: unknown) => `${textAt(value, 'type')} ${textAt(value, 'id')}`;

/** Fields of a node, wherever the source puts them. */
const fieldsOf = (node: Json): Json => (isObject(node['attributes']) ? node['attributes'] : node);

function isNode(value: unknown): value is Json {
  return isObject(value) && /^node--/.test(textAt(value, 'type') ?? '');
}

function nodesIn(json: unknown): readonly Json[] {
  const places = [json, at(json, 'data'), at(json, 'results'), at(json, 'results', 'data')];
  for (const place of places) {
    if (isNode(place)) return [place];
    const nodes = Array.isArray(place) ? place.filter(isNode) : [];
    if (nodes.length > 0) return nodes;
  }
  return [];
}

/** The body, else the longest text that Drupal has processed, but for one that is called a summary. */
function bodyIn(fields: Json): string | undefined {
  const texts = Object.entries(fields).flatMap(([key, value]) => {
    const text = /summary|intro|teaser/.test(key) ? undefined : textAt(value, 'processed');
    return text ?? [];
  });
  return textAt(fields, 'body', 'processed') ?? texts.sort((a, b) => b.length - a.length)[0];
}

function summaryIn(fields: Json): string | undefined {
  const field = Object.entries(fields).find(([key]) => /summary|intro|teaser|lead/.test(key))?.[1];
  return plain(
    textAt(fields, 'body', 'summary') ??
      textAt(field, 'processed') ??
      (typeof field === 'string' ? field : undefined),
  );
}

/** Things a node points to: relationships as they are sent, or fields as client libraries flatten them. */
function relatedTo(node: Json): readonly (readonly [string, Json])[] {
  const relations = isObject(node['relationships']) ? node['relationships'] : node;
  return Object.entries(relations).flatMap(([key, value]) => {
    const data = at(value, 'data') ?? value;
    return (Array.isArray(data) ? data : [data]).filter(isObject).map((it) => [key, it] as const);
  });
}

/** A file, or the file of a media entity; the words of the picture stand in the relation. */
function pictureOf(node: Json, included: Included, base: string | undefined): Json {
  for (const [key, target] of relatedTo(node)) {
    if (!/image|picture|photo|media/.test(key)) continue;
    const media = included.get(keyOf(target)) ?? target;
    const [, inner] = relatedTo(media).find(([name]) => /image|thumbnail/.test(name)) ?? [];
    const relation = /^file--/.test(textAt(target, 'type') ?? '') ? target : inner;
    const file = included.get(keyOf(relation)) ?? relation;
    const address = textAt(file, 'attributes', 'uri', 'url') ?? textAt(file, 'uri', 'url');
    const alt = textAt(relation, 'meta', 'alt') ?? textAt(relation, 'resourceIdObjMeta', 'alt');
    if (address) return { image: resolve(address, base), ...(alt && { words: { alt } }) };
  }
  return {};
}

function tagsOf(node: Json, included: Included): string[] {
  return relatedTo(node).flatMap(([, target]) => {
    const isTerm = /^taxonomy_term--/.test(textAt(target, 'type') ?? '');
    const term = included.get(keyOf(target)) ?? target;
    return isTerm ? (textAt(term, 'attributes', 'name') ?? textAt(term, 'name') ?? []) : [];
  });
}

function readNode(node: Json, included: Included, base: string | undefined): Json {
  const fields = fieldsOf(node);
  const { image, words } = pictureOf(node, included, base);
  return compact({
    id: textAt(node, 'id'),
    url: base && resolve(textAt(fields, 'path', 'alias'), base),
    title: textAt(fields, 'title'),
    summary: summaryIn(fields),
    content_html: bodyIn(fields),
    image,
    date_published: textAt(fields, 'created'),
    date_modified: textAt(fields, 'changed'),
    language: textAt(fields, 'langcode'),
    tags: tagsOf(node, included),
    _city_news: compact({ image: words, pinned: fields['sticky'] === true || undefined }),
  });
}

export function fromDrupal(text: string, { place, base }: Origin): Converted {
  const json = readJson(text, place);
  const nodes = nodesIn(json);
  const isEmpty = [at(json, 'data'), at(json, 'results')].some((it) => Array.isArray(it) && it.length === 0);
  if (nodes.length === 0 && !isEmpty)
    throw new CommandError(
      `${place} has no nodes of Drupal's JSON:API in it.`,
      'The address of articles is https://your-site/jsonapi/node/article?include=field_image',
    );
  const included: Included = new Map(objectsAt(json, 'included').map((it) => [keyOf(it), it]));
  const links = [at(json, 'links'), ...nodes.map((node) => at(node, 'links'))];
  const site = base ?? links.map((it) => textAt(it, 'self', 'href') ?? textAt(it, 'self')).find(Boolean);
  const isPublished = (node: Json) => fieldsOf(node)['status'] !== false;
  return {
    head: compact({ home_page_url: site && new URL('/', site).href }),
    items: nodes.filter(isPublished).map((node) => readNode(node, included, site)),
    leftOut: nodes
      .filter((node) => !isPublished(node))
      .map((node) => `"${textAt(fieldsOf(node), 'title') ?? textAt(node, 'id')}" is not published`)
      .concat(listAt(json, 'errors').length > 0 ? ['what the server refused'] : []),
  };
}
