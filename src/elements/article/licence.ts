/**
 * Terms of use as text and as a link that machines know (`rel="license"`): KOGL 0 to 4 with its AI mark, the Open
 * Government Licence, Creative Commons; any other id is shown as the feed writes it. Never guesses a licence.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Licence } from '../../model/feed.js';
import { checkLink } from '../../model/urls.js';
import { say, type MessageKey, type Speech } from '../../text/messages.js';
import { words, type Tongue } from '../templates/words.js';

interface Terms {
  readonly name: string;
  readonly url?: string | undefined;
}

function termsOf(id: string, speech: Speech): Terms {
  const kogl = /^KOGL-([0-4])$/i.exec(id)?.[1];
  if (kogl)
    return {
      name: `${say(speech, 'kogl', { n: Number(kogl) })} (${say(speech, `kogl${kogl}` as MessageKey)})`,
      // Type 0 has no page of this form.
      url: kogl === '0' ? undefined : `https://www.kogl.or.kr/info/licenseType${kogl}.do`,
    };
  const [, terms, version] = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/i.exec(id) ?? [];
  if (terms && version)
    return {
      name: `CC ${terms.toUpperCase()} ${version}`,
      url: `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`,
    };
  if (/^CC0-1\.0$/i.test(id))
    return { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  const ogl = /^OGL-UK-(\d)\.0$/i.exec(id)?.[1];
  if (ogl)
    return {
      name: `Open Government Licence v${ogl}.0`,
      url: `https://www.nationalarchives.gov.uk/doc/open-government-licence/version/${ogl}/`,
    };
  return { name: id };
}

/** The line of the licence, or nothing where none is given. */
export function renderLicence(
  licence: Licence | undefined,
  speech: Speech,
  tongue: Tongue,
): TemplateResult | typeof nothing {
  if (!licence) return nothing;
  const { id, attribution, aiTraining } = licence;
  const { name, url: known } = termsOf(id ?? licence.url ?? '', speech);
  const url = licence.url ?? known;
  const isAi = aiTraining === undefined ? undefined : say(speech, aiTraining ? 'aiAllowed' : 'aiRefused');
  return html`<p class="licence" part="licence">
    <span class="label">${say(speech, 'licence')}</span>
    ${url ? html`<a rel="license" href=${checkLink(url) ?? nothing}>${name}</a>` : name}${
      isAi ? html` · ${isAi}` : nothing
    }${attribution ? html` · ${words(attribution, tongue)}` : nothing}
  </p>`;
}
