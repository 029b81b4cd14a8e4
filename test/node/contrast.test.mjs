/**
 * The contrast of every pair of colours that can meet, in each theme, each preset and on a page of black and white
 * (A28): 4.5 for words, 3 for the focus ring and the edges of boxes and badges. Worked out from the sources, so that a
 * colour without a part to play, a token without a value and a level without a badge fail.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wcagContrast } from 'culori';
import { AWARD_LEVELS } from '../../dist/model/award.js';
import { cascade, colourOf, onGround, rulesOf } from '../helpers/cascade.mjs';
import {
  parseSheet,
  readDocumentedTokens,
  readElementSheets,
  readPresets,
} from '../helpers/style-sources.mjs';

const WORDS = 4.5;
const EDGES = 3;

/** The part that each colour plays: what it must reach on every ground. */
const LEAST = {
  text: WORDS,
  muted: WORDS,
  link: WORDS,
  'link-hover': WORDS,
  'link-visited': WORDS,
  error: WORDS,
  focus: EDGES,
  'border-strong': EDGES,
  'error-border': EDGES,
};
const GROUNDS = ['background', 'surface', 'sunken'];
/** What stands on words that the text marks. */
const ON_MARK = ['text', 'link'];
/** Hairlines divide what space divides too. */
const DECORATION = ['border'];

const MORE = '@media (prefers-contrast:more)';
const shadow = readElementSheets().flatMap(rulesOf);
const presets = readPresets();

/** What a page and a reader can choose. */
const LOOKS = {
  'no theme': {},
  ...Object.fromEntries(
    ['light', 'dark', 'auto', 'contrast'].map((theme) => [`theme="${theme}"`, { theme }]),
  ),
  'theme="auto" and more contrast': { theme: 'auto', conditions: [MORE] },
  ...Object.fromEntries(Array.from(presets, ([name, preset]) => [`the preset ${name}`, { preset }])),
  'the preset krds in high contrast': { preset: presets.get('krds'), mode: 'high-contrast' },
  'the preset krds as the system is': { preset: presets.get('krds'), mode: 'theme' },
};

/** The colours in force in a scheme on an element, or on a badge of a level inside it. */
function paint({ theme, preset, mode, conditions }, scheme, level, rules = shadow) {
  const page = { tag: 'html', attributes: mode ? { 'data-krds-mode': mode } : {} };
  const host = { tag: 'city-news-list', isHost: true, attributes: theme ? { theme } : {}, parent: page };
  const onHost = cascade([rules, preset ? rulesOf(preset) : []], host, conditions);
  const badge = { tag: 'span', classes: ['badge', level], parent: host };
  const own = level ? cascade([rules], badge, conditions) : new Map();
  const variables = new Map([...onHost, ...own]);
  const [ink, paper] = scheme === 'dark' ? ['#fff', '#000'] : ['#000', '#fff'];
  const current = variables.get('--city-color-text') ?? ink;
  const find = (value) => colourOf(value, { variables, scheme, current });
  /** A token as the styles use it: by its private name, which has a default, where there is one. */
  const token = (name) =>
    find(variables.has(`--_city-${name}`) ? `var(--_city-${name})` : `var(--city-color-${name})`);
  const isSet = (name) =>
    ['', '_'].some((mark) => variables.has(`--${mark}city-${mark ? '' : 'color-'}${name}`));
  const background = isSet('background') ? token('background') : find(paper);
  return { own, find, token, isSet, background, schemes: onHost.get('color-scheme') ?? 'light dark' };
}

/** Every pair that can meet, with its ratio. */
function pairsOf(look, scheme, rules) {
  const { token, isSet, background } = paint(look, scheme, undefined, rules);
  const isOwn = Boolean(look.theme ?? look.preset);
  // Without a theme some colours are the page's own, and so are their pairs.
  const isPresent = (name) => isOwn || isSet(name);
  const pairs = [];
  const add = (words, colour, ground, least) =>
    pairs.push({ words, least, ratio: wcagContrast(onGround(colour, ground), ground) });
  for (const place of GROUNDS.filter((name) => name === 'background' || isPresent(name))) {
    const ground = place === 'background' ? background : onGround(token(place), background);
    for (const [name, least] of Object.entries(LEAST))
      if (isPresent(name)) add(`${name} on ${place}`, token(name), ground, least);
  }
  if (isPresent('mark'))
    for (const name of ON_MARK)
      add(`${name} on mark`, token(name), onGround(token('mark'), background), WORDS);
  for (const level of AWARD_LEVELS) {
    const { own, find } = paint(look, scheme, level, rules);
    const fill = find(own.get('background-color') ?? own.get('background') ?? 'none');
    const ground = fill ? onGround(fill, background) : background;
    const edge = own.get('border-color') ?? own.get('border')?.split(' ').slice(2).join(' ');
    if (!edge || !own.has('color'))
      throw new Error(`There is no value for the edge or the words of ${level}.`);
    add(`words of ${level}`, find(own.get('color')), ground, WORDS);
    add(`edge of ${level}`, find(edge), background, EDGES);
  }
  return pairs;
}

const tooPale = (pairs) =>
  pairs
    .filter(({ ratio, least }) => !(ratio >= least))
    .map(({ words, ratio, least }) => `${words}: ${ratio.toFixed(2)} instead of ${least}`);

describe('contrast (A28)', () => {
  it('knows the part that every colour plays', () => {
    const colours = [...readDocumentedTokens().keys()].filter((name) => name.startsWith('--city-color-'));
    const known = [...Object.keys(LEAST), ...GROUNDS, 'mark', ...DECORATION].map(
      (name) => `--city-color-${name}`,
    );
    assert.deepEqual(colours.sort(), known.sort());
  });

  for (const [name, look] of Object.entries(LOOKS))
    for (const scheme of paint(look, 'light').schemes.split(' '))
      it(`is enough with ${name}, ${scheme}`, () => {
        const pairs = pairsOf(look, scheme);
        const count = name === 'no theme' ? 12 : Object.keys(LEAST).length * GROUNDS.length + ON_MARK.length;
        assert.equal(pairs.length, count + 2 * AWARD_LEVELS.length);
        assert.deepEqual(tooPale(pairs), []);
      });

  it('is measured light and dark where the page or the system decides', () => {
    const schemesOf = (name) => paint(LOOKS[name], 'light').schemes;
    for (const name of ['no theme', 'theme="auto"', 'the preset krds as the system is'])
      assert.equal(schemesOf(name), 'light dark', name);
    for (const name of ['theme="dark"', 'the preset krds in high contrast'])
      assert.equal(schemesOf(name), 'dark', name);
    for (const name of presets.keys()) assert.equal(schemesOf(`the preset ${name}`), 'light', name);
  });
});

describe('the measure of contrast', () => {
  const changed = (text) => [...shadow, ...rulesOf(parseSheet(text, 'x'))];
  const look = LOOKS['theme="light"'];
  const light = ":host([theme='light'])";

  it('gives the ratios that WCAG gives', () => {
    const pairs = pairsOf(
      look,
      'light',
      changed(`${light} { --city-color-text: #000; --city-color-muted: #767676 }`),
    );
    const ratioOf = (words) => pairs.find((pair) => pair.words === words).ratio.toFixed(2);
    assert.equal(ratioOf('text on background'), '21.00');
    assert.equal(ratioOf('muted on background'), '4.54');
  });

  for (const [what, text, pale] of [
    ['a token that is too pale', `${light} { --city-color-muted: #888 }`, /^muted on background: 3\.5/],
    ['a ground that is too dark', `${light} { --city-color-sunken: #888 }`, /^muted on sunken/],
    ['words of a badge that are too pale', '.badge.certified { color: #9c9 }', /^words of certified/],
    ['an edge of a badge that is too pale', '.other { border-color: #ddd }', /^edge of other/],
    ['a fill that swallows its words', `${light} { --city-badge-winner: #fff }`, /^words of winner/],
  ])
    it(`finds ${what}`, () => assert.match(tooPale(pairsOf(look, 'light', changed(text))).join('\n'), pale));

  for (const [what, text, words] of [
    [
      'a token without a value',
      '.badge { color: var(--city-color-none) }',
      /^Error: --city-color-none has no value/,
    ],
    ['a colour that is none', `${light} { --city-color-muted: 4px }`, /^Error: Not a colour: 4px/],
    ['a selector it does not know', ':nth-child(2) { color: red }', /^Error: Unknown: :nth-child/],
    [
      'a mixture it does not know',
      '.badge { color: color-mix(in oklch, red 50%, blue) }',
      /^Error: Unknown: color-mix/,
    ],
  ])
    it(`throws at ${what}`, () => assert.throws(() => pairsOf(look, 'light', changed(text)), words));

  it('throws where a pair is not there', () => {
    const without = shadow.filter(({ path }) => !path.endsWith('badge.styles.ts'));
    assert.throws(() => pairsOf(look, 'light', without), /no value for the/);
    const unset = shadow.filter(({ path }) => !path.endsWith('themes.styles.ts'));
    assert.throws(() => pairsOf(look, 'light', unset), /--city-color-link-visited has no value/);
  });
});
