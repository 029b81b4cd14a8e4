/**
 * The picture and attachments of an RSS or Atom item: Media RSS, else an enclosure that is a picture (feeds.md §4.1).
 * Promises the words of a picture only where the feed gives them to that very picture.
 */
import { compact } from '../../adapters/json-feed.js';
import { mediaTypeOf } from '../../model/media-type.js';
import { at, countAt, type Json, objectsAt, resolve, textAt } from './converted.js';
import { plain } from './plain.js';

const PICTURE_SUFFIX = /\.(avif|gif|jpe?g|png|webp)([?#]|$)/i;

function isPicture(media: Json): boolean {
  const kind = textAt(media, 'medium') ?? textAt(media, 'type');
  return kind ? /^image(\/|$)/i.test(kind) : PICTURE_SUFFIX.test(textAt(media, 'url') ?? '');
}

/** The widest content that is a picture, else the first thumbnail. */
function findPicture(item: Json): Json | undefined {
  const media = at(item, 'media');
  const places = [media, ...objectsAt(media, 'groups'), at(media, 'group')];
  const all = (key: string) =>
    places.flatMap((place) => objectsAt(place, key)).filter((it) => textAt(it, 'url') !== undefined);
  const [widest] = all('contents')
    .filter(isPicture)
    .sort((a, b) => (countAt(b, 'width') ?? 0) - (countAt(a, 'width') ?? 0));
  return widest ?? all('thumbnails')[0];
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
export function mediaOf(item: Json, enclosures: readonly Json[], base: string | undefined): Json {
  const attachments = enclosures.flatMap((enclosure) => attachmentOf(enclosure, base));
  const picture = findPicture(item);
  if (!picture) {
    const first = attachments.find((it) => /^image\//i.test(textAt(it, 'mime_type') ?? ''));
    return { image: first?.['url'], attachments: attachments.filter((it) => it !== first) };
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
