/**
 * Where values stand in the text of a JSON document, and what is wrong with text that is no JSON.
 * Promises a line and a column, both from 1, for every JSON Pointer: its own place, or that of the nearest value around
 * it. jsonc-parser reads; nothing is kept but the places asked for, so a large feed costs little memory.
 */
import { parse, type ParseError, printParseErrorCode, visit } from 'jsonc-parser';
import { escapeKey } from './notes.js';

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A value's place, with where it stands in the text. */
interface Place extends Position {
  readonly offset: number;
  readonly length: number;
}

function withParents(pointers: Iterable<string>): Set<string> {
  const wanted = new Set<string>(['']);
  for (const pointer of pointers)
    for (let rest = pointer; rest && !wanted.has(rest); rest = rest.slice(0, rest.lastIndexOf('/')))
      wanted.add(rest);
  return wanted;
}

/** Characters of the JSON string before the character `index` of its value. */
function rawIndex(literal: string, index: number): number {
  let raw = 1;
  for (let count = 0; count < index && raw < literal.length - 1; count++)
    raw += literal[raw] === '\\' ? (literal[raw + 1] === 'u' ? 6 : 2) : 1;
  return raw;
}

export class Positions {
  readonly #text: string;
  readonly #places = new Map<string, Place>();

  /** @param pointers the values whose places will be asked for */
  constructor(text: string, pointers: Iterable<string>) {
    this.#text = text;
    const wanted = withParents(pointers);
    const keep = (
      offset: number,
      length: number,
      line: number,
      column: number,
      path: () => readonly (string | number)[],
    ) => {
      const pointer = path()
        .map((key) => `/${escapeKey(String(key))}`)
        .join('');
      if (!wanted.has(pointer)) return false;
      this.#places.set(pointer, { offset, length, line: line + 1, column: column + 1 });
      return true;
    };
    try {
      visit(
        text,
        {
          // What nobody asks for is not walked into.
          onObjectBegin: keep,
          onArrayBegin: keep,
          // Without these the parser never finds out of what it does not walk into.
          onObjectEnd: () => undefined,
          onArrayEnd: () => undefined,
          onLiteralValue: (_, offset, length, line, column, path) =>
            void keep(offset, length, line, column, path),
        },
        { disallowComments: true },
      );
    } catch {
      // Nested so deep that the walk gave up; the nearest place it had come to stands for the rest.
    }
  }

  /** @param at a character of the value, where it is a string */
  of(pointer: string, at?: number): Position {
    let nearest = pointer;
    while (nearest && !this.#places.has(nearest)) nearest = nearest.slice(0, nearest.lastIndexOf('/'));
    const place = this.#places.get(nearest);
    if (!place) return { line: 1, column: 1 };
    const { line, column, offset, length } = place;
    if (at === undefined || nearest !== pointer || this.#text[offset] !== '"') return { line, column };
    return { line, column: column + rawIndex(this.#text.slice(offset, offset + length), at) };
  }
}

const WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'there is a word that JSON does not know',
  InvalidNumberFormat: 'this is not a number as JSON writes it',
  PropertyNameExpected: 'a name in double quotes is missing here, or there is a comma too many before',
  ValueExpected: 'a value is missing here, or there is a comma too many before',
  ColonExpected: 'a colon is missing here',
  CommaExpected: 'a comma is missing here',
  CloseBraceExpected: 'a closing brace } is missing here',
  CloseBracketExpected: 'a closing bracket ] is missing here',
  EndOfFileExpected: 'the JSON ends here and something follows',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'the closing quote of a text is missing; a line break is written \\n',
  UnexpectedEndOfNumber: 'this number is not finished',
  InvalidUnicode: 'after \\u come four digits of 0-9 and a-f',
  InvalidEscapeCharacter: 'this cannot follow a backslash; a backslash itself is written \\\\',
  InvalidCharacter: 'there is a character that JSON writes as an escape, such as a tab as \\t',
};

export interface Fault extends Position {
  readonly what: string;
  /** The line, and a caret below the place. */
  readonly excerpt: string;
}

const WIDTH = 100;

/** The line around a place, cut at the sides, with a caret below. */
function excerptOf(text: string, line: number, column: number): string {
  const whole = text.split(/\r\n|\r|\n/, line)[line - 1] ?? '';
  const start = Math.max(0, column - 1 - WIDTH / 2);
  const cut = whole.slice(start, start + WIDTH).replaceAll('\t', ' ');
  const prefix = `${line} | ${start > 0 ? '…' : ''}`;
  return `${prefix}${cut}\n${' '.repeat(prefix.length + column - 1 - start)}^`;
}

/** The first thing wrong with text that is no JSON. */
export function findFault(text: string): Fault {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    // Nested too deep for the walk; said below as well as it can be.
  }
  const [first] = errors;
  const offset = first?.offset ?? 0;
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  const [line, column] = [before.length, before.at(-1)!.length + 1];
  const isMarkup = /^\s*</.test(text);
  const what = isMarkup
    ? 'this is markup, as of a web page or an RSS feed'
    : !text.trim()
      ? 'there is nothing in it'
      : (first && WORDS[printParseErrorCode(first.error)]) || 'it cannot be read';
  return { line, column, what, excerpt: excerptOf(text, line, column) };
}
