/**
 * Chromium for the benches: pages from a server of our own, and what their main thread has worked.
 * Figures are processor time of the renderer's main thread, so that waiting for other programs is not counted.
 */
import { join } from 'node:path';
import { ensureBrowsers } from '../scripts/browsers.mjs';
import { root } from '../scripts/prepare.mjs';
import { serve } from '../scripts/serve.mjs';

export async function openChromium() {
  const { default: puppeteer } = await import('puppeteer-core');
  const { chromium } = ensureBrowsers(['chromium']);
  const server = await serve({ root, folders: { '/bench/': join(root, 'bench') } });
  const browser = await puppeteer.launch({
    executablePath: chromium,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--js-flags=--expose-gc',
      '--disable-background-timer-throttling',
      '--disable-renderer-backgrounding',
    ],
    protocolTimeout: 600_000,
  });
  return {
    version: await browser.version(),
    origin: server.url,
    open: () => openPage(browser),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function openPage(browser) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 800, height: 900 });
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metrics = async () => {
    const { metrics: all } = await session.send('Performance.getMetrics');
    return Object.fromEntries(all.map(({ name, value }) => [name, value]));
  };
  return {
    page,
    session,
    metrics,
    /** Milliseconds that a task of the page takes of its main thread, until two frames later. */
    async timed(task, ...words) {
      const before = await metrics();
      await page.evaluate(task, ...words);
      const after = await metrics();
      return (after.TaskDuration - before.TaskDuration) * 1000;
    },
    close: () => context.close(),
  };
}
