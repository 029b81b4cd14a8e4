/**
 * `city-news embed`: options → the lines that put the news on a page.
 * Promises options for every attribute of the list, values that cannot break out of the snippet, and hashes of the
 * files in this very package.
 */
import { type Command, oneOfWords } from './command.js';
import { type Attribute, listAttributes } from './embed/manifest.js';
import { BUNDLES, readSettings } from './embed/settings.js';
import { snippet, TARGETS } from './embed/snippets.js';

const attributes = listAttributes();

const FIRST_FILE = 'The hash covers the first file; with --bundle whole every file has one.';
const ONE_MAP =
  'Most browsers hear one import map: if the page has one, put the lines of "integrity" into that. Browsers from before\n' +
  '2025 load the chunks without looking at their hashes; with --bundle whole every browser looks.';

function describe({ name, description, kind }: Attribute): string {
  return `  --${`${name}${kind === 'flag' ? '' : ` ${kind}`}`.padEnd(22)} ${description}`;
}

export const embed: Command = {
  usage: '--src <url> [--for html|npm|react|vue|wordpress|drupal] [attributes of the list]',
  help: `Prints the lines that put the news on a page.

Examples
  city-news embed --src https://example.org/feed.json
  city-news embed --src /news.json --count 3 --layout cards --lead
  city-news embed --src "/roads.json /parks.json" --heading "News of both offices"
  city-news embed --src https://example.org/feed.json --for wordpress --bundle whole
  city-news embed --src https://example.org/feed.json --for react > CityNews.jsx

Options
  --for       ${TARGETS.join(', ')}
  --bundle    small loads the rest when it is needed, with its hashes in an import map; whole is one file, and one more for a
              language, each with its hash
  --cdn       where the folder cdn of this package lies; the default is a folder with its version in the name
  --images    hosts of pictures, separated by commas, for the policy

Attributes of the list
${attributes.map(describe).join('\n')}`,
  options: {
    ...Object.fromEntries(
      attributes.map(({ name, kind }) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
    ),
    for: { type: 'string', default: 'html' },
    bundle: { type: 'string', default: BUNDLES[0] },
    cdn: { type: 'string' },
    images: { type: 'string' },
  },
  run(words, values, terminal) {
    const target = oneOfWords('for', values['for'], TARGETS);
    // What stands without an option can only be meant as the feed, or as several.
    const src = words.length > 0 ? words.join(' ') : values['src'];
    const isPasted = ['html', 'wordpress', 'drupal'].includes(target);
    const settings = readSettings(attributes, { ...values, src });
    terminal.print(snippet(target, settings));
    if (values['cdn'] === undefined && isPasted)
      terminal.say(
        `\nPut the folder cdn of this package where ${settings.script.address} leads, or say --cdn.`,
      );
    if (isPasted)
      terminal.say(
        'From another server the files need Access-Control-Allow-Origin, and text/javascript as their type.',
      );
    if (isPasted && settings.isModule) terminal.say(settings.importMap ? ONE_MAP : FIRST_FILE);
    return Promise.resolve(0);
  },
};
