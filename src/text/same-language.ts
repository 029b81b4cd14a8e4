/**
 * Whether two language tags mean the same to a reader, so that only foreign text is marked as such (T16, A13).
 */
import { maximize } from './formatters.js';

/** The same language in the same script, whatever the region. */
export function isSameLanguage(one: string, other: string): boolean {
  const [a, b] = [maximize(one), maximize(other)];
  return a !== undefined && a.language === b?.language && a.script === b.script;
}
