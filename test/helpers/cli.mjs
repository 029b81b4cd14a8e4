/**
 * The built command line as a child process, and folders that go away again.
 * Promises what a person would see: exit code, standard output and what is said beside it, without colours.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const bin = fileURLToPath(new URL('../../dist/bin/city-news.js', import.meta.url));

export const fixture = (path) => fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url));

/** Runs `city-news` with these words. */
export function cityNews(words, { input = '', env = {}, cwd, program = bin } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words], {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env },
    });
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'])
      child[name].setEncoding('utf8').on('data', (text) => (said[name] += text));
    // A command that does not read its input may be gone before it is written.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, ...said }));
  });
}

/** Checks a feed and gives the report as data. */
export async function checked(words, options) {
  const { status, stdout, stderr } = await cityNews(['check', ...words, '--format', 'json'], options);
  if (status === 2) throw new Error(stderr);
  return { status, stderr, ...JSON.parse(stdout) };
}

/** Converts and gives the feed as data, with what was said. */
export async function converted(words, options) {
  const { status, stdout, stderr } = await cityNews(['convert', ...words], options);
  if (status !== 0) throw new Error(stderr);
  return { said: stderr, feed: JSON.parse(stdout) };
}

/** Does something in a folder of its own. */
export async function inFolder(task) {
  const folder = mkdtempSync(join(tmpdir(), 'city-news-'));
  try {
    return await task(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Does something with a server of its own. */
export async function withServer(answer, task) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await task(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
