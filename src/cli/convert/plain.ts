/**
 * The words of foreign HTML, for titles and summaries; a browser's parser does this work for the adapters.
 * Promises one line of text that the reader, which decodes entities once more (T12), gives back as it is.
 */
import { Parser } from 'htmlparser2';
import { bodyOf as bodyFrom, plainOf } from '../../adapters/words.js';
import { type AdapterOptions, settingOf } from '../../adapters/setting.js';
import type { Json } from './converted.js';

const SILENT = new Set(['script', 'style', 'template', 'title', 'noscript']);

const BLOCKS = new Set(
  (
    'address article aside blockquote br caption dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ' +
    'ol p pre section table td th tr ul'
  ).split(' '),
);

/** The words of HTML, blocks kept apart, nothing of scripts. */
export function wordsOf(html: string): string {
  let words = '';
  let silence = 0;
  const parser = new Parser({
    onopentag(name, { class: classes = '' }) {
      // The link with which WordPress themes end an excerpt.
      if (silence > 0 || SILENT.has(name) || (name === 'a' && /\bmore-link\b/.test(classes))) silence++;
      if (BLOCKS.has(name)) words += ' ';
    },
    onclosetag(name) {
      if (silence > 0) silence--;
      if (BLOCKS.has(name)) words += ' ';
    },
    ontext(text) {
      if (silence === 0) words += text;
    },
  });
  parser.end(html);
  return words.replace(/\s+/g, ' ').trim();
}

/** As much of a `DOMParser` as adapters need for words: the text of a body, with nothing left in it to remove. */
class WordsParser {
  parseFromString(html: string): Document {
    return { body: { textContent: wordsOf(html), querySelectorAll: () => [] } } as unknown as Document;
  }
}

/** What the adapters are given in the place of a browser. */
export const ADAPTER_OPTIONS: AdapterOptions = { parser: WordsParser };

const setting = settingOf(undefined, ADAPTER_OPTIONS);

/** HTML as one line of text. */
export function plain(html: string | undefined): string | undefined {
  return plainOf(html, setting) || undefined;
}

/** Summary and body from the two texts that RSS and Atom have. */
export function bodyOf(content: string | undefined, synopsis: string | undefined): Json {
  return { ...bodyFrom(content, synopsis, setting) };
}
