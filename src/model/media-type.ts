/**
 * What kind of file an attachment is, where the feed does not say (I17, T30).
 * Promises a media type for every attachment, by the suffix of its address; it never asks a server.
 */
import type { Attachment } from './feed.js';

const OFFICE = 'application/vnd.openxmlformats-officedocument.';

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  doc: 'application/msword',
  docx: `${OFFICE}wordprocessingml.document`,
  hwp: 'application/x-hwp',
  hwpx: 'application/vnd.hancom.hwpx',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  png: 'image/png',
  pptx: `${OFFICE}presentationml.presentation`,
  xls: 'application/vnd.ms-excel',
  xlsx: `${OFFICE}spreadsheetml.sheet`,
  zip: 'application/zip',
};

/** The media type that the feed gives, else the one that the suffix suggests, else `application/octet-stream`. */
export function mediaTypeOf({ type, url }: Pick<Attachment, 'type' | 'url'>): string {
  const suffix = /\.(\w+)(?:[?#]|$)/.exec(url)?.[1]?.toLowerCase() ?? '';
  const guess = Object.hasOwn(TYPES, suffix) ? TYPES[suffix] : undefined;
  return type ?? guess ?? 'application/octet-stream';
}
