/**
 * What a Content-Security-Policy has to allow for what we render; for the rest of a page that has more, its own rules.
 */

const IMAGE = /<img\b[^>]*?\ssrc="(https?:\/\/[^/"]+)/g;

/** The servers of the pictures in some HTML. */
export function imageOrigins(pages: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const page of pages) for (const [, origin] of page.matchAll(IMAGE)) found.add(origin!);
  return [...found].sort();
}

/** The policy as one line; of a page with a script, only what concerns us. */
export function policyOf(styles: readonly string[], images: readonly string[], isStatic: boolean): string {
  return [
    ...(isStatic ? ["default-src 'none'"] : []),
    `style-src ${styles.join(' ')}`,
    `img-src ${["'self'", ...images].join(' ')}`,
  ].join('; ');
}
