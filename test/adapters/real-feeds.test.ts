/**
 * The adapters on RSS and Atom that nobody here wrote, against a table of what is read of each file.
 * The feeds stand beside the project and never in it; without them the file is skipped. After a change that is meant,
 * `ENGINES=chromium npx wtr --files test/adapters/real-feeds.test.ts --update-snapshots` writes the table anew.
 */
import { expect } from '@open-wc/testing';
import { getSnapshotConfig, writeFile } from '@web/test-runner-commands';
import { adapt, AdapterError } from '../../src/adapters/index.js';
import { readFeed } from '../../src/index.js';

const FOLDER = '/shared-data/feeds/';
const BASE = 'https://reader.example/feed';
const TABLE = 'real-feeds.json';

interface Count {
  kept: number;
  dropped: number;
  dated: number;
  /** How often each code was noted. */
  issues: Record<string, number>;
}

interface Manifest {
  files: { file: string; kind: string }[];
}

/** What is read of a feed, or why it cannot be. */
function count(text: string): Count | string {
  let json: unknown;
  try {
    json = adapt(text, 'auto', BASE);
  } catch (error) {
    if (error instanceof AdapterError) return error.message;
    throw error;
  }
  const { feed, issues } = readFeed(json, BASE);
  const counts: Record<string, number> = {};
  for (const { code } of [...issues].sort((a, b) => a.code.localeCompare(b.code)))
    counts[code] = (counts[code] ?? 0) + 1;
  return {
    kept: feed.articles.length,
    dropped: issues.filter(({ code }) => code.startsWith('item-')).length,
    dated: feed.articles.filter(({ published, modified }) => published ?? modified).length,
    issues: counts,
  };
}

describe('adapt: RSS and Atom of others', () => {
  const found: Record<string, Count | string> = {};

  before(async function () {
    const manifest = await fetch(`${FOLDER}MANIFEST.json`);
    if (!manifest.ok) {
      console.log('Skipped: there is no ../shared/data/feeds beside the project.');
      this.skip();
    }
    const { files } = (await manifest.json()) as Manifest;
    for (const { file } of files.filter(({ kind }) => kind === 'rss-atom')) {
      const response = await fetch(FOLDER + file);
      found[file] = count(await response.text());
    }
    if ((await getSnapshotConfig()).updateSnapshots)
      await writeFile({ path: TABLE, content: `${JSON.stringify(found, null, 2)}\n` });
  });

  it('reads of every file what the table says', async () => {
    const table: unknown = await (await fetch(new URL(TABLE, import.meta.url))).json();
    expect(found).to.deep.equal(table);
  });

  it('refuses only what is no feed', () => {
    const refused = Object.entries(found).filter(([, it]) => typeof it === 'string');
    expect(refused.map(([file]) => file)).to.have.members([
      'gofeed-unknown_feed.xml',
      'rssparser-unrecognized.rss',
    ]);
  });
});
