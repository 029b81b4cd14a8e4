/**
 * XML that is broken in the common ways, mended as text: no browser's parser passes over a fault.
 * Promises text in which what was right stays as it is; what it cannot mend the parser will refuse. Sections of CDATA are
 * passed over, and no text is searched twice.
 */
import { textOf } from '../html/inert.js';
import type { Setting } from './setting.js';

/** The root of a feed. Words before it are notices of a server, words after it those of a cache. */
export const FEED_ROOT = /<(?:[a-z][\w.-]{0,40}:)?(?:rss|rdf|feed)[\s>]/i;

// One that is left open is so to its end.
const CDATA = '<!\\[CDATA\\[[^]*?(?:\\]\\]>|$)';

const END_TAG = new RegExp(`${CDATA}|</([^\\s<>]+)\\s*>`, 'g');

// The end of a section that was not begun, a reference or a bare ampersand, and a bare `<`.
const FAULT = new RegExp(
  `${CDATA}|\\]\\]>|&(?:#(\\d+|[xX][\\da-fA-F]+);|([A-Za-z][A-Za-z\\d]*);)?|<(?![\\p{L}_:/!?])`,
  'gu',
);

// A name ends where the lookahead says, or each part of it would be tried.
const OPENING = /^<[^\s/>"']+(?=[\s/>])(?:[^>"']|"[^"]*"|'[^']*')*>/;

const PREFIX = /(?:<\/?|\s)([A-Za-z_][\w.-]*):(?=[A-Za-z_][\w.-]*[\s/>=])/g;

/** Prefixes declared at most; a text with more of them is none that people write. */
const MOST_PREFIXES = 50;

/** Not allowed in XML in any form, and left behind by word processors. */
export const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

const OWN_NAMES: readonly string[] = ['amp', 'lt', 'gt', 'quot', 'apos'];

// For private use, so that no name of HTML stands for it.
const SEPARATOR = '\ue000';

/** From the root element to its end. */
function cut(text: string): string {
  const whole = text.slice(Math.max(0, text.search(FEED_ROOT)));
  const [, name] = /^<([^\s<>/]+)/.exec(whole) ?? [];
  for (const end of whole.matchAll(END_TAG))
    if (end[1] === name) return whole.slice(0, end.index + end[0].length);
  return whole;
}

/** Declares on the root what is used and declared nowhere, or elsewhere only. */
function declare(text: string): string {
  const [opening = ''] = OPENING.exec(text) ?? [];
  const declared = new Set([...opening.matchAll(/\sxmlns:([^\s=]+)/g)].map(([, prefix]) => prefix));
  const used = new Set<string>();
  for (const [, prefix = ''] of text.matchAll(PREFIX)) {
    if (used.size === MOST_PREFIXES) break;
    if (!/^xml/i.test(prefix) && !declared.has(prefix)) used.add(prefix);
  }
  const names = [...used].map((prefix) => ` xmlns:${prefix}="urn:prefix:${prefix}"`).join('');
  return opening.replace(/^<[^\s/>]+/, (name) => name + names) + text.slice(opening.length);
}

const isCharacter = (code: number) =>
  code < 32
    ? [9, 10, 13].includes(code)
    : code <= 0x10ffff && !/[\p{Cs}\ufffe\uffff]/u.test(String.fromCodePoint(code));

/** What the names of HTML in a text stand for. */
function namesIn(text: string, { parse }: Setting): ReadonlyMap<string, string> {
  const names = [...new Set(text.match(/&[A-Za-z][A-Za-z\d]*;/g))];
  // All in one go, after a letter, since HTML passes over white space at its beginning.
  const [, ...characters] = textOf(['x', ...names].join(SEPARATOR), parse).split(SEPARATOR);
  return new Map(names.map((name, index) => [name, characters[index]!]));
}

/** References, ampersands and the rest of `FAULT`, each as the author meant it. */
function mendCharacters(text: string, setting: Setting): string {
  const known = namesIn(text, setting);
  return text.replace(FAULT, (whole, code?: string, name?: string) => {
    if (whole.startsWith('<!')) return whole;
    if (whole === '<') return '&lt;';
    if (whole === ']]>') return ']]&gt;';
    // `0x1f` is a number to JavaScript, as `031` is.
    if (code) return isCharacter(Number(`0${code}`)) ? `&#${Number(`0${code}`)};` : '';
    if (OWN_NAMES.includes(name ?? '')) return whole;
    const decoded = known.get(whole) ?? '&';
    return /[&<]/.test(decoded) ? `&amp;${whole.slice(1)}` : decoded;
  });
}

/** The feed in a text that no parser took as it was. */
export function mendXml(text: string, setting: Setting): string {
  return declare(mendCharacters(cut(text), setting));
}
