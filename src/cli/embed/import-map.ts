/**
 * The import map with the hashes of the chunks, as the text of a script tag.
 * Promises the same text to the letter for the same folder, for a policy lets it pass by its hash.
 */
import { scriptText } from './markup.js';

/** Braces, too, are spelled: templates of others give two of them a meaning. */
const spelled = (text: string) =>
  scriptText(text).replace(/[{}]/g, (brace) => (brace === '{' ? '\\u007b' : '\\u007d'));

export function importMapText(folder: string, hashes: readonly (readonly [string, string])[]): string {
  // A place that begins with a word would be the name of a package.
  const base = /^(\.{0,2}\/|[a-z]+:)/i.test(folder) ? folder : `./${folder}`;
  const lines = hashes.map(([file, hash]) => `${spelled(file.replace(/^\.\//, base))}: ${scriptText(hash)}`);
  return `\n{ "integrity": {\n${lines.join(',\n')}\n} }\n`;
}
