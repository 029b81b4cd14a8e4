/**
 * Writes `cdn/languages/<tag>.js`: what a language says, for pages with the one-file bundle. `src/cdn/language-files.ts`
 * takes it. Needs dist. Promises classic scripts that load nothing and only add to one array of the page.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Every language but English, which the bundle speaks itself. */
const LANGUAGE = /^(?!en)([a-z-]+?)(?:-article)?\.js$/;

const wordsOf = async (file) => Object.values(await import(pathToFileURL(file).href))[0];

export async function writeLanguageFiles(root) {
  const [from, to] = [join(root, 'dist/text/languages'), join(root, 'cdn/languages')];
  mkdirSync(to, { recursive: true });
  const names = new Set(readdirSync(from).flatMap((file) => LANGUAGE.exec(file)?.[1] ?? []));
  for (const name of names) {
    const words = {
      ...(await wordsOf(join(from, `${name}.js`))),
      ...(await wordsOf(join(from, `${name}-article.js`))),
    };
    const taught = JSON.stringify([Intl.getCanonicalLocales(name)[0], words]);
    writeFileSync(join(to, `${name}.js`), `(self.cityNewsLanguages??=[]).push(${taught});\n`);
  }
}
