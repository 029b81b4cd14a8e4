/**
 * A line of a text with a caret below one place of it, as a terminal shows it.
 * Promises a caret that stands below its character, whatever script the line is in: Hangul, Han and emoji are two cells
 * wide, marks none. Never cuts a character in two.
 */
import { eastAsianWidth } from 'get-east-asian-width';

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Characters on each side of the place. */
const WIDTH = 50;

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Cells that a text takes on a terminal. */
export function cellsOf(text: string): number {
  let cells = 0;
  for (const { segment } of letters.segment(text))
    if (!/^[\p{M}\p{Cf}]/u.test(segment))
      cells += /\ufe0f/.test(segment) ? 2 : eastAsianWidth(segment.codePointAt(0)!);
  return cells;
}

const NEW_LINE = /\r\n|\r|\n/g;

/** Line and column, both from 1, of a character of the text. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  let line = 1;
  let start = 0;
  for (const { 0: end, index } of before.matchAll(NEW_LINE)) {
    line++;
    start = index + end.length;
  }
  return { line, column: offset - start + 1 };
}

/** The line around a place, cut at the sides, with a caret below the place. */
export function excerptAt(text: string, offset: number): string {
  const { line, column } = positionAt(text, offset);
  const start = offset - column + 1;
  const [whole = ''] = /^[^\r\n]*/.exec(text.slice(start, offset + 2 * WIDTH)) ?? [];
  const at = column - 1;
  // Tabs have no width of their own, and other controls are shown as one sign.
  const clean = (part: string) => part.replace(/[\t\f\v\u00a0]/g, ' ').replace(/\ufeff|\u200b/g, '\ufffd');
  let before = clean(whole.slice(Math.max(0, at - WIDTH), at));
  if (/^[\udc00-\udfff]/.test(before)) before = before.slice(1);
  const after = clean(whole.slice(at, at + WIDTH)).replace(/[\ud800-\udbff]$/, '');
  const prefix = `${line} | ${at > WIDTH ? '…' : ''}`;
  return `${prefix}${before}${after}\n${' '.repeat(cellsOf(prefix) + cellsOf(before))}^`;
}
