/**
 * Addresses within the page that an element will stand on, where nobody knows the page yet.
 * Promises that what was relative stays relative, and that nothing a feed says can become another scheme by it.
 */
import { randomUUID } from 'node:crypto';

/** Nobody can guess it, so no feed can name it. */
const PLACE = `https://${randomUUID()}.invalid`;

const DEPTH = 4;

/** An address for a page that has none yet. */
export const NOWHERE = `${PLACE}${'/-'.repeat(DEPTH)}/`;

/** The text with addresses on that page as they are written on it. */
export function withoutPlace(text: string): string {
  if (!text.includes(PLACE)) return text;
  let relative = text;
  for (let up = 0; up < DEPTH; up++)
    // The dot keeps what follows a path, also where it has a colon or begins with a slash.
    relative = relative.replaceAll(`${PLACE}${'/-'.repeat(DEPTH - up)}/`, up === 0 ? './' : '../'.repeat(up));
  return relative.replaceAll(`${PLACE}//`, '/.//').replaceAll(PLACE, '');
}
