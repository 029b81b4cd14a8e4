/**
 * `city-news check`: files or addresses → what is wrong with the feeds in them, and an exit code for scripts.
 * Promises to change nothing, and to say it when the schema was not there to check by.
 */
import { type Command, CommandError, oneOfWords } from './command.js';
import { inspect } from './check/inspect.js';
import { type Checked, count, FORMATS, report } from './check/report.js';
import { readSource, TIMEOUT_OPTION } from './source/read-source.js';

export const check: Command = {
  usage: '<file|url|->… [--format pretty|json|github] [--strict] [--timeout seconds]',
  help: `Says everything that is wrong with a feed, worst first: where, what, how to mend it.

Examples
  city-news check feed.json
  city-news check https://example.org/feed.json --strict
  city-news check feed.json --format github        in a workflow: marks the lines of the file
  city-news check news/*.json --strict
  city-news check feed.json --format json > report.json
  city-news convert rss.xml | city-news check -    what another command prints

Options
  --format   pretty (for people, the default), json or github
  --strict   counts warnings as errors
  --timeout  seconds that an address may take (20)

Ends with 0 when the feed has no errors, 1 when it has some, 2 when it could not be read.`,
  options: {
    format: { type: 'string', default: 'pretty' },
    strict: { type: 'boolean', default: false },
    ...TIMEOUT_OPTION,
  },
  async run(words, values, terminal) {
    const format = oneOfWords('format', values['format'], FORMATS);
    if (words.length === 0) throw new CommandError('Which feed?', 'For example: city-news check feed.json');
    const feeds: Checked[] = [];
    let isAllRead = true;
    for (const place of words) {
      try {
        const source = await readSource(place, values, terminal, true);
        terminal.progress(`Checking ${source.place}`);
        const findings = inspect(source.text, source.bytes, source);
        feeds.push({ place: source.place, findings });
      } catch (error) {
        // One feed that cannot be read must not hide what is wrong with the others.
        if (!(error instanceof CommandError) || words.length === 1) throw error;
        terminal.say(`${terminal.paint('red', 'city-news:')} ${error.message} ${error.advice}`);
        isAllRead = false;
      }
    }
    terminal.progress('');
    if (feeds.length > 0) terminal.print(report(format, feeds, terminal.paint));
    const { errors, warnings } = count(feeds.flatMap(({ findings }) => findings));
    if (!isAllRead) return 2;
    return errors > 0 || (values['strict'] && warnings > 0) ? 1 : 0;
  },
};
