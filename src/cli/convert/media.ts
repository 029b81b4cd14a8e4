/**
 * The picture and attachments of an RSS or Atom item: Media RSS, else an enclosure that is a picture, else
 * the one in the synopsis (feeds.md §4.1).
 * Promises the words of a picture only where the feed gives them to that very picture.
 */
import { compact } from '../../adapters/json-feed.js';
import { isPicture } from '../../adapters/media.js';
import { mediaTypeOf } from '../../model/media-type.js';
import { at, countAt, type Json, objectsAt, resolve, textAt } from './converted.js';
import { pictureIn, plain } from './plain.js';

/** The widest content that is a picture, else the widest thumbnail; of equals the first. */
function findPicture(item: Json): Json | undefined {
  const media = at(item, 'media');
  const places = [media, ...objectsAt(media, 'groups'), at(media, 'group')];
  const all = (within: readonly unknown[], key: string) =>
    within.flatMap((place) => objectsAt(place, key)).filter((it) => textAt(it, 'url') !== undefined);
  const contents = all(places, 'contents');
  const pictures = contents.filter((it) =>
    isPicture(textAt(it, 'medium') ?? textAt(it, 'type'), textAt(it, 'url')),
  );
  const known = pictures.length > 0 ? pictures : all([...places, ...contents], 'thumbnails');
  return known.sort((a, b) => (countAt(b, 'width') ?? 0) - (countAt(a, 'width') ?? 0))[0];
}

function attachmentOf(enclosure: Json, base: string | undefined): Json[] {
  const url = resolve(textAt(enclosure, 'url'), base);
  if (!url) return [];
  const type = textAt(enclosure, 'type');
  return [
    compact({
      url,
      mime_type: mediaTypeOf({ url, ...(type && { type }) }),
      title: textAt(enclosure, 'title'),
      size_in_bytes: countAt(enclosure, 'length'),
    }),
  ];
}

/** Picture and attachments; an enclosure that became the picture is not offered for download as well. */
export function mediaOf(
  item: Json,
  enclosures: readonly Json[],
  base: string | undefined,
  synopsis?: string,
): Json {
  const attachments = enclosures.flatMap((enclosure) => attachmentOf(enclosure, base));
  const picture = findPicture(item);
  if (!picture) {
    const first = attachments.find((it) => isPicture(textAt(it, 'mime_type'), textAt(it, 'url')));
    const drawn = first ? undefined : pictureIn(synopsis);
    return {
      image: first?.['url'] ?? resolve(drawn?.url, base),
      attachments: attachments.filter((it) => it !== first),
      ...(drawn?.alt && { _city_news: { image: { alt: drawn.alt } } }),
    };
  }
  const words = compact({
    alt: plain(textAt(picture, 'description', 'value')),
    credit: plain(textAt(picture, 'credits', 0, 'value')),
    width: countAt(picture, 'width'),
    height: countAt(picture, 'height'),
  });
  // The extension describes a picture as a whole, so without an alternative text it says nothing.
  const described = words.alt === undefined ? {} : { _city_news: { image: words } };
  return { image: resolve(textAt(picture, 'url'), base), attachments, ...described };
}
