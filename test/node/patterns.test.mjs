/**
 * Every regular expression that is written in the package, on 100 kB of what makes such patterns start again and again
 * (policy 6): each goes forward. Which pattern can be slow at all is told by lint; this asks the engine.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import tseslint from 'typescript-eslint';

const LENGTH = 100_000;

/** A pattern that starts again at each character takes seconds; one that does not, a few milliseconds. */
const MOST_MILLISECONDS = 1000;

const root = new URL('../../dist/', import.meta.url);

/** The patterns of a file, by their tokens. */
function patternsIn(file) {
  const { ast } = tseslint.parser.parseForESLint(readFileSync(new URL(file, root), 'utf8'), { tokens: true });
  return (
    ast.tokens
      .filter(({ type }) => type === 'RegularExpression')
      .map(({ regex }) => ({ file, ...regex }))
      // Without anything repeated, no text is looked at twice.
      .filter(({ pattern }) => /[*+]|\{\d+,/.test(pattern))
  );
}

const patterns = readdirSync(root, { recursive: true })
  // The one file of the command line has what `cli` has, and the libraries of others.
  .filter((file) => file.endsWith('.js') && !file.startsWith('bin'))
  .flatMap(patternsIn);

const PUMPS = [
  ...' \n\t,(<#-/&.=":a1\u00a0\u0301\u3164[',
  ...[
    'a,',
    'a ',
    ', ',
    '<a ',
    '<!--',
    '&a',
    '&#1',
    'a.',
    'a@',
    '<a>;',
    'a=',
    '="',
    '\r\n',
    '- ',
    '1-',
    '<![CDATA[',
    '<!DOCTYPE',
    '<!ENTITY',
    '&lt;',
    '[a]',
    '%2',
    '12:',
  ],
];

const TEXTS = PUMPS.flatMap((pump) => {
  const long = pump.repeat(LENGTH / pump.length);
  return ['', 'x', '<', 'a,'].map((start) => `${start}${long}\u0000`);
});

describe('patterns', () => {
  it('are found', () => {
    assert.ok(patterns.length > 50, `${patterns.length} patterns`);
  });

  it('look at each character a few times only', () => {
    const slow = [];
    for (const { file, pattern, flags } of patterns) {
      const expression = new RegExp(pattern, flags);
      for (const text of TEXTS) {
        const before = process.cpuUsage().user;
        if (flags.includes('g')) text.replace(expression, '');
        else expression.test(text);
        if (process.cpuUsage().user - before < MOST_MILLISECONDS * 1000) continue;
        slow.push(`${file}: /${pattern}/${flags} on ${JSON.stringify(text.slice(0, 12))}…`);
        break;
      }
    }
    assert.deepEqual(slow, []);
  });
});
