/**
 * `npm run languages`: checks every language of src/text/languages against English and against CLDR.
 * Promises a sentence for each key, placeholder or plural category that is missing or too many, and for a language
 * that no line of load-language.ts loads. Needs a build; never judges a translation.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './prepare.mjs';

const ENGLISH = ['en', 'en-reader', 'en-later', 'en-filter', 'en-article'];

/** What the article in full and a search say stands in a file of its own. */
const ARTICLE = '-article';

/** As far as a form that leaves its number out is looked at: no language counts by hand beyond. */
const COUNTED = Array.from({ length: 1001 }, (_, n) => n);

const placeholdersOf = (text) =>
  [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name))].sort();

/** The categories that stand for one number alone, so that the form may say it in words. */
function namedNumbers(rules) {
  const counts = new Map();
  for (const n of COUNTED) counts.set(rules.select(n), (counts.get(rules.select(n)) ?? 0) + 1);
  return rules.resolvedOptions().pluralCategories.filter((category) => counts.get(category) === 1);
}

function* checkText(text, wanted, mayOmit) {
  if (typeof text !== 'string' || text.trim() === '') {
    yield ['text', 'is empty'];
    return;
  }
  const found = placeholdersOf(text);
  for (const name of wanted)
    if (!found.includes(name) && !mayOmit(name)) yield ['placeholder', `lacks {${name}}`];
  for (const name of found)
    if (!wanted.includes(name)) yield ['placeholder', `has {${name}}, which English has not`];
}

function* checkForms(forms, english, rules) {
  const categories = rules.resolvedOptions().pluralCategories;
  const named = namedNumbers(rules);
  const wanted = placeholdersOf(english.other);
  for (const category of categories)
    if (!Object.hasOwn(forms, category)) yield ['category', `lacks the form "${category}"`];
  for (const [category, text] of Object.entries(forms)) {
    if (!categories.includes(category)) {
      yield ['category', `has the form "${category}", which the language does not know`];
      continue;
    }
    const mayOmit = (name) => name === 'n' && named.includes(category);
    for (const [rule, fault] of checkText(text, wanted, mayOmit)) yield [rule, `${fault} in "${category}"`];
  }
}

function* checkMessage(message, english, rules) {
  if (typeof english === 'string') {
    if (typeof message === 'string') yield* checkText(message, placeholdersOf(english), () => false);
    else yield ['kind', 'has forms by number, where English has one text'];
  } else if (typeof message === 'object' && message) yield* checkForms(message, english, rules);
  else yield ['kind', 'is one text, where English has forms by number'];
}

/** What is wrong with a language, as `{ rule, key, text }`. */
export function checkLanguage(tag, messages, english) {
  const rules = new Intl.PluralRules(tag);
  const findings = [];
  const find = (rule, key, fault) => findings.push({ rule, key, text: `${tag}: "${key}" ${fault}.` });
  for (const key of Object.keys(english)) {
    if (!Object.hasOwn(messages, key)) find('missing', key, 'is missing');
    else for (const [rule, fault] of checkMessage(messages[key], english[key], rules)) find(rule, key, fault);
  }
  for (const key of Object.keys(messages))
    if (!Object.hasOwn(english, key)) find('extra', key, 'is no message of English');
  return findings;
}

/** The built dictionaries by their tags, each whole, and English in its parts. */
export async function readLanguages() {
  const folder = join(root, 'dist/text/languages');
  if (!existsSync(folder)) throw new Error('dist is not built. Run npm run build first.');
  const languages = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    const dictionaries = Object.values(await import(pathToFileURL(join(folder, file)).href));
    if (dictionaries.length !== 1)
      throw new Error(`${file} exports ${dictionaries.length} things; a language exports its dictionary.`);
    languages[file.replace('.js', '')] = dictionaries[0];
  }
  const parts = ENGLISH.map((name) => languages[name]);
  for (const name of ENGLISH) delete languages[name];
  for (const name of Object.keys(languages).filter((file) => file.endsWith(ARTICLE))) {
    const tag = name.slice(0, -ARTICLE.length);
    languages[tag] = { ...languages[name], ...languages[tag] };
    delete languages[name];
  }
  return { english: Object.assign({}, ...parts), parts, languages };
}

async function checkAll() {
  const { english, parts, languages } = await readLanguages();
  const { languageFileFor } = await import(pathToFileURL(join(root, 'dist/text/load-language.js')).href);
  const texts = Object.keys(english)
    .filter((key) => parts.filter((part) => Object.hasOwn(part, key)).length > 1)
    .map((key) => `en: "${key}" stands in two files.`);
  for (const [tag, messages] of Object.entries({ en: english, ...languages })) {
    texts.push(...checkLanguage(tag, messages, english).map(({ text }) => text));
    if (tag !== 'en' && languageFileFor(tag) !== tag)
      texts.push(`${tag}: no line of src/text/load-language.ts loads it.`);
  }
  return { texts, count: Object.keys(languages).length + 1 };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { texts, count } = await checkAll();
  for (const text of texts) console.error(text);
  if (texts.length === 0) console.log(`${count} languages say everything that English says.`);
  process.exitCode = texts.length > 0 ? 1 : 0;
}
