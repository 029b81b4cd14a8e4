/**
 * What is wrong within a text of JSON, or with its quotes, and how to mend it.
 * Promises the place of the very character, however long the text is.
 */
import { nameOfCharacter } from './characters.js';
import type { Stop, Words } from './fault-words.js';

/** A text that is not closed, or has in it what a text may not. */
export function wordsForText(stop: Stop): Words {
  const { text, token } = stop;
  const from = token.offset;
  let at = from + 1;
  for (; at < from + token.text.length; at++) {
    const letter = text[at]!;
    if (letter === '\\') {
      const next = text[at + 1] ?? '';
      if (next === 'u' && !/^[\da-f]{4}$/i.test(text.slice(at + 2, at + 6)))
        return [at, 'after \\u come four digits of 0-9 and a-f'];
      if (!/["\\/bfnrtu]/.test(next))
        return [at, `${JSON.stringify(next)} cannot follow a backslash; a backslash itself is written \\\\`];
      at++;
    } else if (letter < ' ' && letter !== '\n' && letter !== '\r') {
      const written = JSON.stringify(letter).slice(1, -1);
      return [
        at,
        `${nameOfCharacter(letter)} stands within a text: delete it, or write it as the escape ${written}`,
      ];
    } else if (letter === '"') break;
  }
  return wordsForOpenText(stop);
}

function wordsForOpenText({ text, token, before, expected }: Stop): Words {
  const end = token.offset + token.text.length;
  if (end >= text.trimEnd().length)
    return [
      text.trimEnd().length,
      'it breaks off within a text, before the closing quote: was it saved and loaded whole?',
    ];
  // A quote too many earlier in the line turns outside and inside about.
  const [previous] = before;
  if (
    expected === 'comma-or-end' &&
    previous?.kind === 'text' &&
    previous.offset + previous.text.length === token.offset
  )
    return [token.offset, 'there is a quote too many; within a text it is written \\"'];
  const rest = text.slice(end).replace(/^[\r\n\s]+/, '');
  if (/^("(?:[^"\\\r\n]|\\.){0,200}"\s*[:,}\]]|[}\]{[])/.test(rest)) {
    const written = token.text.replace(/(?<![\s,}\]])[\s,}\]]+$/, '');
    return [token.offset + Math.max(1, written.length), 'the closing quote " of this text is missing here'];
  }
  return [end, 'a line ends within a text: a line break in a text is written \\n'];
}
