/**
 * The lint rule that keeps nodes out of assertions, on planted lines as tests have them, read with their types.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import noNodeInExpect from '../../scripts/lint/no-node-in-expect.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const HELPERS = `
declare const expect: (value: any, message?: string) => any;
declare function findDeep<T extends Element = HTMLElement>(root: Element, selector: string): T | null;
declare function findAllDeep<T extends Element = HTMLElement>(root: Element, selector: string): T[];
declare class Card extends HTMLElement { headline: string }
declare const [card, list, event, entry, wait]:
  [Card, Element, Event & { added: number }, { state: string }, () => Promise<Text | undefined>];
`;

const BAD = [
  'expect(card).to.equal(list)',
  'expect(list.shadowRoot).to.be.null',
  'expect(document.activeElement).to.exist',
  'expect(document.querySelector(".a")).to.equal(null)',
  'expect(findDeep(list, "a")).to.equal(null)',
  'expect(findDeep(list, "a")!).to.not.equal(null, "words")',
  'expect(findAllDeep(list, "a")).to.deep.equal([])',
  'expect([...list.querySelectorAll(".a")]).to.deep.equal([])',
  'expect(list.children).to.be.empty',
  'expect(list.closest("a")?.parentElement).to.equal(undefined)',
  'expect(card.localName).to.equal("a").and.to.not.equal(list)',
  'async () => expect(await wait()).to.equal(undefined)',
];

const GOOD = [
  'expect(card.headline).to.equal("Words")',
  'expect(card === list).to.equal(false)',
  'expect(findDeep(list, "a")?.textContent).to.equal(undefined)',
  'expect(findAllDeep(list, "a")).to.have.length(0)',
  'expect(list.querySelectorAll("a")).to.have.lengthOf(2)',
  'expect(findAllDeep(list, "a").map(({ localName }) => localName)).to.deep.equal([])',
  'async () => { await expect(card).to.be.accessible() }',
  'expect(event).to.include({ added: 2 })',
  'expect(entry).to.not.equal(null)',
  'expect(entry as any).to.equal(null)',
];

const config = {
  files: ['**/*.ts'],
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: {
      projectService: { allowDefaultProject: ['test/*.ts'] },
      tsconfigRootDir: root,
    },
  },
  plugins: { own: { rules: { 'no-node-in-expect': noNodeInExpect } } },
  rules: { 'own/no-node-in-expect': 'error' },
};

/** Which of the lines the rule finds fault with. */
function faultyOf(lines) {
  const head = HELPERS.trim().split('\n');
  const linter = new Linter({ cwd: root });
  const found = linter.verify([...head, ...lines, 'export {};'].join('\n'), config, `${root}test/planted.ts`);
  const broken = found.find(({ ruleId }) => ruleId !== 'own/no-node-in-expect');
  assert.equal(broken?.message, undefined);
  return found.map(({ line }) => lines[line - 1 - head.length]);
}

test('an assertion on a node, or on a list of nodes, is refused, however it came there', () => {
  assert.deepEqual(faultyOf(BAD), BAD);
});

test('an assertion on words, counts, booleans and objects is let through, and so are plugins and lengths', () => {
  assert.deepEqual(faultyOf(GOOD), []);
});

test('the rule says that it needs types rather than letting everything through', () => {
  const untyped = { ...config, languageOptions: { parser: tseslint.parser } };
  const verify = () => new Linter({ cwd: root }).verify('expect(card)', untyped, `${root}test/planted.ts`);
  assert.throws(verify, /needs types/);
});
