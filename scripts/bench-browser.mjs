/**
 * What the benches share to run in Chromium: modules as one script without imports, and a page that runs it.
 * Promises a browser of its own at each call, closed at the end. Measures nothing.
 */
import { ensureBrowsers } from './browsers.mjs';
import { root } from './prepare.mjs';

/** A module given as text and all it imports as one script; what it exports are members of `bench`. */
async function bundle(code) {
  const { build } = await import('vite');
  const entry = '\0entry';
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        // The one module that nothing imports.
        resolveId: (_, importer) => (importer === undefined ? entry : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'entry.js', formats: ['iife'], name: 'bench', fileName: 'entry' },
      // What a page would load later is measured too.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return [result].flat()[0].output[0].code;
}

/**
 * Runs a module in a blank page of Chromium.
 * @param code a module as text that exports `run(rounds)`
 * @returns what `run` gives, and the name and version of the browser
 */
export async function runInChromium(code, rounds) {
  const { default: puppeteer } = await import('puppeteer-core');
  const { chromium } = ensureBrowsers(['chromium']);
  const script = await bundle(code);
  const browser = await puppeteer.launch({
    executablePath: chromium,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    protocolTimeout: 600_000,
  });
  try {
    const page = await browser.newPage();
    const result = await page.evaluate(`${script}; bench.run(${rounds})`);
    return { result, version: await browser.version() };
  } finally {
    await browser.close();
  }
}
