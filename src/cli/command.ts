/**
 * What a command is, and what it hands back: the exit codes are the contract with scripts (docs/command-line.md).
 * Promises nothing about any one command. Never prints.
 */
import type { ParseArgsConfig } from 'node:util';
import type { Terminal } from './terminal.js';

/** 0: done and clean. 1: something is wrong with the feed. 2: not read, not written or not understood. */
export type ExitCode = 0 | 1 | 2;

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

export interface Command {
  /** How it is called, as `city-news` says it after the name of the command. */
  readonly usage: string;
  /** Examples first, then options; what `--help` prints. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  run(words: readonly string[], values: OptionValues, terminal: Terminal): Promise<ExitCode>;
}

/** A failure to tell a person: one sentence that names the file or address, one that says what to do. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly advice: string;

  constructor(what: string, advice: string, options?: ErrorOptions) {
    super(what, options);
    this.advice = advice;
  }
}

/** The only word a command takes. */
export function onlyWord(words: readonly string[], name: string, example: string): string {
  const [word, second] = words;
  if (word === undefined) throw new CommandError(`Which ${name}?`, `For example: ${example}`);
  if (second !== undefined)
    throw new CommandError(`There is one ${name} too many: ${second}`, `For example: ${example}`);
  return word;
}

/** A word out of a closed list, or a failure that says the list. */
export function oneOfWords<T extends string>(option: string, value: unknown, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found === undefined)
    throw new CommandError(
      `--${option} does not know "${String(value)}".`,
      `Choose one of: ${words.join(', ')}.`,
    );
  return found;
}

/** A whole number from an option, or a failure that says so. */
export function wholeNumber(option: string, value: unknown, least = 1): number {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : NaN;
  if (!(number >= least))
    throw new CommandError(
      `--${option} is not a whole number from ${least}: "${String(value)}".`,
      `For example: --${option} ${least + 4}`,
    );
  return number;
}
