/**
 * The sizes in which a picture can be had, for `srcset`. Promises checked addresses only, and nothing for a picture
 * that comes in one size.
 */
import type { Picture } from '../../model/feed.js';
import { checkResource } from '../../model/urls.js';

export function checkSources({ sources }: Picture): string | undefined {
  const candidates = sources.map(
    ({ url, width }) => `${checkResource(url)?.replaceAll(',', '%2C')} ${width}w`,
  );
  return candidates.join(', ') || undefined;
}
