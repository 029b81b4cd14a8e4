/**
 * Where a picture is that a page would have loaded later: `data-src` and its kin beside a placeholder.
 * Promises an address as it is written, unchecked, and none for a counter of readers. Knows attributes alone.
 */

/** An attribute by name, as `getAttribute` gives it. */
export type AttributeOf = (name: string) => string | null | undefined;

/** Attributes for the address of a picture to come, the usual ones first. */
export const LATE_SOURCES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-orig-src',
  'data-actualsrc',
  'data-echo',
  'data-url',
];

export const LATE_SOURCE_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];

/** What stands in for a picture that is to come. */
const PLACEHOLDER =
  /^\s*$|^\s*(?:data|about|blob|javascript):|(?:^|[/_-])(?:blank|spacer|placeholder|lazy|lazyload|loading|loader|transparent|pixel|1x1|grey|gray|dummy|empty)[\w.-]*\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)/i;

const ADDRESS = /^\s*(?:https?:|\/|\.)|\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;

export const isPlaceholder = (address: string | null | undefined): boolean => PLACEHOLDER.test(address ?? '');

/** The candidate of a `srcset` that has the most pixels. */
export function widestOf(srcset: string | null | undefined): string | undefined {
  const candidates = (srcset ?? '').split(/,\s+|,(?=https?:|\/)/).map((candidate) => {
    const [address = '', size = '1x'] = candidate.trim().split(/\s+/);
    return { address, size: parseFloat(size) || 0 };
  });
  return candidates.filter(({ address }) => !isPlaceholder(address)).sort((a, b) => b.size - a.size)[0]
    ?.address;
}

/** The address of a picture, wherever its attributes have it. */
export function addressOf(attribute: AttributeOf): string | undefined {
  const src = attribute('src');
  if (!isPlaceholder(src)) return src!.trim();
  const late = LATE_SOURCES.map(attribute).find(
    (address) => address && ADDRESS.test(address) && !isPlaceholder(address),
  );
  return (
    late?.trim() ??
    widestOf(attribute('srcset')) ??
    LATE_SOURCE_SETS.map((name) => widestOf(attribute(name))).find(Boolean)
  );
}

/** Whether it only counts who reads: a dot that nobody has described, and no drawing, for which WordPress writes 1 × 1. */
export function isCounter(attribute: AttributeOf): boolean {
  const isDot = ['width', 'height'].some((side) => parseFloat(attribute(side) ?? '') <= 1);
  return isDot && !attribute('alt')?.trim() && !/\.svgz?(?:[?#]|$)/i.test(attribute('src') ?? '');
}

/** The address and the words of a picture, unless it is none for readers. */
export function pictureOf(attribute: AttributeOf): { url: string; alt?: string | undefined } | undefined {
  const url = addressOf(attribute);
  return url && !isCounter(attribute) ? { url, alt: attribute('alt')?.trim() || undefined } : undefined;
}
