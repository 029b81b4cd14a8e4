/**
 * The published schema as code, for the one file of the command line: ajv compiles it once, when that file is built, and
 * not at each start. Promises a module with what `src/cli/check/validators.d.ts` says.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';

/** The names that the objects of the format have, by what the object is called. */
const namesIn = (definitions) =>
  Object.fromEntries(
    Object.entries(definitions).map(([name, { properties }]) => [name, Object.keys(properties ?? {})]),
  );

/** The text of the module. */
export function compileSchema(schema) {
  const ajv = new Ajv2020({
    ...{ allErrors: true, strict: false, logger: false, verbose: true },
    code: { source: true, esm: true },
  });
  formats.default(ajv);
  // One item at a time: ajv copies all errors so far for each that it adds.
  ajv.addSchema({ ...schema, $id: undefined, properties: { ...schema.properties, items: true } }, 'feed');
  ajv.addSchema({ $defs: schema.$defs, $ref: '#/$defs/item' }, 'item');
  const names = namesIn({ ...schema.$defs, feed: schema });
  const code = standalone.default(ajv, { judgeFeed: 'feed', judgeItem: 'item' });
  return `${code}\nexport const names = ${JSON.stringify(names)};\n`;
}
