#!/usr/bin/env node
/**
 * `city-news`: words of the command line → one command → an exit code.
 * Promises a plain sentence and what to do for every failure, and never a stack of calls unless `CITY_NEWS_DEBUG` is set.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Command, CommandError, type ExitCode } from './command.js';
import { COMMANDS } from './commands.js';
import { packageFile } from './package-file.js';
import { openTerminal } from './terminal.js';

const terminal = openTerminal(process.stdout, process.stderr);

function version(): string {
  const manifest = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}

function overview(): string {
  const rows = [...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`);
  return `City news from the command line.

Examples
  city-news check feed.json
  city-news convert https://example.org/rss.xml --from rss -o feed.json
  city-news render feed.json --site public
  city-news embed --src https://example.org/feed.json

Commands
${rows.join('\n')}

city-news <command> --help shows examples of one command. --version prints ${version()}.`;
}

/** The words as options and places; what is not known is said with the way to what is. */
function parse(name: string, args: readonly string[], options: Command['options']) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    // Node's own sentence goes on about arguments that begin with a dash.
    const [what = ''] = (error as Error).message.split('. ');
    throw new CommandError(`${what.replace(/\.$/, '')}.`, `city-news ${name} --help lists what there is.`, {
      cause: error,
    });
  }
}

async function run(args: readonly string[]): Promise<ExitCode> {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.print(overview());
    return args.length === 0 ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    terminal.print(version());
    return 0;
  }
  const row = COMMANDS.get(name);
  if (!row)
    throw new CommandError(
      `There is no command "${name}".`,
      `There are: ${[...COMMANDS.keys()].join(', ')}.`,
    );
  const command = await row.load();
  const { values, positionals } = parse(name, rest, command.options);
  if ('help' in values) {
    terminal.print(`city-news ${name} ${command.usage}\n\n${command.help}`);
    return 0;
  }
  return command.run(positionals, values, terminal);
}

function report(error: unknown): void {
  terminal.progress('');
  const isKnown = error instanceof CommandError;
  const what = isKnown ? error.message : `This should not have happened: ${String(error)}`;
  const advice = isKnown
    ? error.advice
    : 'Please report it, with the feed if you may. CITY_NEWS_DEBUG=1 shows where it happened.';
  terminal.say(`${terminal.paint('red', 'city-news:')} ${what}\n${advice}`);
  if (process.env['CITY_NEWS_DEBUG']) terminal.say((error as Error).stack ?? '');
}

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  report(error);
  process.exitCode = 2;
}
