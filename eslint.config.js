import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';
import { houseBlocks, own } from './scripts/lint/house.mjs';

const everyA11yRule = Object.fromEntries(
  Object.keys(litA11y.rules).map((rule) => [`lit-a11y/${rule}`, 'error']),
);

const nodeGlobals = Object.fromEntries(
  [
    'Buffer',
    'console',
    'fetch',
    'performance',
    'process',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'TextDecoder',
    'TextEncoder',
    'URL',
    'structuredClone',
    'AbortController',
    'AbortSignal',
  ].map((name) => [name, 'readonly']),
);

const browserGlobals = Object.fromEntries(
  ['CSSStyleSheet', 'customElements', 'document', 'location', 'requestAnimationFrame', 'window'].map(
    (name) => [name, 'readonly'],
  ),
);

const WAITS = {
  name: '@open-wc/testing',
  importNames: ['aTimeout', 'elementUpdated', 'oneEvent', 'waitUntil'],
  message: 'Wait with test/helpers/wait.ts: a slow machine needs the one generous limit.',
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'cdn/',
      'demo/',
      'storybook-static/',
      'coverage/',
      'screens/',
      'test-results/',
      '.cache/',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked, lit['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...everyA11yRule,
      // WebKit takes the role from a list without markers; saying it gives it back.
      'lit-a11y/no-redundant-role': 'off',
      // Lit binds event handlers itself.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  ...houseBlocks,
  {
    // A chai assertion is an expression, and a test may well give nonsense to a typed door.
    files: ['test/**/*.ts'],
    plugins: { own },
    rules: {
      'own/no-node-in-expect': 'error',
      'no-restricted-imports': ['error', { paths: [WAITS] }],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // The types of equal() name a promise, which only its comparison of snapshots gives.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'chai', name: ['Equal', 'equal', 'equals', 'eq'] },
          ],
        },
      ],
    },
  },
  {
    files: ['test/helpers/wait.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    // A test of the chunks lets time pass on purpose.
    files: ['test/**/*.ts'],
    ignores: ['test/pages/chunks.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression:matches([callee.name="setTimeout"], [callee.property.name="setTimeout"])',
          message: 'A test never sleeps: wait with test/helpers/wait.ts until it is so.',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { ecmaVersion: 2024, sourceType: 'module', globals: nodeGlobals },
    rules: {
      'no-undef': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-unreachable': 'error',
      'no-fallthrough': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // What the benchmark's own page runs.
    files: ['bench/page/*.js'],
    languageOptions: { globals: browserGlobals },
  },
);
