/**
 * The files of an article: title, kind, size, pages. Promises a word for every file, and nothing a feed did not say.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Attachment } from '../../model/feed.js';
import { mediaTypeOf } from '../../model/media-type.js';
import { checkLink } from '../../model/urls.js';
import { speakSize } from '../../text/file-size.js';
import { say, type Speech } from '../../text/messages.js';
import { words, type Tongue } from '../templates/words.js';

/** Short names of the kinds that newsrooms attach; the rest is named by its suffix. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/hwp\+zip|hwpx/, 'HWPX'],
  [/hwp/, 'HWP'],
  [/pdf/, 'PDF'],
  [/wordprocessing/, 'DOCX'],
  [/msword/, 'DOC'],
  [/spreadsheet/, 'XLSX'],
  [/excel/, 'XLS'],
  [/presentation/, 'PPTX'],
  [/zip/, 'ZIP'],
];

function kindOf(file: Attachment): string {
  const type = mediaTypeOf(file);
  const kind = KINDS.find(([pattern]) => pattern.test(type))?.[1];
  const suffix = /\.([a-z\d]{2,5})(?:[?#]|$)/i.exec(file.url)?.[1];
  return kind ?? (suffix ?? type.split('/')[1] ?? type).toUpperCase();
}

/** The last part of an address, for a file without a title. */
function nameOf({ title, url }: Attachment): string {
  const last = new URL(url).pathname.split('/').pop() || url;
  try {
    return title ?? decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** What is known of a file, such as "PDF, 1.2 MB, 12 pages". */
function factsOf(file: Attachment, speech: Speech): string {
  const { bytes, pages, accessible } = file;
  return [
    kindOf(file),
    bytes !== undefined && speakSize(bytes, speech.locale),
    pages !== undefined && say(speech, 'pages', { n: pages }),
    accessible && say(speech, 'accessible'),
  ]
    .filter(Boolean)
    .join(say(speech, 'comma'));
}

/** Files of one title are one thing in several formats (I18); each by its title, else alone. */
function groupsOf(files: readonly Attachment[]): Attachment[][] {
  const groups = new Map<string, Attachment[]>();
  for (const file of files) {
    const key = file.title ?? file.url;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()];
}

function renderFile(file: Attachment, speech: Speech, tongue: Tongue): TemplateResult {
  return html`<a href=${checkLink(file.url) ?? nothing} hreflang=${file.language ?? nothing}
    >${words(nameOf(file), tongue)} <span class="note">(${factsOf(file, speech)})</span></a
  >`;
}

/** The title once, then a link for each format, whose name has the title too. */
function renderFormats(files: readonly Attachment[], speech: Speech, tongue: Tongue): TemplateResult {
  const name = words(nameOf(files[0]!), tongue);
  const link = (file: Attachment) =>
    html` <a class="format" href=${checkLink(file.url) ?? nothing} hreflang=${file.language ?? nothing}
      ><span class="heard">${name}: </span>${factsOf(file, speech)}</a
    >`;
  return html`${name}${files.map(link)}`;
}

export function renderAttachments(
  files: readonly Attachment[],
  speech: Speech,
  tongue: Tongue,
  heading: TemplateResult,
): TemplateResult | typeof nothing {
  if (files.length === 0) return nothing;
  return html`<section class="files" part="attachments">
    ${heading}
    <ul role="list">
      ${groupsOf(files).map(
        (group) =>
          html`<li>
            ${group.length > 1 ? renderFormats(group, speech, tongue) : renderFile(group[0]!, speech, tongue)}
          </li>`,
      )}
    </ul>
  </section>`;
}
