/**
 * A feed against the published schema, in sentences. ajv judges; this file only words what it says.
 * Promises one note per place, the outermost reason only. Without `schema.json` in the package there is nothing to judge
 * by, and it says so.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { escapeKey, type Note } from './notes.js';

/** The one place of the schema, from `dist/cli/check`. */
export const SCHEMA = new URL('../../../schema.json', import.meta.url);

type Params = Readonly<Record<string, unknown>>;

const list = (words: unknown) => (Array.isArray(words) ? words.join(', ') : String(words));

const SENTENCES: Readonly<Record<string, (params: Params) => string>> = {
  required: ({ missingProperty }) => `"${String(missingProperty)}" is missing.`,
  dependentRequired: ({ missingProperty }) => `"${String(missingProperty)}" is missing.`,
  type: ({ type }) => `It must be of type ${list(type)}.`,
  enum: ({ allowedValues }) => `It must be one of ${list(allowedValues)}.`,
  const: ({ allowedValue }) => `It must be ${JSON.stringify(allowedValue)}.`,
  format: ({ format }) => `It must have the format ${String(format)}.`,
  pattern: () => 'It does not have the right form.',
  minimum: ({ limit }) => `It must be ${String(limit)} or more.`,
  maximum: ({ limit }) => `It must be ${String(limit)} or less.`,
  minLength: () => 'It must not be empty.',
  maxLength: ({ limit }) => `It must have at most ${String(limit)} characters.`,
  minItems: ({ limit }) => `It needs ${String(limit)} or more.`,
  minProperties: () => 'It must not be empty.',
  anyOf: () => 'One of the fields that it can do with is missing.',
};

/** Reasons within a choice, and the frame of a condition, say less than the choice itself. */
function isInner({ schemaPath, keyword }: ErrorObject): boolean {
  return keyword === 'if' || /\/(anyOf|oneOf)\/\d+\//.test(schemaPath);
}

function noteOf({ keyword, instancePath, params, message }: ErrorObject): Note {
  const { missingProperty, additionalProperty, unevaluatedProperty } = params as Record<
    string,
    string | undefined
  >;
  const unknown = additionalProperty ?? unevaluatedProperty;
  const key = missingProperty ?? unknown;
  const path = key === undefined ? instancePath : `${instancePath}/${escapeKey(key)}`;
  if (unknown !== undefined) return { code: 'field-unknown', path };
  return {
    code: 'schema',
    path,
    detail: SENTENCES[keyword]?.(params) ?? `It ${message ?? 'is not allowed'}.`,
  };
}

/** Whether another note has already told of this place, or of the object around it. */
function isTold(note: Note, told: ReadonlySet<string>): boolean {
  return told.has(note.path) || (note.code === 'schema' && told.has(note.path.replace(/\/[^/]*$/, '')));
}

async function compile(): Promise<ValidateFunction | undefined> {
  if (!existsSync(SCHEMA)) return undefined;
  const [{ Ajv2020 }, { default: formats }] = await Promise.all([
    import('ajv/dist/2020.js'),
    import('ajv-formats'),
  ]);
  const ajv = new Ajv2020({ allErrors: true, strict: false, logger: false });
  formats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
}

let compiled: Promise<ValidateFunction | undefined> | undefined;

/**
 * What the schema has to say that nothing else has said; `undefined` where there is no schema.
 * @param told the notes so far
 */
export async function checkSchema(json: unknown, told: readonly Note[]): Promise<Note[] | undefined> {
  const validate = await (compiled ??= compile());
  if (!validate) return undefined;
  if (validate(json)) return [];
  const paths = new Set(told.filter(({ code }) => code !== 'html-stripped').map(({ path }) => path));
  const notes = (validate.errors ?? [])
    .filter((error) => !isInner(error))
    .map(noteOf)
    .filter((note) => !isTold(note, paths));
  return [...new Map(notes.map((note) => [note.path, note])).values()];
}
