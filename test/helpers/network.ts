/**
 * A `fetch` of the tests' own: an answer per address, and a list of the calls.
 * Promises a store that remembers nothing of earlier tests, and that the browser's own `fetch` is back after `restore()`.
 */
import { CityNewsArticle, CityNewsList, FeedStore } from '../../src/index.js';
import type { Json } from './feeds.js';

export interface Network {
  /** Addresses asked for, in order, from the root of the server on. */
  readonly calls: string[];
  /** The requests that were aborted. */
  readonly aborted: string[];
  /** What an address answers from now on: a feed, a status, or a promise of one of them. */
  answer(path: string, value: Json | number | Promise<Json | number>): void;
  restore(): void;
}

export function fakeNetwork(): Network {
  CityNewsList.store = CityNewsArticle.store = new FeedStore();
  const real = window.fetch;
  const answers = new Map<string, Json | number | Promise<Json | number>>();
  const calls: string[] = [];
  const aborted: string[] = [];
  window.fetch = async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    calls.push(pathname);
    const whenAborted = new Promise<never>((_, reject) => {
      init?.signal?.addEventListener('abort', () => {
        aborted.push(pathname);
        reject(new DOMException('Aborted', 'AbortError'));
      });
    });
    const value = await Promise.race([Promise.resolve(answers.get(pathname) ?? 404), whenAborted]);
    const response = typeof value === 'number' ? new Response('{}', { status: value }) : Response.json(value);
    Object.defineProperty(response, 'url', { value: new URL(pathname, location.href).href });
    return response;
  };
  return {
    calls,
    aborted,
    answer: (path, value) => void answers.set(path, value),
    restore: () => (window.fetch = real),
  };
}
