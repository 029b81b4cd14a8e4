/**
 * What is wrong with text that is no JSON and how to mend it, in words, by what stands at the place and before it.
 * Promises advice that is true of the very characters there. Never looks at more than the text around the place.
 */
import { positionAt } from './excerpt.js';
import { nameOfCharacter } from './characters.js';
import { wordsForNumber } from './fault-number.js';

/** Kinds of tokens, in the order of jsonc-parser's numbers. */
export const KINDS = [
  ...['unknown', '{', '}', '[', ']', ',', ':', 'null', 'true', 'false', 'text', 'number'],
  ...['comment', 'comment', 'space', 'space', 'unknown', 'end'],
] as readonly Kind[];

export type Kind =
  | '{'
  | '}'
  | '['
  | ']'
  | ','
  | ':'
  | 'null'
  | 'true'
  | 'false'
  | 'text'
  | 'number'
  | 'comment'
  | 'space'
  | 'unknown'
  | 'end';

/** What may come next. */
export type Expected =
  'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing';

export interface Token {
  readonly kind: Kind;
  readonly text: string;
  readonly offset: number;
  readonly isBroken: boolean;
}

/** Where the walk came to when it found something that may not stand there. */
export interface Stop {
  readonly text: string;
  readonly expected: Expected;
  readonly token: Token;
  /** The tokens before, the latest first. */
  readonly before: readonly Token[];
  /** Offsets of the brackets that are open, the innermost last. */
  readonly open: readonly number[];
}

/** The place, where it is not that of the token, and the sentence. */
export type Words = readonly [offset: number, what: string];

const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

const WORDS: Readonly<Record<string, string>> = {
  nan: 'JSON has no NaN: write null, or leave the field out',
  infinity: 'JSON has no Infinity: write null, or leave the field out',
  undefined: 'JSON has no undefined: write null, or leave the field out',
  none: 'JSON has no None: write null, or leave the field out',
  nil: 'JSON has no nil: write null, or leave the field out',
  true: 'this word is written in small letters: true',
  false: 'this word is written in small letters: false',
  null: 'this word is written in small letters: null',
};

const lineOf = ({ text }: Stop, offset: number) => positionAt(text, offset).line;

/** What is wrong with the text as a whole, to be told before any place in it. */
export function wordsOfWhole(text: string): Words | undefined {
  const start = text.slice(0, 2000);
  const at = start.search(/\S/);
  const first = start.slice(Math.max(0, at));
  if (!text.trim()) return [0, 'there is nothing in it; was it saved, and sent whole?'];
  const [mark] = /^(<{7}|={7}|>{7}|\|{7}).*$/m.exec(text) ?? [];
  if (mark !== undefined && /^<{7}/m.test(text) && /^>{7}/m.test(text))
    return [
      text.search(/^<{7}/m),
      'two versions stand here that git could not join: keep one, and delete the lines of <<<<<<<, ======= and >>>>>>>',
    ];
  if (/^<(br|b|p|div|pre|strong)\b/i.test(first) && /[{[]/.test(text))
    return [
      at,
      'the server wrote a message before the JSON: mend what the message names, or switch such messages off',
    ];
  if (first.startsWith('<'))
    return [
      at,
      'this is markup, as of a web page or an RSS feed: give the address of the feed itself, or use city-news convert',
    ];
  if (/^(var|let|const|window|self|export|module)\b[^{["']*[={[]|^export default\b/.test(first))
    return [at, 'this is JavaScript: keep only what stands from the first { to its }'];
  if (/^[\w.$]+\s*\(\s*[{[]/.test(first))
    return [at, 'this is a call of JavaScript (JSONP): keep only what stands within the ( )'];
  if (/^\)\]\}'/.test(first)) return [at, "the guard )]}' stands before the JSON: delete that line"];
  return undefined;
}

/** Something that may not stand where it does. */
export function wordsFor(stop: Stop): Words {
  const { token, expected, before } = stop;
  const { kind, offset, text } = token;
  if (kind === 'end') return wordsForEnd(stop);
  const known = wordsForToken(stop);
  if (known) return known;
  const [previous] = before;
  const isClosing = text === '}' || text === ']';
  if (isClosing) return wordsForClosing(stop);
  if (kind === ',' && expected !== 'colon')
    return previous?.kind === ':'
      ? [offset, 'the value is missing between : and ,']
      : [
          offset,
          previous?.kind === ',' ? 'there is a comma too many' : 'there is a comma with nothing before it',
        ];
  switch (expected) {
    case 'nothing':
      return /^[{[]/.test(text)
        ? [offset, 'a second JSON document begins here: one file holds one feed']
        : [offset, 'the JSON ends before this: delete what follows'];
    case 'colon':
      return kind === ','
        ? [offset, `the name ${previous?.text ?? ''} has no value: write a colon and a value`]
        : [offset, `a colon is missing before this, after the name ${previous?.text ?? ''}`];
    case 'comma-or-end':
      return [offset, wordsForComma(stop)];
    case 'name':
    case 'name-or-end':
      return [offset, 'the name of a field in double quotes is missing here'];
    default:
      return [offset, 'a value is missing here'];
  }
}

function wordsForComma(stop: Stop): string {
  const { token, before } = stop;
  const [last] = before;
  const line = last && lineOf(stop, last.offset);
  if (token.kind === ':') return 'there is a colon too many, or a quote before it';
  return line !== undefined && line < lineOf(stop, token.offset)
    ? `a comma is missing before this, at the end of line ${line}`
    : 'a comma is missing before this';
}

const PAIRS = /["“”„‟«»「」『』＂]/;

/** Words, numbers and signs that JSON does not have. */
function wordsForToken(stop: Stop): Words | undefined {
  const { text: whole, token, before, expected } = stop;
  const { kind, text, offset } = token;
  const [last, second] = before;
  const touches = last !== undefined && last.offset + last.text.length === offset;
  if (kind === 'comment' || /^[#/]/.test(text)) return [offset, 'JSON has no comments: delete it'];
  const first = String.fromCodePoint(text.codePointAt(0)!);
  if (/[\p{Cc}\p{Cf}\p{Z}]/u.test(first))
    return [offset, `there is ${nameOfCharacter(first)}, which is not seen: delete it`];
  if (
    touches &&
    last.kind === 'text' &&
    expected === 'comma-or-end' &&
    (kind === 'unknown' || kind === 'text')
  )
    return [
      offset - 1,
      'the text ends at this quote and goes on after it; a quote within a text is written \\"',
    ];
  if (/^['‘’‛`´]/.test(text))
    return [offset, `${first} is no quote of JSON: texts and names stand in double quotes, as in "…"`];
  if (PAIRS.test(first) && first !== '"')
    return [offset, `${first} is a curly quote: JSON knows only straight ones, "`];
  const numeric = wordsForNumber(whole, offset);
  if (numeric && (kind === 'number' || kind === 'unknown')) {
    if (last?.kind === ',' && second?.kind === 'number' && touches && expected === 'name')
      return [second.offset, 'a number has no commas between its digits: write 6100, not 6,100'];
    if (numeric !== true && expected !== 'nothing') return [offset, numeric];
  }
  if (kind !== 'unknown') return undefined;
  if (text === '=' || text === '=>') return [offset, 'between name and value stands a colon'];
  if (text === ';')
    return [
      offset,
      expected === 'nothing'
        ? 'the JSON ends before this ; : delete it'
        : 'between fields stands a comma, not ;',
    ];
  const [word = ''] = /^-?[\p{L}\p{N}_$.-]+/u.exec(text) ?? [];
  const advice = WORDS[word.toLowerCase().replace(/^-/, '')];
  if (advice !== undefined && (expected === 'value' || expected === 'value-or-end')) return [offset, advice];
  if (expected === 'name' || expected === 'name-or-end')
    return [offset, `names of fields stand in double quotes: "${word || text}"`];
  if (expected === 'comma-or-end' && last?.kind === 'text')
    return lineOf(stop, last.offset) === lineOf(stop, offset)
      ? [
          last.offset + last.text.length - 1,
          'the text ends at this quote and goes on after it; a quote within a text is written \\"',
        ]
      : [offset, 'this word stands outside of a text: put it in quotes, or delete it'];
  if (before.length === 0)
    return [offset, 'these words stand before the JSON: delete everything before the first {'];
  if (expected === 'nothing') return [offset, 'the JSON ends before this: delete what follows'];
  return [offset, `JSON does not know the word ${word || text}: texts stand in double quotes`];
}

/** A closing bracket that nothing, or another one, waits for. */
function wordsForClosing(stop: Stop): Words {
  const { text, token, before, open, expected } = stop;
  const [last] = before;
  if (last?.kind === ',') return [last.offset, `the comma before ${token.text} is one too many: delete it`];
  if (last?.kind === ':') return [token.offset, 'the value is missing after the colon'];
  if (expected === 'colon')
    return [token.offset, `the name ${last?.text ?? ''} has no value: write a colon and a value`];
  const opener = open.at(-1);
  if (opener === undefined) return [token.offset, `there is one ${token.text} too many: delete it`];
  const bracket = text[opener]!;
  const closer = CLOSERS[bracket]!;
  const line = lineOf(stop, opener);
  const [rest = ''] = /^[\s}\]]*$/.exec(text.slice(token.offset, token.offset + 10_000)) ?? [];
  const closers = rest.replace(/\s/g, '').length;
  const here = `the ${bracket} of line ${line} is still open here`;
  if (closers > 0 && closers < open.length)
    return [token.offset, `${here}: write ${closer} before this ${token.text}`];
  if (closers === open.length) return [token.offset, `${here}: write ${closer} in place of ${token.text}`];
  return [token.offset, `${here}: write ${closer} before ${token.text}, or in its place`];
}

/** The end of the text, with brackets open or a value missing. */
function wordsForEnd(stop: Stop): Words {
  const { text, before, open, expected } = stop;
  const [last] = before;
  const end = last ? last.offset + last.text.length : 0;
  const inner = open.slice(-5).reverse();
  const names = inner.map((offset) => `${text[offset]} of line ${lineOf(stop, offset)}`);
  const closers = inner.map((offset) => CLOSERS[text[offset]!]).join(' ');
  const isWhole = expected === 'comma-or-end' && open.length <= 2;
  return isWhole
    ? [end, `${closers} is missing at the end, for the ${names.join(' and the ')}`]
    : [
        end,
        `it breaks off here, with ${open.length} brackets open (${names.join(', ')}): was it saved and loaded whole?`,
      ];
}
