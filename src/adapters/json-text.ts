/**
 * JSON in a text that has more in it: servers write notices of PHP before it, and caches a comment after it.
 * Promises the longest value that is whole, and what stands around it; it looks at no character more than a few times.
 */

export interface FoundJson {
  readonly value: unknown;
  /** What stands around it, tags left out; empty where there is nothing. */
  readonly around: string;
}

/** What can be the beginning of a list or an object. */
const START = /[[{](?=\s*["[\]{}])/g;

const PART = /"(?:[^"\\]|\\.)*(?:"|$)|[[\]{}]/gs;

/** Values tried at most. */
const MOST_STARTS = 20;

/** Texts looked through at most, in lengths of the whole. */
const MOST_LOOKS = 3;

/** Where the value that begins at `start` ends, by its brackets. */
function endOf(text: string, start: number): number {
  let depth = 0;
  PART.lastIndex = start;
  for (let part = PART.exec(text); part; part = PART.exec(text)) {
    if (part[0] === '[' || part[0] === '{') depth++;
    else if ((part[0] === ']' || part[0] === '}') && --depth === 0) return PART.lastIndex;
  }
  return text.length;
}

function parse(text: string): FoundJson | undefined {
  try {
    return { value: JSON.parse(text) as unknown, around: '' };
  } catch {
    return undefined;
  }
}

export function findJson(whole: string): FoundJson | undefined {
  const text = whole.trim();
  const plain = parse(text);
  if (plain) return plain;
  let best: FoundJson | undefined;
  let longest = 0;
  let looks = 0;
  START.lastIndex = 0;
  for (let tries = 0; tries < MOST_STARTS && looks < MOST_LOOKS * text.length; tries++) {
    const start = START.exec(text)?.index;
    if (start === undefined) break;
    const end = endOf(text, start);
    looks += end - start;
    const found = end - start > longest ? parse(text.slice(start, end)) : undefined;
    if (!found) continue;
    longest = end - start;
    START.lastIndex = end;
    const around = `${text.slice(0, start)} ${text.slice(end)}`;
    best = {
      value: found.value,
      around: around
        .replace(/<!--|-->|<[^<>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    };
  }
  return best;
}
