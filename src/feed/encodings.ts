/**
 * Bytes that are no plain UTF-8 → text, in the encoding that they are written in: what a mark, the answer or the document
 * says (T5). A chunk of its own, for feeds of today are UTF-8.
 * Promises letters that somebody wrote or nothing: what was decoded in the wrong way is never news.
 */

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  // Without a mark, what begins with `<`, `{` or `[` and a zero.
  ['utf-16le', [0x3c, 0]],
  ['utf-16le', [0x7b, 0]],
  ['utf-16le', [0x5b, 0]],
  ['utf-16be', [0, 0x3c]],
  ['utf-16be', [0, 0x7b]],
  ['utf-16be', [0, 0x5b]],
];

const IN_HEADER = /charset\s*=\s*["']?([^\s"';,]+)/i;
const IN_XML = /<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)/i;

/** Of a hundred letters beyond ASCII, how many may be broken: text cut in the middle of one has a few. */
const BROKEN_AT_MOST = 5;

function decoderOf(label: string | undefined): TextDecoder | undefined {
  try {
    return label === undefined ? label : new TextDecoder(label);
  } catch {
    // An encoding that nobody knows counts as none.
    return undefined;
  }
}

/** Whether this is how the bytes were meant; without what could not be decoded. */
function wholeText(text: string): string | undefined {
  const broken = text.split('\ufffd').length - 1;
  const letters = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  const isMeant = !text.includes('\0') && broken * 100 <= letters * BROKEN_AT_MOST;
  return isMeant ? text.replaceAll('\ufffd', '') : undefined;
}

/** @param type the `Content-Type` of the answer */
export function decode(bytes: Uint8Array, type: string | null): string | undefined {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const said = [IN_HEADER.exec(type ?? '')?.[1], IN_XML.exec(start)?.[1]];
  // Servers say Latin-1 of whatever they serve, so that the document is believed first.
  if (decoderOf(said[0])?.encoding === 'windows-1252') said.reverse();
  for (const label of [marked, ...said, 'utf-8']) {
    const decoder = decoderOf(label);
    // What has a zero in it says UTF-16 by itself; a document that only says so is ASCII.
    if (!decoder || (!marked && decoder.encoding.startsWith('utf-16'))) continue;
    const text = wholeText(decoder.decode(bytes));
    if (text !== undefined) return text;
  }
  return undefined;
}
