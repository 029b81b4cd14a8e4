/**
 * Times the reader against JSON.parse, side by side; what counts is the median. Runs in Node and in browsers.
 * Judges nothing.
 */
import { feedOfBytes } from './bench-feeds.mjs';
import { median, timesOf } from './bench-rounds.mjs';

const BASE = 'https://elmford.example/feed.json';
const FIRST = 20;

/** How often a sample repeats its task, so that it is long against the clock of a browser. */
const SIZES = [
  { feed: '65 kB', bytes: 65_000, times: 40 },
  { feed: '1 MB', bytes: 1_000_000, times: 4 },
  { feed: '5 MB', bytes: 5_000_000, times: 1 },
];

/** What readers do, by name. A reader that knows no limit is given the first items only. */
function readsOf({ readNews, readFeed }) {
  const two = { items: [{ id: '1' }, { id: '2' }] };
  const isLimited = readNews(two, BASE, 1).feed.articles.length === 1;
  const firstOf = isLimited
    ? (json) => readNews(json, BASE, FIRST)
    : (json) => readNews({ ...json, items: json.items.slice(0, FIRST) }, BASE);
  const reads = {
    [`first ${FIRST}`]: firstOf,
    'all, for a list': (json) => readNews(json, BASE),
    'all, in full': (json) => readFeed(json, BASE),
  };
  return { isLimited, reads };
}

/** A task makes ready what is not timed and hands back what is. */
function tasksOf(text, times, reads) {
  const repeat = (task) => {
    for (let time = 0; time < times; time++) task(time);
  };
  const tasks = { parse: () => () => repeat(() => JSON.parse(text)) };
  for (const [name, read] of Object.entries(reads)) {
    tasks[`${name} alone`] = () => {
      // Each reads a value of its own: none is warm from the one before.
      const values = Array.from({ length: times }, () => JSON.parse(text));
      return () => repeat((time) => read(values[time]));
    };
    tasks[`${name} together`] = () => () => repeat(() => read(JSON.parse(text)));
  }
  return tasks;
}

/** A row for each size and way of reading, in milliseconds and as ratios to JSON.parse. */
export async function measure(readers, rounds) {
  const { isLimited, reads } = readsOf(readers);
  const rows = [];
  for (const { feed, bytes, times } of SIZES) {
    const text = feedOfBytes(bytes);
    const articles = JSON.parse(text).items.length;
    const samples = await timesOf(tasksOf(text, times, reads), rounds);
    const medians = Object.fromEntries(Object.entries(samples).map(([name, all]) => [name, median(all)]));
    for (const name of Object.keys(reads))
      rows.push({
        feed,
        articles,
        name,
        parse: medians.parse / times,
        reader: medians[`${name} alone`] / times,
        alone: medians[`${name} alone`] / medians.parse,
        together: medians[`${name} together`] / medians.parse,
      });
  }
  return { isLimited, rows };
}
