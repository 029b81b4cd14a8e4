/**
 * A Vite plugin for the CDN builds: Lit, DOMPurify and date-fns go out as npm delivers them, bundled and minified.
 * Promises to stop the build where another plugin has changed a file of a package, and names the file.
 */
import { readFileSync } from 'node:fs';

export function asPublished() {
  return {
    name: 'as-published',
    moduleParsed({ id, code }) {
      if (!id.includes('/node_modules/') || code === readFileSync(id, 'utf8')) return;
      this.error(
        `${id} is not as its package delivers it: a plugin of vite.config.ts has changed it. ` +
          'A security release of a package must never mean mending patches; leave its files alone.',
      );
    },
  };
}
