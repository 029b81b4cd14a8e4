/**
 * `city-news render`: a feed → HTML that shows it without a script, as a piece, a page or a small site.
 * Promises sanitized, styled HTML, written whole or not at all, and a word about everything it leaves out. Never
 * overwrites a file unless told to.
 */
import type { Feed } from '../model/feed.js';
import { readNews, looksLikeFeed } from '../model/read-news.js';
import { checkResource } from '../model/urls.js';
import { isFuture } from '../text/dates.js';
import { negotiate, say } from '../text/messages.js';
import { NOWHERE } from '../server/addresses.js';
import { RenderError } from '../server/render-error.js';
import type { Attributes, Rendered } from '../server/render.js';
import { type Command, CommandError, onlyWord, type OptionValues } from './command.js';
import { readJson } from './convert/read-json.js';
import { listAttributes } from './embed/manifest.js';
import { checkValue } from './embed/settings.js';
import { pageOf } from './render/page.js';
import { imageOrigins, policyOf } from './render/policy.js';
import { buildSite } from './render/site.js';
import { pageStyle } from './render/style.js';
import { readSource, TIMEOUT_OPTION } from './source/read-source.js';
import { writeFolder } from './source/write-folder.js';
import { writeWhole } from './source/write-file.js';
import { printableHtml, type Terminal } from './terminal.js';

// An option of that name says how long an address may take.
const attributes = listAttributes().filter(({ name }) => name !== 'timeout');

/** Attributes that a person is most likely to want; every other one works as well. */
const SHOWN = ['lang', 'layout', 'theme', 'count', 'heading', 'topics', 'lead', 'article-url', 'src'];

/** Articles on a page of a site. */
const PER_PAGE = 10;

/** Reasons shown in full; the rest is a number. */
const MOST = 10;

const optional = (value: string | boolean | undefined) => (typeof value === 'string' ? value : undefined);

function addressFrom(option: string, value: string | boolean | undefined): string | undefined {
  const address = optional(value);
  const url = address === undefined ? undefined : checkResource(address);
  if (address !== undefined && url === undefined)
    throw new CommandError(`--${option} is no address: ${address}`, 'Write it as https://example.org/news/');
  return url;
}

/** The attributes that were given, checked. */
function givenAttributes(values: OptionValues): Attributes {
  const pairs = attributes.flatMap((attribute) => {
    const value = values[attribute.name];
    if (value === undefined || value === false) return [];
    return [[attribute.name, value === true ? value : checkValue(attribute, value)] as const];
  });
  return Object.fromEntries(pairs);
}

async function readFeedFrom(
  place: string,
  base: string | undefined,
  values: OptionValues,
  terminal: Terminal,
) {
  const { text, url } = await readSource(place, values, terminal);
  const json = readJson(text, place);
  if (!looksLikeFeed(json))
    throw new CommandError(
      `${place} is no JSON Feed.`,
      `If it is news in another format, make a feed of it first: city-news convert ${place} -o feed.json`,
    );
  return readNews(json, base ?? url ?? (values['site'] === undefined ? NOWHERE : undefined));
}

/** The feed without what is under embargo, and a word about each of those. */
function withoutEmbargoed(feed: Feed): { visible: Feed; leftOut: string[] } {
  const isHeld = ({ embargoUntil, timeZone }: Feed['articles'][number]) =>
    embargoUntil !== undefined && isFuture(embargoUntil, timeZone);
  const held = feed.articles.filter(isHeld);
  const articles = feed.articles.filter((article) => !isHeld(article));
  const leftOut = held.map(({ title, embargoUntil }) => `"${title}" is under embargo until ${embargoUntil}`);
  return { visible: held.length > 0 ? { ...feed, articles } : feed, leftOut };
}

function sayLeftOut(leftOut: readonly string[], terminal: Terminal): void {
  if (leftOut.length === 0) return;
  terminal.say(terminal.paint('yellow', `Left out (${leftOut.length}):`));
  for (const reason of leftOut.slice(0, MOST)) terminal.say(`  ${reason}`);
  if (leftOut.length > MOST) terminal.say(`  and ${leftOut.length - MOST} more`);
}

const sayPolicy = (policy: string, terminal: Terminal) => terminal.say(`Content-Security-Policy: ${policy}`);

/** A page around one element. Its own styles have a hash like those of the element. */
async function wholePage(rendered: Rendered, feed: Feed, title: string, given: Attributes) {
  const { createHash } = await import('node:crypto');
  const lang = String(given['lang'] ?? feed.language ?? 'en');
  const css = pageStyle(given['theme'] as string | undefined);
  const hash = `sha256-${createHash('sha256').update(css).digest('base64')}`;
  const html = pageOf({
    lang,
    dir: say(negotiate(lang), 'dir'),
    title,
    head: [`<style>${css}</style>`],
    body: [`<main>${rendered.html}</main>`],
  });
  return { html, hashes: [hash, ...rendered.styleHashes] };
}

async function renderOne(
  feed: Feed,
  given: Attributes,
  values: OptionValues,
  terminal: Terminal,
): Promise<void> {
  const article = optional(values['article']);
  const inline = values['inline'] === true;
  const isPage = values['page'] === true;
  // The words of the element are those of its page.
  const lang = isPage ? { lang: feed.language ?? 'en' } : {};
  const options = {
    attributes: { ...lang, ...given },
    inline,
    isStatic: given['src'] === undefined && !inline,
  };
  // With it come Lit and all elements, which no other command needs.
  const { render: renderFeed } = await import('../server/render.js');
  const rendered = await renderFeed(feed, { ...options, ...(article === undefined ? {} : { article }) });
  const shown = feed.articles.find(({ id, url }) => id === article || url === article);
  const title = shown?.title ?? String(given['heading'] ?? feed.title);
  const page = isPage ? await wholePage(rendered, feed, title, given) : undefined;
  const { html, hashes } = page ?? { html: rendered.html, hashes: rendered.styleHashes };
  const output = optional(values['output']);
  if (output === undefined) terminal.print(printableHtml(html.trimEnd()));
  else await writeWhole(output, `${html.trimEnd()}\n`, values['force'] === true);
  for (const note of rendered.notes) terminal.say(terminal.paint('yellow', note));
  if (output !== undefined) terminal.say(`Written to ${output}.`);
  const sources = hashes.map((hash) => `'${hash}'`);
  sayPolicy(policyOf(sources, imageOrigins([html]), options.isStatic), terminal);
}

async function renderSite(
  folder: string,
  feed: Feed,
  given: Attributes,
  values: OptionValues,
  terminal: Terminal,
): Promise<void> {
  const siteUrl = addressFrom('site-url', values['site-url'])?.replace(/\/?$/, '/');
  const { files, articles, listPages, notes } = await buildSite(feed, {
    lang: String(given['lang'] ?? feed.language ?? 'en'),
    attributes: { lang: feed.language ?? 'en', ...given },
    count: Number(given['count'] ?? PER_PAGE),
    siteUrl,
    onProgress: (done, all) => terminal.progress(`Rendering ${done + 1} of ${all}`),
  });
  terminal.progress('');
  await writeFolder(folder, files, values['force'] === true);
  for (const note of notes) terminal.say(terminal.paint('yellow', note));
  const pages = `${listPages} ${listPages === 1 ? 'page' : 'pages'} of the list`;
  terminal.say(`${articles} ${articles === 1 ? 'article' : 'articles'} and ${pages}, written to ${folder}.`);
  if (siteUrl === undefined)
    terminal.say(
      'There is no sitemap: say where the site will be, as in --site-url https://news.example.org/',
    );
  if (feed.nextUrl !== undefined)
    terminal.say(`The feed goes on at ${feed.nextUrl}; only its first page is rendered.`);
  sayPolicy(policyOf(["'self'"], imageOrigins(files.values()), true), terminal);
}

export const render: Command = {
  usage: '<file|url|-> [--article id] [--page] [-o out.html] | --site folder',
  help: `Makes HTML of a feed: styled, sanitized, and complete without a script.

Examples
  city-news render feed.json -o news.html                       a piece for a page of yours
  city-news render feed.json --page --theme light -o news.html  a whole page
  city-news render https://example.org/feed.json --layout cards --count 6 --lang ko
  city-news render feed.json --article 2026-01 --page -o article.html
  city-news render feed.json --src /feed.json                   for the script to take over
  city-news render feed.json --site public --site-url https://news.example.org/

Options
  --article    id or address of one article, to show it in full
  --page       a whole page instead of a piece
  -o, --output the file to write; without it the HTML is printed
  --site       a folder to write a small site into: pages of the list, a page for each article, feed and sitemap
  --site-url   where that site will be; without it there is no sitemap
  --inline     puts the feed into the tag, for the script
  --force      replaces the file, or the site that was written before
  --base       the address a file came from, for relative addresses
  --timeout    seconds that an address may take (20)

Attributes of the list, such as
${attributes
  .filter(({ name }) => SHOWN.includes(name))
  .map(
    ({ name, description, kind }) =>
      `  --${`${name}${kind === 'flag' ? '' : ` ${kind}`}`.padEnd(20)} ${description}`,
  )
  .join('\n')}

Needs two packages that are not installed with this one: npm install @lit-labs/ssr jsdom
Items under embargo are left out, and it says which.
Ends with 0 when the HTML is written, 2 when it is not.`,
  options: {
    ...Object.fromEntries(
      attributes.map(({ name, kind }) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
    ),
    ...TIMEOUT_OPTION,
    article: { type: 'string' },
    page: { type: 'boolean', default: false },
    output: { type: 'string', short: 'o' },
    site: { type: 'string' },
    'site-url': { type: 'string' },
    inline: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    base: { type: 'string' },
  },
  async run(words, values, terminal) {
    const place = onlyWord(words, 'feed', 'city-news render feed.json -o news.html');
    const site = optional(values['site']);
    if (site !== undefined && (values['article'] ?? values['output']) !== undefined)
      throw new CommandError(
        '--site writes a folder of its own.',
        'Leave out --article and -o, or leave out --site.',
      );
    const base = addressFrom('base', values['base']);
    const given = givenAttributes(values);
    const { feed, issues } = await readFeedFrom(place, base, values, terminal);
    const { visible, leftOut } = withoutEmbargoed(feed);
    try {
      if (site === undefined) await renderOne(visible, given, values, terminal);
      else await renderSite(site, visible, given, values, terminal);
    } catch (error) {
      if (!(error instanceof RenderError)) throw error;
      throw new CommandError(error.what, error.advice, { cause: error });
    }
    sayLeftOut(leftOut, terminal);
    if (site !== undefined && base === undefined && issues.some(({ code }) => code === 'url'))
      terminal.say(
        'Some addresses are relative, or none at all, and are left out. Say --base where the feed is from.',
      );
    return 0;
  },
};
