/**
 * Everything of the elements that comes late in a browser, brought before a server renders: it renders once.
 */
import type { LitElement } from 'lit';
import { icons } from '../elements/base/icons.js';
import { NoticesController } from '../elements/base/notices-controller.js';
import { panel } from '../elements/base/panel-part.js';
import { late } from '../elements/list/late.js';
import { loadLanguage } from '../text/load-language.js';

/** Asks for a part until it is there. */
const untilHere = (ask: (asker: { requestUpdate: () => void }) => unknown): Promise<void> =>
  new Promise((resolve) => {
    if (ask({ requestUpdate: resolve }) !== undefined) resolve();
  });

const notices = (asker: { requestUpdate: () => void }): unknown => {
  const host = { ...asker, addController: () => undefined } as unknown as LitElement;
  let isHere: true | undefined;
  new NoticesController(host).render(() => {
    isHere = true;
    return undefined as never;
  });
  return isHere;
};

/** Brings the parts, and the words of a language where there are any. */
export async function bringAll(lang: string): Promise<void> {
  await Promise.all([
    ...[icons, panel, late.filter, notices].map((part) => untilHere(part)),
    loadLanguage(lang),
    loadLanguage(lang, true),
  ]);
}
