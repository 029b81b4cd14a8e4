/**
 * Bytes → text, in the encoding that they are written in: byte order mark, then header, then what the document says.
 * Promises text for any bytes; what does not fit its encoding becomes U+FFFD.
 */

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const IN_HEADER = /charset\s*=\s*"?([^\s";]+)/i;
const IN_XML = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)/i;
const IN_HTML = /<meta[^>]+charset\s*=\s*["']?([^\s"'/>;]+)/i;

function decoderOf(label: string | undefined): TextDecoder | undefined {
  try {
    return label === undefined ? label : new TextDecoder(label);
  } catch {
    // An encoding that nobody knows counts as none.
    return undefined;
  }
}

/** @param type the `Content-Type` of the answer, if there was one */
export function decode(bytes: Uint8Array, type = ''): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  // JSON is UTF-8, whatever a header claims (D13).
  const isJson = /^\s*[[{]/.test(start);
  const label =
    marked ??
    (isJson ? 'utf-8' : (IN_HEADER.exec(type)?.[1] ?? IN_XML.exec(start)?.[1] ?? IN_HTML.exec(start)?.[1]));
  return (decoderOf(label) ?? new TextDecoder()).decode(bytes);
}
