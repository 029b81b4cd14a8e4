/**
 * axe with every rule of WCAG 2.2 A and AA and its best practice on each state, theme and direction (A40): no
 * violation, and no contrast that axe could not decide. What axe cannot see, tree.test.ts does.
 */
import { expect, fixtureCleanup, nextFrame } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import '../../src/define.js';
import { THEMES } from '../../src/elements/base/city-element.js';
import { fakeNetwork, type Network } from '../helpers/network.js';
import { setTheme, showState, STATES, type Language } from '../helpers/states.js';

const { axe } = window as unknown as { axe: typeof axeCore };

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** English reads left to right and Arabic right to left. */
const LANGUAGES: readonly Language[] = ['en', 'ar'];

/** Firefox names what lies under a point without shadow hosts, so axe cannot decide there; the colours are the same. */
const isFirefox = navigator.userAgent.includes('Firefox/');

const tell = ({ id, nodes }: axeCore.Result) =>
  nodes.map(({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary}`);

/** A lone arrow or numeral is a sign beside words of the same colour, and axe cannot say more of it. */
const SIGNS = ['nonBmp', 'shortTextContent'];

const isText = ({ any }: axeCore.NodeResult) =>
  !any.some(({ data }) => SIGNS.includes((data as { messageKey?: string } | null)?.messageKey ?? ''));

async function findingsOf(stage: HTMLElement): Promise<string[]> {
  const { violations, incomplete } = await axe.run(stage, {
    runOnly: { type: 'tag', values: TAGS },
    resultTypes: ['violations', 'incomplete'],
  });
  const undecided = (isFirefox ? [] : incomplete)
    .filter(({ id }) => id === 'color-contrast')
    .map((result) => ({ ...result, nodes: result.nodes.filter(isText) }));
  return [...violations, ...undecided].flatMap(tell);
}

describe('axe finds nothing (A40)', () => {
  let network: Network;

  beforeEach(() => (network = fakeNetwork()));
  afterEach(async () => {
    network.restore();
    fixtureCleanup();
    // An element that comes in the same task as another leaves takes over its feed; tests must not.
    await nextFrame();
  });

  it('and would find a fault in a shadow root', async () => {
    const stage = await showState(STATES['the layout list']!, network);
    const { shadowRoot } = stage.querySelector('city-news-list')!;
    shadowRoot!.querySelector('[part=card] img')!.removeAttribute('alt');
    expect((await findingsOf(stage)).join()).to.match(/^image-alt at .*city-news-list/);
  });

  for (const [name, state] of Object.entries(STATES))
    for (const language of LANGUAGES)
      it(`in ${name}, in ${language}, in any theme`, async function () {
        this.timeout(60_000);
        const stage = await showState(state, network, language);
        const findings: string[] = [];
        for (const theme of THEMES) {
          await setTheme(stage, theme);
          const found = await findingsOf(stage);
          findings.push(...found.map((finding) => `${theme}: ${finding}`));
        }
        expect(findings, findings.join('\n')).to.deep.equal([]);
      });
});
