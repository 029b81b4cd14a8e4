/* global document */
/**
 * The entries far down a long list, which a browser leaves out of layout until they come near: Chromium tells them to a
 * screen reader and prints them all the same. It must be started anew, for only then is the whole tree made.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { root } from '../../scripts/prepare.mjs';

const COUNT = 60;

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'City news',
  items: Array.from({ length: COUNT }, (_, index) => ({
    id: String(index + 1),
    title: `Title ${index + 1}`,
    url: `https://news.example/${index + 1}`,
    content_text: 'Words of a line or two. '.repeat(8),
  })),
};

const PAGE = `<!doctype html><html lang="en"><title>Page</title><main>
<city-news-list count="${COUNT}"><script type="application/feed+json">${JSON.stringify(FEED)}</script></city-news-list>
</main></html>`;

describe('the entries far down a list', () => {
  const { chromium } = findBrowsers(['chromium']).paths;
  let browser;
  let page;

  before(async () => {
    if (!chromium) return;
    browser = await puppeteer.launch({
      executablePath: chromium,
      args: ['--no-sandbox', '--force-renderer-accessibility'],
    });
    page = await browser.newPage();
    await page.setContent(PAGE);
    await page.addScriptTag({ content: readFileSync(join(root, 'cdn/city-news.all.js'), 'utf8') });
    await page.waitForFunction(
      (count) => document.querySelector('city-news-list').articles.length === count,
      {},
      COUNT,
    );
    await page.evaluate(() => document.querySelector('city-news-list').updateComplete);
  });
  after(() => browser?.close());

  const skip = chromium ? false : 'Chromium is not here';

  it('are told to a screen reader', { skip }, async () => {
    const tools = await page.createCDPSession();
    const { nodes } = await tools.send('Accessibility.getFullAXTree');
    const links = nodes.filter(({ role }) => role?.value === 'link').map(({ name }) => name.value);
    // The nodes come in no order.
    const titles = FEED.items.map(({ title }) => title);
    assert.deepEqual(links.sort(), titles.sort());
  });

  it('are left out of layout on the screen, and printed', { skip }, async () => {
    // A browser decides what it leaves out when it next draws.
    const untilDrawn = (isDrawn) =>
      page.waitForFunction(
        (is) => {
          const { shadowRoot } = document.querySelector('city-news-list');
          const last = shadowRoot.querySelector('li:last-of-type .title');
          return last.checkVisibility({ contentVisibilityAuto: true }) === is;
        },
        {},
        isDrawn,
      );
    await untilDrawn(false);
    await page.emulateMediaType('print');
    await untilDrawn(true);
  });
});
