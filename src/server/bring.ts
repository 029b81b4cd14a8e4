/**
 * Everything of the elements that comes late in a browser, brought before a server renders: it renders once.
 */
import { levels } from '../elements/late/levels.js';
import { panel } from '../elements/late/panel-part.js';
import { statuses } from '../elements/late/status.js';
import { filter, notices } from '../elements/list/late.js';
import { loadLanguage } from '../text/load-language.js';

/** Brings the parts, and the words of a language where there are any. */
export async function bringAll(lang: string): Promise<void> {
  await Promise.all([
    ...[levels, panel, statuses, filter, notices].map((part) => part.load()),
    loadLanguage(lang),
    loadLanguage(lang, true),
  ]);
}
