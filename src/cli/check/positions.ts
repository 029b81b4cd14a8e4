/**
 * Where values stand in the text of a JSON document, and which names stand twice in an object.
 * Promises a line and a column, both from 1, for every JSON Pointer: its own place, or that of the nearest value around
 * it. jsonc-parser reads; nothing is kept but the places asked for, so a large feed costs little memory.
 */
import { type JSONVisitor, visit } from 'jsonc-parser';
import type { Position } from './excerpt.js';
import { escapeKey, type Note } from './notes.js';

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

const MOST_SHARED = 100;

const pointerOf = (path: readonly (string | number)[]) =>
  path.map((key) => `/${escapeKey(String(key))}`).join('');

function walk(text: string, visitor: JSONVisitor): void {
  try {
    visit(text, visitor, { disallowComments: true });
  } catch {
    // Nested so deep that the walk gave up; the nearest place it had come to stands for the rest.
  }
}

/** The names that stand twice in an object; of many, the first hundred. */
export function findSharedKeys(text: string): Note[] {
  const notes: Note[] = [];
  const open: Set<string>[] = [];
  walk(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty(key, _offset, _length, line, column, path) {
      const keys = open.at(-1)!;
      if (keys.has(key) && notes.length < MOST_SHARED)
        notes.push({
          code: 'key-duplicate',
          path: pointerOf([...path(), key]),
          position: { line: line + 1, column: column + 1 },
        });
      keys.add(key);
    },
  });
  return notes;
}

/** Where the wanted values stand. */
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
      const pointer = pointerOf(path());
      if (!wanted.has(pointer)) return false;
      this.#places.set(pointer, { offset, length, line: line + 1, column: column + 1 });
      return true;
    };
    walk(text, {
      // What nobody asks for is not walked into.
      onObjectBegin: keep,
      onArrayBegin: keep,
      // Without these the parser never finds out of what it does not walk into.
      onObjectEnd: () => undefined,
      onArrayEnd: () => undefined,
      onLiteralValue: (_, offset, length, line, column, path) =>
        void keep(offset, length, line, column, path),
    });
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
