/**
 * Chromium for the benches: a fresh page for each sample, from a server of our own, and what its main thread worked.
 * Figures are processor time, so that waiting for other programs is not counted.
 */
import { join } from 'node:path';
import { ensureBrowsers } from '../scripts/browsers.mjs';
import { root } from '../scripts/prepare.mjs';
import { serve } from '../scripts/serve.mjs';

async function openPage(browser, address, blocked) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 800, height: 900 });
  const session = await page.createCDPSession();
  if (blocked) {
    await session.send('Network.enable');
    await session.send('Network.setBlockedURLs', { urls: [blocked] });
  }
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  /** Milliseconds so far. */
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  return {
    session,
    call: (name, ...words) => page.evaluate((key, all) => globalThis.bench[key](...all), name, words),
    /** What the main thread works from the call until its promise is kept. */
    async timed(name) {
      const before = await worked();
      const expression = `bench.${name}()`;
      const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true });
      if (exceptionDetails) throw new Error(`${expression} failed: ${exceptionDetails.text}`);
      return (await worked()) - before;
    },
    close: () => context.close(),
  };
}

/** A Chromium whose `open` gives a page of ours; `blocked` is an address that cannot be had there. */
export async function openChromium(path) {
  const { default: puppeteer } = await import('puppeteer-core');
  const { chromium } = ensureBrowsers(['chromium']);
  const server = await serve({ root, folders: { '/bench/': join(root, 'bench') } });
  const browser = await puppeteer.launch({
    executablePath: chromium,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    protocolTimeout: 600_000,
  });
  return {
    version: await browser.version(),
    open: (blocked) => openPage(browser, server.url + path, blocked),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
