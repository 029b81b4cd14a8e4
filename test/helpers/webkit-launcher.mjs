/**
 * A Web Test Runner launcher for WebKitGTK: WebKitWebDriver and MiniBrowser, spoken to with plain fetch.
 * Promises keys, mouse and viewport as @web/test-runner-commands asks for them, and an X display of its own where
 * there is none. Never downloads anything; cannot emulate media, which only Chromium can.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Code points of keys without a character: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const BUTTONS = ['left', 'middle', 'right'];

const POLL_MS = 50;
const START_MS = 20_000;
const ANSWER_MS = 60_000;

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
  #processes = [];
  #urls = new Map();
  #page = this.#makePage();
  #starting;
  #startError;
  #address;
  #session;
  #home;

  constructor(paths) {
    this.#paths = paths;
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
    if (this.#session) await this.#command('DELETE', '').catch(() => {});
    this.kill();
  }

  /** Ends the browser without asking it. */
  kill() {
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
    process.once('exit', () => this.kill());
    const display = process.env.DISPLAY || (await this.#startDisplay());
    const port = await freePort();
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
    const { sessionId, capabilities } = await this.#request('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: this.#paths.miniBrowser, args: ['--automation'] },
        },
      },
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
    const end = Date.now() + START_MS;
    for (;;) {
      try {
        return await this.#request('GET', '/status');
      } catch (error) {
        if (this.#startError || Date.now() > end) throw this.#startError ?? error;
        await sleep(POLL_MS);
      }
    }
  }

  async #request(method, path, body) {
    const response = await fetch(this.#address + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`WebDriver ${method} ${path}: ${value.error} ${value.message ?? ''}`);
    return value;
  }

  #command(method, path, body) {
    return this.#request(method, `/session/${this.#session}${path}`, body);
  }

  #act(source) {
    return this.#command('POST', '/actions', { actions: [source] });
  }

  #keys(actions) {
    return this.#act({ type: 'key', id: 'keys', actions });
  }

  #pointer(...actions) {
    return this.#act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
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

  #makePage() {
    const keyOf = (name) => KEYS[name] ?? name;
    const keyDown = (value) => ({ type: 'keyDown', value });
    const keyUp = (value) => ({ type: 'keyUp', value });
    const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y, origin: 'viewport' });
    const press = (options) => ({ type: 'pointerDown', button: BUTTONS.indexOf(options?.button ?? 'left') });
    const release = (options) => ({ ...press(options), type: 'pointerUp' });
    return {
      setViewportSize: (size) => this.#setViewport(size),
      emulateMedia: async () => {
        throw new Error('WebKitGTK cannot emulate media. Skip this test unless the browser is Chromium.');
      },
      screenshot: async () => Buffer.from(await this.#command('GET', '/screenshot'), 'base64'),
      mouse: {
        move: (x, y) => this.#pointer(move(x, y)),
        click: (x, y, options) => this.#pointer(move(x, y), press(options), release(options)),
        down: (options) => this.#pointer(press(options)),
        up: (options) => this.#pointer(release(options)),
      },
      keyboard: {
        type: (text) => this.#keys([...text].flatMap((key) => [keyDown(key), keyUp(key)])),
        press: (name) => {
          const chord = (name.length > 1 ? name.split('+') : [name]).map(keyOf);
          return this.#keys([...chord.map(keyDown), ...chord.toReversed().map(keyUp)]);
        },
        down: (name) => this.#keys([keyDown(keyOf(name))]),
        up: (name) => this.#keys([keyUp(keyOf(name))]),
      },
    };
  }
}

/** @param paths as `findBrowsers` gives them: webkitDriver, miniBrowser, xvfb */
export const webkitLauncher = (paths) => new WebKitLauncher(paths);
