/**
 * Waiting for what a person or a host would notice, for as long as a slow machine takes. The one place of the tests that
 * knows a limit. Never sleeps a fixed time, and after a stall of the machine looks once more before it gives up;
 * holds nothing of the page once it is over.
 */
import { aTimeout } from '@open-wc/testing';

/** Below the limit of a test, so that it fails with its own words. */
const LIMIT_MS = 15_000;
const INTERVAL_MS = 20;

type Words = string | (() => string);

/** Waits until it is so, and fails with the message, as it is by then, where it never is. */
export async function waitUntil(isSo: () => unknown, message: Words = 'It never happened'): Promise<void> {
  const end = performance.now() + LIMIT_MS;
  for (;;) {
    const isLate = performance.now() > end;
    if (await isSo()) return;
    if (isLate) throw new Error(typeof message === 'string' ? message : message());
    await aTimeout(INTERVAL_MS);
  }
}

/** Does something, and resolves with the event that comes of it. */
export async function eventAfter<K extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  name: K,
  act: () => unknown,
): Promise<HTMLElementEventMap[K]> {
  const heard: HTMLElementEventMap[K][] = [];
  target.addEventListener(name, (event) => heard.push(event), { once: true });
  act();
  await waitUntil(() => heard.length > 0, `There was never an event "${name}"`);
  return heard[0]!;
}
