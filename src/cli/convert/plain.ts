/**
 * The words of foreign HTML, for titles and summaries; a browser's parser does this work for the adapters.
 * Promises one line of text that the reader, which decodes entities once more (T12), gives back as it is.
 */
import { Parser } from 'htmlparser2';
import { bodyOf as bodyFrom, plainOf, synopsisOf } from '../../adapters/words.js';
import { BLOCKS, SILENT } from '../../html/blocks.js';
import { isHidden } from '../../html/hidden.js';
import { unmask } from '../../html/inert.js';
import { pictureOf } from '../../html/lazy-pictures.js';
import { type AdapterOptions, settingOf } from '../../adapters/setting.js';
import type { Json } from './converted.js';

const namesOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const UNREAD = namesOf(SILENT);
const APART = namesOf(BLOCKS);

type Attributes = Readonly<Record<string, string>>;

/** The words of HTML, blocks kept apart, nothing of scripts or of what the source hides. */
export function wordsOf(html: string): string {
  let words = '';
  let silence = 0;
  const isUnread = (name: string, { class: classes = '', hidden, style }: Attributes) =>
    // The link with which WordPress themes end an excerpt.
    UNREAD.has(name) || (name === 'a' && /\bmore-link\b/.test(classes)) || isHidden(hidden, style);
  const parser = new Parser({
    onopentag(name, attributes) {
      if (silence > 0 || isUnread(name, attributes)) silence++;
      if (APART.has(name)) words += ' ';
    },
    onclosetag(name) {
      if (silence > 0) silence--;
      if (APART.has(name)) words += ' ';
    },
    ontext(text) {
      if (silence === 0) words += text;
    },
  });
  parser.end(html);
  return words.replace(/\s+/g, ' ').trim();
}

/** The first picture of HTML that is one for readers. */
export function pictureIn(html: string | undefined): { url: string; alt?: string | undefined } | undefined {
  let picture: ReturnType<typeof pictureOf>;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'img') picture ??= pictureOf((key) => attributes[key]);
    },
  });
  parser.end(html ?? '');
  return picture;
}

/** As much of a `DOMParser` as adapters need for words: the text of a body, with nothing left in it to remove. */
class WordsParser {
  parseFromString(html: string): Document {
    return {
      body: { textContent: wordsOf(unmask(html)), querySelectorAll: () => [] },
    } as unknown as Document;
  }
}

/** What the adapters are given in the place of a browser. */
export const ADAPTER_OPTIONS: AdapterOptions = { parser: WordsParser };

const setting = settingOf(undefined, ADAPTER_OPTIONS);

/** HTML as one line of text. */
export function plain(html: string | undefined): string | undefined {
  return plainOf(html, setting) || undefined;
}

/** A synopsis as one line of text, without what a program wrote at its end. */
export function plainSynopsis(html: string | undefined): string | undefined {
  return synopsisOf(html, setting) || undefined;
}

/** Summary and body from the two texts that RSS and Atom have. */
export function bodyOf(content: string | undefined, synopsis: string | undefined, url?: string): Json {
  return { ...bodyFrom(content, synopsis, setting, url) };
}
