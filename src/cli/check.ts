/**
 * `city-news check`: a file or address → what is wrong with the feed in it, and an exit code for scripts.
 * Promises to change nothing, and to say it when the schema was not there to check by.
 */
import { type Command, oneOfWords, onlyWord } from './command.js';
import { inspect } from './check/inspect.js';
import { count, FORMATS, report } from './check/report.js';
import { readSource, TIMEOUT_OPTION } from './source/read-source.js';

export const check: Command = {
  usage: '<file|url|-> [--format pretty|json|github] [--strict] [--timeout seconds]',
  help: `Says everything that is wrong with a feed, worst first: where, what, how to mend it.

Examples
  city-news check feed.json
  city-news check https://example.org/feed.json --strict
  city-news check feed.json --format github        in a workflow: marks the lines of the file
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
    const place = onlyWord(words, 'file or address', 'city-news check feed.json');
    const format = oneOfWords('format', values['format'], FORMATS);
    const source = await readSource(place, values, terminal);
    terminal.progress(`Checking ${source.place}`);
    const { findings, isSchemaChecked } = await inspect(source.text, source.bytes, source.url);
    terminal.progress('');
    terminal.print(report(format, source.place, findings, terminal.paint));
    if (!isSchemaChecked)
      terminal.say('There is no schema.json in this package, so the schema was not checked.');
    const { errors, warnings } = count(findings);
    return errors > 0 || (values['strict'] && warnings > 0) ? 1 : 0;
  },
};
