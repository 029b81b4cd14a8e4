/**
 * The browser tests: every test/**\/*.test.ts in Chromium, Firefox and WebKit, or in those that ENGINES names.
 * Promises that built files and demo pages reach the browser as they are on disk, and one browser page at a time,
 * since two would fight over focus and the mouse. Never downloads a browser.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import puppeteer from 'puppeteer-core';
import { chosenEngines, explainMissing, findBrowsers } from './scripts/browsers.mjs';
import { answerFile, foldersOf } from './scripts/serve.mjs';
import { accessibilityTree } from './test/helpers/accessibility-tree.mjs';
import { clockShift, shiftClock } from './test/helpers/clock.mjs';
import { countingReporter } from './test/helpers/counting-reporter.mjs';
import { answerFault } from './test/helpers/faults.mjs';
import { answerPrerendered } from './test/helpers/prerendered.mjs';
import { holdBack } from './test/helpers/held-back.mjs';
import { lastTest } from './test/helpers/last-test.mjs';
import { lasting } from './test/helpers/lasting-launcher.mjs';
import { LOOPBACK, loopbackOnly } from './test/helpers/loopback.mjs';
import { webkitLauncher } from './test/helpers/webkit-launcher.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

// Neither the zone of the machine nor that of any feed: a date that leans on it shows. Files named *.tz.test.ts run
// under other clocks too, which `npm test` names.
process.env.TZ = process.env.ZONE ?? 'America/Los_Angeles';

const engines = chosenEngines();
const { paths, missing } = findBrowsers(engines);
if (missing.length > 0) throw new Error(explainMissing(missing).join('\n'));

const CHROMIUM_FLAGS = [
  // Chromium refuses to run as root in a sandbox.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
  // Lets a test tell whether an element that is gone is collected.
  '--js-flags=--expose-gc',
];

/**
 * The runner would show the next file in the same tab. A history that is full drops the entries that no click made,
 * so that "Back" leads a late file into the page of an earlier one: each has a tab of its own.
 */
const closeTabs = (launcher) =>
  Promise.all(launcher.inactivePages.splice(0).map(({ puppeteerPage }) => puppeteerPage.close()));

const { plugin: tellLastTest, testOf } = lastTest();

const shift = clockShift();

/** A tab whose pages and frames all have the clock of the run. */
async function createPage({ context }) {
  const page = await context.newPage();
  if (shift !== 0) await page.evaluateOnNewDocument(shiftClock, shift);
  return page;
}

const puppeteered = (launchOptions) =>
  lasting(
    () => chromeLauncher({ launchOptions, puppeteer, createPage, concurrency: 1 }),
    (launcher) => launcher.browser?.process()?.kill('SIGKILL'),
    { leave: closeTabs },
  );

const launchers = {
  chromium: () => puppeteered({ executablePath: paths.chromium, args: CHROMIUM_FLAGS }),
  firefox: () =>
    puppeteered({
      browser: 'firefox',
      executablePath: paths.firefox,
      extraPrefsFirefox: { 'intl.accept_languages': 'en-US' },
    }),
  webkit: () =>
    lasting(
      () => webkitLauncher(paths),
      (launcher) => launcher.kill(),
    ),
};

/** `executeServerCommand('media-features', { 'forced-colors': 'active' })`, `{}` to end it; Chromium alone can. */
function mediaFeatures() {
  // What a session emulates ends with the session and cannot be ended from another one.
  const sessions = new WeakMap();
  return {
    name: 'media-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media-features') return undefined;
      if (!session.browser.name.startsWith('Chrom'))
        throw new Error(`${session.browser.name} cannot emulate media features. Skip this test there.`);
      const page = session.browser.getPage(session.id);
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
      await sessions.get(page).send('Emulation.setEmulatedMedia', { features });
      return true;
    },
  };
}

const sharedData = join(root, '../shared/data');

const folders = {
  ...foldersOf(root),
  // Test data of third parties, which stands beside the project and never in it.
  '/shared-data/': sharedData,
};

/** `npm run test:slow` has every answer come late. */
const LATE_MS = Number(process.env.LATE_MS ?? 0);

/** Answers before any plugin sees the request, so that nothing is transformed. */
async function answerAsIs(context, next) {
  if (LATE_MS > 0) await sleep(LATE_MS);
  const { req, res } = context;
  // A browser that is told a chunk is not there asks no more than a network that is gone.
  const isThere = await holdBack(req);
  const [path] = req.url.split('?');
  const said = { '/zone': process.env.TZ, '/fuzz-rounds': process.env.FUZZ_ROUNDS ?? '2000' }[path];
  if (said !== undefined) {
    context.body = said;
    return undefined;
  }
  if (!/^\/((cdn|demo|fault|shared-data)\/|prerendered$)/.test(path)) return next();
  if (path.startsWith('/shared-data/') && !existsSync(sharedData)) {
    context.status = 404;
    context.body = { message: `There is no folder ${sharedData}; skip what needs it.` };
    return undefined;
  }
  // Koa starts from 404, which the runner would report for an answer that is still to come.
  context.status = 200;
  context.respond = false;
  if (!isThere) req.socket.destroy();
  else if (!answerFault(req, res) && !(await answerPrerendered(req, res)))
    await answerFile(req, res, folders);
  return undefined;
}

export default {
  rootDir: root,
  hostname: LOOPBACK,
  // A second run beside the first needs a port of its own: both would look for a free one at once.
  port: Number(process.env.PORT) || undefined,
  files: [process.env.ZONE ? 'test/**/*.tz.test.ts' : 'test/**/*.test.ts'],
  nodeResolve: true,
  concurrency: 1,
  // Two tries of the launcher.
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  // The default of two seconds fails on a busy machine.
  testFramework: { config: { timeout: 60_000 } },
  // The development build is what shows Lit's warnings; that it is one is no news.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  middleware: [answerAsIs],
  plugins: [
    tellLastTest,
    // "auto" would hand some browsers syntax they do not know.
    esbuildPlugin({ ts: true, tsconfig: join(root, 'tsconfig.json'), target: 'es2022' }),
    mediaFeatures(),
    accessibilityTree(),
    loopbackOnly(),
  ],
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY }),
    countingReporter({ path: join(root, 'test-results/browsers.json'), root, testOf }),
  ],
  browsers: engines.map((name) => launchers[name]()),
};
