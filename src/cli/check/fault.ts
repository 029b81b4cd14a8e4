/**
 * The first thing wrong with text that is no JSON: where it is, and how to mend it.
 * Promises a place and a sentence for any text, in one pass and however deep it is nested. jsonc-parser finds the words;
 * what may follow what is told here, for the way out depends on what stood before.
 */
import { createScanner } from 'jsonc-parser';
import { excerptAt, type Position, positionAt } from './excerpt.js';
import {
  type Expected,
  type Kind,
  KINDS,
  type Stop,
  type Token,
  type Words,
  wordsFor,
  wordsOfWhole,
} from './fault-words.js';
import { wordsForText } from './fault-text.js';

export interface Fault extends Position {
  readonly what: string;
  /** The line, and a caret below the place. */
  readonly excerpt: string;
}

const VALUES = new Set<Kind>(['null', 'true', 'false', 'text', 'number']);

/** What comes after a token, or `undefined` where it may not stand. */
function follow(
  { kind }: Token,
  expected: Expected,
  open: number[],
  offset: number,
  text: string,
): Expected | undefined {
  const wantsValue = expected === 'value' || expected === 'value-or-end';
  const wantsName = expected === 'name' || expected === 'name-or-end';
  const isEnd = expected === 'comma-or-end' || expected === 'value-or-end' || expected === 'name-or-end';
  const after = () => (open.length > 0 ? 'comma-or-end' : 'nothing');
  const isIn = (bracket: string) => open.length > 0 && text[open.at(-1)!] === bracket;
  if (kind === '{' || kind === '[') {
    if (!wantsValue) return undefined;
    open.push(offset);
    return kind === '{' ? 'name-or-end' : 'value-or-end';
  }
  if (kind === '}' || kind === ']') {
    if (!isEnd || !isIn(kind === '}' ? '{' : '[')) return undefined;
    open.pop();
    return after();
  }
  if (kind === ',') return expected === 'comma-or-end' ? (isIn('{') ? 'name' : 'value') : undefined;
  if (kind === ':') return expected === 'colon' ? 'value' : undefined;
  if (wantsName) return kind === 'text' ? 'colon' : undefined;
  return wantsValue && VALUES.has(kind) ? after() : undefined;
}

/** Walks the text until something may not stand where it does; at the end of sound text there is nothing. */
function findStop(text: string): Stop | undefined {
  const scanner = createScanner(text);
  const open: number[] = [];
  let before: readonly Token[] = [];
  let expected: Expected = 'value';
  for (;;) {
    const kind = KINDS[scanner.scan()]!;
    if (kind === 'space') continue;
    const offset = scanner.getTokenOffset();
    const token: Token = {
      kind,
      offset,
      text: text.slice(offset, offset + scanner.getTokenLength()),
      isBroken: Number(scanner.getTokenError()) !== 0,
    };
    const stop = { text, expected, token, before, open };
    if (kind === 'end') return expected === 'nothing' ? undefined : stop;
    // A number that goes on is one token for the eye.
    const isSplit = kind === 'number' && /^[\w.]/.test(text[offset + token.text.length] ?? '');
    const next: Expected | undefined =
      token.isBroken || isSplit ? undefined : follow(token, expected, open, offset, text);
    if (next === undefined) return stop;
    expected = next;
    before = [token, ...before.slice(0, 3)];
  }
}

/** The first thing wrong with text that is no JSON. */
export function findFault(text: string): Fault {
  const [offset, what] = wordsOfWhole(text) ?? wordsAt(findStop(text)) ?? [0, 'it cannot be read'];
  return { ...positionAt(text, offset), what, excerpt: excerptAt(text, offset) };
}

function wordsAt(stop: Stop | undefined): Words | undefined {
  if (!stop) return undefined;
  return stop.token.kind === 'text' && stop.token.isBroken ? wordsForText(stop) : wordsFor(stop);
}
