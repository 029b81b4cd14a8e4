/**
 * `npm run screens`: pictures of the demo pages in Chromium at three widths, in the folder screens. For the eye.
 * Options: --pages index,cards  --dark  --forced-colors  --full. Never compares anything and is part of no check.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { ensureBrowsers } from './browsers.mjs';
import { prepareBuild, root } from './prepare.mjs';
import { serve } from './serve.mjs';

const WIDTHS = [320, 768, 1280];
const HEIGHT = 900;

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    dark: { type: 'boolean' },
    'forced-colors': { type: 'boolean' },
    full: { type: 'boolean' },
  },
});

const allPages = readdirSync(join(root, 'demo')).filter((file) => file.endsWith('.html'));
const pages =
  values.pages?.split(',').map((name) => `${name.trim().replace(/\.html$/, '')}.html`) ?? allPages;
const unknown = pages.filter((name) => !allPages.includes(name));
if (unknown.length > 0) {
  console.error(`There is no demo page ${unknown.join(', ')}. There are: ${allPages.join(', ')}.`);
  process.exit(1);
}

const features = [
  { name: 'prefers-color-scheme', value: values.dark ? 'dark' : 'light' },
  { name: 'forced-colors', value: values['forced-colors'] ? 'active' : 'none' },
];
const suffix = `${values.dark ? '-dark' : ''}${values['forced-colors'] ? '-forced' : ''}`;
const folder = join(root, 'screens');

prepareBuild();
const { chromium } = ensureBrowsers(['chromium']);
mkdirSync(folder, { recursive: true });
const server = await serve({ root });
const browser = await puppeteer.launch({
  executablePath: chromium,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`error on the page: ${error.message}`));
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', { features });
  for (const name of pages)
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: HEIGHT });
      // A page of failures has a request that never ends: what is there after a while is the picture.
      await page.goto(`${server.url}/demo/${name}`, { waitUntil: 'load' });
      await page.waitForNetworkIdle({ idleTime: 300, timeout: 5000 }).catch(() => {});
      const path = join(folder, `${name.replace('.html', '')}-${width}${suffix}.png`);
      await page.screenshot({ path, fullPage: values.full ?? false });
      console.log(relative(root, path));
    }
} finally {
  await browser.close();
  await server.close();
}
