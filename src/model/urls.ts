/**
 * The one checker that every address of a feed passes (T19, T20).
 * Promises an absolute address of an allowed scheme without user name or password, or nothing.
 */

const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

/** An address to go to: http, https, mailto or tel. `base` resolves a relative one. */
export function checkLink(value: string, base?: string, schemes = SCHEMES): string | undefined {
  try {
    // `//host/path` means "as the page is served", and the page may be a file or plain http: take https (T19).
    const url = new URL(value.replace(/^\/\//, 'https://'), base);
    if (schemes.includes(url.protocol) && !url.username && !url.password) return url.href;
  } catch {
    // Not an address, or a relative one without a base: the caller gets nothing and can say so.
  }
  return undefined;
}

/** An address to load from: http or https only, so neither `data:` nor `blob:` (T19). */
export function checkResource(value: string, base?: string): string | undefined {
  return checkLink(value, base, SCHEMES.slice(0, 2));
}
