/** Packages of others are bundled as they are published: the build itself holds to it and stops where they are not. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'vite';
import { root } from '../../scripts/prepare.mjs';

/** Builds the script-tag bundle with the project's own settings and one plugin more; gives the files of packages in it. */
async function buildWith(plugin) {
  const bundled = new Set();
  const collect = {
    name: 'collect',
    moduleParsed({ id }) {
      const [, name] = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
      if (name) bundled.add(name);
    },
  };
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    mode: 'cdn',
    logLevel: 'silent',
    plugins: [collect, plugin],
    build: { write: false },
  });
  return bundled;
}

describe('the script-tag bundle', () => {
  it('holds Lit and DOMPurify as npm delivers them', async () => {
    const bundled = await buildWith();
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'dompurify'])
      assert.ok(bundled.has(name), `${name} is in it`);
  });

  it('is not built where a plugin changes a file of Lit, which is named', async () => {
    const trim = {
      name: 'trim',
      transform: (code, id) =>
        id.includes('/lit-html/') ? code.replace('createComment', 'createText') : null,
    };
    await assert.rejects(buildWith(trim), /lit-html\.js is not as its package delivers it/);
  });
});
