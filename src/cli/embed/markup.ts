/**
 * Values in the languages of snippets. The one place where they are escaped.
 * Promises that no value can end the text it stands in, whatever it is.
 */
import type { AttributeValue, Script, Settings } from './settings.js';

/** For an attribute in double quotes, also in templates that give braces a meaning. */
export function attributeText(value: string): string {
  return value.replace(/[&<>"'`{}\r\n]/g, (character) => `&#${character.codePointAt(0)};`);
}

/** A JavaScript text, fit for script and JSX alike. */
export function scriptText(value: string): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}

/** A PHP text. */
export function phpText(value: string): string {
  return `'${value.replace(/[\\']/g, '\\$&')}'`;
}

/** A tag with its attributes, one a line when there are many. */
export function tag(name: string, attributes: readonly (readonly [string, AttributeValue])[]): string {
  const words = attributes.map(([key, value]) =>
    value === true ? key : `${key}="${attributeText(String(value))}"`,
  );
  const line = `<${name} ${words.join(' ')}>`;
  return line.length <= 100 ? line : `<${name}\n  ${words.join('\n  ')}\n>`;
}

/** The list, with words for visitors without script. */
export function list({ attributes }: Pick<Settings, 'attributes'>): string {
  return `${tag('city-news-list', attributes)}
  <p>The news is shown here as soon as it is there.</p>
</city-news-list>`;
}

const isEager = ({ attributes }: Settings) =>
  attributes.some(([name, value]) => name === 'loading' && value === 'eager');

/** What the browser has to know early: the hashes of the chunks, the feeds that are wanted at once, and the module. */
export function preloads(settings: Settings): string[] {
  const { sources, script, isModule, importMap } = settings;
  const feeds = sources.map((source) =>
    tag('link', [
      ['rel', 'preload'],
      ['as', 'fetch'],
      ['href', source],
      ['crossorigin', 'anonymous'],
    ]),
  );
  const code = [
    ['rel', 'modulepreload'],
    ['href', script.address],
    ['integrity', script.integrity],
    ['crossorigin', 'anonymous'],
  ] as const;
  return [
    // Before any module, or some browsers do not hear it.
    ...(importMap ? [`<script type="importmap">${importMap}</script>`] : []),
    // A list is lazy unless it says otherwise, and one far down may never ask for its feed.
    ...(isEager(settings) ? feeds : []),
    ...(isModule ? [tag('link', code)] : []),
  ];
}

/** The script, and the language it speaks where that is a file of its own. */
export const filesOf = ({ script, language }: Settings): readonly Script[] =>
  language ? [script, language] : [script];

/** The script tags. */
export function scripts(settings: Settings): string[] {
  const kind = settings.isModule ? (['type', 'module'] as const) : (['defer', true] as const);
  return filesOf(settings).map(
    ({ address, integrity }) =>
      `${tag('script', [kind, ['src', address], ['integrity', integrity], ['crossorigin', 'anonymous']])}</script>`,
  );
}
