/** Feeds for tests, built in code: each test says only what it is about. */

export type Json = Record<string, unknown>;

/** An item with id and title, and whatever else a test needs. */
export function item(number: number, more: Json = {}): Json {
  return {
    id: `id-${number}`,
    title: `Title ${number}`,
    url: `https://news.example/${number}`,
    content_text: `Text ${number}`,
    ...more,
  };
}

export function feedOf(items: Json[], more: Json = {}): Json {
  return { version: 'https://jsonfeed.org/version/1.1', title: 'City news', items, ...more };
}

/** A feed of so many plain items. */
export function feedOfLength(length: number, more: Json = {}): Json {
  return feedOf(
    Array.from({ length }, (_, index) => item(index + 1)),
    more,
  );
}
