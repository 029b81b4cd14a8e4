/**
 * A file, an address or standard input → text, with what is known of where it came from.
 * Promises text or a `CommandError` that names the place. Never reads more than the caps.
 */
import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { CommandError, type OptionValues, wholeNumber } from '../command.js';
import type { Terminal } from '../terminal.js';
import { decode } from './decode.js';
import { download } from './download.js';

export interface Source {
  /** As the person wrote it. */
  readonly place: string;
  readonly text: string;
  readonly bytes: number;
  /** Whether the bytes are UTF-8, as those of JSON must be. */
  readonly isUtf8: boolean;
  /** The address that answered; a file has none. */
  readonly url?: string;
  /** Whether the server lets pages of other sites read it; known where it was asked as such a page. */
  readonly isOpen?: boolean;
}

export const TIMEOUT_OPTION = { timeout: { type: 'string', default: '20' } } as const;

const MAX_DOWNLOAD = 20_000_000;
const MAX_FILE = 200_000_000;

const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['is not there', 'Check the name, and the folder you are in.'],
  EACCES: ['may not be read', 'Ask whoever owns it, or copy it to where you may.'],
  EISDIR: ['is a folder', 'Give one file of it.'],
};

/** A failure of the file system as sentences. */
export function fileFailure(place: string, error: unknown): CommandError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const [what, advice] = REASONS[code] ?? [`could not be read (${code || message})`, 'Try another copy.'];
  return new CommandError(`${place} ${what}.`, advice, { cause: error });
}

export function isAddress(place: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(place);
}

async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/** The text of a file. */
export async function readTextFile(place: string): Promise<Pick<Source, 'text' | 'bytes' | 'isUtf8'>> {
  try {
    const { size } = await stat(place);
    if (size > MAX_FILE)
      throw new CommandError(
        `${place} is larger than ${MAX_FILE / 1_000_000} MB.`,
        'Split it: no page could show it.',
      );
    const bytes = await readFile(place);
    return { text: decode(bytes), bytes: bytes.byteLength, isUtf8: isUtf8(bytes) };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw fileFailure(place, error);
  }
}

/**
 * @param place a path, an http or https address, or `-` for standard input
 * @param isPage whether to ask as a page of another site does
 */
export async function readSource(
  place: string,
  values: OptionValues,
  terminal: Terminal,
  isPage = false,
): Promise<Source> {
  if (place === '-') {
    const bytes = await readInput();
    return { place: 'standard input', text: decode(bytes), bytes: bytes.byteLength, isUtf8: isUtf8(bytes) };
  }
  if (!isAddress(place)) return { place, ...(await readTextFile(place)) };
  const { bytes, url, type, isOpen } = await download(place, {
    isPage,
    timeout: 1000 * wholeNumber('timeout', values['timeout']),
    maxBytes: MAX_DOWNLOAD,
    onProgress: (length) => terminal.progress(`Fetching ${place}: ${Math.round(length / 1000)} kB`),
  });
  terminal.progress('');
  return {
    place,
    url,
    text: decode(bytes, type),
    bytes: bytes.byteLength,
    isUtf8: isUtf8(bytes),
    ...(isPage && { isOpen }),
  };
}
