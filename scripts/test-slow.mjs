/**
 * `npm run test:slow`: the tests of whole pages in Chromium, on a busy machine, with a server that answers late.
 * Promises two busy loops beside the run and none after it, however it ends. A test that fails here alone waits too
 * short, or the product shows something that a slow line makes wrong.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { run } from './steps.mjs';

const LATE_MS = 600;

// A loop hears no signal; it ends when its parent has, whose place another process then takes.
const LOOP = 'const parent = process.ppid; while (process.ppid === parent);';

const loops = [1, 2].map(() => spawn(process.execPath, ['-e', LOOP], { stdio: 'ignore' }));
const files = process.argv.length > 2 ? process.argv.slice(2) : ['test/pages/*.test.ts'];
const words = [join('node_modules', '@web/test-runner/dist/bin.js'), '--files', ...files];
const { isOk } = await run(words, { env: { ENGINES: 'chromium', LATE_MS }, isStreamed: true });
for (const loop of loops) loop.kill();
process.exitCode = isOk ? 0 : 1;
