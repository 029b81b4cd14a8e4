/** The headers of docs/security-headers.md, with the server of the tests in the place of the examples'. */

/** The header under each heading of the page, for this server. */
export async function printedHeaders(): Promise<Map<string, string>> {
  const text = await (await fetch('/docs/security-headers.md')).text();
  const blocks = text.matchAll(/^## (.+)\n(?:(?!^## )[^])*?```http\nContent-Security-Policy: (.+)\n```/gm);
  return new Map(
    Array.from(blocks, ([, title = '', header = '']) => [
      title,
      header.replace(/https:\/\/(scripts|feeds|images)\.example/g, location.origin),
    ]),
  );
}
