/**
 * The published schema for tests: ajv in its strict mode, and a document made of the schema's own examples.
 * Promises that the document has every member the schema names. Never reads a feed.
 */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

export const schema = JSON.parse(readFileSync(new URL('../../schema.json', import.meta.url), 'utf8'));

const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);

/** A function of a document that gives what is wrong with it, in words; ajv throws when the schema is not clean. */
export function compile(of = schema) {
  const validate = ajv.compile(of);
  return (json) =>
    validate(json) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** A part of the schema with what it refers to; its own words win. */
export function resolve(part, root = schema) {
  return part.$ref ? { ...root.$defs[part.$ref.slice('#/$defs/'.length)], ...part } : part;
}

/** A value for a part of the schema, with all members. */
export function documentOf(part, root = part) {
  const { const: only, enum: words, examples, properties, items } = resolve(part, root);
  if (only !== undefined) return only;
  if (words) return words[0];
  if (items) return [documentOf(items, root)];
  if (!properties) return examples[0];
  return Object.fromEntries(
    Object.entries(properties).map(([name, member]) => [name, documentOf(member, root)]),
  );
}

/** The place of every member the schema names, such as `/items/[]/id`. */
export function placesOf(part, root = part, path = '') {
  const { properties = {}, items } = resolve(part, root);
  return [
    ...Object.entries(properties).flatMap(([name, member]) => [
      `${path}/${name}`,
      ...placesOf(member, root, `${path}/${name}`),
    ]),
    ...(items ? placesOf(items, root, `${path}/[]`) : []),
  ];
}

/** Every part of the schema that describes something, with its place in the schema. */
export function partsOf(part, path = '#') {
  const within = (key) =>
    Object.entries(part[key] ?? {}).flatMap(([name, it]) => partsOf(it, `${path}/${key}/${name}`));
  return [
    [path, part],
    ...within('properties'),
    ...within('$defs'),
    ...(part.items ? partsOf(part.items, `${path}/items`) : []),
  ];
}
