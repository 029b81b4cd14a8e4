/** Whatever a browser does, or leaves undone, its launcher ends, and leaves no process and no folder behind. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { fixture } from '../helpers/cli.mjs';
import { webkitLauncher } from '../helpers/webkit-launcher.mjs';

const driver = fixture('webkit/driver.mjs');
const skip = process.platform === 'win32' && 'there is no WebKitGTK on Windows';

/** Hears each process of a driver while it lives: a connection closes with the process that holds it. */
async function heartServer() {
  const homes = new Set();
  const lives = [];
  const server = createServer((socket) => {
    socket.setEncoding('utf8').on('data', (home) => homes.add(home.trim()));
    lives.push(new Promise((resolve) => socket.on('error', () => {}).on('close', resolve)));
    server.emit('heart');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: server.address().port,
    async hear(number) {
      while (lives.length < number) await once(server, 'heart');
    },
    /** Waits until every process is gone, and says which of their folders are still there. */
    async end() {
      await Promise.all(lives);
      return [...homes].filter((home) => existsSync(home));
    },
    homes,
    close: () => server.close(),
  };
}

/** Does something with a launcher whose driver keeps silent about one address. */
async function withLauncher({ silent = '', paths = {}, limits = {} }, task) {
  const hearts = await heartServer();
  const env = { ...process.env };
  Object.assign(process.env, { DISPLAY: ':0', HEARTS: hearts.port, SILENT: silent });
  const launcher = webkitLauncher({ webkitDriver: driver, miniBrowser: 'none', ...paths }, limits);
  try {
    await task(launcher, hearts);
  } finally {
    launcher.kill();
    hearts.close();
    process.env = env;
  }
}

const STARTED = '/session/one/url';

describe('the launcher of WebKit', { skip }, () => {
  it('starts a browser, knows where its page is, and ends it with all that belongs to it', () =>
    withLauncher({}, async (launcher, hearts) => {
      await launcher.startSession('a', 'http://news.example/');
      assert.equal(launcher.name, 'WebKitGTK 1.0');
      assert.equal(launcher.getBrowserUrl('a'), 'http://news.example/');
      await hearts.hear(2);
      assert.equal(hearts.homes.size, 1);
      await launcher.stop();
      assert.deepEqual(await hearts.end(), []);
    }));

  for (const silent of ['/status', '/session', '/session/one/window/rect', STARTED])
    it(`fails where ${silent} is never answered, and leaves nothing once it is ended`, () =>
      withLauncher(
        { silent, limits: { answer: 3000, ...(silent === '/status' && { start: 3000 }) } },
        async (launcher, hearts) => {
          await assert.rejects(
            launcher.startSession('a', 'http://news.example/'),
            new RegExp(`WebDriver \\w+ ${silent}: `),
          );
          await hearts.hear(2);
          launcher.kill();
          assert.deepEqual(await hearts.end(), []);
        },
      ));

  it('says so where a command is never answered', () =>
    withLauncher({ silent: '/session/one/actions', limits: { answer: 3000 } }, async (launcher, hearts) => {
      await launcher.startSession('a', 'http://news.example/');
      await hearts.hear(2);
      const typed = launcher.getPage('a').keyboard.press('Tab');
      await assert.rejects(typed, /POST .*actions: the browser has not answered for 3 s/);
      await assert.rejects(launcher.stopSession('a'), /has not answered/);
      launcher.kill();
      assert.deepEqual(await hearts.end(), []);
    }));

  it('ends a browser that does not end by itself', () =>
    withLauncher({ silent: '/session/one', limits: { end: 100 } }, async (launcher, hearts) => {
      await launcher.startSession('a', 'http://news.example/');
      await hearts.hear(2);
      await launcher.stop();
      assert.deepEqual(await hearts.end(), []);
    }));

  it('gives up at once what it waits for when it is ended, and starts nothing more', () =>
    withLauncher({ silent: '/session' }, async (launcher, hearts) => {
      const started = launcher.startSession('a', 'http://news.example/');
      await hearts.hear(2);
      launcher.kill();
      await assert.rejects(started, /was ended/);
      assert.deepEqual(await hearts.end(), []);
    }));

  it('starts nothing where it is ended before it has begun', () =>
    withLauncher({}, async (launcher, hearts) => {
      const started = launcher.startSession('a', 'http://news.example/');
      launcher.kill();
      await assert.rejects(started, /was ended/);
      assert.deepEqual(await hearts.end(), []);
      assert.equal(hearts.homes.size, 0);
    }));

  it('can be ended after a start that failed, for there is no driver', () =>
    withLauncher({ paths: { webkitDriver: fixture('webkit/none') } }, async (launcher, hearts) => {
      await assert.rejects(launcher.startSession('a', 'http://news.example/'), /ENOENT/);
      launcher.kill();
      await launcher.stop();
      assert.deepEqual(await hearts.end(), []);
    }));

  it('fails where the display does not come', () =>
    withLauncher({ paths: { xvfb: process.execPath } }, async (launcher, hearts) => {
      delete process.env.DISPLAY;
      await assert.rejects(launcher.startSession('a', 'http://news.example/'), /before it had a display/);
      await launcher.stop();
      assert.deepEqual(await hearts.end(), []);
    }));
});
