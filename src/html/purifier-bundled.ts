/**
 * Where DOMPurify comes from in the one-file build: the same file, so that one `integrity` hash covers it.
 * Takes the place of `purifier.ts`; nothing else imports it.
 */
import purifier, { type DOMPurify } from 'dompurify';

export const loadPurifier = (): Promise<DOMPurify | undefined> => Promise.resolve(purifier);
