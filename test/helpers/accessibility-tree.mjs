/**
 * `executeServerCommand('accessibility-tree', name)` gives `{ actual, expected }`: what Chromium tells a screen reader of the page's main part, as
 * indented text that a person can read and sign: role, level, name, states, description. Chromium alone can.
 * What is expected stands in test/accessibility/trees, and UPDATE_TREES=1 writes it anew.
 * Promises to leave out only boxes without a role and text that the name above it already says.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Boxes without a meaning of their own: what is in them counts. */
const BOXES = new Set(['none', 'generic', 'Abbr', 'time', 'strong', 'emphasis', 'Figcaption']);
/** Text in them is their name. */
const NAMED_BY_TEXT = new Set(['link', 'button', 'heading', 'cell', 'columnheader', 'rowheader', 'term']);
const STATES = ['disabled', 'busy', 'expanded', 'pressed', 'checked', 'focused', 'live'];

const wordOf = ({ role }) => role?.value ?? '';

/** What is another at every run: the port of the test's own server, the time of day. */
const CHANGING = [
  [/\b(localhost):\d+/g, '$1'],
  [/\b\d{1,2}:\d\d\s[AP]M\b/g, '[time]'],
];

const quote = (text) =>
  `"${CHANGING.reduce((said, [what, instead]) => said.replace(what, instead), text.replace(/\s+/g, ' ')).trim()}"`;

/** Whether two texts are read as one: without a space between them a listener may hear a single word. */
const areJoined = (before, after) => /[\s(]$/.test(before) || /^[\s,.:;)]/.test(after);

/** The lines of a node and all in it. Text side by side is one text, as it is read; that of another box is another. */
function linesOf(node, byId) {
  const role = wordOf(node);
  if (role === 'StaticText') return [{ text: node.name?.value ?? '' }];
  if (role === 'InlineTextBox' || role === 'ListMarker') return [];
  const inside = [];
  for (const child of (node.childIds ?? []).map((id) => byId.get(id)).filter(Boolean))
    for (const line of linesOf(child, byId)) {
      const last = inside.at(-1);
      const areTexts = line.text !== undefined && last?.text !== undefined;
      if (areTexts && !line.isApart && !last.isApart && areJoined(last.text, line.text))
        last.text += line.text;
      else inside.push(line);
    }
  if (node.ignored) return inside;
  if (BOXES.has(role))
    return inside.map((line) => ({ ...line, isApart: role === 'generic' || line.isApart }));
  const isSaid = NAMED_BY_TEXT.has(role) && inside.every(({ text }) => text !== undefined);
  return [{ role, name: node.name?.value ?? '', node, inside: isSaid ? [] : inside }];
}

function print({ text, role, name, node, inside }, depth) {
  const indent = '  '.repeat(depth);
  if (text !== undefined) return text.trim() ? [`${indent}text ${quote(text)}`] : [];
  const values = Object.fromEntries((node.properties ?? []).map((it) => [it.name, it.value.value]));
  const said = STATES.filter((state) => values[state] && values[state] !== 'off').map((state) =>
    values[state] === true || values[state] === 1 ? state : `${state}=${values[state]}`,
  );
  const words = [
    role,
    ...(role === 'heading' ? [values.level] : []),
    ...(name ? [quote(name)] : []),
    ...said,
    ...(node.description?.value ? [`described ${quote(node.description.value)}`] : []),
  ];
  return [indent + words.join(' '), ...inside.flatMap((line) => print(line, depth + 1))];
}

const folder = fileURLToPath(new URL('../accessibility/trees/', import.meta.url));

function expectedOf(name, actual) {
  const path = join(folder, `${name.replace(/[^a-z]+/gi, '-')}.txt`);
  if (process.env.UPDATE_TREES) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, `${actual}\n`);
  }
  return existsSync(path) ? readFileSync(path, 'utf8').trimEnd() : `There is no ${path}`;
}

/** A plugin for the test runner; without a name nothing is expected. */
export function accessibilityTree() {
  const sessions = new WeakMap();
  return {
    name: 'accessibility-tree',
    async executeCommand({ command, payload: name, session }) {
      if (command !== 'accessibility-tree') return undefined;
      if (!session.browser.name.startsWith('Chrom'))
        throw new Error(`${session.browser.name} does not show its tree. Skip this test there.`);
      const page = session.browser.getPage(session.id);
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      const { nodes } = await sessions.get(page).send('Accessibility.getFullAXTree');
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const main = nodes.find((node) => wordOf(node) === 'main');
      const lines = main ? linesOf(main, byId).flatMap((line) => print(line, 0)) : [];
      const actual = lines.join('\n');
      return { actual, expected: name ? expectedOf(name, actual) : undefined };
    },
  };
}
