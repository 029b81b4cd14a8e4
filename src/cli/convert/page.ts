/**
 * A saved news page → an item: the section, the title, the line of publisher and views, the paragraphs (feeds.md §3.5).
 * Reads pages saved as HTML and as text. Promises only what stands on the page: no date, no picture and no name is made
 * up, and the short name of a publisher stands for its name.
 */
import { compact } from '../../adapters/json-feed.js';
import { CommandError } from '../command.js';
import type { Converted, Json, Origin } from './converted.js';
import { type Block, blocksOfHtml, blocksOfText, type Page } from './page-blocks.js';

/** `[category] publisher views`: the publisher in capitals, the views a bare number. */
const META = /^(?:(.*\S)\s+)?([A-Z][A-Z&]{1,9})\s+(\d{1,9})$/;

const SKIP = /^(go|skip|jump) to (the )?(main )?(content|navigation|menu)/i;

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The line of publisher and views, and the title before it; without such a line, the heading. */
function findHead(blocks: readonly Block[]): { title: number; meta: number } {
  const meta = blocks.findIndex((block, index) => index > 0 && META.test(block.text));
  if (meta > 0) return { title: meta - 1, meta };
  const title = blocks.findIndex((block) => block.level === 1);
  const heading = title >= 0 ? title : blocks.findIndex((block) => block.level > 0);
  return { title: heading, meta: heading };
}

/** The nearest line before the title that is no link to skip something. */
function sectionBefore(blocks: readonly Block[], title: number): string | undefined {
  return blocks
    .slice(0, title)
    .filter(({ text, level }) => !SKIP.test(text) && (level > 0 || text.length <= 60))
    .at(-1)?.text;
}

function bodyOf(blocks: readonly Block[]): string {
  return blocks
    .map(
      ({ html, text, level }) => html ?? (level > 0 ? `<h2>${escape(text)}</h2>` : `<p>${escape(text)}</p>`),
    )
    .join('');
}

function readPage(page: Page, { place, base }: Origin): { section: string | undefined; item: Json } {
  const blocks = page.blocks.filter(({ text }) => text);
  const { title, meta } = findHead(blocks);
  const head = blocks[title];
  if (!head)
    throw new CommandError(
      `${place} has no title that can be told from the rest.`,
      'Save the page of one article, as HTML or as text with its line of publisher and views.',
    );
  const [, category, abbr, views] = (meta > title && META.exec(blocks[meta]!.text)) || [];
  const section = sectionBefore(blocks, title);
  const url = page.url ?? base;
  return {
    section,
    item: compact({
      id: url,
      url,
      title: head.text,
      content_html: bodyOf(blocks.slice(meta + 1)),
      language: page.language,
      _city_news: compact({
        category: category ?? section,
        publisher: abbr && { name: abbr, abbr },
        views: views === undefined ? views : Number(views),
      }),
    }),
  };
}

export function fromPage(text: string, origin: Origin): Converted {
  const page = /^\s*</.test(text) ? blocksOfHtml(text, origin.base) : blocksOfText(text);
  const { section, item } = readPage(page, origin);
  return {
    head: compact({
      title: section,
      home_page_url: typeof item['url'] === 'string' ? new URL('/', item['url']).href : undefined,
      language: page.language,
      _city_news: compact({ section }),
    }),
    items: [item],
    leftOut: [],
  };
}
