/** The ids of a feed as the standard has them (I2–I4, T13), counted without the reader: trimmed, the first of each. */
export function usableIds(json) {
  const ids = new Set();
  if (Array.isArray(json?.items))
    for (const item of json.items) {
      const isItem = typeof item === 'object' && item !== null && Object.hasOwn(item, 'id');
      const id = isItem && typeof item.id === 'number' ? String(item.id) : isItem ? item.id : undefined;
      if (typeof id === 'string' && id.trim() !== '') ids.add(id.trim());
    }
  return [...ids];
}
