/**
 * One address → its bytes. The only file of the command line that calls `fetch`.
 * Promises http and https only at every step, a time limit for all of it, a size cap and few redirects; every failure
 * names the address and what to do.
 */
import { CommandError } from '../command.js';

export interface DownloadOptions {
  /** Milliseconds for everything together. */
  readonly timeout: number;
  readonly maxBytes: number;
  /** Asks as a page of another site does, to learn whether such pages may read the answer. */
  readonly isPage?: boolean;
  onProgress?(bytes: number): void;
}

export interface Download {
  readonly bytes: Uint8Array;
  /** The address that answered, after redirects. */
  readonly url: string;
  readonly type: string;
  /** Whether every step of the way allows pages of other sites to read it. */
  readonly isOpen: boolean;
}

/** A site that no server knows. */
const SOME_PAGE = 'https://page.invalid';

/** Whether a page of another site may read the answer (CORS). */
function allows({ headers }: Response): boolean {
  const allowed = headers.get('access-control-allow-origin');
  return allowed === '*' || allowed === SOME_PAGE;
}

const MAX_REDIRECTS = 5;

const ACCEPT =
  'application/feed+json, application/json;q=0.9, application/rss+xml;q=0.8, application/atom+xml;q=0.8, ' +
  'application/xml;q=0.8, text/html;q=0.7, */*;q=0.5';

function checkAddress(address: string, from?: string): URL {
  let url: URL;
  try {
    url = new URL(address, from);
  } catch (cause) {
    throw new CommandError(`This is no address: ${address}`, 'Write it as https://example.org/feed.json', {
      cause,
    });
  }
  const origin = from === undefined ? '' : ` ${from} leads there.`;
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new CommandError(`Only http and https are fetched, not ${url.href}`, `Save it as a file.${origin}`);
  if (url.username || url.password)
    throw new CommandError(
      `The address has a user name or password in it: ${url.host}`,
      `Fetch it yourself and give the file.${origin}`,
    );
  return url;
}

/** Follows redirects by hand, so that each step is checked. */
async function answerOf(
  address: string,
  signal: AbortSignal,
  isPage: boolean,
): Promise<{ response: Response; url: string; isOpen: boolean }> {
  const headers = { accept: ACCEPT, ...(isPage && { origin: SOME_PAGE }) };
  let url = checkAddress(address);
  let isOpen = true;
  for (let steps = 0; steps <= MAX_REDIRECTS; steps++) {
    const response = await fetch(url, { redirect: 'manual', headers, signal });
    isOpen &&= allows(response);
    const target = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || target === null)
      return { response, url: url.href, isOpen };
    await response.body?.cancel();
    url = checkAddress(target, url.href);
  }
  throw new CommandError(
    `${address} leads on more than ${MAX_REDIRECTS} times.`,
    'Open it in a browser and give the address where you end.',
  );
}

async function readBody(response: Response, url: string, options: DownloadOptions): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.byteLength;
    if (length > options.maxBytes) {
      void reader.cancel();
      throw new CommandError(
        `${url} is larger than ${options.maxBytes / 1_000_000} MB.`,
        'Ask for fewer items, or save it as a file and give that.',
      );
    }
    options.onProgress?.(length);
  }
  return Buffer.concat(chunks, length);
}

/** Why a request failed, as the system names it. */
function reasonOf(error: unknown): string {
  const { cause } = error as Error;
  const { code, message } = (cause ?? error) as NodeJS.ErrnoException;
  return code ?? message;
}

/** Fetches the address. Rejects with a `CommandError`. */
export async function download(address: string, options: DownloadOptions): Promise<Download> {
  const signal = AbortSignal.timeout(options.timeout);
  try {
    const { response, url, isOpen } = await answerOf(address, signal, options.isPage === true);
    if (!response.ok) {
      void response.body?.cancel();
      throw new CommandError(
        `${url} answered with status ${response.status}.`,
        'Open the address in a browser: is it still there, and may everybody read it?',
      );
    }
    const bytes = await readBody(response, url, options);
    return { bytes, url, type: response.headers.get('content-type') ?? '', isOpen };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    if (signal.aborted)
      throw new CommandError(
        `${address} did not answer in ${options.timeout / 1000} s.`,
        'Try again later, or allow it more time with --timeout 60.',
        { cause: error },
      );
    throw new CommandError(
      `${address} could not be reached (${reasonOf(error)}).`,
      'Check the address and the connection, or save it as a file and give that.',
      { cause: error },
    );
  }
}
