/**
 * The way to whoever reads: results go to standard output, everything else beside it.
 * Promises colour only for terminals that want it (`NO_COLOR`, `FORCE_COLOR`), progress only on a terminal, and no
 * control character of a feed on the screen.
 */
import { styleText } from 'node:util';
import type { WriteStream } from 'node:tty';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green';

export interface Terminal {
  /** Prints a result, on lines of its own. */
  print(text: string): void;
  /** Says something about the work. */
  say(text: string): void;
  /** Shows how far long work has come; an empty text takes it away. Silent unless a person watches. */
  progress(text: string): void;
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

/** Foreign text fit for a screen. */
export function printable(text: string): string {
  return text.replace(UNSAFE, '\ufffd');
}

export function openTerminal(out: Stream, beside: Stream, environment = process.env): Terminal {
  const isColoured = wantsColour(out, environment);
  let isProgressShown = false;
  const clear = () => {
    if (isProgressShown) beside.write('\r\x1b[K');
    isProgressShown = false;
  };
  return {
    print(text) {
      clear();
      out.write(`${text}\n`);
    },
    say(text) {
      clear();
      beside.write(`${text}\n`);
    },
    progress(text) {
      if (!beside.isTTY) return;
      clear();
      if (text) beside.write(printable(text));
      isProgressShown = text !== '';
    },
    paint: (style, text) => (isColoured ? styleText(style, text) : text),
  };
}
