/**
 * Fetches a language when a page first needs it. The one list of the languages that we ship beside English.
 * Promises one chunk for each language, asked for once; where it does not come, English stays and the next call asks
 * again. To be imported lazily itself, for most pages speak one language.
 */
import { maximize } from './formatters.js';
import { candidates } from './messages.js';

type Files = Readonly<Record<string, () => Promise<unknown>>>;

const FILES: Files = {
  ar: () => import('./languages/ar.js'),
  es: () => import('./languages/es.js'),
  fr: () => import('./languages/fr.js'),
  ja: () => import('./languages/ja.js'),
  ko: () => import('./languages/ko.js'),
  ru: () => import('./languages/ru.js'),
  vi: () => import('./languages/vi.js'),
  'zh-hans': () => import('./languages/zh-hans.js'),
  'zh-hant': () => import('./languages/zh-hant.js'),
};

/** The file that speaks a tag, such as `zh-hant` for `zh-TW`; `undefined` for English and for what is not shipped. */
export function languageFileFor(tag: string, files = FILES): string | undefined {
  return candidates(maximize(tag))
    .map((name) => name.toLowerCase())
    .find((name) => Object.hasOwn(files, name));
}

/** A `loadLanguage` for the files given. */
export function languageLoader(files: Files): (tag: string) => Promise<void> {
  const asked = new Map<string, Promise<void>>();
  return async (tag) => {
    const name = languageFileFor(tag, files);
    if (name === undefined) return;
    const answer =
      asked.get(name) ??
      Promise.resolve()
        .then(files[name])
        .then(
          () => undefined,
          () => void asked.delete(name),
        );
    asked.set(name, answer);
    await answer;
  };
}

/** Brings the words for a tag, if we ship them, and never fails; `onWords` tells those who wait for them. */
export const loadLanguage = languageLoader(FILES);
