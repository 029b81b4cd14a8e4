/**
 * The adapters on a page that lets nothing be parsed but through policies it names.
 */
import { expect } from '@open-wc/testing';
import { closePages, openPage } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const FEED =
  '<rss><channel><title>News</title><item><guid>1</guid><title>One &amp; all</title>' +
  '<description>&lt;p&gt;Few&lt;/p&gt;&lt;p&gt;words&lt;/p&gt;</description></item></channel></rss>';

/** What the page says after it has read the feed under this policy. */
async function saidUnder(policy: string): Promise<string> {
  const holder = document.createElement('p');
  holder.setAttribute('data-feed', FEED);
  const page = await openPage(holder.outerHTML, { policy, scripts: ['/test/adapters/trusted-page.ts'] });
  const shown = page.document.querySelector('[data-feed]')!;
  await waitUntil(() => shown.textContent, 'the page says nothing');
  return shown.textContent;
}

describe('adapt under Trusted Types', () => {
  afterEach(closePages);

  it('reads a feed through the policy of the package', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types lit-html city-news";
    expect(await saidUnder(policy)).to.equal('One & all: Few words');
  });

  it('says that it could not where the page does not allow that policy', async function () {
    // A browser without Trusted Types asks nobody.
    if (!('trustedTypes' in window)) this.skip();
    const policy = "require-trusted-types-for 'script'; trusted-types lit-html";
    expect(await saidUnder(policy)).to.match(/^AdapterError: The XML could not be read/);
  });
});
