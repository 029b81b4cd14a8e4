/**
 * What a bad network does to the built files, as addresses of the test server: `/late/300/…` holds every chunk back for
 * 300 ms, `/without/notices,filter/…` has none of the chunks named. All else below is as it is without.
 */
import { setTimeout as wait } from 'node:timers/promises';

const isChunk = (path) => path.includes('/chunks/');

const HOLD = {
  late: async (ms, path) => {
    if (isChunk(path)) await wait(Number(ms));
    return true;
  },
  without: (names, path) =>
    Promise.resolve(!isChunk(path) || !names.split(',').some((name) => path.includes(`/chunks/${name}-`))),
};

/**
 * Waits as the address says, and takes the saying off it.
 * @returns whether there is something to answer with
 */
export async function holdBack(request) {
  const [, how, what, rest] = /^\/(late|without)\/([^/]+)(\/.*)$/.exec(request.url) ?? [];
  if (!how) return true;
  request.url = rest;
  return HOLD[how](what, rest);
}
