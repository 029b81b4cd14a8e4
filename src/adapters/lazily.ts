/**
 * A list whose entries are made when somebody asks for them: of a long feed, a page reads what it shows, and the rest
 * bit by bit. Promises each entry once, and for all that look on a list like any other.
 */
import { guarded } from './setting.js';

export function lazily<S, T>(sources: readonly S[], make: (source: S) => T): readonly T[] {
  const list: T[] = [];
  sources.forEach((source, index) => {
    const entry = (rest: PropertyDescriptor) =>
      Object.defineProperty(list, index, { configurable: true, enumerable: true, ...rest });
    entry({
      get() {
        const value = guarded('item', () => make(source));
        entry({ value, writable: true });
        return value;
      },
    });
  });
  return list;
}
