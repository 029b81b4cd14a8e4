/**
 * docs/feed-format.md against the product: every example is valid and is read without a fault, or has exactly the fault
 * it is there to show; every issue, element and word that the product knows is on the page.
 * Runs on the built package; the list of issues is read from what was built, so that a new one is missed here.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  ARTICLE_KINDS,
  ARTICLE_STATUSES,
  AWARD_LEVELS,
  describeIssue,
  levelOf,
  readFeed,
} from '../../dist/index.js';
import { ELEMENTS } from '../../dist/html/allow-list.js';
import { compile, partsOf, schema } from '../helpers/schema.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/feed-format.md');
const faultsOf = compile();

/** The anchor that a heading gets where the page is shown. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** The text under each heading, by anchor. */
const sections = new Map(
  page.split(/^#+ /m).map((text) => {
    const [heading, ...lines] = text.split('\n');
    return [anchorOf(heading), lines.join('\n')];
  }),
);

const frame = (item) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  home_page_url: 'https://city.example/',
  items: [item],
});

/** Every example: its line, what is wrong with it if that is what it shows, and the feed it makes. */
const examples = [...page.matchAll(/^```json( item)?(?: invalid ([\w-]+))?\n([^]*?)^```$/gm)].map(
  ({ 1: isItem, 2: code, 3: text, index }) => {
    const json = JSON.parse(text);
    return { line: page.slice(0, index).split('\n').length, code, json: isItem ? frame(json) : json };
  },
);

const codes = (() => {
  const [, union] = /type IssueCode =([^;]+);/.exec(read('dist/model/issues.d.ts'));
  return Array.from(union.matchAll(/'([\w-]+)'/g), ([, code]) => code);
})();

const LEVELS = { error: 'Error.', warning: 'Warning.', info: 'Info.' };

describe('docs/feed-format.md: examples', () => {
  it('are all understood by this test', () => {
    assert.equal(examples.length, page.match(/^```json\b/gm).length);
    assert.ok(examples.length > 20);
  });

  for (const { line, code, json } of examples)
    if (code)
      it(`line ${line} shows ${code}, and nothing else`, () =>
        assert.deepEqual(
          readFeed(json).issues.map((issue) => issue.code),
          [code],
        ));
    else
      it(`line ${line} is valid and is read without a fault`, () => {
        assert.deepEqual(faultsOf(json), []);
        assert.deepEqual(readFeed(json).issues, []);
      });

  it('show every member of the extension', () => {
    const shown = new Set();
    const collect = (value) => {
      if (Array.isArray(value)) value.forEach(collect);
      else if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) {
          shown.add(key);
          collect(inner);
        }
    };
    examples.filter(({ code }) => !code).forEach(({ json }) => collect(json));
    const named = partsOf(schema)
      .filter(([, { additionalProperties }]) => additionalProperties === false)
      .flatMap(([, { properties }]) => Object.keys(properties));
    assert.deepEqual(
      named.filter((name) => !shown.has(name)),
      [],
    );
  });

  it('say of every made-up story that it is a sample', () => {
    for (const { json, code, line } of examples)
      if (!code)
        for (const item of json.items)
          assert.ok(
            item.id.startsWith('sample-') === /sample/i.test(item.title),
            `line ${line}: ${item.title}`,
          );
  });
});

describe('docs/feed-format.md: issues', () => {
  it('are read from the build', () => assert.ok(codes.includes('item-id') && codes.length >= 17));

  for (const code of codes)
    it(`has ${code}, with its level, its sentence and how to mend it`, () => {
      const text = sections.get(`issue-${code}`);
      assert.ok(text, `no heading with the anchor issue-${code}`);
      const opening = `${LEVELS[levelOf({ code })]} ${describeIssue({ code })}`;
      assert.ok(text.trim().startsWith(opening), `${code} should begin: ${opening}`);
      assert.ok(text.trim().length > opening.length + 10, `${code} does not say how to mend it`);
    });

  it('are all shown by an example where the reader finds them', () => {
    const shown = new Set(examples.map(({ code }) => code).filter(Boolean));
    const [reader] = page.split('## What only the check finds');
    const listed = Array.from(reader.matchAll(/^### Issue `([\w-]+)`$/gm), ([, code]) => code);
    assert.deepEqual([...shown], listed);
    for (const code of listed) assert.ok(codes.includes(code), code);
  });
});

describe('docs/feed-format.md: words', () => {
  it('names every element of HTML that is kept, and no other', () => {
    const table = /^\| For \| Elements \|\n[^]*?\n\n/m.exec(page)[0];
    const named = Array.from(table.matchAll(/`(\w+)`/g), ([, name]) => name);
    assert.deepEqual(named.toSorted(), Object.keys(ELEMENTS).toSorted());
  });

  it('names every level, kind and status', () => {
    for (const word of [...AWARD_LEVELS, ...ARTICLE_KINDS, ...ARTICLE_STATUSES])
      assert.ok(page.includes(`\`${word}\``), word);
  });

  it('shows dates as the reader reads them', () => {
    const table = /^\| You write \| Shown \|\n[^]*?\n\n/m.exec(page)[0];
    for (const row of table.trim().split('\n').slice(2)) {
      const [, written, shown] = row.split('|');
      for (const [, date] of written.matchAll(/`([^`]+)`/g)) {
        const { feed } = readFeed(frame({ id: '1', content_text: 'Text', date_published: date }));
        assert.equal(feed.articles[0].published === undefined, shown.includes('nothing'), date);
      }
    }
  });

  it('has no link to a heading that is not there', () => {
    for (const [, anchor] of page.matchAll(/\]\(#([^)]+)\)/g)) assert.ok(sections.has(anchor), anchor);
  });

  it('is linked from the first page', () => assert.match(read('README.md'), /\(docs\/feed-format\.md\)/));
});
