/**
 * Pages as a server renders them, for the browser tests: /prerendered?page={…} answers with one.
 * Promises the built package's own rendering and nothing around it but what the test asks for.
 */
import { readFile } from 'node:fs/promises';
import { soundFeed } from './faults.mjs';

const root = new URL('../../', import.meta.url);

/** A feed of the demo by its name, the sound feed, or one that the test brings. */
async function feedOf(feed) {
  if (typeof feed === 'object') return feed;
  return feed === 'sound' ? soundFeed : JSON.parse(await readFile(new URL(`demo/${feed}`, root), 'utf8'));
}

/** @returns whether the address was one of these */
export async function answerPrerendered(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  if (pathname !== '/prerendered') return false;
  const { render } = await import(new URL('dist/server/render.js', root).href);
  const page = JSON.parse(searchParams.get('page'));
  const { feed = 'sound', options = {}, lang = 'en', head = '', after = '', script = '', policy = '' } = page;
  const { html, styleHashes } = await render(await feedOf(feed), options);
  // The page of the docs has one hash where a server writes its own.
  const sources = styleHashes.map((hash) => `'${hash}'`).join(' ');
  if (policy) response.setHeader('content-security-policy', policy.replace("'sha256-…'", sources));
  response.setHeader('content-type', 'text/html; charset=utf-8');
  const tag = script ? `<script type="module" src="${script}"></script>` : '';
  response.end(
    `<!doctype html><html lang="${lang}"><head><title>Page</title>${head}${tag}</head><body>${html}${after}</body></html>`,
  );
  return true;
}
