/**
 * The way to whoever reads: results go to standard output, everything else beside it.
 * Promises colour only for terminals that want it (`NO_COLOR`, `FORCE_COLOR`), progress only on a terminal, and no
 * control character of a feed on the screen: whatever is written is cleaned here, once, and only then painted.
 */
import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import type { WriteStream } from 'node:tty';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green';

export interface Terminal {
  /** Prints a result, on lines of its own. */
  print(text: string): void;
  /** Says something about the work. */
  say(text: string): void;
  /** Shows how far long work has come; an empty text takes it away. Silent unless a person watches. */
  progress(text: string): void;
  /** Text in a style, for `print` and `say`. */
  paint(style: Style, text: string): string;
}

type Stream = Pick<WriteStream, 'write'> & Partial<Pick<WriteStream, 'isTTY' | 'hasColors'>>;

/** Whether to paint: `NO_COLOR` before `FORCE_COLOR`, before what the terminal can do. */
export function wantsColour(
  stream: Stream,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  if (environment['NO_COLOR']) return false;
  if (environment['FORCE_COLOR'] !== undefined) return environment['FORCE_COLOR'] !== '0';
  return stream.isTTY === true && stream.hasColors?.() === true;
}

// Controls but tab and line feed, and what turns the direction of text: a feed must not steer the screen.
const UNSAFE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

const hexOf = (letter: string) => letter.charCodeAt(0).toString(16);

/** A value as JSON that is fit for a screen and still says the same. */
export function printableJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return text.replace(UNSAFE, (letter) => `\\u${hexOf(letter).padStart(4, '0')}`);
}

/** HTML that is fit for a screen and still says the same. */
export function printableHtml(html: string): string {
  return html.replace(/\r\n?/g, '\n').replace(UNSAFE, (letter) => `&#x${hexOf(letter)};`);
}

/** What stands for a style until the text is cleaned: no text of a feed can know it. */
const MARK = randomUUID();

const PAINTED = new RegExp(`${MARK}(\\w+)([<>])`, 'g');

/** Text fit for a screen, painted or not. */
function finish(text: string, isColoured: boolean): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(UNSAFE, '\ufffd')
    .replace(PAINTED, (_, style: Style, side: string) => {
      const [start, end] = inspect.colors[style]!;
      return isColoured ? `\x1b[${side === '<' ? start : end}m` : '';
    });
}

export function openTerminal(out: Stream, beside: Stream, environment = process.env): Terminal {
  const [isOutColoured, isBesideColoured] = [out, beside].map((stream) => wantsColour(stream, environment));
  let isProgressShown = false;
  const clear = () => {
    if (isProgressShown) beside.write('\r\x1b[K');
    isProgressShown = false;
  };
  return {
    print(text) {
      clear();
      out.write(`${finish(text, isOutColoured!)}\n`);
    },
    say(text) {
      clear();
      beside.write(`${finish(text, isBesideColoured!)}\n`);
    },
    progress(text) {
      if (!beside.isTTY) return;
      clear();
      if (text) beside.write(finish(text.replace(/\s+/g, ' '), false));
      isProgressShown = text !== '';
    },
    paint: (style, text) => `${MARK}${style}<${text}${MARK}${style}>`,
  };
}
