/**
 * What a reader's words are looked for in: title, summary, topics and text of an article, folded so that case, accents
 * and width make no difference. Promises to look at each article once, and time in proportion to its length. Pure.
 */
import type { Article } from './feed.js';
import { cleanLine } from './plain-text.js';

/** Characters of a text that are looked at. */
const MOST = 100_000;

/** Letters with a stroke, which Unicode does not take apart, and the sigma at the end of a word. */
const PLAIN: Readonly<Record<string, string>> = { đ: 'd', ø: 'o', ł: 'l', ς: 'σ' };

/**
 * Marks of Latin, Greek, Cyrillic, Hebrew and Arabic, for those of other scripts are letters; Arabic's stretching; and
 * what is not seen, such as a place for a hyphen.
 */
const IGNORED = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640\p{Cf}]/gu;

/** Text in which alike is the same. Upper case first, for "ß" is "SS" only there. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(IGNORED, '')
    .toUpperCase()
    .toLowerCase()
    .replace(/[đøłς]/g, (letter) => PLAIN[letter]!)
    .normalize('NFKD')
    .replace(IGNORED, '');

/** Tags that may stand within a word. */
const WITHIN = /<\/?(?:a|abbr|b|bdi|code|em|font|i|ins|mark|s|small|span|strong|sub|sup|u|wbr)\b[^<>]*>/gi;

/** Markup as words, piece by piece between words, for what is cleaned may not be long. */
function plain(html: string): string {
  const words = html
    .slice(0, MOST)
    .replace(WITHIN, '')
    .replace(/<[^>]*>?/g, ' ');
  return (words.match(/[^]{1,4000}(?:\s|$)|[^]{1,4000}/g) ?? []).map(cleanLine).join(' ');
}

const folded = new WeakMap<Article, string>();

function textOf(article: Article): string {
  const known = folded.get(article);
  if (known !== undefined) return known;
  const { title, summary = '', topics, text = '', html = '' } = article;
  const all = fold([title, summary, ...topics, text.slice(0, MOST), plain(html)].join('\n'));
  folded.set(article, all);
  return all;
}

/** Whether an article has all of these words, whole or begun, in whatever order. */
export function finder(words: string): (article: Article) => boolean {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return (article) => wanted.every((word) => textOf(article).includes(word));
}
