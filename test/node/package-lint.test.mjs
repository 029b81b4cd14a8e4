/**
 * The packed tarball, judged by publint and are-the-types-wrong, with no link in it that leads nowhere and no map.
 * Runs on the built package; asks no server for anything.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { npmPack } from '../helpers/npm-pack.mjs';

/** Each is meant: the package is made of ES modules, of styles and data, and asks for a resolver that knows exports. */
const MEANT = ['CJSResolvesToESM', 'NoResolution'];

describe('the tarball (6)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'city-news-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  let files;
  let data;
  let manifest;

  before(() => {
    const packed = npmPack(folder);
    files = packed.files.map(({ path }) => path);
    data = readFileSync(join(folder, packed.filename));
    execFileSync('tar', ['-xzf', join(folder, packed.filename), '-C', folder]);
    manifest = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8'));
  });

  it('has no fault that publint finds', async () => {
    const { messages } = await publint({
      pack: { tarball: data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) },
    });
    assert.deepEqual(
      messages.map((it) => formatMessage(it, manifest)),
      [],
    );
  });

  it('has types that are right wherever modules are understood', async () => {
    const { problems } = await checkPackage(createPackageFromTarballData(new Uint8Array(data)));
    const wrong = problems.filter(
      ({ kind, resolutionKind }) => !(MEANT.includes(kind) && !/esm|bundler/.test(resolutionKind)),
    );
    assert.deepEqual(
      wrong.map(
        ({ kind, entrypoint, resolutionKind }) => `${kind} ${entrypoint ?? ''} ${resolutionKind ?? ''}`,
      ),
      [],
    );
  });

  it('has a file behind every link of its documents', () => {
    for (const file of files.filter((it) => it.endsWith('.md'))) {
      const text = readFileSync(join(folder, 'package', file), 'utf8');
      for (const [, to] of text.matchAll(/\]\((?![a-z]+:)([^)#\s]+)/g))
        assert.ok(
          existsSync(join(folder, 'package', dirname(file), to)),
          `${file} links to ${normalize(to)}`,
        );
    }
  });

  it('has no map, and nothing that names one', () => {
    assert.deepEqual(
      files.filter((it) => it.endsWith('.map')),
      [],
    );
    for (const file of files.filter((it) => it.endsWith('.js')))
      assert.doesNotMatch(
        readFileSync(join(folder, 'package', file), 'utf8'),
        /\n\/\/# sourceMappingURL=/,
        file,
      );
  });
});
