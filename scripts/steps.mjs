/**
 * What the steps of `npm test` are made of: programs that run, and counts that are added up.
 */
import { spawn } from 'node:child_process';
import { root } from './prepare.mjs';

/** Runs a program; with `isStreamed` what it says is shown at once, else handed back. */
export function run(words, { env = {}, isStreamed = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, {
      cwd: root,
      stdio: ['ignore', isStreamed ? 'inherit' : 'pipe', isStreamed ? 'inherit' : 'pipe'],
      env: { ...process.env, ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ isOk: false, output: error.message }));
    child.on('close', (code) => resolve({ isOk: code === 0, output }));
  });
}

/** Sums of counts, and all that was said. */
export function addUp(results) {
  const sum = (word) => results.reduce((total, result) => total + result[word], 0);
  const output = results.map((result) => result.output).join('');
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), output };
}

/** Does a task for each, two at a time, and ends when all have. */
export async function sideBySide(items, task) {
  const queue = [...items];
  const work = async () => {
    while (queue.length > 0) await task(queue.shift());
  };
  await Promise.all([work(), work()]);
}
