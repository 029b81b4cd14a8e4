/**
 * Where DOMPurify comes from: a chunk of its own, loaded when an engine without `setHTML` shows its first body.
 * The one-file build puts `purifier-bundled.ts` in the place of this module.
 */
import type { DOMPurify } from 'dompurify';

export async function loadPurifier(): Promise<DOMPurify> {
  return (await import('dompurify')).default;
}
