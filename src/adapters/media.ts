/**
 * The picture of an RSS or Atom item: Media RSS, else an enclosure that is a picture, else the one
 * in the synopsis (feeds.md §4.1).
 * Promises the words of a picture only where the feed gives them to that very picture.
 */
import { firstPicture } from '../html/inert.js';
import type { JsonAttachment, JsonItem } from './json-feed.js';
import { compact } from './json-feed.js';
import type { Setting } from './setting.js';
import { plainOf } from './words.js';
import { addressAt, attributeOf, childrenOf, countIn, textIn } from './xml.js';

const PICTURE_SUFFIX = /\.(avif|gif|jpe?g|png|svg|webp)([?#]|$)/i;

/** Whether a file is a picture: its type says so, or its suffix where the type says nothing. */
export function isPicture(type: string | undefined, url: string | undefined): boolean {
  return type && !/octet-stream/i.test(type) ? /^image\b/i.test(type) : PICTURE_SUFFIX.test(url ?? '');
}

/** The widest `media:content` that is a picture, else the widest `media:thumbnail`; of equals the first. */
function findPicture(item: Element): Element | undefined {
  const places = [item, ...childrenOf(item, 'media:group')];
  const all = (within: readonly Element[], name: string) =>
    within.flatMap((place) => childrenOf(place, name)).filter((media) => attributeOf(media, 'url'));
  const contents = all(places, 'media:content');
  const pictures = contents.filter((media) =>
    isPicture(attributeOf(media, 'medium') ?? attributeOf(media, 'type'), attributeOf(media, 'url')),
  );
  const known = pictures.length > 0 ? pictures : all([...places, ...contents], 'media:thumbnail');
  return known.sort((a, b) => (countIn(b, 'width') ?? 0) - (countIn(a, 'width') ?? 0))[0];
}

/** The picture that a synopsis has; some feeds have no other place for it. */
function pictureIn(
  synopsis: string,
  { parse }: Setting,
): { url: string; alt?: string | undefined } | undefined {
  if (!/<img\b/i.test(synopsis)) return undefined;
  return firstPicture(synopsis, parse);
}

/** Picture and attachments; an enclosure that became the picture is not offered for download as well. */
export function mediaOf(
  item: Element,
  enclosures: readonly JsonAttachment[],
  setting: Setting,
  synopsis = '',
): Pick<JsonItem, 'image' | 'attachments' | '_city_news'> {
  const picture = findPicture(item);
  if (!picture) {
    const first = enclosures.find(({ mime_type, url }) => isPicture(mime_type, url));
    const drawn = first ? undefined : pictureIn(synopsis, setting);
    return {
      image: first?.url ?? drawn?.url,
      attachments: enclosures.filter((it) => it !== first),
      _city_news: compact({ image: compact({ alt: drawn?.alt }) }),
    };
  }
  const words = compact({
    alt: plainOf(textIn(picture, 'media:description'), setting),
    credit: plainOf(textIn(picture, 'media:credit'), setting),
    width: countIn(picture, 'width'),
    height: countIn(picture, 'height'),
  });
  return {
    image: addressAt(picture, attributeOf(picture, 'url'), setting),
    attachments: enclosures,
    _city_news: compact({ image: words }),
  };
}
