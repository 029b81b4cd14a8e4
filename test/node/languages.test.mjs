/**
 * The ten languages: which of them a tag needs, and the form each chooses for a number.
 * Asserts our own sentences; how a number is written is the engine's.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { readLanguages } from '../../scripts/languages.mjs';
import { languageFileFor, languageLoader, loadLanguage } from '../../dist/text/load-language.js';
import { negotiate, onWords, say } from '../../dist/text/messages.js';

// Looked at without importing the languages themselves, for that alone would teach them.
const PLURALS = {
  en: { 0: 'other', 1: 'one', 2: 'other', 5: 'other', 11: 'other', 21: 'other', 1_000_000: 'other' },
  es: { 0: 'other', 1: 'one', 2: 'other', 5: 'other', 11: 'other', 21: 'other', 1_000_000: 'many' },
  fr: { 0: 'one', 1: 'one', 2: 'other', 5: 'other', 11: 'other', 21: 'other', 1_000_000: 'many' },
  ru: { 0: 'many', 1: 'one', 2: 'few', 5: 'many', 11: 'many', 21: 'one', 1_000_000: 'many' },
  ar: { 0: 'zero', 1: 'one', 2: 'two', 5: 'few', 11: 'many', 21: 'many', 1_000_000: 'other' },
};

for (const tag of ['ko', 'ja', 'zh-hans', 'zh-hant', 'vi'])
  PLURALS[tag] = Object.fromEntries(Object.keys(PLURALS.en).map((n) => [n, 'other']));

/** Tags as pages write them: the file they need, then the language they speak. */
const TAGS = [
  ['en', undefined, 'en'],
  ['en-GB', undefined, 'en'],
  ['ko', 'ko', 'ko'],
  ['ko-KR', 'ko', 'ko'],
  ['KO_kr', 'ko', 'ko'],
  ['ja-JP', 'ja', 'ja'],
  ['zh', 'zh-hans', 'zh-Hans'],
  ['zh-CN', 'zh-hans', 'zh-Hans'],
  ['zh-SG', 'zh-hans', 'zh-Hans'],
  ['zh-Hans', 'zh-hans', 'zh-Hans'],
  ['cmn', 'zh-hans', 'zh-Hans'],
  ['zh_TW', 'zh-hant', 'zh-Hant'],
  ['zh-TW', 'zh-hant', 'zh-Hant'],
  ['zh-HK', 'zh-hant', 'zh-Hant'],
  ['zh-MO', 'zh-hant', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-hant', 'zh-Hant'],
  ['zh-Hans-TW', 'zh-hans', 'zh-Hans'],
  ['es-419', 'es', 'es'],
  ['es-MX', 'es', 'es'],
  ['fr-CA', 'fr', 'fr'],
  ['ru-KZ', 'ru', 'ru'],
  ['vi-VN', 'vi', 'vi'],
  ['ar', 'ar', 'ar'],
  ['ar-EG', 'ar', 'ar'],
  ['pt-BR', undefined, 'en'],
  ['no', undefined, 'en'],
  ['nb', undefined, 'en'],
  ['yue', undefined, 'en'],
  ['zh-Latn', undefined, 'en'],
  ['constructor', undefined, 'en'],
  ['', undefined, 'en'],
  ['_', undefined, 'en'],
  ['zh-', undefined, 'en'],
  ['한국어', undefined, 'en'],
  ['not a tag!', undefined, 'en'],
];

describe('languageFileFor', () => {
  for (const [tag, file] of TAGS)
    it(`gives ${file ?? 'nothing to load'} for ${JSON.stringify(tag)}`, () =>
      assert.equal(languageFileFor(tag), file));
});

describe('loadLanguage', () => {
  it('brings a language, tells those who wait, and leaves English until then', async () => {
    let told = 0;
    const end = onWords(() => told++);
    assert.deepEqual(negotiate('ko-KR'), { language: 'en', locale: 'en' });
    await loadLanguage('ko-KR');
    assert.deepEqual(negotiate('ko-KR'), { language: 'ko', locale: 'ko-KR' });
    assert.equal(told, 1);
    await loadLanguage('ko');
    assert.equal(told, 1);
    end();
    await loadLanguage('vi');
    assert.equal(told, 1);
  });

  it('has nothing to bring for English, for what we do not ship and for broken tags', async () => {
    for (const tag of ['en', 'pt-BR', 'not a tag!', '']) await loadLanguage(tag);
  });

  it('asks for each file once, however many ask', async () => {
    const asked = [];
    const load = languageLoader({ ko: async () => asked.push('ko'), ja: async () => asked.push('ja') });
    await Promise.all([load('ko'), load('ko-KR'), load('ja'), load('ko')]);
    await load('ja');
    assert.deepEqual(asked, ['ko', 'ja']);
  });

  it('does not fail where a file does not come, and asks again', async () => {
    let times = 0;
    const load = languageLoader({
      ko: () => {
        times++;
        throw new TypeError('Failed to fetch dynamically imported module');
      },
    });
    await Promise.all([load('ko'), load('ko')]);
    assert.equal(times, 1);
    await load('ko');
    assert.equal(times, 2);
  });
});

describe('the languages', () => {
  let read;

  before(async () => {
    // Reading them teaches them.
    read = await readLanguages();
  });

  for (const [tag, , language] of TAGS)
    it(`${JSON.stringify(tag)} speaks ${language}, and counts as it asks where it is spoken`, () => {
      const locale = language === 'en' && !/^en/.test(tag) ? 'en' : tag.replaceAll('_', '-');
      assert.deepEqual(negotiate(tag), { language, locale });
    });

  it('are ten', () =>
    assert.deepEqual(['en', ...Object.keys(read.languages)].sort(), Object.keys(PLURALS).sort()));

  for (const [tag, forms] of Object.entries(PLURALS))
    for (const [digits, category] of Object.entries(forms))
      it(`${tag} says ${digits} by the form ${category}`, () => {
        const messages = tag === 'en' ? read.english : read.languages[tag];
        const n = Number(digits);
        const { views } = messages;
        assert.ok(Object.hasOwn(views, category), tag);
        const spoken = say(negotiate(tag), 'views', { n });
        assert.equal(spoken, views[category].replace('{n}', new Intl.NumberFormat(tag).format(n)));
        assert.equal(new Intl.PluralRules(tag).select(n), category);
      });

  it('write quotation marks, apostrophes and dots as print does', () => {
    for (const [tag, messages] of Object.entries(read.languages))
      for (const [key, message] of Object.entries(messages))
        for (const text of typeof message === 'string' ? [message] : Object.values(message)) {
          assert.doesNotMatch(text, /['"`]|\.\.\.|^\s| {2}/, `${tag}: ${text}`);
          // What is put before something else brings its own space.
          if (!['topics', 'source', 'comma'].includes(key))
            assert.doesNotMatch(text, /\s$/, `${tag}: ${text}`);
        }
  });

  it('keep French colons with their word', () => {
    for (const text of Object.values(read.languages.fr))
      if (typeof text === 'string') assert.doesNotMatch(text, /[^\u00a0]:/, text);
  });
});
