/**
 * Waiting for what a person would see, for as long as a slow machine takes. Never sleeps a fixed time.
 */
import { waitUntil as wait } from '@open-wc/testing';

/** Below the limit of a test, so that it fails with its own words. */
const LIMIT_MS = 15_000;

/** Waits until it is so, and fails with the message where it never is. */
export const waitUntil = (isSo: () => unknown, message = 'It never happened'): Promise<void> =>
  wait(isSo, message, { timeout: LIMIT_MS, interval: 20 });
