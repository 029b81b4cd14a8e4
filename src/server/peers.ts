/**
 * The packages that only a server needs, which the package does not bring along.
 * Promises a sentence with the way out where one is missing, and to load none before it is needed.
 */
import type * as ssr from '@lit-labs/ssr';
import { readCode } from '../adapters/codes.js';
import type { DomWindow } from '../html/window.js';
import { lookThrough } from '../html/window.js';
import { codes } from '../model/plain-text.js';
import { RenderError } from './render-error.js';

const isMissing = (error: unknown, name: string): boolean => {
  const { code, message = '' } = error as NodeJS.ErrnoException;
  return code === 'ERR_MODULE_NOT_FOUND' && message.includes(`'${name}'`);
};

/** What writes Lit's templates as text. */
export async function loadWriter(): Promise<typeof ssr> {
  try {
    return await import('@lit-labs/ssr');
  } catch (error) {
    if (!isMissing(error, '@lit-labs/ssr')) throw error;
    throw new RenderError(
      'Rendering needs the package @lit-labs/ssr, which is not here.',
      'Install it, and jsdom for the text of articles: npm install @lit-labs/ssr jsdom',
      { cause: error },
    );
  }
}

let opening: Promise<DomWindow | undefined> | undefined;

/** A window without page, network or scripts, for the sanitizer; `undefined` where jsdom is not installed. */
export function openWindow(): Promise<DomWindow | undefined> {
  opening ??= import('jsdom').then(
    ({ JSDOM }) => {
      const window = new JSDOM('').window as unknown as DomWindow;
      lookThrough(window);
      codes.read = readCode;
      return window;
    },
    (error: unknown) => {
      if (!isMissing(error, 'jsdom')) throw error;
      return undefined;
    },
  );
  return opening;
}
