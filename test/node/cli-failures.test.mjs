/**
 * The command line when things go wrong: disks, networks, words that it does not know.
 * Promises the exit code 2, a sentence that names the place, and nothing half-written.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { bin, cityNews, fixture, inFolder, withServer } from '../helpers/cli.mjs';

const rss = fixture('convert/feed.rss');
const isRoot = process.getuid?.() === 0;

/** Fails with 2, in words. */
async function fails(words, what, options) {
  const result = await cityNews(words, options);
  assert.equal(result.status, 2, result.stderr);
  assert.equal(result.stdout, '');
  assert.match(result.stderr, what);
  assert.doesNotMatch(result.stderr, /\n\s+at /);
  return result;
}

describe('city-news and the disk', { concurrency: 4 }, () => {
  it('names a file that is not there', () => fails(['check', 'nowhere.json'], /nowhere\.json is not there/));

  it('names a folder where a file is wanted', () => fails(['check', '.'], /is a folder/));

  it('writes a feed whole, and nothing beside it', () =>
    inFolder(async (folder) => {
      const output = join(folder, 'feed.json');
      const { status, stdout } = await cityNews(['convert', rss, '-o', output]);
      assert.equal(status, 0);
      assert.equal(stdout, '');
      assert.ok(JSON.parse(readFileSync(output, 'utf8')).items.length > 0);
      assert.deepEqual(readdirSync(folder), ['feed.json']);
    }));

  it('overwrites nothing without --force', () =>
    inFolder(async (folder) => {
      const output = join(folder, 'feed.json');
      writeFileSync(output, 'mine');
      await fails(['convert', rss, '-o', output], /feed\.json is there already/);
      assert.equal(readFileSync(output, 'utf8'), 'mine');
      assert.equal((await cityNews(['convert', rss, '-o', output, '--force'])).status, 0);
      assert.notEqual(readFileSync(output, 'utf8'), 'mine');
      assert.deepEqual(readdirSync(folder), ['feed.json']);
    }));

  it(
    'leaves a folder that may not be written to as it is',
    { skip: isRoot && 'root may write everywhere' },
    () =>
      inFolder(async (folder) => {
        const locked = join(folder, 'locked');
        mkdirSync(locked);
        chmodSync(locked, 0o500);
        await fails(['convert', rss, '-o', join(locked, 'feed.json')], /may not be written to/);
        assert.deepEqual(readdirSync(locked), []);
      }),
  );

  for (const [name, path] of [
    ['a folder that is not there', 'nowhere/feed.json'],
    ['a file in the place of a folder', 'file/feed.json'],
  ])
    it(`writes nothing into ${name}`, () =>
      inFolder(async (folder) => {
        writeFileSync(join(folder, 'file'), '');
        await fails(['convert', rss, '-o', join(folder, path)], /could not be written/);
        assert.deepEqual(readdirSync(folder), ['file']);
      }));

  it('names a Markdown file that is too much for the parser', () =>
    inFolder(async (folder) => {
      const source = join(folder, 'long.md');
      writeFileSync(source, 'A long line. '.repeat(2_000_000));
      await fails(['convert', source], /long\.md could not be read/);
    }));

  for (const signal of ['SIGTERM', 'SIGKILL'])
    it(`keeps the feed that was there when a write is stopped by ${signal}`, () =>
      inFolder(async (folder) => {
        const [source, target] = [join(folder, 'big.rss'), join(folder, 'out')];
        const output = join(target, 'feed.json');
        const body = '<p>A long text.</p>'.repeat(2_000_000);
        const item = `<item><guid>1</guid><description><![CDATA[${body}]]></description></item>`;
        writeFileSync(source, `<rss version="2.0"><channel><title>Big</title>${item}</channel></rss>`);
        mkdirSync(target);
        writeFileSync(output, 'the feed of yesterday');
        const child = spawn(process.execPath, [bin, 'convert', source, '-o', output, '--force']);
        let said = '';
        child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
        // The draft appears: that is the middle of the write.
        let changes = 0;
        const watcher = watch(target, () => {
          changes++;
          child.kill(signal);
        });
        const killedBy = await new Promise((resolve) => child.on('close', (_, name) => resolve(name)));
        watcher.close();
        assert.ok(changes > 0, said);
        const text = readFileSync(output, 'utf8');
        // Where the machine was faster than the signal, the new feed is there, and whole.
        if (text !== 'the feed of yesterday') assert.equal(JSON.parse(text).items.length, 1);
        else assert.equal(killedBy, signal, said);
        const left = readdirSync(target).filter((name) => name !== 'feed.json');
        // Nobody can clear up after SIGKILL; what it leaves is hidden and no feed.
        const isClear =
          signal === 'SIGKILL' ? left.every((name) => /^\..*\.tmp$/.test(name)) : left.length === 0;
        assert.ok(isClear, left.join());
      }));

  it(
    'writes nothing to a disk that not even root may write to',
    { skip: !existsSync('/sys/kernel') && 'there is no /sys' },
    async () => {
      await fails(['convert', rss, '-o', '/sys/feed.json'], /may not be written to/);
      assert.ok(!existsSync('/sys/feed.json'));
    },
  );
});

describe('city-news and the network', { concurrency: 4 }, () => {
  it('names a host that cannot be reached, and writes nothing', () =>
    inFolder(async (folder) => {
      const output = join(folder, 'feed.json');
      let address;
      await withServer(
        () => undefined,
        async (origin) => (address = origin),
      );
      await fails(['convert', `${address}/rss.xml`, '-o', output], /could not be reached \(ECONNREFUSED\)/);
      await fails(['check', `${address}/feed.json`], /127\.0\.0\.1/);
      assert.deepEqual(readdirSync(folder), []);
    }));

  const answers = {
    '/silent': () => undefined,
    '/gone': (response) => response.writeHead(404).end('{}'),
    '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
    '/file': (response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
    '/cut': (response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"version":');
      setTimeout(() => response.destroy(), 50);
    },
    '/endless': (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const chunk = ' '.repeat(1_000_000);
      const send = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', send);
      send();
    },
  };

  for (const [path, what, ...words] of [
    ['/silent', /did not answer in 1 s/, '--timeout', '1'],
    ['/gone', /answered with status 404/],
    ['/loop', /leads on more than 5 times/],
    ['/file', /Only http and https are fetched/],
    ['/cut', /could not be reached/],
    ['/endless', /larger than 20 MB/],
  ])
    it(`gives up in words on ${path}`, () =>
      withServer(
        ({ url }, response) => answers[url](response),
        (origin) => fails(['check', `${origin}${path}`, ...words], what),
      ));

  it('follows a redirect and reads what is there', () =>
    withServer(
      ({ url }, response) =>
        url === '/new'
          ? response.end(readFileSync(rss))
          : response.writeHead(301, { location: '/new' }).end(),
      async (origin) => {
        const { status, stdout } = await cityNews(['convert', `${origin}/old`]);
        assert.equal(status, 0);
        assert.ok(JSON.parse(stdout).items.length > 0);
      },
    ));

  for (const address of ['ftp://example.org/feed.json', 'https://me:secret@example.org/feed.json'])
    it(`does not fetch ${address.replace('secret', '…')}`, async () => {
      const { stderr } = await fails(['check', address], /Only http|user name or password/);
      assert.ok(!stderr.includes('secret'));
    });
});

describe('city-news and its words', { concurrency: 4 }, () => {
  for (const [words, what] of [
    [['chekc'], /no command "chekc"[\s\S]*check, convert, render, embed/],
    [['check'], /Which feed/],
    [['check', 'a.json', '--fromat', 'json'], /--fromat/],
    [['check', 'a.json', '--format', 'xml'], /pretty, json, github/],
    [['check', 'https://example.org/', '--timeout', 'soon'], /--timeout is not a whole number/],
    [['convert'], /Which file/],
    [['convert', 'a', 'b'], /one file, address or folder too many/],
    [['convert', rss, '--from', 'telex'], /--from does not know "telex"/],
    [['convert', rss, '--time-zone', 'Asia/Soul'], /no time zone "Asia\/Soul"/],
    [['convert', rss, '--base', 'city.example'], /--base is no address/],
  ])
    it(`says what to do after "${words.map((word) => word.split('/').at(-1)).join(' ')}"`, () =>
      fails(words, what));

  it('teaches by examples', async () => {
    for (const words of [
      ['--help'],
      ['check', '--help'],
      ['convert', '-h'],
      ['render', '-h'],
      ['embed', '--help'],
    ]) {
      const { status, stdout } = await cityNews(words);
      assert.equal(status, 0);
      assert.match(stdout, /Examples\n {2}city-news /);
    }
  });

  it('colours only where it is wanted, and shows progress only on a terminal', async () => {
    const file = fixture('check/item-id.json');
    const plain = await cityNews(['check', file]);
    const painted = await cityNews(['check', file], { env: { NO_COLOR: '', FORCE_COLOR: '1' } });
    const refused = await cityNews(['check', file], { env: { FORCE_COLOR: '1' } });
    assert.ok(painted.stdout.includes('\u001b[31m'));
    for (const { stdout, stderr } of [plain, refused]) assert.ok(!`${stdout}${stderr}`.includes('\u001b'));
    assert.ok(!plain.stderr.includes('Checking'));
  });

  it('ends quietly when whoever reads stops early', async () => {
    const child = spawn(process.execPath, [bin, 'embed', '--help']);
    child.stdout.destroy();
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
    await new Promise((resolve) => child.on('close', resolve));
    assert.equal(said, '');
  });
});
