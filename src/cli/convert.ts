/**
 * `city-news convert`: news of another format → a JSON Feed, on standard output or in a file.
 * Promises ids that stay the same from run to run, an output written whole or not at all, and a word about everything it
 * leaves out. Never overwrites a file unless told to.
 */
import { compact, VERSION } from '../adapters/json-feed.js';
import { readDate } from '../model/date-text.js';
import { instantOf } from '../text/dates.js';
import { isZone } from '../text/formatters.js';
import { type Command, CommandError, oneOfWords, onlyWord, type OptionValues } from './command.js';
import { type Converted, type Json, textAt } from './convert/converted.js';
import { convertText, isFileOf, SOURCE_FORMATS, type SourceFormat } from './convert/formats.js';
import { tidy, type Tidied, withoutControls } from './convert/tidy.js';
import { filesIn, isFolder } from './source/read-folder.js';
import { readSource, TIMEOUT_OPTION } from './source/read-source.js';
import { writeWhole } from './source/write-file.js';
import { printableJson, type Terminal } from './terminal.js';

/** Reasons shown in full; the rest is a number. */
const SHOWN = 10;

const optional = (value: string | boolean | undefined) => (typeof value === 'string' ? value : undefined);

/** Newest first, what has no date last, the order of names among equals. */
function byDate(items: readonly Json[], zone: string | undefined): Json[] {
  const timeOf = (item: Json) => {
    const date = readDate(textAt(item, 'date_published') ?? '');
    return (date && instantOf(date, zone)?.getTime()) || -Infinity;
  };
  const timed = items.map((item) => ({ item, time: timeOf(item) }));
  return timed.sort((a, b) => (a.time === b.time ? 0 : b.time - a.time)).map(({ item }) => item);
}

async function convertFolder(
  folder: string,
  from: SourceFormat,
  values: OptionValues,
  terminal: Terminal,
): Promise<Converted> {
  const paths = await filesIn(folder, (name) => isFileOf(from, name));
  if (paths.length === 0)
    throw new CommandError(
      `${folder} has no files to convert.`,
      'A folder of Markdown needs names that end in .md; for others say --from.',
    );
  const parts: Converted[] = [];
  for (const path of paths) {
    terminal.progress(`Converting ${parts.length + 1} of ${paths.length}: ${path}`);
    const { text } = await readSource(path, values, terminal);
    parts.push(await convertText(from, text, { place: path, base: optional(values['base']) }));
  }
  terminal.progress('');
  return {
    head: parts[0]!.head,
    items: byDate(
      parts.flatMap(({ items }) => items),
      optional(values['time-zone']),
    ),
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
  };
}

async function convertOne(
  place: string,
  from: SourceFormat,
  values: OptionValues,
  terminal: Terminal,
): Promise<Converted> {
  const { text, url } = await readSource(place, values, terminal);
  return convertText(from, text, { place, base: optional(values['base']) ?? url });
}

function feedOf({ head }: Converted, items: readonly Json[], values: OptionValues): string {
  const { title, _city_news: known, ...rest } = head;
  const feed = {
    version: VERSION,
    title: optional(values['title']) ?? title ?? '',
    ...compact({
      ...rest,
      home_page_url: optional(values['home']) ?? head['home_page_url'],
      feed_url: optional(values['feed-url']),
      language: optional(values['language']) ?? head['language'],
      _city_news: compact({ ...(known as Json | undefined), time_zone: optional(values['time-zone']) }),
    }),
    items,
  };
  return `${printableJson(withoutControls(feed))}\n`;
}

function sayWhatHappened(
  converted: Converted,
  tidied: Tidied,
  values: OptionValues,
  terminal: Terminal,
): void {
  const leftOut = [...converted.leftOut, ...tidied.leftOut];
  const { length } = tidied.items;
  terminal.say(`${length} ${length === 1 ? 'item' : 'items'} converted.`);
  if (leftOut.length > 0) terminal.say(terminal.paint('yellow', `Left out (${leftOut.length}):`));
  for (const reason of leftOut.slice(0, SHOWN)) terminal.say(`  ${reason}`);
  if (leftOut.length > SHOWN) terminal.say(`  and ${leftOut.length - SHOWN} more`);
  if (converted.head['title'] === undefined && values['title'] === undefined)
    terminal.say('The source names no title for the feed. Give it one with --title "City news".');
  if (tidied.dates > 0)
    terminal.say(`${tidied.dates} times have no offset. Name their zone, as in --time-zone Asia/Seoul.`);
}

export const convert: Command = {
  usage: '<file|url|folder|-> [--from format] [-o feed.json] [--force]',
  help: `Makes a JSON Feed of news in another format.

Examples
  city-news convert https://example.org/rss.xml -o feed.json
  city-news convert news/ -o feed.json --title "City news" --language en      a folder of Markdown
  city-news convert posts.json --from wordpress --base https://example.org/
  city-news convert page.html --from html --base https://example.org/news/1
  city-news convert rss.xml --time-zone Asia/Seoul | city-news check -

Options
  --from       ${SOURCE_FORMATS.join(', ')} (auto looks at the beginning)
  -o, --output the file to write; without it the feed is printed
  --force      replaces a file that is there
  --title, --language, --home, --feed-url
               what the feed says of itself, where the source does not
  --base       the address a file came from, for relative addresses
  --time-zone  the zone of times without an offset, such as Asia/Seoul
  --timeout    seconds that an address may take (20)

Items under embargo, drafts and what is not published are left out, and it says which.
Ends with 0 when the feed is written, 2 when it is not.`,
  options: {
    from: { type: 'string', default: 'auto' },
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean', default: false },
    title: { type: 'string' },
    language: { type: 'string' },
    home: { type: 'string' },
    'feed-url': { type: 'string' },
    base: { type: 'string' },
    'time-zone': { type: 'string' },
    ...TIMEOUT_OPTION,
  },
  async run(words, values, terminal) {
    const place = onlyWord(words, 'file, address or folder', 'city-news convert rss.xml -o feed.json');
    const from = oneOfWords('from', values['from'], SOURCE_FORMATS);
    const zone = optional(values['time-zone']);
    if (zone !== undefined && !isZone(zone))
      throw new CommandError(`There is no time zone "${zone}".`, 'Write a name such as Asia/Seoul.');
    const base = optional(values['base']);
    if (base !== undefined && !/^https?:\/\/[^/]/i.test(base))
      throw new CommandError(`--base is no address: ${base}`, 'Write it as https://example.org/news/');
    const convertPlace = (await isFolder(place)) ? convertFolder : convertOne;
    const converted = await convertPlace(place, from, values, terminal);
    const tidied = tidy(converted.items, zone);
    const text = feedOf(converted, tidied.items, values);
    const output = optional(values['output']);
    if (output === undefined) terminal.print(text.trimEnd());
    else await writeWhole(output, text, values['force'] === true);
    sayWhatHappened(converted, tidied, values, terminal);
    if (output !== undefined)
      terminal.say(`Written to ${output}. Look at it with: city-news check ${output}`);
    return 0;
  },
};
