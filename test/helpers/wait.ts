/**
 * Waiting for what a person would see, for as long as a slow machine takes. Never sleeps a fixed time, and holds
 * nothing of the page once it is over.
 */

/** Below the limit of a test, so that it fails with its own words. */
const LIMIT_MS = 15_000;

const INTERVAL_MS = 20;

/** Waits until it is so, and fails with the message where it never is. */
export async function waitUntil(
  isSo: () => unknown,
  message: string | (() => string) = 'It never happened',
): Promise<void> {
  const end = performance.now() + LIMIT_MS;
  while (!(await isSo())) {
    if (performance.now() > end)
      throw new Error(`Timeout: ${typeof message === 'string' ? message : message()}`);
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
}
