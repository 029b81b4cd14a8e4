/**
 * Times the sanitizer against a raw parse of the same body, side by side, with both engines. Runs in a browser only.
 * Judges nothing.
 */
/* global document, window, Element */
import { bodyOfBytes } from './bench-feeds.mjs';
import { quantile, timesOf } from './bench-rounds.mjs';

/** How often a sample repeats its task, so that it is long against the clock of a browser. */
const SIZES = [
  { body: '2.5 kB', bytes: 2500, times: 60 },
  { body: '25 kB', bytes: 25_000, times: 8 },
  { body: '250 kB', bytes: 250_000, times: 1 },
];

const OPTIONS = { bases: ['https://elmford.example/news/1'], headingLevel: 2, tableLabel: 'Table' };

export const NATIVE = 'setHTML and walk';

/** What is done with a body, by name; without `setHTML` the engine of its own name is left out. */
async function jobsOf(html, { loadEngine, cleanUp }) {
  const raw = () => {
    const inert = document.implementation.createHTMLDocument('');
    const holder = inert.createElement('div');
    holder.innerHTML = html;
    return holder;
  };
  const hasNative = 'setHTML' in Element.prototype && 'Sanitizer' in window;
  const native = hasNative ? await loadEngine(true) : undefined;
  const purifying = await loadEngine(false);
  const whole = (engine) => () => {
    const fragment = engine(html);
    cleanUp(fragment, OPTIONS);
    return fragment;
  };
  const kept = whole(native ?? purifying)();
  return {
    'raw parse': raw,
    'raw parse, template': () => {
      const template = document.createElement('template');
      template.innerHTML = html;
      return template;
    },
    ...(native && { 'setHTML alone': () => native(html), [NATIVE]: whole(native) }),
    'DOMPurify alone': () => purifying(html),
    'DOMPurify and walk': whole(purifying),
    'copy of a kept body': () => document.importNode(kept, true),
  };
}

/** A task of the rounds: the job several times. What it makes is held, so that none is spared. */
const repeated = (job, times) => () => () => {
  const made = [];
  for (let time = 0; time < times; time++) made.push(job());
  return made;
};

/** A row for each size and job: milliseconds, and the ratio to the raw parse of the same round. */
export async function measure(sanitizer, rounds) {
  const rows = [];
  for (const { body, bytes, times } of SIZES) {
    const html = bodyOfBytes(bytes);
    const jobs = Object.entries(await jobsOf(html, sanitizer));
    const tasks = Object.fromEntries(jobs.map(([name, job]) => [name, repeated(job, times)]));
    const samples = timesOf(tasks, rounds);
    for (const [name, all] of Object.entries(samples)) {
      const ratios = all.map((time, round) => time / samples['raw parse'][round]);
      rows.push({
        body,
        name,
        milliseconds: quantile(all, 0.5) / times,
        ratio: quantile(ratios, 0.5),
        low: quantile(ratios, 0.25),
        high: quantile(ratios, 0.75),
      });
    }
  }
  return rows;
}
