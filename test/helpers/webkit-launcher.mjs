/**
 * A Web Test Runner launcher for WebKitGTK: WebKitWebDriver and MiniBrowser, spoken to with plain fetch.
 * Promises an X display of its own where there is none, that every request has a limit, and that nothing is left of a
 * browser once it is ended, however far it had come. Never downloads anything.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { webdriverPage } from './webdriver-page.mjs';

const POLL_MS = 50;

/** Milliseconds for the driver to be ready, for an answer, which a test should hear before its own limit, and to end. */
const LIMITS = { start: 20_000, answer: 45_000, end: 10_000 };

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

class WebKitLauncher {
  name = 'WebKitGTK';
  concurrency = 1;
  // Makes @web/test-runner-commands drive the page object below as if it were Playwright's.
  type = 'playwright';

  #paths;
  #limits;
  #processes = [];
  #urls = new Map();
  #page = webdriverPage(
    (...words) => this.#command(...words),
    (size) => this.#setViewport(size),
  );
  #over = new AbortController();
  #killAtExit = () => this.kill();
  #starting;
  #startError;
  #address;
  #session;
  #home;

  constructor(paths, limits) {
    this.#paths = paths;
    this.#limits = { ...LIMITS, ...limits };
  }

  async initialize() {}

  async startSession(id, url) {
    await (this.#starting ??= this.#start());
    this.#urls.set(id, url);
    await this.#command('POST', '/url', { url });
  }

  async stopSession(id) {
    await this.#command('DELETE', '/actions');
    await this.#command('POST', '/url', { url: 'about:blank' });
    this.#urls.delete(id);
    return {};
  }

  isActive(id) {
    return this.#urls.has(id);
  }

  getBrowserUrl(id) {
    return this.#urls.get(id);
  }

  getPage() {
    return this.#page;
  }

  async startDebugSession() {
    throw new Error('WebKitGTK has no debug session. Debug in Chromium, or print from the test.');
  }

  async stop() {
    // A browser that is gone already is as stopped as it can be.
    if (this.#session)
      await this.#request('DELETE', `/session/${this.#session}`, { limit: this.#limits.end }).catch(() => {});
    this.kill();
  }

  /** Ends the browser without asking it, and what still waits for an answer of it, a start as well. */
  kill() {
    process.off('exit', this.#killAtExit);
    this.#over.abort(new Error('WebKitGTK was ended.'));
    // Each leads a group: a hung page is a grandchild, which nobody else would end.
    for (const { pid } of this.#processes.splice(0).reverse()) {
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // Ended already.
      }
    }
    if (this.#home) rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }

  async #start() {
    process.once('exit', this.#killAtExit);
    const display = process.env.DISPLAY || (await this.#startDisplay());
    const port = await freePort();
    this.#over.signal.throwIfAborted();
    this.#home = mkdtempSync(join(tmpdir(), 'webkit-'));
    this.#address = `http://127.0.0.1:${port}`;
    this.#spawn(this.#paths.webkitDriver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: process.env.WEBKIT_DEBUG ? 'inherit' : 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        // The one locale every machine has: its navigator.language is "C", which names no language.
        LC_ALL: 'C.UTF-8',
        HOME: this.#home,
        XDG_RUNTIME_DIR: this.#home,
        GDK_BACKEND: 'x11',
        NO_AT_BRIDGE: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
      },
    });
    await this.#untilReady();
    const wanted = { binary: this.#paths.miniBrowser, args: ['--automation'] };
    const { sessionId, capabilities } = await this.#request('POST', '/session', {
      body: { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': wanted } } },
    });
    this.#session = sessionId;
    this.name = `WebKitGTK ${capabilities.browserVersion}`;
    await this.#setViewport({ width: 800, height: 600 });
  }

  /** Xvfb chooses a free display itself and tells it, so that two launchers never race for one. */
  #startDisplay() {
    const xvfb = this.#spawn(
      this.#paths.xvfb,
      ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    return new Promise((resolve, reject) => {
      xvfb.on('error', reject);
      xvfb.on('exit', (code) => reject(new Error(`Xvfb ended with code ${code} before it had a display.`)));
      xvfb.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
    });
  }

  #spawn(path, words, options) {
    const child = spawn(path, words, { ...options, detached: true });
    child.on('error', (error) => (this.#startError = error));
    this.#processes.push(child);
    return child;
  }

  async #untilReady() {
    const end = Date.now() + this.#limits.start;
    for (;;) {
      try {
        return await this.#request('GET', '/status', { limit: Math.max(1, end - Date.now()) });
      } catch (error) {
        this.#over.signal.throwIfAborted();
        if (this.#startError || Date.now() > end) throw this.#startError ?? error;
        await sleep(POLL_MS);
      }
    }
  }

  async #request(method, path, { body, limit = this.#limits.answer } = {}) {
    const late = AbortSignal.timeout(limit);
    try {
      const response = await fetch(this.#address + path, {
        method,
        headers: { 'content-type': 'application/json' },
        body: body && JSON.stringify(body),
        signal: AbortSignal.any([late, this.#over.signal]),
      });
      const { value } = await response.json();
      if (value?.error) throw new Error(`${value.error} ${value.message ?? ''}`);
      return value;
    } catch (error) {
      const words = late.aborted ? `the browser has not answered for ${limit / 1000} s` : error.message;
      throw new Error(`WebDriver ${method} ${path}: ${words}`, { cause: error });
    }
  }

  #command(method, path, body) {
    return this.#request(method, `/session/${this.#session}${path}`, { body });
  }

  async #setViewport({ width, height }) {
    await this.#command('POST', '/window/rect', { width, height });
    const [extraWidth, extraHeight] = await this.#command('POST', '/execute/sync', {
      script: 'return [outerWidth - innerWidth, outerHeight - innerHeight]',
      args: [],
    });
    const wanted = { width: width + extraWidth, height: height + extraHeight };
    const got = await this.#command('POST', '/window/rect', wanted);
    if (got.width !== wanted.width)
      throw new Error(
        `The window of WebKitGTK is at least ${got.width} px wide; ${width} px were asked for.`,
      );
  }
}

/**
 * @param paths as `findBrowsers` gives them: webkitDriver, miniBrowser, xvfb
 * @param limits milliseconds that may pass until the driver is ready, for an answer, and for it to end
 */
export const webkitLauncher = (paths, limits) => new WebKitLauncher(paths, limits);
