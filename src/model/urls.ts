/**
 * The one checker that every address of a feed passes (T19, T20).
 * Promises an absolute address of an allowed scheme without user name or password, or nothing.
 */

const LINK_SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];
const RESOURCE_SCHEMES = ['http:', 'https:'];

function parse(value: string, schemes: readonly string[], bases: readonly (string | undefined)[]) {
  const base = bases.find((candidate) => candidate !== undefined);
  try {
    // `//host/path` means "as the page is served", and the page may be a file or plain http: take https (T19).
    const url = new URL(value.startsWith('//') ? `https:${value}` : value, base);
    if (schemes.includes(url.protocol) && !url.username && !url.password) return url.href;
  } catch {
    // Not an address, or a relative one without a base: the caller gets nothing and can say so.
  }
  return undefined;
}

/** An address to go to: http, https, mailto or tel. The first base that is known resolves a relative one. */
export function checkLink(value: string, ...bases: (string | undefined)[]): string | undefined {
  return parse(value, LINK_SCHEMES, bases);
}

/** An address to load from: http or https only, so neither `data:` nor `blob:` (T19). */
export function checkResource(value: string, ...bases: (string | undefined)[]): string | undefined {
  return parse(value, RESOURCE_SCHEMES, bases);
}
