/**
 * `npm run looks`: every scene of test/looks in Chromium, compared with its baseline picture.
 * Options: --update draws the baselines anew; --only <part of a name> for some of them.
 * Promises that a missing baseline, one that no scene has, and a scene that never comes fail; actual picture and
 * difference stand in test-results/looks. Never loads anything from beyond this machine.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { compare, squeeze } from '../test/looks/compare.mjs';
import { scenes } from '../test/looks/scenes.mjs';
import { ensureBrowsers } from './browsers.mjs';
import { prepareBuild, root } from './prepare.mjs';
import { serve } from './serve.mjs';

/** Tall enough that no lazy picture waits below the page. */
const HEIGHT = 3000;
const PAGES = 2;
/** Milliseconds without a request after which a page has all it asked for. */
const QUIET = 150;
const ZONE = 'America/Los_Angeles';

/** What makes letters and colours the same on every machine. */
const FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--disable-background-networking',
  '--lang=en-US',
];

const { values } = parseArgs({ options: { update: { type: 'boolean' }, only: { type: 'string' } } });

const baselines = join(root, 'test/looks/baselines');
const results = join(root, 'test-results/looks');
const versionFile = join(baselines, 'chromium.txt');

const chosen = scenes.filter(({ name }) => name.includes(values.only ?? ''));
if (chosen.length === 0) {
  console.error(`No scene has "${values.only}" in its name. They stand in test/looks/scenes.mjs.`);
  process.exit(1);
}

const shown = (path) => relative(root, path);

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

async function openStage(browser, url) {
  // A window each: a page in the background draws no frames.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  await page.emulateTimezone(ZONE);
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await page.goto(`${url}/looks/stage.html`, { waitUntil: 'load' });
  await page.evaluate('prepareStage()');
  return { page, devtools };
}

async function draw({ page, devtools }, { width, media = {}, ...scene }) {
  const { type = '', ...named } = media;
  const wanted = { 'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'reduce', ...named };
  const features = Object.entries(wanted).map(([name, value]) => ({ name, value }));
  await devtools.send('Emulation.setEmulatedMedia', { media: type, features });
  await page.setViewport({ width, height: HEIGHT, deviceScaleFactor: 1 });
  await page.evaluate((it) => globalThis.showScene(it), scene);
  // Words of other languages come by two chunks, one after the other, and nothing on the page tells of those to come.
  if (scene.language && scene.language !== 'en') await page.waitForNetworkIdle({ idleTime: QUIET });
  const clip = await page.evaluate(() => globalThis.settleScene());
  const { data } = await devtools.send('Page.captureScreenshot', {
    format: 'png',
    clip: { ...clip, scale: 1 },
  });
  return Buffer.from(data, 'base64');
}

/** Undefined where a picture is as it was, or a sentence about what is not. */
function judge({ name, sameAs }, picture) {
  const path = join(baselines, `${sameAs ?? name}.png`);
  const actual = join(results, `${name}.png`);
  if (values.update && !sameAs) {
    const isNew = !existsSync(path);
    if (isNew || !compare(readFileSync(path), picture).isSame) {
      write(path, squeeze(picture));
      console.log(`${isNew ? 'new    ' : 'changed'} ${shown(path)}`);
    }
    return undefined;
  }
  if (!existsSync(path)) {
    write(actual, picture);
    return `${name}: there is no baseline ${shown(path)}. Look at ${shown(actual)}, then run with --update.`;
  }
  const { isSame, why, diff } = compare(readFileSync(path), picture);
  if (isSame) return undefined;
  write(actual, picture);
  const where = join(results, `${name}.diff.png`);
  if (diff) write(where, diff);
  return `${name}: ${why}. Was ${shown(path)}, is ${shown(actual)}${diff ? `, differs in ${shown(where)}` : ''}.`;
}

/** Baselines that no scene has any more; with --update they go. */
function judgeLeftovers() {
  if (values.only || !existsSync(baselines)) return [];
  const wanted = new Set(
    scenes.filter(({ sameAs }) => !sameAs).map(({ name }) => join(baselines, `${name}.png`)),
  );
  const left = readdirSync(baselines, { recursive: true })
    .map((file) => join(baselines, file))
    .filter((file) => file.endsWith('.png') && !wanted.has(file));
  if (values.update) left.forEach((file) => rmSync(file));
  return values.update ? [] : left.map((file) => `${shown(file)}: no scene has this name.`);
}

prepareBuild();
const { chromium } = ensureBrowsers(['chromium']);
rmSync(results, { recursive: true, force: true });
const fonts = join(root, 'node_modules/@fontsource-variable');
const server = await serve({ root, folders: { '/looks/': join(root, 'test/looks'), '/fonts/': fonts } });
const browser = await puppeteer.launch({ executablePath: chromium, args: FLAGS });
const problems = judgeLeftovers();
try {
  const version = await browser.version();
  const queue = [...chosen];
  const work = async () => {
    const stage = await openStage(browser, server.url);
    for (let scene = queue.shift(); scene; scene = queue.shift()) {
      const problem = await draw(stage, scene).then(
        (picture) => judge(scene, picture),
        (error) => `${scene.name}: ${error.message}`,
      );
      if (problem) problems.push(problem);
    }
  };
  await Promise.all(Array.from({ length: PAGES }, work));
  if (values.update) write(versionFile, `${version}\n`);
  const drawnBy = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : 'none';
  if (problems.length > 0 && drawnBy !== version)
    problems.push(
      `The baselines were drawn by ${drawnBy} and this is ${version}, which may be all there is to it.`,
    );
} finally {
  await browser.close();
  await server.close();
}

for (const problem of problems) console.error(problem);
const failed = problems.length;
console.log(`${Math.max(0, chosen.length - failed)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
