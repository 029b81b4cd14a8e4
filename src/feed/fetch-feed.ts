/**
 * One address → one page of news. The only file that calls `fetch`.
 * Promises a Feed or a `FeedError` with a kind: it stops at the time limit and at the size cap, judges the answer
 * by its body rather than its type (T5), and sets no header that would cost a preflight (T1).
 */
import type { AdapterFormat } from '../adapters/detect.js';
import { Chunk } from '../chunk.js';
import { codes } from '../model/plain-text.js';
import { looksLikeFeed, readNews, type ReadNews } from '../model/read-news.js';
import { FeedError } from './feed-error.js';

const rests = new Chunk(() => import('./read-rest.js'));

/** Items that are read at once. */
const FIRST = 100;

const formats = new Chunk(() => import('../adapters/detect.js'));
const encodings = new Chunk(() => import('./encodings.js'));
const names = new Chunk(() => import('../adapters/codes.js'));

/** Has what the reader missed taught to it; resolves to whether reading once more is worth it. */
export async function learnMissing(): Promise<boolean> {
  codes.read ??= (await names.again())?.readCode;
  codes.isMissed = !codes.read;
  return !codes.isMissed;
}

/** What an address answers with; all but `json` need a chunk of their own. */
export type FeedFormat = 'json' | AdapterFormat;

export const FORMATS: readonly FeedFormat[] = ['json', 'wordpress', 'rss', 'auto'];

const FEED = 'application/feed+json, application/json;q=0.9';
const XML = 'application/rss+xml, application/atom+xml, application/xml;q=0.9';

/** What is asked for first. With the rest at most 128 bytes, or browsers ask the server's leave (T1). */
const ACCEPTED: Partial<Record<FeedFormat, string>> = {
  wordpress: 'application/json',
  rss: XML,
  auto: `${FEED}, ${XML}`,
};

export interface FetchOptions {
  /** Milliseconds until `timeout`, headers and body together; may grow while it waits. Default 10,000. */
  readonly timeout?: number | (() => number) | undefined;
  /** Default `json`. */
  readonly format?: FeedFormat | undefined;
  /** Bytes of body after decompression. Default 5 MB (T6). */
  readonly maxBytes?: number;
  /** Ask the server again, even if the browser's cache is fresh. */
  readonly isReload?: boolean;
  readonly signal?: AbortSignal;
}

/** A feed that was read, and the text it was read from. */
export type FetchedFeed = ReadNews & { readonly text: string };

export const DEFAULT_TIMEOUT = 10_000;
export const DEFAULT_MAX_BYTES = 5_000_000;

async function readBody(response: Response, url: string, maxBytes: number): Promise<string> {
  const tooBig = () => new FeedError('too-big', url, `over ${maxBytes} bytes`, response);
  if (Number(response.headers.get('content-length')) > maxBytes) throw tooBig();
  const reader = response.body?.getReader();
  const chunks: BlobPart[] = [];
  let length = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > maxBytes) throw tooBig();
    chunks.push(value);
  }
  const bytes = await new Blob(chunks).arrayBuffer();
  try {
    // Feeds are UTF-8 (D13) whatever the header claims; the decoder drops a byte order mark.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Neither stands in plain text; some encodings of East Asia and UTF-16 are made of them.
    if (!/[\0\x1b]/.test(text)) return text;
  } catch {
    // Some other encoding.
  }
  const part = await encodings.again();
  const text = part?.decode(new Uint8Array(bytes), response.headers.get('content-type'));
  if (text === undefined)
    throw new FeedError('not-feed', url, 'bytes that are no UTF-8, and nothing says which encoding they are');
  return text;
}

function parseJson(text: string, url: string): unknown {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const start = text.trimStart().slice(0, 60);
    throw new FeedError('not-json', url, start.startsWith('<') ? `markup: ${start}` : String(error));
  }
  if (!looksLikeFeed(json)) throw new FeedError('not-feed', url, 'no "version" and no "items"');
  return json;
}

/** Parses and reads the text of a JSON Feed; the inline feed takes this way too (T7). */
export const parseFeed = (text: string, url: string): ReadNews => readNews(parseJson(text, url), url);

/** Reads a long feed bit by bit, so that the page can act in between. */
async function readParsed(json: unknown, url: string): Promise<ReadNews> {
  const { items } = json as { readonly items?: unknown };
  const part = Array.isArray(items) && items.length > FIRST && (await rests.again());
  return part ? part.readRest(readNews(json, url, FIRST), items as unknown[], FIRST) : readNews(json, url);
}

async function parseOnce(
  text: string,
  url: string,
  format: FeedFormat = 'json',
  linkHeader?: string | null,
): Promise<ReadNews> {
  if (format === 'json') return readParsed(parseJson(text, url), url);
  const part = await formats.again();
  if (!part)
    throw new FeedError('network', url, `the part that reads format="${format}" could not be loaded`);
  try {
    return await readParsed(part.adapt(text, format, url, { linkHeader }), url);
  } catch (error) {
    throw new FeedError('not-feed', url, (error as Error).message);
  }
}

/** Parses and reads text of any format. Rejects with a `FeedError`. */
export async function parseText(...source: Parameters<typeof parseOnce>): Promise<ReadNews> {
  const read = await parseOnce(...source);
  return codes.isMissed && (await learnMissing()) ? parseOnce(...source) : read;
}

/**
 * Fetches and reads one page; `text` is what came. Rejects with a `FeedError`, or with the signal's reason when the
 * caller aborts.
 */
export async function fetchFeed(url: string, options: FetchOptions = {}): Promise<FetchedFeed> {
  const { timeout = DEFAULT_TIMEOUT, maxBytes = DEFAULT_MAX_BYTES, isReload = false, signal } = options;
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  let waited = 0;
  const wait = () => {
    const limit = typeof timeout === 'number' ? timeout : timeout();
    if (waited >= limit) return stop.abort(new FeedError('timeout', url, `after ${limit} ms`));
    timer = setTimeout(wait, limit - waited);
    waited = limit;
  };
  wait();
  const onAbort = () => stop.abort(signal?.reason);
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    signal?.throwIfAborted();
    // Default credentials on purpose: with 'omit' a preloaded feed is fetched twice.
    const response = await fetch(url, {
      headers: { accept: `${ACCEPTED[options.format ?? 'json'] ?? FEED}, */*;q=0.1` },
      cache: isReload ? 'no-cache' : 'default',
      signal: stop.signal,
    });
    if (!response.ok) throw new FeedError('http', url, `status ${response.status}`, response);
    const text = await readBody(response, url, maxBytes);
    const link = response.headers.get('link');
    return { text, ...(await parseText(text, response.url || url, options.format, link)) };
  } catch (error) {
    if (stop.signal.aborted || signal?.aborted) throw stop.signal.reason ?? signal?.reason;
    // The rest of an answer would hold one of the few connections that a page has to a server; WebKit does not let go
    // of it when its stream is cancelled.
    stop.abort();
    if (error instanceof FeedError) throw error;
    // Browsers tell no more: it may be the network, CORS or the page's connect-src (T2).
    throw new FeedError('network', url, String(error));
  } finally {
    clearTimeout(timer!);
    signal?.removeEventListener('abort', onAbort);
  }
}
