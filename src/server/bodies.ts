/**
 * How the bodies of articles are sanitized and written where there is no page: through jsdom, if it is installed.
 * Accepts nothing but SafeHtml, so the compiler refuses a body that was not sanitized.
 */
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { copyBy } from '../elements/templates/safe-html.js';
import { openWindow } from './peers.js';

/** Gets ready for bodies; says whether there is anything to sanitize them with. */
export async function prepareBodies(): Promise<boolean> {
  const window = await openWindow();
  if (!window) return false;
  copyBy((body) => {
    const box = window.document.createElement('div');
    box.append(window.document.importNode(body, true));
    return unsafeHTML(box.innerHTML);
  });
  return true;
}
