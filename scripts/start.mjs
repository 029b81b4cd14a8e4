/**
 * `npm start`: the demo pages, on a fresh clone with nothing installed too.
 * Promises one plain line with the address once it can be opened. Never listens beyond this machine.
 */
import { parseArgs } from 'node:util';
import { prepareBuild, preparePackages, root } from './prepare.mjs';
import { serve } from './serve.mjs';

const DEFAULT_PORT = 8080;

try {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const port = Number(values.port ?? process.env.PORT ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`The port "${values.port ?? process.env.PORT}" is not a whole number from 0 to 65535.`);
  preparePackages();
  prepareBuild();
  const server = await serve({ root, port });
  console.log(`The demo is at ${server.url}/ (Ctrl-C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void server.close().then(() => process.exit(0)));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
