/**
 * As much of the cascade as colours need: which rules match an element, which of them wins, and what colour comes of
 * var(), light-dark(), color-mix() with transparent and currentColor.
 * Promises to throw at a selector or value it does not know, so that nothing passes for want of understanding.
 * Never reads a file. An element here is `{ tag, classes, attributes, isHost, parent }`.
 */
import * as css from 'css-tree';
import { blend, parse } from 'culori';

/** All rules of a sheet with the condition of the at-rules around them, in order. */
export function rulesOf({ path, sheet }) {
  const rules = [];
  const visit = (node, condition) => {
    for (const child of node.children ?? [])
      if (child.type === 'Rule') rules.push({ path, rule: child, condition });
      else if (child.type === 'Atrule' && child.block && child.name !== 'keyframes')
        visit(child.block, `@${child.name} ${css.generate(child.prelude)}`);
  };
  visit(sheet, '');
  return rules;
}

const STATES = new Set([
  'hover',
  'focus-visible',
  'lang',
  'dir',
  'has',
  'first-child',
  'last-child',
  'defined',
]);

/** Whether one part of a compound selector holds; states, such as hover, never do. */
function holds(part, element) {
  const anyOf = () => Array.from(part.children.first.children).some((selector) => matches(selector, element));
  switch (part.type) {
    case 'TypeSelector':
      return part.name === '*' || part.name === element.tag;
    case 'ClassSelector':
      return Boolean(element.classes?.includes(part.name));
    case 'IdSelector':
    case 'PseudoElementSelector':
      return false;
    case 'AttributeSelector': {
      const value = element.attributes?.[part.name.name];
      if (part.matcher !== null && part.matcher !== '=') throw new Error(`Unknown: ${css.generate(part)}`);
      return value !== undefined && (part.value === null || (part.value.value ?? part.value.name) === value);
    }
    case 'PseudoClassSelector':
      if (part.name === 'host')
        return Boolean(element.isHost) && (part.children === null || hostHolds(part.children.first, element));
      if (part.name === 'is' || part.name === 'where') return anyOf();
      if (part.name === 'not') return !anyOf();
      if (STATES.has(part.name)) return false;
  }
  throw new Error(`Unknown: ${css.generate(part)}`);
}

const hostHolds = (selector, element) => Array.from(selector.children).every((part) => holds(part, element));

/** Whether a selector, from its end outwards, matches an element. */
function matches(selector, element) {
  const compounds = [[]];
  for (const part of selector.children)
    if (part.type === 'Combinator') compounds.push([]);
    else compounds.at(-1).push(part);
  const isMet = (compound, at) => compound.every((part) => holds(part, at));
  if (!isMet(compounds.pop(), element)) return false;
  let ancestor = element.parent;
  for (const compound of compounds.reverse()) {
    while (ancestor && !isMet(compound, ancestor)) ancestor = ancestor.parent;
    if (!ancestor) return false;
    ancestor = ancestor.parent;
  }
  return true;
}

function specificityOf(selector) {
  let [classes, tags] = [0, 0];
  css.walk(selector, ({ type, name }) => {
    if (/^(Class|Attribute)Selector$/.test(type) || (type === 'PseudoClassSelector' && name !== 'is'))
      classes++;
    else if (type === 'TypeSelector') tags++;
  });
  return classes * 100 + tags;
}

/**
 * The declarations that win on an element, property to value; `conditions` are the at-rules that hold.
 * Rules of later layers win over all earlier ones, as those of a page do over those of a shadow root.
 */
export function cascade(layers, element, conditions = []) {
  const won = new Map();
  layers.forEach((rules, layer) => {
    for (const { rule, condition } of rules) {
      if (condition && condition !== '@media screen' && !conditions.includes(condition)) continue;
      const weights = Array.from(rule.prelude.children)
        .filter((selector) => matches(selector, element))
        .map(specificityOf);
      if (weights.length === 0) continue;
      const weight = layer * 1e6 + Math.max(...weights);
      for (const { type, property, value } of rule.block.children)
        if (type === 'Declaration' && weight >= (won.get(property)?.weight ?? 0))
          won.set(property, { weight, value });
    }
  });
  return new Map(Array.from(won, ([property, { value }]) => [property, css.generate(value).trim()]));
}

const nodesOf = (text) => css.parse(text, { context: 'value' }).children.toArray();
const isSpace = ({ type }) => type === 'WhiteSpace';

/** The arguments of a function, as text. */
function argumentsOf(node) {
  const lists = [''];
  for (const child of node.children)
    if (child.type === 'Operator' && child.value === ',') lists.push('');
    else lists[lists.length - 1] += ` ${css.generate(child)}`;
  return lists.map((text) => text.trim());
}

/**
 * The colour a value comes to: `variables` are the custom properties in force, `scheme` is light or dark, `current` the
 * colour of the text. Undefined for none and inherit.
 */
export function colourOf(value, { variables, scheme, current }) {
  const within = (text) => colourOf(text, { variables, scheme, current });
  const nodes = nodesOf(value).filter((node) => !isSpace(node));
  if (nodes.length !== 1) throw new Error(`Not one colour: ${value}`);
  const [node] = nodes;
  if (node.type === 'Identifier' && ['none', 'inherit'].includes(node.name)) return undefined;
  if (node.type === 'Identifier' && node.name.toLowerCase() === 'currentcolor') return within(current);
  if (node.type === 'Function' && node.name === 'var') {
    const [name, ...fallback] = argumentsOf(node);
    const found = variables.get(name) ?? fallback.join(',');
    if (!found) throw new Error(`${name} has no value and no fallback.`);
    return within(found);
  }
  if (node.type === 'Function' && node.name === 'light-dark')
    return within(argumentsOf(node)[scheme === 'dark' ? 1 : 0]);
  if (node.type === 'Function' && node.name === 'color-mix') {
    const [space, part, rest] = argumentsOf(node);
    const [, colour, share] = /^(.+?) (\d+)%$/.exec(part) ?? [];
    if (space !== 'in srgb' || rest !== 'transparent' || !colour) throw new Error(`Unknown: ${value}`);
    return { ...within(colour), alpha: Number(share) / 100 };
  }
  const colour = parse(value);
  if (!colour) throw new Error(`Not a colour: ${value}`);
  return colour;
}

/** A colour as it looks on a ground: what shines through is mixed in. */
export const onGround = (colour, ground) => blend([ground, colour]);
