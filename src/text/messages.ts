/**
 * The words of the interface: which dictionary speaks for a language, and how a message is said.
 * Promises a sentence for every key in a language that is there; several languages may be on one page at once.
 */
import { maximize, numberFormatter, pluralRules } from './formatters.js';
import { en } from './languages/en.js';
import type { enLater } from './languages/en-later.js';

export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

export type Dictionary = Readonly<Record<string, Message>>;

export type MessageKey = keyof typeof en | keyof typeof enLater;

const languages = new Map<string, Dictionary>([['en', en]]);

/** Adds messages to a language. */
export function learn(language: string, messages: Dictionary): void {
  languages.set(language, { ...languages.get(language), ...messages });
}

/** A language as the visitor meets it. */
export interface Speech {
  /** The dictionary in use, for `lang` (A14). */
  readonly language: string;
  /** The tag for dates and numbers: the one asked for where the dictionary speaks it, so that en-GB stays en-GB. */
  readonly locale: string;
}

const spoken = new Map<string, Speech>();

/** Chooses the dictionary for a tag: its likely script and language decide, else English. */
export function negotiate(tag: string): Speech {
  const known = spoken.get(tag);
  if (known) return known;
  const wanted = maximize(tag);
  const language =
    [wanted && `${wanted.language}-${wanted.script}`, wanted?.language].find(
      (name) => name && languages.has(name),
    ) ?? 'en';
  const speech = {
    language,
    locale: wanted?.language === language.split('-')[0] ? tag.replaceAll('_', '-') : language,
  };
  spoken.set(tag, speech);
  return speech;
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
