/**
 * A partner's own words: single strings put in place of ours, or a language that we do not ship.
 * Promises all of them or an error that names what is wrong. Never part of a page that does not ask for it.
 */
import { maximize } from '../model/language-tag.js';
import { en } from './languages/en.js';
import { enArticle } from './languages/en-article.js';
import { enLater } from './languages/en-later.js';
import { enReader } from './languages/en-reader.js';
import { candidates, learn, type Message, type MessageKey } from './messages.js';

/** Words of the interface by their keys. What is not among them is said as before, or in English. */
export type Words = Readonly<Partial<Record<MessageKey, Message>>>;

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The dictionary a tag stands for: one for all regions of a language, and one more for each further script. */
function dictionaryOf(tag: string): string | undefined {
  const wanted = maximize(tag);
  const [exact, language] = candidates(wanted);
  if (!wanted || !language) return undefined;
  // Chinese has no usual script here: both have their dictionary.
  const isUsual = language !== 'zh' && maximize(language)?.script === wanted.script;
  return isUsual ? language : exact;
}

/** What is wrong with a message, as the end of a sentence. */
function faultOf(key: string, message: unknown): string | undefined {
  if (![en, enReader, enLater, enArticle].some((words) => Object.hasOwn(words, key)))
    return `there is no message "${key}".`;
  if (typeof message === 'string') return undefined;
  const forms = Object.entries(message ?? {});
  const unknown = forms.find(([form]) => !FORMS.includes(form))?.[0];
  if (unknown !== undefined)
    return `the message "${key}" has a form "${unknown}". The forms are ${FORMS.join(', ')}.`;
  if (!forms.some(([form]) => form === 'other') || forms.some(([, text]) => typeof text !== 'string'))
    return `the message "${key}" is no text, nor texts by number with one named "other".`;
  return undefined;
}

/**
 * Puts words in place of those of a language, or adds a language; elements on the page say them at once.
 * Regions share their language's words: `en-GB` means `en`, `zh-TW` means `zh-Hant`. Throws on a tag that is none and
 * on a message that is none.
 */
export function registerLanguage(tag: string, words: Words): void {
  const language = dictionaryOf(tag);
  if (!language)
    throw new Error(`registerLanguage: "${tag}" is no language tag. Write one such as "ko" or "zh-Hant".`);
  for (const [key, message] of Object.entries(words)) {
    const fault = faultOf(key, message);
    if (fault) throw new Error(`registerLanguage("${tag}"): ${fault}`);
  }
  learn(language, {}, words);
}
