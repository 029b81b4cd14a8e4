/**
 * The checks of layers and doors, checked: a fault of each kind is planted in a folder of its own and must be found, by
 * dependency-cruiser or by ESLint, with the very rules that `npm run house` and `npm run lint` use.
 */
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import cruiser from '../../.dependency-cruiser.mjs';
import { DOORS } from '../../scripts/lint/doors.mjs';
import { houseBlocks } from '../../scripts/lint/house.mjs';
import { FAULTS, SOUND } from '../helpers/house-faults.mjs';

const HEADER = '/** A file. */\n';

const project = fileURLToPath(new URL('../..', import.meta.url));

const blocks = [{ files: ['src/**/*.ts'], languageOptions: { parser: tseslint.parser } }, ...houseBlocks];

let folder;

/** Writes files below src of a folder of their own, and beside them what they import and is not there. */
function plant(files) {
  const root = mkdtempSync(join(folder, 'case-'));
  const write = (file, text) => {
    const path = join(root, 'src', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  for (const [file, text] of Object.entries(files)) write(file, text);
  for (const [file, text] of Object.entries(files))
    for (const [, address] of text.matchAll(/'(\.[^']*)\.js'/g)) {
      const target = `${posix.join(posix.dirname(file), address)}.ts`;
      if (!existsSync(join(root, 'src', target))) write(target, `${HEADER}export {};\n`);
    }
  return root;
}

/** What the cruiser finds in a folder: the file and the rule, without the layer or the room in its name. */
async function cruiseIn(root) {
  const { output } = await cruise(['src'], {
    ...cruiser.options,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: cruiser.forbidden },
  });
  return output.summary.violations.map(({ from, rule: { name } }) => ({
    file: from,
    rule: name === 'no-circular' ? 'circle' : name.replace(/^(layer|node|room)-.*/, '$1'),
  }));
}

const LINT_RULES = {
  'max-lines': 'length',
  'own/header': 'header',
  'own/checked-address': 'address',
  'regexp/no-super-linear-move': 'pattern',
  'regexp/no-super-linear-backtracking': 'pattern',
};

/** What ESLint finds in a file: file, line and rule, which for a door is told by its sentence. */
const lint = (file, text) =>
  new Linter({ cwd: project })
    .verify(text, blocks, { filename: join(project, 'src', file) })
    .map(({ line, message, ruleId }) => ({
      file: `src/${file}`,
      line,
      rule: LINT_RULES[ruleId] ?? DOORS.find(({ way }) => message.endsWith(way))?.rule ?? message,
    }));

const lintAll = (files) => Object.entries(files).flatMap(([file, text]) => lint(file, text));

/** What both find in planted files. */
const findIn = async (files) => [...lintAll(files), ...(await cruiseIn(plant(files)))];

const rulesOf = (findings) => [...new Set(findings.map(({ rule }) => rule))];

/** Where the faults are planted, each in a file of its own: the first of a name has it, others a number too. */
const NAMES = FAULTS.map(([, file], index) =>
  FAULTS.findIndex(([, other]) => other === file) === index ? file : file.replace('.ts', `-${index}.ts`),
);

/** A program's first line stands before the header. */
const withHeader = (code) => (code.startsWith('#!') ? code : HEADER + code);

describe('the house check', () => {
  let planted;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'house-'));
    // All at once, for the cruiser takes its time to read its rules.
    planted = await cruiseIn(
      plant(Object.fromEntries(FAULTS.map(([, , code], i) => [NAMES[i], HEADER + code]))),
    );
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  for (const [index, [rule, file, code]] of FAULTS.entries())
    it(`finds ${rule} in ${file}: ${code.slice(0, 70).trim()}`, () => {
      const cruised = planted.filter((finding) => finding.file === `src/${NAMES[index]}`);
      const findings = [...lint(file, HEADER + code), ...cruised];
      assert.ok(rulesOf(findings).includes(rule), `found only ${JSON.stringify(findings)}`);
    });

  it('finds a file without a header', async () => {
    const text = 'export const a = 1;\n/** A comment, but late. */\n';
    assert.deepEqual(rulesOf(await findIn({ 'model/feed.ts': text })), ['header']);
  });

  it('tells file and line', async () => {
    const findings = await findIn({ 'feed/store.ts': `${HEADER}\nconst a = 1;\nconsole.log(a);\n` });
    assert.deepEqual(findings, [{ file: 'src/feed/store.ts', line: 4, rule: 'console' }]);
  });

  it('finds nothing in a sound tree', async () => {
    const files = Object.fromEntries(SOUND.map(([file, code]) => [file, withHeader(code)]));
    assert.deepEqual(await findIn(files), []);
  });

  it('says that there is nothing to check', async () => {
    await assert.rejects(cruiseIn(join(folder, 'absent')));
  });
});

describe('the house', () => {
  it('keeps its layers, rooms and packages', async () => {
    assert.deepEqual(await cruiseIn(project), []);
  });

  it('has its doors in the configuration of ESLint, and nothing there opens one', async () => {
    const real = new ESLint({ cwd: project });
    const planned = new ESLint({ cwd: project, overrideConfigFile: true, overrideConfig: blocks });
    const files = ['model/feed.ts', 'html/policy.ts', 'feed/fetch-feed.ts', 'elements/base/events.ts'];
    for (const file of files) {
      const path = join(project, 'src', file);
      const { rules } = await real.calculateConfigForFile(path);
      for (const [name, options] of Object.entries((await planned.calculateConfigForFile(path)).rules))
        assert.deepEqual(rules[name], options, `${name} in ${file}`);
    }
  });

  it('lets no file off a rule of the house', () => {
    const names = ['no-restricted-globals', 'no-restricted-syntax', ...Object.keys(LINT_RULES)];
    const files = readdirSync(join(project, 'src'), { recursive: true }).filter((file) =>
      file.endsWith('.ts'),
    );
    const isLetOff = (file) => {
      const text = readFileSync(join(project, 'src', file), 'utf8');
      return (
        /\/\*\s*eslint\s/.test(text) ||
        [...text.matchAll(/eslint-disable(?:-\S+)?(.*)/g)].some(
          ([, words]) => !/^ [@a-z]/.test(words) || names.some((name) => words.includes(name)),
        )
      );
    };
    assert.deepEqual(files.filter(isLetOff), []);
  });
});
