/**
 * Where DOMPurify comes from: a chunk of its own, loaded when an engine without `setHTML` shows its first body.
 * The one-file build puts `purifier-bundled.ts` in the place of this module.
 */
import { Chunk } from '../chunk.js';
import type { DOMPurify } from 'dompurify';

const part = new Chunk(() => import('dompurify'));

/** DOMPurify, or `undefined` where its chunk cannot be had; the next body asks for it again. */
export const loadPurifier = async (): Promise<DOMPurify | undefined> => (await part.again())?.default;
