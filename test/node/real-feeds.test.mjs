/**
 * The reader on JSON that nobody here wrote: real sites and the fixtures of other parsers, against a table of what is
 * kept, dropped and noted of each file. The files stand beside the project and never in it; without them all is skipped.
 * After a change that is meant, `UPDATE_TABLE=1 node --test test/node/real-feeds.test.mjs` writes the table anew.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { format } from 'prettier';
import { describeIssue, levelOf, readFeed } from '../../dist/index.js';
import { faultsOf } from '../helpers/full-feed.mjs';
import { issuesOfAbsence, toJsonFeed, withoutAbsent } from '../helpers/to-json-feed.mjs';
import { usableIds } from '../helpers/usable-ids.mjs';

const BASE = 'https://reader.example/feed.json';
const NOT_JSON = 'not JSON';
const folder = new URL('../../../shared/data/feeds/', import.meta.url);
const table = new URL('real-feeds.json', import.meta.url);
const skip =
  !existsSync(new URL('MANIFEST.json', folder)) && 'there is no ../shared/data/feeds beside the project';

const read = (url) => readFileSync(url, 'utf8');

/** The value in a file, or in the body of a recorded answer; undefined where it is no JSON (D1). */
function parse(file) {
  const text = read(new URL(file, folder));
  const body = file.endsWith('.http') ? text.replace(/^[\s\S]*?\r?\n\r?\n/, '') : text;
  try {
    return JSON.parse(body.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

const files = skip
  ? []
  : JSON.parse(read(new URL('MANIFEST.json', folder)))
      .files.map(({ file }) => file)
      .filter((file) => /\.(jsonc?|http)$/.test(file))
      .sort();

const feeds = files.map((file) => [file, parse(file)]).filter(([, json]) => json !== undefined);

function count({ feed, issues }) {
  const counts = {};
  for (const code of issues.map((issue) => issue.code).sort()) counts[code] = (counts[code] ?? 0) + 1;
  const dropped = issues.filter(({ code }) => code.startsWith('item-')).length;
  return { kept: feed.articles.length, dropped, issues: counts };
}

/** A row as the figures it is made of, so that a difference can be named. */
const figures = (row) =>
  typeof row === 'object' ? { kept: row.kept, dropped: row.dropped, ...row.issues } : { file: row };

/** What differs between two tables, a sentence each. */
function differences(found, expected) {
  return [...new Set([...Object.keys(found), ...Object.keys(expected)])].sort().flatMap((file) => {
    if (!Object.hasOwn(expected, file)) return `${file}: is not in the table`;
    if (!Object.hasOwn(found, file)) return `${file}: is in the table, but there is no such file`;
    const [now, then] = [figures(found[file]), figures(expected[file])];
    return Object.keys({ ...now, ...then })
      .filter((name) => now[name] !== then[name])
      .map((name) => `${file}: ${name} is ${now[name] ?? 'absent'}, in the table ${then[name] ?? 'absent'}`);
  });
}

/** Runs a check on every feed and says of each file what it found; fails where it found anything. */
function everyFeed(check) {
  const found = feeds.flatMap(([file, json]) => {
    try {
      check(json, file);
      return [];
    } catch (error) {
      return `${file}: ${error.message}`;
    }
  });
  assert.ok(found.length === 0, found.join('\n'));
}

describe('readFeed: feeds of others', { skip }, () => {
  it('has feeds to read', () => assert.ok(feeds.length > 140, `only ${feeds.length}`));

  it('keeps, drops and notes of every file what the table says', async () => {
    const rows = feeds.map(([file, json]) => [file, count(readFeed(json, BASE))]);
    const refused = files.map((file) => [file, NOT_JSON]);
    const found = Object.fromEntries([...refused, ...rows]);
    if (process.env.UPDATE_TABLE) {
      const json = JSON.stringify(found).replaceAll('},"', '},\n"');
      writeFileSync(table, await format(json, { parser: 'json', printWidth: 110 }));
    }
    const wrong = differences(found, existsSync(table) ? JSON.parse(read(table)) : {});
    const way = 'Where this is meant, write the table anew with UPDATE_TABLE=1.';
    assert.ok(wrong.length === 0, [...wrong, way].join('\n'));
  });

  it('keeps every item with a usable id, once, in its order (I2, T8, T13)', () =>
    everyFeed((json) =>
      assert.deepEqual(
        readFeed(json, BASE).feed.articles.map(({ id }) => id),
        usableIds(json),
      ),
    ));

  it('notes every item it leaves out (I2, T13)', () =>
    everyFeed((json) => {
      const given = Array.isArray(json?.items) ? json.items.length : 0;
      const { kept, dropped } = count(readFeed(json, BASE));
      assert.equal(kept + dropped, given);
    }));

  it('gives every field the type it says (T9)', () =>
    everyFeed((json) => assert.deepEqual(faultsOf(readFeed(json, BASE).feed), [])));

  it('has a level and a sentence for every issue it finds', () =>
    everyFeed((json) => {
      for (const issue of readFeed(json, BASE).issues) {
        assert.match(levelOf(issue), /^(error|warning|info)$/);
        assert.match(describeIssue(issue), /\.$/);
        assert.match(issue.path, /^(\/|$)/);
      }
    }));

  it('says the same when it reads the same again', () =>
    everyFeed((json) => assert.deepEqual(readFeed(json, BASE), readFeed(structuredClone(json), BASE))));

  it('reads the same from what it read, written as a feed', () =>
    everyFeed((json) => {
      const { feed } = readFeed(json, BASE);
      const again = readFeed(toJsonFeed(feed));
      assert.deepEqual(withoutAbsent(again.feed), withoutAbsent(feed));
      assert.deepEqual(again.issues.map(({ code, path }) => `${code} ${path}`).sort(), issuesOfAbsence(feed));
    }));
});
