/**
 * The picture of an RSS or Atom item: Media RSS, else an enclosure that is a picture (feeds.md §4.1).
 * Promises the words of a picture only where the feed gives them to that very picture.
 */
import type { JsonAttachment, JsonItem } from './json-feed.js';
import { compact } from './json-feed.js';
import type { Setting } from './setting.js';
import { plainOf } from './words.js';
import { addressAt, childrenOf, countIn, textIn } from './xml.js';

const PICTURE_SUFFIX = /\.(avif|gif|jpe?g|png|webp)([?#]|$)/i;

function isPicture(media: Element): boolean {
  const kind = media.getAttribute('medium') ?? media.getAttribute('type');
  return kind ? /^image(\/|$)/i.test(kind) : PICTURE_SUFFIX.test(media.getAttribute('url') ?? '');
}

/** The widest `media:content` that is a picture, else the first `media:thumbnail`. */
function findPicture(item: Element): Element | undefined {
  const places = [item, ...childrenOf(item, 'media:group')];
  const all = (name: string) =>
    places.flatMap((place) => childrenOf(place, name)).filter((media) => media.getAttribute('url')?.trim());
  const widest = all('media:content')
    .filter(isPicture)
    .sort((a, b) => (countIn(b, 'width') ?? 0) - (countIn(a, 'width') ?? 0));
  return widest[0] ?? all('media:thumbnail')[0];
}

/** Picture and attachments; an enclosure that became the picture is not offered for download as well. */
export function mediaOf(
  item: Element,
  enclosures: readonly JsonAttachment[],
  setting: Setting,
): Pick<JsonItem, 'image' | 'attachments' | '_city_news'> {
  const picture = findPicture(item);
  if (!picture) {
    const first = enclosures.find(({ mime_type }) => /^image\//i.test(mime_type ?? ''));
    return { image: first?.url, attachments: enclosures.filter((it) => it !== first) };
  }
  const words = compact({
    alt: plainOf(textIn(picture, 'media:description'), setting),
    credit: plainOf(textIn(picture, 'media:credit'), setting),
    width: countIn(picture, 'width'),
    height: countIn(picture, 'height'),
  });
  return {
    image: addressAt(picture, picture.getAttribute('url'), setting),
    attachments: enclosures,
    _city_news: compact({ image: words }),
  };
}
