/**
 * A Vite plugin that minifies the CSS inside css`` literals of *.styles.ts.
 * Promises that a literal is either minified or stops the build with its file and line; an expression inside one
 * is refused, for it cannot be told what it stands for. Never touches any other file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';

const LITERAL = /\bcss`((?:[^`\\]|\\[^])*)`/g;

const lineAt = (text, index) => text.slice(0, index).split('\n').length;

const PRIVATE = /--_city-[a-z-]+/g;

const sources = fileURLToPath(new URL('../../src/elements', import.meta.url));

/** Every private custom property of the styles; its place in the list is its name in the build. */
const privateNames = readdirSync(sources, { recursive: true })
  .filter((file) => file.endsWith('.styles.ts'))
  .flatMap((file) => readFileSync(join(sources, file), 'utf8').match(PRIVATE) ?? [])
  .filter((name, index, names) => names.indexOf(name) === index)
  .sort();

const shorten = (css) => css.replace(PRIVATE, (name) => `--_${privateNames.indexOf(name).toString(36)}`);

/** Minifies every css`` literal in the text of a module. */
export function minifyLiterals(code, file) {
  return code.replace(LITERAL, (_, raw, index) => {
    const place = `${file}:${lineAt(code, index)}`;
    if (raw.includes('${'))
      throw new Error(
        `${place}: a css literal with an expression cannot be minified. Join styles in an array instead.`,
      );
    if (raw.replace(/\\[\\`$]/g, '').includes('\\'))
      throw new Error(`${place}: write a backslash in a css literal twice, so that CSS gets one.`);
    const css = raw.replace(/\\(.)/g, '$1');
    let result;
    try {
      result = transform({ filename: file, code: new TextEncoder().encode(css), minify: true });
    } catch (error) {
      const line = lineAt(code, index) + (error.loc?.line ?? 1) - 1;
      throw new Error(`${file}:${line}: this CSS cannot be parsed: ${error.message}`, { cause: error });
    }
    const [warning] = result.warnings;
    if (warning) throw new Error(`${place}: doubtful CSS: ${warning.message}`);
    const minified = shorten(new TextDecoder().decode(result.code));
    return 'css`' + minified.replace(/[\\`]|\$\{/g, '\\$&') + '`';
  });
}

export function minifyStyles() {
  return {
    name: 'minify-styles',
    enforce: 'pre',
    transform(code, id) {
      const file = id.split('?')[0];
      if (!file.endsWith('.styles.ts')) return null;
      // The map would only shift columns within one line of CSS.
      return { code: minifyLiterals(code, file), map: null };
    },
  };
}
