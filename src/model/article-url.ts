/**
 * Where an article is read: on this site, by a template, or where its feed says.
 */
import type { Article } from './feed.js';
import { checkLink } from './urls.js';

/** @param template address with `{id}` for the id; empty for the article's own address */
export function articleUrlOf(
  { id, url, externalUrl }: { readonly [Name in 'id' | 'url' | 'externalUrl']?: Article[Name] | undefined },
  template: string,
  base: string,
): string | undefined {
  // An id of dots would lead up the path.
  if (!template || !id || /^\.\.?$/.test(id)) return url ?? externalUrl;
  // Half a character cannot be written in an address.
  return checkLink(template.replaceAll('{id}', encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd'))), base);
}
