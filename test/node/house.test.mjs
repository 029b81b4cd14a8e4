/**
 * The check of layers and doors, checked: a fault of each kind is planted in a folder of its own and must be found.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { checkHouse } from '../../scripts/house.mjs';

const HEADER = '/** A file. */\n';

let root;

const plant = (file, text) => {
  const path = join(root, 'src', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

const rulesOf = (findings) => [...new Set(findings.map(({ rule }) => rule))];

/** Each fault: the rule that must find it, the file it is planted in, and the code below the header. */
const FAULTS = [
  ['layer', 'model/feed.ts', `import { say } from '../text/messages.js';`],
  ['layer', 'model/feed.ts', `export type { Speech } from '../text/messages.js';`],
  ['layer', 'model/feed.ts', `type A = import('../feed/store.js').Store;`],
  ['layer', 'text/dates.ts', `import { sanitize } from '../html/sanitize.js';`],
  ['layer', 'feed/store.ts', `const later = () => import('../elements/list.js');`],
  ['layer', 'elements/list.ts', `import '../define/city-news-list.js';`],
  ['layer', 'elements/base/list.ts', `import '../../define.js';`],
  ['layer', 'define/city.ts', `import '../cdn/city-news.js';`],
  ['layer', 'cli/main.ts', `import { List } from '../elements/list.js';`],
  ['layer', 'server/render.ts', `import '../cli/command.js';`],
  ['layer', 'index.ts', `export * from './define.js';`],
  ['layer', 'stuff/thing.ts', `export const a = 1;`],
  ['barrel', 'cdn/city-news.ts', `import { readFeed } from '../model/index.js';`],
  ['barrel', 'elements/list.ts', `import { readFeed } from '../index.js';`],
  ['dompurify', 'html/sanitize.ts', `import purify from 'dompurify';`],
  ['dompurify', 'html/sanitize.ts', `const later = () => import('dompurify');`],
  ['dompurify', 'elements/list.ts', `import type { DOMPurify } from 'dompurify';`],
  ['dates', 'model/feed.ts', `import { parseISO } from 'date-fns/parseISO';`],
  ['dates', 'elements/list.ts', `const now = new Date();`],
  ['dates', 'feed/store.ts', `const now = Date.now();`],
  ['dates', 'elements/list.ts', `const n = new Intl.NumberFormat('en');`],
  ['lit', 'text/dates.ts', `import { html } from 'lit';`],
  ['lit', 'define/register.ts', `import { customElement } from 'lit/decorators.js';`],
  ['lit', 'feed/store.ts', `import { Task } from '@lit/task';`],
  ['node', 'feed/store.ts', `import { readFileSync } from 'node:fs';`],
  ['node', 'html/sanitize.ts', `import { JSDOM } from 'jsdom';`],
  ['cli-libraries', 'feed/store.ts', `import { Parser } from 'htmlparser2';`],
  ['cli-libraries', 'elements/list.ts', `const later = () => import('ajv/dist/2020.js');`],
  ['write-file', 'cli/convert.ts', `import { writeFile } from 'node:fs/promises';`],
  ['fetch', 'elements/list.ts', `const answer = fetch('/feed.json');`],
  ['fetch', 'cli/check.ts', `const answer = fetch('/feed.json');`],
  ['fetch', 'feed/feed-store.ts', `const answer = globalThis.fetch('/feed.json');`],
  ['fetch', 'feed/feed-store.ts', `const get = fetch;`],
  ['fetch', 'feed/feed-store.ts', `const request = new XMLHttpRequest();`],
  [
    'customElements',
    'elements/list.ts',
    `window.customElements.define('a-b', class extends HTMLElement {});`,
  ],
  ['trustedTypes', 'elements/list.ts', `const policy = trustedTypes.createPolicy('x', {});`],
  ['raw-html', 'elements/list.ts', `document.body.innerHTML = '';`],
  ['raw-html', 'elements/list.ts', `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`],
  ['raw-html', 'feed/store.ts', `new DOMParser().parseFromString('', 'text/html');`],
  ['raw-html', 'cdn/city-news.ts', `document.write('');`],
  ['dispatchEvent', 'feed/store.ts', `window.dispatchEvent(new Event('x'));`],
  ['console', 'elements/list.ts', `console.warn('x');`],
  ['style', 'elements/list.ts', `import { styleMap } from 'lit/directives/style-map.js';`],
  ['style', 'elements/list.ts', 'const t = html`<p style="color: red">${1}</p>`;'],
  ['style', 'elements/list.ts', 'const t = html`<p>${1}</p><p style=${x}></p>`;'],
  ['address', 'elements/list.ts', 'const t = html`<a href=${make(url)}>x</a>`;'],
  ['address', 'elements/list.ts', 'const t = html`<a href="${url + 1}">x</a>`;'],
  ['address', 'elements/list.ts', 'const t = html`<p>${a}</p><img srcset="${`${url} 2x`}">`;'],
  ['address', 'elements/list.ts', 'const t = html`<img .src=${ok ? url : make()}>`;'],
  ['address', 'elements/list.ts', 'const t = html`<a href=${article.url}>x</a>`;'],
  ['address', 'elements/list.ts', 'const t = html`<a href=${checkLink(url) ?? url}>x</a>`;'],
  ['utils', 'elements/utils/list.ts', `export const a = 1;`],
  ['length', 'elements/list.ts', 'export const a = 1;\n'.repeat(251)],
];

/** Code that looks like a fault and is none. */
const SOUND = [
  [
    'model/feed.ts',
    `// fetch(url), new Date() and customElements are for others\nexport const a = 'Date.now() innerHTML';`,
  ],
  ['model/read.ts', `/** console.log(x) */\nexport const b = /customElements|fetch\\(/;`],
  [
    'model/dates.ts',
    `export interface Item { date: Date | undefined; fetch: string }\nexport const c = \`new Date()\`;`,
  ],
  [
    'text/dates.ts',
    `import { parseISO } from 'date-fns/parseISO';\nexport const d = new Date(), e = Intl.Collator;`,
  ],
  ['html/purifier.ts', `export const f = () => import('dompurify');`],
  [
    'html/engines.ts',
    `import type { Config } from 'dompurify';\nexport const g = (h: any) => h.setHTML(trustedTypes);`,
  ],
  ['feed/fetch-feed.ts', `export const i = (u: string) => fetch(u);`],
  ['cli/source/download.ts', `export const i = (u: string) => fetch(u);`],
  ['cli/main.ts', `#!/usr/bin/env node\n/** A program. */\nexport const j = 1;`],
  ['define/register.ts', `export const j = customElements;`],
  [
    'define/city-news-list.ts',
    `import { List } from '../elements/city-news-list.js';\nimport './register.js';`,
  ],
  ['define.ts', `import './define/city-news-list.js';`],
  ['cdn/city-news.ts', `import '../define.js';`],
  ['index.ts', `export * from './model/feed.js';\nexport { List } from './elements/city-news-list.js';`],
  [
    'elements/city-news-list.ts',
    [
      `import { html } from 'lit';`,
      `import { sanitize } from '../html/sanitize.js';`,
      'export const t = html`<a href=${checkLink(this.#a?.url) ?? nothing} src="${checkResource(b)}" class=${make()}></a>`;',
      'export const u = html`<a href=${checkLink(url!)}>${say(1)}</a><p title="style is a word, src=x">${make()}</p>`;',
      `store.fetch(this); element.dispatchEvent(event);`,
    ].join('\n'),
  ],
];

describe('the house check', () => {
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'house-'));
  });
  beforeEach(() => {
    rmSync(join(root, 'src'), { recursive: true, force: true });
    mkdirSync(join(root, 'src'));
  });
  after(() => {
    rmSync(root, { recursive: true, force: true });
  });

  for (const [rule, file, code] of FAULTS)
    it(`finds ${rule} in ${file}: ${code.slice(0, 70).trim()}`, () => {
      plant(file, HEADER + code);
      const findings = checkHouse(root);
      assert.ok(rulesOf(findings).includes(rule), `found only ${JSON.stringify(findings)}`);
    });

  it('finds a file without a header', () => {
    plant('model/feed.ts', 'export const a = 1;\n/** A comment, but late. */\n');
    assert.deepEqual(rulesOf(checkHouse(root)), ['header']);
  });

  it('tells file and line', () => {
    plant('feed/store.ts', `${HEADER}\nconst a = 1;\nconsole.log(a);\n`);
    const [finding, ...more] = checkHouse(root);
    assert.deepEqual([finding.file, finding.line, finding.rule], ['src/feed/store.ts', 4, 'console']);
    assert.deepEqual(more, []);
  });

  it('finds nothing in a sound tree', () => {
    for (const [file, code] of SOUND) plant(file, HEADER + code);
    assert.deepEqual(checkHouse(root), []);
  });

  it('says that there is nothing to check', () => {
    assert.throws(() => checkHouse(join(root, 'absent')), /no folder/);
  });
});
