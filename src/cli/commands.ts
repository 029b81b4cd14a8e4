/**
 * The table of commands: a new one is a file of its own and a row here.
 * Promises to load only the command that is asked for, so that each starts quickly.
 */
import type { Command } from './command.js';

export interface CommandRow {
  /** What it does, in a few words, for the list of commands. */
  readonly summary: string;
  load(): Promise<Command>;
}

export const COMMANDS: ReadonlyMap<string, CommandRow> = new Map([
  [
    'check',
    {
      summary: 'says everything that is wrong with a feed, and how to mend it',
      load: async () => (await import('./check.js')).check,
    },
  ],
  [
    'convert',
    {
      summary: 'makes a feed of RSS, Atom, WordPress, Drupal, GOV.UK, Markdown or a saved page',
      load: async () => (await import('./convert.js')).convert,
    },
  ],
  [
    'render',
    {
      summary: 'makes HTML of a feed that needs no script: a piece, a page or a small site',
      load: async () => (await import('./render.js')).render,
    },
  ],
  [
    'embed',
    {
      summary: 'prints the lines that put the news on a page',
      load: async () => (await import('./embed.js')).embed,
    },
  ],
]);
