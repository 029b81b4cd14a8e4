/**
 * A server for the demo pages, the built files and the faults, on this machine only.
 * Promises right content types and to find the next free port. Never serves a file outside the folders it is given,
 * and never a dot file.
 */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { answerFault } from '../test/helpers/faults.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};

/** feed.json, feed-2.json and their like are feeds; other JSON is just JSON. */
function typeOf(path) {
  if (/(^|[\\/])feed[^\\/]*\.json$/.test(path)) return 'application/feed+json; charset=utf-8';
  return TYPES[extname(path)] ?? 'application/octet-stream';
}

/** The file an address means, or undefined where there is none within the folder. */
async function findFile(folder, address) {
  let path;
  try {
    path = decodeURIComponent(address);
  } catch {
    return undefined;
  }
  if (/[\0\\]|(^|\/)\./.test(path)) return undefined;
  try {
    const root = await realpath(folder);
    let file = join(root, path);
    if ((await stat(file)).isDirectory()) file = join(file, 'index.html');
    // A link could lead out of the folder.
    const real = await realpath(file);
    const isInside = real.startsWith(root + sep);
    const found = await stat(real);
    return isInside && found.isFile() ? { file: real, size: found.size } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Answers requests for files below the given addresses.
 * @param folders such as `{ '/demo/': 'path/to/demo' }`
 * @returns whether the address belongs to one of the folders, found or not
 */
export async function answerFile(request, response, folders) {
  const path = request.url.split(/[?#]/, 1)[0];
  const mount = Object.keys(folders).find((prefix) => path.startsWith(prefix));
  if (mount === undefined) return false;
  const found = await findFile(folders[mount], path.slice(mount.length));
  if (!found) {
    const message = JSON.stringify({ message: `There is no file ${path}.` });
    response.writeHead(404, { 'content-type': TYPES['.json'] }).end(message);
    return true;
  }
  response.writeHead(200, {
    'content-type': typeOf(found.file),
    'content-length': found.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(found.file)
      .on('error', () => response.destroy())
      .pipe(response);
  return true;
}

/** The folders every server of this project shows. */
export const foldersOf = (root) => ({ '/demo/': join(root, 'demo'), '/cdn/': join(root, 'cdn') });

async function answer(request, response, folders) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
  if (/^\/(demo\/?)?(\?|$)/.test(request.url))
    return void response.writeHead(302, { location: '/demo/index.html' }).end();
  if (answerFault(request, response)) return undefined;
  if (await answerFile(request, response, folders)) return undefined;
  return void response
    .writeHead(404, { 'content-type': TYPES['.txt'] })
    .end('Nothing here. Start at /demo/index.html\n');
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

/**
 * Starts the server.
 * @param options root: the project's folder; port: 0 for any; tries: how many ports to try, one after the other;
 *   folders: more of them to show, by address
 */
export async function serve({ root, port = 0, tries = 20, folders = {} }) {
  const all = { ...foldersOf(root), ...folders };
  const server = createServer((request, response) => {
    answer(request, response, all).catch(() => response.destroy());
  });
  for (let candidate = port; ; candidate++) {
    try {
      const taken = await listen(server, candidate);
      return {
        url: `http://127.0.0.1:${taken}`,
        port: taken,
        close: () => {
          server.closeAllConnections();
          return new Promise((resolve) => server.close(resolve));
        },
      };
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || candidate + 1 >= port + tries) throw error;
    }
  }
}
