/**
 * `node scripts/measure-check.mjs [MB]`: time and memory of `city-news check` on a feed of 5 MB made here.
 * Promises figures of this machine only, best and middle of five runs; no test asserts them. Needs a build.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const RUNS = 5;

const megabytes = Number(process.argv[2] ?? 5);

/** News with some of everything: pictures, links, tables, awards, and a fault here and there. */
function makeItem(number) {
  const body = `<p>The city has <a href="/news/${number}">opened</a> park ${number}, with a <em>view</em> of the river.</p>`;
  return {
    id: `https://city.example/news/${number}`,
    url: `https://city.example/news/${number}`,
    title: `Park ${number} opens`,
    summary: `Park ${number} is open to everybody from today.`,
    content_html: `${body.repeat(12)}<table><tr><th scope="row">Trees</th><td style="color:red">${number}</td></tr></table>${
      number % 10 ? '' : '<script>void 0</script><img src="/tree.jpg">'
    }`,
    date_published: `2026-01-${String(1 + (number % 28)).padStart(2, '0')}T09:00:00${number % 7 ? '+09:00' : ''}`,
    image: `https://city.example/images/${number}.jpg`,
    tags: ['Parks', 'Environment'],
    _city_news: {
      views: number,
      image: { alt: `Trees in park ${number}`, width: 800, height: 600 },
      awards: [{ name: 'Green City Award', level: 'finalist', year: 2026 }],
    },
  };
}

function makeFeed(bytes) {
  const items = [];
  for (let length = 0; length < bytes; length += JSON.stringify(items.at(-1), null, 2).length)
    items.push(makeItem(items.length + 1));
  return JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Measured news',
      home_page_url: 'https://city.example/',
      language: 'en',
      items,
    },
    null,
    2,
  );
}

// Says after the command how much memory it had at most.
const LOADER = `process.on('exit', () => process.stderr.write('PEAK ' + process.resourceUsage().maxRSS));
process.argv.splice(1, 1, 'city-news'); await import(${JSON.stringify(join(root, 'dist/bin/city-news.js'))});`;

const folder = mkdtempSync(join(tmpdir(), 'city-news-'));
try {
  const file = join(folder, 'feed.json');
  const text = makeFeed(megabytes * 1_000_000);
  writeFileSync(file, text);
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', LOADER, '-', 'check', file],
      { encoding: 'utf8' },
    );
    if (status === 2) throw new Error(stderr);
    return {
      milliseconds: performance.now() - start,
      memory: Number(/PEAK (\d+)/.exec(stderr)?.[1]) / 1024,
    };
  }).sort((a, b) => a.milliseconds - b.milliseconds);
  const [best, middle] = [runs[0], runs[Math.floor(RUNS / 2)]];
  const most = Math.max(...runs.map(({ memory }) => memory));
  console.log(
    `${(text.length / 1_000_000).toFixed(1)} MB: best ${best.milliseconds.toFixed(0)} ms, ` +
      `middle ${middle.milliseconds.toFixed(0)} ms, at most ${most.toFixed(0)} MiB of memory`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
