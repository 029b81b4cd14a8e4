/**
 * `city-news convert` on what must not go through unseen (issue 21): feeds that break off, JSON of no format, control
 * characters, texts that stall; and what becomes of the file that is replaced.
 */
import assert from 'node:assert/strict';
import {
  existsSync,
  lstatSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
  chmodSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cityNews, converted, inFolder } from '../helpers/cli.mjs';

const CASES = fileURLToPath(new URL('../../../shared/data/cases/', import.meta.url));
const noCases = !existsSync(CASES) && `${CASES} is not here`;

const rss = (items) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>N</title>${items}</channel></rss>`;
const item = '<item><guid>1</guid><title>One</title><description>Text</description></item>';

const atom =
  '<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><entry><id>1</id><title>One</title></entry></feed>';

describe('city-news convert: what must not go unseen (issue 21)', { concurrency: 2 }, () => {
  for (const [name, whole] of [
    ['RSS', rss(item + item)],
    ['Atom', atom],
  ])
    it(`refuses ${name} that breaks off, and says where`, async () => {
      for (const length of [whole.length - 3, whole.length - 30]) {
        const { status, stdout, stderr } = await cityNews(['convert', '-'], {
          input: whole.slice(0, length),
        });
        assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
        assert.match(stderr, /breaks off before its end/);
      }
      assert.equal((await cityNews(['convert', '-'], { input: `${whole}\n<!-- made by x -->` })).status, 0);
    });

  it('calls no unknown JSON a format that it is not', async () => {
    for (const input of ['{"NoticeList": {"row": []}}', '[{"headline": "x"}]', '"x" ', '[1]']) {
      const { status, stderr } = await cityNews(['convert', '-'], { input });
      assert.equal(status, 2);
      assert.ok(!/WordPress/.test(stderr), stderr);
    }
    const { stderr } = await cityNews(['convert', '-'], { input: '{"NoticeList": {}}' });
    assert.match(stderr, /"NoticeList"/);
  });

  it('takes control characters out of every text', async () => {
    const input = JSON.stringify([
      {
        id: 1,
        link: 'https://ward.example/1',
        title: { rendered: 'A\u0008\u009b' },
        content: { rendered: '<p>b\u001b[2J</p>' },
      },
    ]);
    const { feed } = await converted(['-'], { input });
    assert.deepEqual([feed.items[0].title, feed.items[0].content_html], ['A', '<p>b[2J</p>']);
  });

  it('lets no escape through beside the feed', async () => {
    const input = JSON.stringify([
      { id: 1, guid: { rendered: 'g' }, title: { rendered: 'T' }, date_gmt: '\u001b[2J\u009bx' },
    ]);
    const { stderr } = await cityNews(['convert', '-'], { input });
    assert.match(stderr, /Left out/);
    assert.ok(!/[\u001b\u009b]/.test(stderr));
  });

  it('keeps the mode of a file and the link to it with --force', () =>
    inFolder(async (folder) => {
      const [file, link] = [join(folder, 'real.json'), join(folder, 'feed.json')];
      writeFileSync(file, 'old');
      chmodSync(file, 0o640);
      symlinkSync('real.json', link);
      const { status } = await cityNews(['convert', '-', '-o', link, '--force'], { input: rss(item) });
      assert.equal(status, 0);
      assert.deepEqual([lstatSync(link).isSymbolicLink(), statSync(file).mode & 0o777], [true, 0o640]);
      assert.equal(JSON.parse(readFileSync(file, 'utf8')).items.length, 1);
    }));

  for (const [name, input, from] of [
    ['a heading of spaces', `# x${' '.repeat(100_000)}y`, 'markdown'],
    [
      'a name of brackets',
      rss(`<item><guid>1</guid><title>x</title><dc:creator>${'('.repeat(100_000)}</dc:creator></item>`),
      'rss',
    ],
    ['a root without end', `<rss>${'<rss '.repeat(20_000)}</rss>`, 'rss'],
  ])
    it(`answers in time to ${name}`, async () => {
      const start = process.hrtime.bigint();
      await cityNews(['convert', '-', '--from', from], { input });
      // Ten times what it takes on a busy machine; the patterns of before took minutes.
      assert.ok(process.hrtime.bigint() - start < 15_000_000_000n);
    });

  it('reads a heading as its words: the # at its end, and not that of a name', async () => {
    for (const [heading, title] of [
      ['# Parks ##', 'Parks'],
      ['# In C#', 'In C#'],
      ['#  Two   words', 'Two words'],
    ]) {
      const { feed } = await converted(['-', '--from', 'markdown'], { input: `${heading}\n\nText` });
      assert.deepEqual([feed.items[0].title, feed.items[0].content_html], [title, '<p>Text</p>']);
    }
  });

  it('takes hosts for --images of embed', async () => {
    const words = [
      'embed',
      '--src',
      'https://ward.example/feed.json',
      '--images',
      'img.example.org,https://cdn.example.org/x',
    ];
    const { status, stdout } = await cityNews(words);
    assert.equal(status, 0);
    assert.match(stdout, /img-src [^;]*https:\/\/img\.example\.org https:\/\/cdn\.example\.org/);
  });
});

describe('city-news convert: cases of others', { skip: noCases, concurrency: 2 }, () => {
  it('check/cut.rss breaks off', async () => {
    const { stderr } = await cityNews(['convert', join(CASES, 'check/cut.rss')]);
    assert.match(stderr, /breaks off/);
  });

  it('reports/31 is not called WordPress', async () => {
    const { stderr } = await cityNews(['convert', join(CASES, 'reports/31-seoul-open-data.json')]);
    assert.ok(!/WordPress/.test(stderr), stderr);
  });

  it('reports/33 loses its control character', async () => {
    const { feed } = await converted([join(CASES, 'reports/33-convert-keeps-controls.xml')]);
    assert.equal(feed.items[0].title, 'Park opens');
  });

  it('limits/12 and 13 answer, and steer no terminal', async () => {
    assert.equal((await cityNews(['convert', join(CASES, 'limits/12-heading-redos.md')])).status, 0);
    const { stdout, stderr } = await cityNews(['convert', join(CASES, 'limits/13-terminal-wp.json')]);
    assert.ok(!/\u001b|\\u001b/.test(stdout + stderr));
  });
});
