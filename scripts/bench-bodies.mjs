/**
 * Times the sanitizer against a raw parse of the same body, side by side, with both engines. Runs in a browser;
 * in Node it only gives its names. Judges nothing.
 */
/* global Element, document */
import { bodyOfBytes } from './bench-feeds.mjs';
import { quantile, timesOf } from './bench-rounds.mjs';

/** How often a sample repeats its task, so that it is long against the clock of a browser. */
const SIZES = [
  { body: '2.5 kB', bytes: 2500, times: 100 },
  { body: '25 kB', bytes: 25_000, times: 10 },
  { body: '250 kB', bytes: 250_000, times: 1 },
];

const OPTIONS = { bases: ['https://elmford.example/news/1'] };

const RAW = 'raw parse';
export const NATIVE = 'sanitize with setHTML';

const setHTML = Object.getOwnPropertyDescriptor(globalThis.Element?.prototype ?? {}, 'setHTML');

/** The sanitizer takes DOMPurify where the browser seems to have nothing of its own. */
function chooseEngine(isNative) {
  if (isNative && setHTML) Object.defineProperty(Element.prototype, 'setHTML', setHTML);
  else Reflect.deleteProperty(Element.prototype, 'setHTML');
}

/** The cheapest way to have a body as an inert tree. */
function parseRaw(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

const repeated = (job, times) => () => {
  for (let time = 0; time < times; time++) job();
};

/** What is done with a body, by name. A task makes ready what is not timed and hands back what is. */
async function tasksOf(html, times, { loadEngine, sanitize }) {
  const native = setHTML && (await loadEngine(true));
  const purifying = await loadEngine(false);
  const kept = await sanitize(html, OPTIONS);
  const whole = async () => {
    for (let time = 0; time < times; time++) await sanitize(html, OPTIONS);
  };
  const withEngine = (isNative, task) => () => {
    chooseEngine(isNative);
    return task;
  };
  return {
    [RAW]: () => repeated(() => parseRaw(html), times),
    ...(native && {
      'setHTML alone': withEngine(
        true,
        repeated(() => native(html), times),
      ),
      [NATIVE]: withEngine(true, whole),
    }),
    'DOMPurify alone': () => repeated(() => purifying(html), times),
    'sanitize with DOMPurify': withEngine(false, whole),
    'opened again: a copy of the kept body': () => repeated(() => document.importNode(kept, true), times),
  };
}

/** A row for each size and way: milliseconds, and the ratio to the raw parse of the same round. */
export async function measure(sanitizer, rounds) {
  const rows = [];
  for (const { body, bytes, times } of SIZES) {
    chooseEngine(true);
    const samples = await timesOf(await tasksOf(bodyOfBytes(bytes), times, sanitizer), rounds);
    for (const [name, all] of Object.entries(samples)) {
      const ratios = all.map((time, round) => time / samples[RAW][round]);
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
