/**
 * Times tasks side by side: every round does each task once, in turning order, so that what disturbs the machine
 * disturbs all of them alike. Runs in Node and in browsers. Judges nothing.
 */

const WARM_ROUNDS = 3;

/** Half of the numbers are below it with `part` 0.5, a quarter with 0.25; between two it takes the line. */
export function quantile(numbers, part) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)];
  return below + (sorted[Math.ceil(at)] - below) * (at % 1);
}

export const median = (numbers) => quantile(numbers, 0.5);

/**
 * @param tasks by name; each makes ready what is not timed and hands back what is, which may take its time
 * @returns the milliseconds of every round, by name
 */
export async function timesOf(tasks, rounds) {
  const entries = Object.entries(tasks);
  const samples = Object.fromEntries(entries.map(([name]) => [name, []]));
  for (let round = -WARM_ROUNDS; round < rounds; round++)
    for (let turn = 0; turn < entries.length; turn++) {
      const [name, prepare] = entries[(turn + round + WARM_ROUNDS) % entries.length];
      const task = prepare();
      const start = performance.now();
      const outcome = task();
      // A task that is done at once is not made to wait.
      if (outcome instanceof Promise) await outcome;
      if (round >= 0) samples[name].push(performance.now() - start);
    }
  return samples;
}
