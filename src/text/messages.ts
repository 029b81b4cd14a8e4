/**
 * The words of the interface: which dictionary speaks for a language, and how a message is said.
 * Promises a sentence for every key in a language that is there; several languages may be on one page at once.
 */
import { maximize } from '../model/language-tag.js';
import { numberFormatter, pluralRules } from './formatters.js';
import { en } from './languages/en.js';
import type { enArticle } from './languages/en-article.js';
import type { enFilter } from './languages/en-filter.js';
import type { enLater } from './languages/en-later.js';
import type { enReader } from './languages/en-reader.js';

export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

export type Dictionary = Readonly<Record<string, Message>>;

type English = typeof en & typeof enReader & typeof enLater;

type EnglishInFull = typeof enArticle & typeof enFilter;

export type MessageKey = keyof English | keyof EnglishInFull;

/** Each of these messages in another language: where English has forms by number, one for each plural category. */
type Said<Messages, Category extends Intl.LDMLPluralRule> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string
    ? string
    : Readonly<Record<Category, string>>;
};

/** What lists, cards and badges say, in another language. */
export type Translation<Category extends Intl.LDMLPluralRule> = Said<English, Category>;

/** What only the article in full and a search say, in another language. */
export type ArticleTranslation<Category extends Intl.LDMLPluralRule> = Said<EnglishInFull, Category>;

const languages = new Map<string, Dictionary>([['en', en]]);

const listeners = new Set<() => void>();

/** Calls `listener` whenever words have come, so that what was said can be said again; gives the way to end that. */
export function onWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function speakAgain(): void {
  for (const tell of listeners) tell();
}

type Loader = (tag: string, isForArticle?: boolean) => unknown;

let loader: Loader = () => undefined;

let awaited = 0;

/** Words are on their way. */
export const areWordsAwaited = (): boolean => awaited > 0;

async function bring(tag: string, isForArticle = false): Promise<void> {
  awaited++;
  await loader(tag, isForArticle);
  awaited--;
}

/** Sets how words are fetched that no dictionary at hand has; those who wait ask for theirs at once. */
export function fetchWordsBy(fetcher: Loader): void {
  loader = fetcher;
  speakAgain();
}

/** Sends for the words of the article in full and of a search, where there is a way to do so. */
export function bringArticleWords({ language }: Speech): void {
  void bring(language, true);
}

/** Grows whenever words have come. */
export let learned = 0;

/** Adds messages to a language. Those it has already stay, so that a partner's words outlive ours, but for `instead`. */
export function learn(language: string, messages: Dictionary, instead?: Dictionary): void {
  learned++;
  languages.set(language, { ...messages, ...languages.get(language), ...instead });
  speakAgain();
}

/** A language as the visitor meets it. */
export interface Speech {
  /** The dictionary in use, for `lang` (A14). */
  readonly language: string;
  /** The tag for dates and numbers: the one asked for where the dictionary speaks it, so that en-GB stays en-GB. */
  readonly locale: string;
}

/** The dictionaries that could speak for a tag, best first: its likely script and language decide. */
export function candidates(wanted: ReturnType<typeof maximize>): string[] {
  return wanted ? [`${wanted.language}-${wanted.script}`, wanted.language] : [];
}

/** Chooses the dictionary for a tag, else English; then the words are sent for, where there is a way to do so. */
export function negotiate(tag: string): Speech {
  const wanted = maximize(tag);
  const found = candidates(wanted).find((name) => languages.has(name));
  const language = found ?? 'en';
  if (!found) void bring(tag);
  return {
    language,
    locale: wanted?.language === language.split('-')[0] ? tag.replaceAll('_', '-') : language,
  };
}

export type Values = Readonly<Record<string, string | number>>;

/** Says a message. `values.n` chooses the plural form; numbers are grouped as the language does. */
export function say(speech: Speech, key: MessageKey, values: Values = {}): string {
  const message = languages.get(speech.language)?.[key] ?? languages.get('en')?.[key] ?? '';
  const n = values['n'];
  const text =
    typeof message === 'string'
      ? message
      : (typeof n === 'number' && message[pluralRules(speech.language).select(n)]) || message.other;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined
      ? whole
      : typeof value === 'number'
        ? numberFormatter(speech.locale).format(value)
        : value;
  });
}
