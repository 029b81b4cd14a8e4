/**
 * The tokens as designers meet them: what the styles ask for is described, what is described has an effect, and the
 * presets and docs/theming.md name nothing else. Read from the sources, so that no list has to be kept.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { generate } from 'css-tree';
import { rulesOf } from '../helpers/cascade.mjs';
import {
  namesIn,
  namesOver,
  parseSheet,
  readDemoSheets,
  readDocumentedParts,
  readDocumentedTokens,
  readElementSheets,
  readPresets,
} from '../helpers/style-sources.mjs';

const PUBLIC = /^--city-[a-z-]+$/;
const PRIVATE = /^--_city-[a-z-]+$/;

const only = (names, pattern) => [...names].filter((name) => pattern.test(name));
const without = (names, others) => names.filter((name) => !others.has(name)).sort();

/** What is wrong between styles and descriptions, kind by kind; empty where all is well. */
function findFaults(sheets, documented, presets) {
  const set = namesOver(sheets, 'set');
  const used = namesOver(sheets, 'used');
  return {
    'used and not described': without(only(used, PUBLIC), documented),
    'described and not used': without([...documented.keys()], used),
    'set by a theme and not described': without(only(set, PUBLIC), documented),
    'private, used and not defined': without(only(used, PRIVATE), set),
    'private, defined and not used': without(only(set, PRIVATE), used),
    'of no kind': [...used, ...set].filter((name) => !PUBLIC.test(name) && !PRIVATE.test(name)),
    'set by a page and not described': presets.flatMap((preset) =>
      without(only(namesIn(preset).set, /^--_?city-/), documented).map((name) => `${preset.path} ${name}`),
    ),
  };
}

const faultsOf = (...words) => Object.entries(findFaults(...words)).filter(([, names]) => names.length > 0);

const sheets = readElementSheets();
const documented = readDocumentedTokens();
const presets = readPresets();

describe('the tokens', () => {
  it('are there to be read', () => {
    assert.ok(sheets.length > 5);
    assert.ok(documented.size > 15);
    for (const name of ['editorial', 'govuk', 'krds', 'uswds']) assert.ok(presets.has(name), name);
  });

  it('are described where used, used where described, and defined where private', () =>
    assert.deepEqual(faultsOf(sheets, documented, [...presets.values(), ...readDemoSheets()]), []));

  it('have words that say what they do', () => {
    for (const [name, text] of documented) assert.match(text, /^[A-Z].{5}/, name);
  });

  it('are set by every preset, colours all of them', () => {
    const colours = [...documented.keys()].filter((name) => name.startsWith('--city-color-'));
    for (const [name, preset] of presets) assert.deepEqual(without(colours, namesIn(preset).set), [], name);
  });

  it('are set on the four tags and nowhere else', () => {
    const tags = 'city-news-list,city-news-article,city-article-card,city-award-badge';
    for (const [name, preset] of presets)
      for (const { rule } of rulesOf(preset)) {
        const selector = generate(rule.prelude);
        assert.match(selector, new RegExp(`^${tags}$|^\\[[\\w-]+=[^\\]]+\\] :is\\(${tags}\\)$`), name);
      }
  });

  it('load no font and nothing else', () => {
    for (const [name, { sheet }] of presets)
      assert.doesNotMatch(generate(sheet), /@import|@font-face|url\(|image-set|src\(/, name);
  });

  it('are listed in docs/theming.md in the words of the class comments', () => {
    const table = Array.from(documented, ([name, text]) => `| \`${name}\` | ${text} |\n`).join('');
    const path = new URL('../../docs/theming.md', import.meta.url);
    const page = readFileSync(path, 'utf8');
    const whole = page.replace(/(\| Token \|.*\n\|[ -|]+\n)(\|.*\n)*/, (_, head) => head + table);
    if (process.env.UPDATE_TABLE) writeFileSync(path, whole);
    assert.ok(whole.includes(table), 'The page has no table of tokens.');
    assert.equal(process.env.UPDATE_TABLE ? whole : page, whole);
  });
});

describe('the parts', () =>
  it('are listed in docs/theming.md as in the class comments', () => {
    const page = readFileSync(new URL('../../docs/theming.md', import.meta.url), 'utf8');
    for (const [tag, parts] of readDocumentedParts()) {
      const row = `| \`<${tag}>\` | ${parts.map((part) => `\`${part}\``).join(', ')} |`;
      assert.ok(page.includes(row), row);
    }
  }));

describe('the check of the tokens', () => {
  const sound = ':host { --_city-a: var(--city-a, 1px); margin: var(--_city-a) }';
  const told = new Map([['--city-a', 'Room.']]);
  const look = (text, tokens = told, preset = 'p { --city-a: 1px }') =>
    faultsOf([parseSheet(text, 'x')], tokens, [parseSheet(preset, 'p.css')]);

  it('finds nothing where all is well', () => assert.deepEqual(look(sound), []));

  for (const [fault, name, found] of [
    ['used and not described', '--city-b', look(`${sound} p { margin: var(--city-b) }`)],
    ['used and not described', '--city-b', look(`${sound} p { margin: var(--city-a, var(--city-b, 0)) }`)],
    ['described and not used', '--city-b', look(sound, new Map([...told, ['--city-b', 'Nothing.']]))],
    ['set by a theme and not described', '--city-b', look(`${sound} p { --city-b: 0 }`)],
    ['private, used and not defined', '--_city-b', look(`${sound} p { margin: calc(2 * var(--_city-b)) }`)],
    ['private, defined and not used', '--_city-b', look(`${sound} p { --_city-b: 0 }`)],
    ['of no kind', '--other', look(`${sound} p { margin: var(--other) }`)],
    ['set by a page and not described', 'p.css --city-b', look(sound, told, 'p { --city-b: 0 }')],
    ['set by a page and not described', 'p.css --_city-a', look(sound, told, 'p { --_city-a: 0 }')],
  ])
    it(`finds a token ${fault}, as ${name}`, () => assert.deepEqual(found, [[fault, [name]]]));

  it('throws at CSS that cannot be parsed', () =>
    assert.throws(() => parseSheet('p { --city-a: }}} 1px', 'broken.css'), /broken\.css/));
});
